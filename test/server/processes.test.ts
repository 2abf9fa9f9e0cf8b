// Two servers over one database: people of one session at either, everything told at both, and either may die.
import { afterAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/node/server/store-postgres.ts';
import { makePostgres } from '../support/postgres.ts';
import { control, joinSession, openSession, phone, projector, testLive, until } from '../support/live-server.ts';

const postgres = await makePostgres({ durable: false });
if (postgres === null) console.log('No PostgreSQL server is installed: two servers over one are not tested.');
afterAll(() => postgres?.remove());

const server = async () => testLive({ store: await openPostgresStore({ url: postgres?.url ?? '' }), shared: true });

describe.skipIf(postgres === null)('two servers over one database', () => {
  test('serve one session between them', async () => {
    const [one, other] = [await server(), await server()];
    const session = await openSession(one.url);
    const here = await joinSession(one.url, session, 'Here');
    const there = await joinSession(other.url, session, 'There');
    const [lead, show] = [control(one.url, session), projector(other.url, session)];
    const [a, b] = [phone(one.url, here), phone(other.url, there)];
    await until('all', () => a.room !== null && b.room !== null && lead.board !== null && show.slides.length > 0);
    await until('both on the board, and there', () => lead.board?.counts.here === 2);
    const names = () => lead.board?.seats.flatMap(({ people }) => people.map(({ name }) => name)).join();
    await until('their names', () => names() === 'Here,There');
    expect(await b.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 30 } })).toMatchObject({ kind: 'done' });
    await until('the board', () => lead.board?.seats[1]?.people[0]?.presence === 'decided');
    expect(await lead.ask({ kind: 'next', from: 'welcome' })).toMatchObject({ kind: 'done' });
    await until('the room there', () => b.room?.step === 'frame' && show.slides.at(-1)?.slide.kind === 'frame');
    expect((await lead.say('rotate', { which: 'projector' })) as object).toHaveProperty('capability');
    await until('the old projector is gone there, too', () => show.gone === 'rotated');
    expect(await lead.say('name', { participant: 1, name: 'Thea' })).toMatchObject({ kind: 'done' });
    const hall = await other.hub.byId(session.session);
    await until('the name there', () => hall?.people.nameOf(1) === 'Thea');
    for (const window of [a, b, lead, show]) window.close();
    await Promise.all([one.stop(), other.stop()]);
  }, 30_000);

  test('hold what was asked at both at once to one order, each once', async () => {
    const [one, other] = [await server(), await server()];
    const session = await openSession(one.url, { capacity: 60 });
    const joined = await Promise.all(
      Array.from({ length: 40 }, (_, i) => joinSession(i % 2 === 0 ? one.url : other.url, session)),
    );
    expect(new Set(joined.map(({ participant }) => participant)).size).toBe(40);
    // Who came in the same breath at the other server may have been given the same one of 17,000.
    for (const server of [0, 1])
      expect(new Set(joined.flatMap(({ name }, i) => (i % 2 === server ? [name] : []))).size).toBe(20);
    const phones = joined.map((who, i) => phone(i % 2 === 0 ? other.url : one.url, who));
    await until('all', () => phones.every(({ room }) => room !== null));
    const answers = await Promise.all(
      phones.map((window, i) => window.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: i } }, 'w')),
    );
    expect(answers.every(({ kind }) => kind === 'done')).toBe(true);
    const halls = await Promise.all([one, other].map(async ({ hub }) => (await hub.byId(session.session))!));
    await until(
      'the same at both',
      () => halls[0]!.kept.followed === halls[1]!.kept.followed && halls[0]!.kept.followed >= 81,
    );
    for (const { kept } of halls)
      expect(kept.state.seats.map(({ facts }) => facts.length)).toEqual(Array.from({ length: 40 }, () => 1));
    for (const window of phones) window.close();
    await Promise.all([one.stop(), other.stop()]);
  }, 30_000);

  test('and where one dies, its people go on at the other', async () => {
    const [one, other] = [await server(), await server()];
    const session = await openSession(one.url);
    const joined = await joinSession(one.url, session);
    const before = phone(one.url, joined);
    await until('a room', () => before.room !== null);
    await before.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 30 } }, 'w');
    before.close();
    await one.stop();
    const after = phone(other.url, joined);
    await until('a room', () => after.room !== null);
    expect(await after.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 30 } }, 'w')).toMatchObject({
      kind: 'done',
    });
    await after.say('follow', { after: 0 });
    await until('the fact', () => after.facts.length === 1);
    expect(after.facts[0]?.id).toBe('w');
    after.close();
    await other.stop();
  }, 30_000);
});
