// Setting a session up: who may, with what, and what is said where it cannot be.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOST_KEY, joinSession, openSession, post, SETUP, testLive, type TestLive } from '../support/live-server.ts';

let live: TestLive;
beforeAll(async () => {
  live = await testLive();
});
afterAll(() => live.stop());

describe('a session is set up', () => {
  test('with a code, a key and two links, and is refused to whoever has no host key', async () => {
    const session = await openSession(live.url);
    expect(session).toMatchObject({
      code: expect.stringMatching(/^[2-9BCDFGHJKMNPQRTVWXZ]{6}$/),
      key: expect.stringMatching(/^[0-9A-Z]{16}$/),
      control: expect.stringMatching(/^[\w-]{22}$/),
      projector: expect.stringMatching(/^[\w-]{22}$/),
    });
    const wanted = { scenario: { id: 'tutorial' }, setup: SETUP, bots: 0 };
    expect((await post(`${live.url}/live/sessions`, wanted)).status).toBe(401);
    const wrong = { authorization: `Bearer ${HOST_KEY}x` };
    expect((await post(`${live.url}/live/sessions`, wanted, wrong)).status).toBe(401);
    expect((await fetch(`${live.url}/live/scenarios`)).status).toBe(401);
  });

  test('from a list of those that ship', async () => {
    const answer = await fetch(`${live.url}/live/scenarios`, { headers: { authorization: `Bearer ${HOST_KEY}` } });
    const list = (await answer.json()) as { id: string; turns: number }[];
    expect(list.map(({ id }) => id)).toContain('friday_deck');
    expect(list.every(({ id, turns }) => !id.startsWith('_') && turns > 0)).toBe(true);
  });

  test('or refused in words that say what is wrong', async () => {
    const host = { authorization: `Bearer ${HOST_KEY}` };
    const refusal = async (wanted: unknown) => (await post<object>(`${live.url}/live/sessions`, wanted, host)).body;
    expect(await refusal({ scenario: { id: 'nowhere' }, setup: SETUP, bots: 0 })).toEqual({
      error: 'unknown_scenario',
      args: {},
    });
    expect(await refusal({ scenario: { id: '_demo-talk' }, setup: SETUP, bots: 0 })).toMatchObject({
      error: 'bad_request',
    });
    expect(await refusal({ scenario: { id: 'tutorial' }, setup: { ...SETUP, turns: 99 }, bots: 0 })).toEqual({
      error: 'bad_request',
      args: { field: 'setup.turns' },
    });
    expect(await refusal({ scenario: { id: 'tutorial' }, setup: { ...SETUP, extra: 1 }, bots: 0 })).toMatchObject({
      error: 'bad_request',
    });
    const broken = await refusal({ scenario: { file: 'mine.json', text: '{"title": 3}' }, setup: SETUP, bots: 0 });
    expect(broken).toMatchObject({ error: 'scenario_problems', args: { text: expect.stringContaining('mine.json') } });
  });

  test('with an author’s own file', async () => {
    const text = readFileSync('scenarios/tutorial/scenario.json', 'utf8').replace(
      /"title": "[^"]*"/,
      '"title": "Our own garden"',
    );
    const session = await openSession(live.url, { turns: 1 }, 0, { file: 'garden.json', text });
    expect((await joinSession(live.url, session)).title).toBe('Our own garden');
  });
});
