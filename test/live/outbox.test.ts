// What was asked for goes out until it is answered: over a bad line, and after a reload.
import { describe, expect, test } from 'vitest';
import { Outbox, type Message, type Settled } from '../../src/browser/live/phone/outbox.ts';
import { keptIn } from '../support/live-shell.ts';

const PREFIX = 'live/s1/out/';
const DONE: Settled = { kind: 'done', seq: 1 };

/** Answers when it is told to; a page that goes takes its promises along. */
class Wire {
  readonly sent: { readonly message: Message; readonly answer: (answer: Settled) => void }[] = [];
  readonly send = (message: Message): Promise<Settled> =>
    new Promise((answer) => void this.sent.push({ message, answer }));
  get ids(): string[] {
    return this.sent.map(({ message }) => message.id);
  }
}

const vote = (id: string): Message => ({ event: 'ask', id, ask: { kind: 'vote', round: 1, side: 'one' } });
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an outbox', () => {
  test('keeps what is asked until it is answered, and then nothing', async () => {
    const map = new Map<string, string>();
    const wire = new Wire();
    const outbox = new Outbox({ kept: keptIn(map), prefix: PREFIX, send: wire.send });
    const told: number[] = [];
    outbox.subscribe((unsent) => told.push(unsent.length));
    const answers = [outbox.put(vote('a')), outbox.put(vote('b'))];
    expect([map.size, wire.ids]).toEqual([2, ['a', 'b']]);
    // In another order than they were asked.
    wire.sent[1]?.answer(DONE);
    await turn();
    expect(outbox.unsent.map(({ id }) => id)).toEqual(['a']);
    wire.sent[0]?.answer({ kind: 'refusal', code: 'not_now', args: {} });
    expect(await Promise.all(answers)).toEqual([{ kind: 'refusal', code: 'not_now', args: {} }, DONE]);
    expect([map.size, told]).toEqual([0, [1, 2, 1, 0]]);
  });

  test('sends what was left in the same order, with the same ids, after any number of reloads', async () => {
    const map = new Map<string, string>();
    const first = new Wire();
    const before = new Outbox({ kept: keptIn(map), prefix: PREFIX, send: first.send });
    for (let i = 0; i < 12; i += 1) void before.put(vote(`v${i}`));
    first.sent[3]?.answer(DONE);
    await turn();
    const left = Array.from({ length: 12 }, (_, i) => `v${i}`).filter((id) => id !== 'v3');
    for (let reload = 0; reload < 2; reload += 1) {
      const wire = new Wire();
      new Outbox({ kept: keptIn(map), prefix: PREFIX, send: wire.send }).resume(() => undefined);
      expect(wire.ids).toEqual(left);
    }
    const last = new Wire();
    const answered: string[] = [];
    const outbox = new Outbox({ kept: keptIn(map), prefix: PREFIX, send: last.send });
    outbox.resume((message) => answered.push(message.id));
    const more = outbox.put(vote('more'));
    for (const { answer } of last.sent) answer(DONE);
    expect(await more).toEqual(DONE);
    expect([answered, map.size]).toEqual([left, 0]);
  });

  test('takes nothing over that this page did not write, and nothing of another session', () => {
    const map = new Map([
      [`${PREFIX}000001`, 'no JSON'],
      [`${PREFIX}000002`, '{"event":"shout","id":"x"}'],
      [`${PREFIX}000003`, '{"event":"ask","id":"x"}'],
      [`${PREFIX}000004`, '{"event":"ask","id":"x","ask":{"kind":"send","after":0,"sent":{"kind":"plan"}}}'],
      ['live/s2/out/000001', JSON.stringify(vote('other'))],
    ]);
    const wire = new Wire();
    new Outbox({ kept: keptIn(map), prefix: PREFIX, send: wire.send }).resume(() => undefined);
    expect([wire.ids, [...map.keys()]]).toEqual([[], ['live/s2/out/000001']]);
  });
});
