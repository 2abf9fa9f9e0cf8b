// A session from its set-up to its end, over real sockets.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opened } from '../../src/core/session/wire.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { startRun } from '../../src/core/run/start-run.ts';
import {
  askToJoin,
  control,
  joinSession,
  openSession,
  phone,
  projector,
  SETUP,
  TestWindow,
  testLive,
  until,
  type TestLive,
} from '../support/live-server.ts';

let live: TestLive;
beforeAll(async () => {
  live = await testLive();
});
afterAll(() => live.stop());

const windows: TestWindow[] = [];
const kept = <W extends TestWindow>(window: W): W => {
  windows.push(window);
  return window;
};
afterAll(() => windows.forEach((window) => window.close()));

async function opened(
  setup: Partial<typeof SETUP> = {},
): Promise<{ readonly session: Opened; readonly lead: TestWindow }> {
  const session = await openSession(live.url, setup);
  const lead = kept(control(live.url, session));
  await until('a board', () => lead.board !== null);
  return { session, lead };
}
const someone = async (session: Opened, name?: string) => {
  const joined = await joinSession(live.url, session, name);
  const window = kept(phone(live.url, joined));
  await until('a room', () => window.room !== null);
  return { joined, window };
};
const style = (share: number, after = 0) => ({ kind: 'send', after, sent: { kind: 'style', share } }) as const;

describe('people come in', () => {
  test('by code, typed as people type, and get the scenario to play', async () => {
    const { session } = await opened();
    const { status, body } = await askToJoin(live.url, {
      code: ` ${session.code.slice(0, 3).toLowerCase()}-${session.code.slice(3)} `,
    });
    expect([status, body.name]).toEqual([200, expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/)]);
    const headers = { authorization: `Bearer ${body.token}` };
    const answer = await fetch(`${live.url}/live/${session.session}/scenario`, { headers });
    const scenario = (await answer.json()) as Scenario;
    expect(startRun(scenario, body.setup.seed).hash).toBe(body.setup.hash);
    expect((await fetch(`${live.url}/live/${session.session}/scenario`)).status).toBe(401);
  });

  test('and have lost no connection while their window is on its way', async () => {
    const { session, lead } = await opened();
    await joinSession(live.url, session, 'Bo');
    await until('a row', () => lead.board?.seats.length === 1);
    expect(lead.board?.seats[0]?.people[0]?.presence).toBe('joined');
  });

  test('with the name they gave, apart from everybody else’s', async () => {
    const { session } = await opened();
    expect((await joinSession(live.url, session, '  Zoë \u202e ')).name).toBe('Zoë');
    expect((await joinSession(live.url, session, 'Zoë')).name).toBe('Zoë 2');
    expect((await askToJoin(live.url, { code: session.code, name: 'x'.repeat(25) })).body).toEqual({
      error: 'bad_request',
      args: { field: 'name' },
    });
  });

  test('as whom they were before, where they bring their token', async () => {
    const { session } = await opened();
    const before = await joinSession(live.url, session, 'Ines');
    const { body } = await askToJoin(live.url, { code: session.code, token: before.token });
    expect(body).toMatchObject({ participant: before.participant, name: 'Ines', token: before.token });
  });

  test('once, where they ask again since no answer came', async () => {
    const { session } = await opened();
    const attempt = 'attempt-0123456789';
    const answers = await Promise.all(
      [1, 2, 3].map(() => askToJoin(live.url, { code: session.code, name: 'Ines', attempt })),
    );
    const again = await askToJoin(live.url, { code: session.code, name: 'Ines', attempt });
    for (const { status, body } of [...answers, again]) expect([status, body]).toEqual([200, answers[0]?.body]);
    const other = await askToJoin(live.url, { code: session.code, name: 'Ines', attempt: `${attempt}-2` });
    expect([other.body.participant, other.body.name]).toEqual([1, 'Ines 2']);
  });

  test('not where it is full or the door is shut; those who are in come back all the same', async () => {
    const { session, lead } = await opened({ capacity: 2 });
    const first = await joinSession(live.url, session);
    await joinSession(live.url, session);
    const full = await askToJoin(live.url, { code: session.code });
    expect([full.status, full.body.error]).toEqual([409, 'full']);
    await until('it is told', () => lead.board?.alerts.some((one) => one.kind === 'full' && one.came) === true);
    expect(await lead.ask({ kind: 'let_in', most: 3 })).toMatchObject({ kind: 'done' });
    expect((await askToJoin(live.url, { code: session.code })).status).toBe(200);
    await lead.ask({ kind: 'remove', participant: 1 });
    expect(await lead.ask({ kind: 'door', open: false })).toMatchObject({ kind: 'done' });
    const shut = await askToJoin(live.url, { code: session.code });
    expect([shut.status, shut.body.error]).toEqual([409, 'door_closed']);
    expect((await askToJoin(live.url, { code: session.code, token: first.token })).status).toBe(200);
  });
});

test('a plan that was put up is kept off the wall and let back by who leads, whoever wrote it', async () => {
  const { session, lead } = await opened();
  const wall = kept(projector(live.url, session));
  const { window } = await someone(session);
  await lead.ask({ kind: 'go_to', from: 'welcome', to: 'plans' });
  await lead.ask({ kind: 'reveal', from: 'plans' });
  const put = (text: string) => window.say('note', { id: crypto.randomUUID(), kind: 'plan', text, wall: true });
  const up = (): unknown => {
    const slide = wall.slides.at(-1)?.slide;
    return slide?.kind === 'plans' ? slide.wall.join() : null;
  };
  const keepOff = async (off: boolean): Promise<void> => {
    const plan = lead.board?.plans[0]?.id;
    expect(await lead.say('keep_off', { plan, off })).toMatchObject({ kind: 'done' });
    await until('the board', () => lead.board?.plans[0]?.off === off);
  };
  await put('Improper.');
  await until('it is up', () => up() === 'Improper.' && lead.board?.plans.length === 1);
  expect(JSON.stringify(lead.board?.plans)).not.toMatch(/participant|seat/);
  await keepOff(true);
  await until('it is off', () => up() === '');
  await put('Improper too.');
  await until('the board', () => lead.board?.plans[0]?.text === 'Improper too.');
  expect([lead.board?.plans[0]?.off, up()]).toEqual([true, '']);
  await keepOff(false);
  await until('it is back', () => up() === 'Improper too.');
  expect(await lead.say('keep_off', { plan: '0'.repeat(16), off: true })).toEqual({ kind: 'again' });
});

describe('what is asked', () => {
  test('is done, told to the seat as a fact with the word’s own id, and seen on the board and the projector', async () => {
    const { session, lead } = await opened();
    const { window } = await someone(session);
    const hall = kept(projector(live.url, session));
    const id = crypto.randomUUID();
    expect(await window.ask(style(40), id)).toMatchObject({ kind: 'done' });
    await until('the fact', () => window.facts.length === 1);
    expect(window.facts[0]).toMatchObject({ number: 0, id, sent: { kind: 'style', share: 40 } });
    await until('the board', () => lead.board?.seats[0]?.people[0]?.presence === 'decided');
    await until('the slide', () => {
      const slide = hall.slides.at(-1)?.slide;
      return slide?.kind === 'welcome' && slide.begun === 1;
    });
    expect(hall.slides.at(-1)).toMatchObject({ code: session.code, key: session.key });
  });

  test('twice by the same id, happens once', async () => {
    const { session } = await opened();
    const { window } = await someone(session);
    const id = crypto.randomUUID();
    const [first, second] = await Promise.all([window.ask(style(40), id), window.ask(style(40), id)]);
    expect(second).toEqual(first);
    expect(await window.ask(style(40), id)).toEqual(first);
    await until('the fact', () => window.facts.length > 0);
    expect(window.facts).toHaveLength(1);
  });

  test('by the same id by two people, happens to both: nobody can use up another’s word', async () => {
    const { session } = await opened();
    const [one, other] = [await someone(session), await someone(session)];
    await one.window.ask(style(40), 'same');
    await other.window.ask(style(60), 'same');
    await until('both facts', () => one.window.facts.length === 1 && other.window.facts.length === 1);
    expect(other.window.facts[0]?.sent).toEqual({ kind: 'style', share: 60 });
  });

  test('too late is refused, and what was missed can be asked for', async () => {
    const { session } = await opened();
    const { joined, window } = await someone(session);
    await window.ask(style(40));
    expect(await window.ask(style(50))).toMatchObject({ kind: 'refusal', code: 'overtaken' });
    window.close();
    const again = kept(phone(live.url, joined));
    await until('a room', () => again.room !== null);
    expect(again.facts).toEqual([]);
    await again.say('follow', { after: 0 });
    await until('the facts', () => again.facts.length === 1);
  });

  test('by the facilitator moves everybody on, and in a step that has passed is refused', async () => {
    const { session, lead } = await opened();
    const { window } = await someone(session);
    expect(await lead.ask({ kind: 'next', from: 'welcome' })).toMatchObject({ kind: 'done' });
    await until('the frame', () => window.room?.step === 'frame' && lead.board?.room.step === 'frame');
    expect(await lead.ask({ kind: 'next', from: 'welcome' })).toMatchObject({ kind: 'refusal', code: 'step_changed' });
  });

  test('is heard over long polling, too', async () => {
    const { session } = await opened();
    const joined = await joinSession(live.url, session);
    const auth = { role: 'participant', session: joined.session, token: joined.token } as const;
    const window = kept(new TestWindow(live.url, auth, ['polling']));
    expect(await window.ask(style(20))).toMatchObject({ kind: 'done' });
  });
});

describe('a second device', () => {
  test('with the same token takes over, and goes on where the first one was', async () => {
    const { session } = await opened();
    const { joined, window } = await someone(session);
    await window.ask(style(40));
    const second = kept(phone(live.url, joined));
    await until('the first one is gone', () => window.gone !== null);
    expect(window.gone).toBe('elsewhere');
    await until('a room', () => second.own?.participant === joined.participant);
    expect(await second.ask({ kind: 'send', after: 1, sent: { kind: 'undo' } })).toMatchObject({ kind: 'done' });
  });
});

describe('people are seen to', () => {
  test('removed, they are told, and their token opens nothing', async () => {
    const { session, lead } = await opened();
    const { joined, window } = await someone(session);
    await lead.ask({ kind: 'remove', participant: joined.participant });
    await until('they are told', () => window.gone === 'removed');
    const again = kept(phone(live.url, joined));
    await until('they are refused', () => again.refused !== null);
    expect(again.refused).toBe('removed');
    const { status, body } = await askToJoin(live.url, { code: session.code, token: joined.token });
    expect([status, body.error]).toEqual([409, 'removed']);
  });

  test('renamed, by a name that is checked as at the door', async () => {
    const { session, lead } = await opened();
    const { joined } = await someone(session, 'Bo');
    expect(await lead.say('name', { participant: joined.participant, name: 'Hitler' })).toMatchObject({
      kind: 'refusal',
    });
    expect(await lead.say('name', { participant: joined.participant, name: 'Bodil' })).toMatchObject({ kind: 'done' });
    await until('the board', () => lead.board?.seats[0]?.people[0]?.name === 'Bodil');
  });

  test('merged, the window goes on as who they are', async () => {
    const { session, lead } = await opened();
    const [old, again] = [await someone(session, 'Ola'), await someone(session, 'Ola')];
    await old.window.ask(style(40));
    old.window.close();
    await until('they are away', () => lead.board?.seats[0]?.people[0]?.presence === 'offline');
    await lead.ask({ kind: 'merge', participant: again.joined.participant, into: old.joined.participant });
    await until('who they are', () => again.window.own?.participant === old.joined.participant);
    expect(again.window.own?.seat).toBe(0);
    expect(await again.window.ask({ kind: 'send', after: 1, sent: { kind: 'undo' } })).toMatchObject({ kind: 'done' });
    const back = kept(phone(live.url, again.joined));
    await until('a room', () => back.room !== null);
    expect(back.own?.participant).toBe(old.joined.participant);
  });
});

describe('links', () => {
  test('can be given anew: the old ones are dead at once', async () => {
    const { session, lead } = await opened();
    const show = kept(projector(live.url, session));
    await until('a slide', () => show.slides.length > 0);
    const { capability } = (await lead.say('rotate', { which: 'projector' })) as unknown as { capability: string };
    await until('the old one is gone', () => show.gone === 'rotated');
    const old = kept(projector(live.url, session));
    await until('it is refused', () => old.refused === 'no_right');
    const anew = kept(projector(live.url, { ...session, projector: capability }));
    await until('a slide', () => anew.slides.length > 0);
    await lead.say('rotate', { which: 'control' });
    await until('control is gone, too', () => lead.gone === 'rotated');
    const headers = { authorization: `Bearer ${session.control}` };
    expect((await fetch(`${live.url}/live/${session.session}/export.csv`, { headers })).status).toBe(401);
  });
});

test('a session that is closed is found by its code no more, and its windows stay', async () => {
  const { session, lead } = await opened();
  const { window } = await someone(session);
  await lead.ask({ kind: 'close', from: 'welcome' });
  await until('it is closed', () => window.room?.closed === true);
  const { status, body } = await askToJoin(live.url, { code: session.code });
  expect([status, body.error]).toEqual([404, 'unknown_code']);
  expect(lead.socket.connected).toBe(true);
});
