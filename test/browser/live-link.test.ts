// The line of every window: what is asked goes out until it is answered.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Link } from '../../src/browser/live/link.ts';
import { FakeChannel } from './live-phone-support.tsx';

let channel: FakeChannel;
let link: Link;
beforeEach(() => {
  vi.useFakeTimers();
  channel = new FakeChannel();
  let made = 0;
  link = new Link(
    'http://here/',
    { role: 'projector', session: 's1', capability: 'c' },
    { open: () => channel, newId: () => `id${(made += 1)}`, now: () => 1000 },
  );
});
afterEach(() => {
  link.close();
  vi.useRealTimers();
});

const ask = () => link.ask({ kind: 'vote', round: 1, side: 'one' });
const ids = () => channel.asked.map(({ message }) => (message as { readonly id: string }).id);

test('what is asked before there is a connection goes out with it, and once more after the next', async () => {
  const answers = [ask(), ask()];
  expect(channel.asked).toEqual([]);
  channel.up();
  expect([ids(), link.state.status]).toEqual([['id1', 'id2'], 'connected']);
  channel.asked[0]?.answer({ kind: 'done', seq: 5 });
  channel.down();
  expect(link.state.status).toBe('waiting');
  channel.up();
  expect(ids()).toEqual(['id1', 'id2', 'id2']);
  channel.asked[2]?.answer({ kind: 'done', seq: 6 });
  // An answer that comes twice answers once.
  channel.asked[1]?.answer({ kind: 'done', seq: 7 });
  expect(await Promise.all(answers)).toEqual([
    { kind: 'done', seq: 5 },
    { kind: 'done', seq: 6 },
  ]);
});

test('what is not answered in time, or could not be kept, is asked again with the same id', () => {
  channel.up();
  void ask();
  vi.advanceTimersByTime(5999);
  expect(ids()).toEqual(['id1']);
  vi.advanceTimersByTime(1);
  expect(ids()).toEqual(['id1', 'id1']);
  channel.asked[1]?.answer({ kind: 'again' });
  vi.advanceTimersByTime(1000);
  expect(ids()).toEqual(['id1', 'id1', 'id1']);
  channel.asked[2]?.answer({ kind: 'done', seq: 1 });
  vi.advanceTimersByTime(60_000);
  expect(ids()).toHaveLength(3);
});

test('the server’s clock is known by the message that was fastest, anew with every connection', () => {
  channel.up();
  channel.tell('slide', { now: 1400 });
  channel.tell('slide', { now: 1900 });
  channel.tell('slide', { now: 1600 });
  expect(link.serverNow()).toBe(1900);
  channel.down();
  channel.up();
  channel.tell('slide', { now: 1200 });
  expect(link.serverNow()).toBe(1200);
});

test.each(['elsewhere', 'removed', 'erased', 'rotated'])(
  'a window that is no longer wanted says so and stays away: %s',
  (why) => {
    channel.up();
    channel.tell('gone', { why });
    expect([link.state.status, link.state.why, channel.closed]).toEqual(['gone', why, true]);
    channel.down('io server disconnect');
    vi.advanceTimersByTime(60_000);
    expect([link.state.status, channel.closed]).toEqual(['gone', true]);
  },
);

test('a handshake that is turned down for good is not tried again; any other is', () => {
  const connect = vi.spyOn(channel, 'connect');
  channel.tell('connect_error', new Error('unavailable'));
  expect(link.state.status).toBe('waiting');
  vi.advanceTimersByTime(2000);
  expect(connect).toHaveBeenCalledTimes(1);
  channel.tell('connect_error', new Error('no_right'));
  vi.advanceTimersByTime(60_000);
  expect([link.state, connect.mock.calls.length]).toEqual([{ status: 'gone', why: 'no_right', ahead: 0 }, 1]);
});

test('a phone that wakes up, or has a network again, comes back at once; a server that sends it away is asked again', () => {
  channel.up();
  const connect = vi.spyOn(channel, 'connect');
  channel.down();
  window.dispatchEvent(new Event('online'));
  expect(connect).toHaveBeenCalledTimes(1);
  channel.down('io server disconnect');
  vi.advanceTimersByTime(1000);
  expect(connect).toHaveBeenCalledTimes(2);
});

test('that somebody is there is said no oftener than every ten seconds', () => {
  let now = 1000;
  const own = new FakeChannel();
  const here = new Link(
    'http://here/',
    { role: 'participant', session: 's1', token: 'x' },
    { open: () => own, now: () => now },
  );
  here.here();
  own.up();
  for (let i = 0; i < 25; i += 1) {
    here.here();
    now += 1000;
  }
  expect(own.asked.map(({ event }) => event)).toEqual(['here', 'here', 'here']);
  here.close();
});

test('a link that has lost its end is not tried for ever', () => {
  channel.tell('connect_error', new Error('bad_request'));
  expect(link.state).toMatchObject({ status: 'gone', why: 'not_found' });
});
