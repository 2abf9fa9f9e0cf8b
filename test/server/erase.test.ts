// Who was here is forgotten for good: on every board, in every list, and in the files.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/node/server/store-sqlite.ts';
import {
  askToJoin,
  control,
  joinSession,
  openSession,
  phone,
  projector,
  testLive,
  until,
  type TestLive,
} from '../support/live-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-erase-'));
const found = (text: string): string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));

let live: TestLive;
beforeAll(async () => {
  live = await testLive({ store: openSqliteStore({ file: join(folder, 'sessions.sqlite') }) });
});
afterAll(async () => {
  await live.stop();
  rmSync(folder, { recursive: true });
});

describe('erased', () => {
  test('one person is gone from files, boards and wall, and what they decided stays as nobody’s', async () => {
    const session = await openSession(live.url);
    const lead = control(live.url, session);
    const joined = await joinSession(live.url, session, 'Wilhelmina Zz');
    const other = await joinSession(live.url, session, 'Ottokar Qq');
    const window = phone(live.url, joined);
    await until('a room', () => window.room !== null && lead.board !== null);
    await window.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 40 } });
    const plan = { id: 'n1', kind: 'plan', text: 'If Zebedee calls, then I listen.', wall: true };
    expect(await window.say('note', plan)).toMatchObject({ kind: 'done' });
    const rude = { id: 'n2', kind: 'word', text: 'Shit happens.', wall: true };
    expect(await window.say('note', rude)).toMatchObject({ kind: 'done', offWall: true });
    expect(found('Wilhelmina')).not.toEqual([]);
    expect(found('Zebedee')).not.toEqual([]);
    expect(await lead.say('erase', { participant: joined.participant })).toMatchObject({ kind: 'done' });
    await until('they are told', () => window.gone === 'erased');
    expect([found('Wilhelmina'), found('Zebedee')]).toEqual([[], []]);
    expect(found('Ottokar')).not.toEqual([]);
    await until(
      'the board',
      () => JSON.stringify(lead.board).includes('Ottokar') && !JSON.stringify(lead.board).includes('Wilhelmina'),
    );
    const hall = await live.hub.byId(session.session);
    expect(hall?.kept.state.seats[0]?.facts).toHaveLength(1);
    expect(hall?.people.wall).toEqual({ wall: [], written: 0, plans: [] });
    expect((await askToJoin(live.url, { code: session.code, token: joined.token })).body.token).not.toBe(joined.token);
    expect((await askToJoin(live.url, { code: session.code, token: other.token })).body.name).toBe('Ottokar Qq');
    for (const one of [window, lead]) one.close();
  });

  test('a whole session is gone, with everybody’s windows, code and links', async () => {
    const session = await openSession(live.url);
    const lead = control(live.url, session);
    const show = projector(live.url, session);
    const window = phone(live.url, await joinSession(live.url, session, 'Hildegunde Xx'));
    await until('all', () => window.room !== null && lead.board !== null && show.slides.length > 0);
    await window.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 40 } });
    void lead.say('erase', { participant: null }).catch(() => undefined);
    await until('all are told', () => [lead, show, window].every(({ gone }) => gone === 'erased'));
    expect(found('Hildegunde')).toEqual([]);
    expect(found(session.session)).toEqual([]);
    expect((await askToJoin(live.url, { code: session.code })).status).toBe(404);
    const headers = { authorization: `Bearer ${session.control}` };
    expect((await fetch(`${live.url}/live/${session.session}/scenario`, { headers })).status).toBe(404);
    for (const one of [window, lead, show]) one.close();
  });

  test('what is secret was never in the files', async () => {
    const session = await openSession(live.url);
    const joined = await joinSession(live.url, session);
    for (const secret of [session.control, session.projector, session.key, joined.token])
      expect(found(secret)).toEqual([]);
  });
});
