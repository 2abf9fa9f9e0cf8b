// What every store keeps to, told once and held against each.
import { expect, test } from 'vitest';
import type { LogRow, NewRow } from '../../src/core/session/session-event.ts';
import { CodeTaken, type Store } from '../../src/node/server/store.ts';
import { begin, joined, opened, person, sessionRow, told } from '../support/sessions-kept.ts';

const add = (store: Store, id: string, ...rows: NewRow[]) =>
  store.update(id, Number.MAX_SAFE_INTEGER, () => ({ rows }));
export const seqs = (rows: readonly LogRow[]): number[] => rows.map(({ seq }) => seq);
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => error,
  );

let count = 0;
/** `fresh`: no two sessions of the whole suite alike, so that all of it can run on one store. */
export const fresh = (): string => `s${(count += 1)}`;

/** `another` opens the same once more, to be closed; null where there can be only one. */
export function storeContract(open: () => Promise<Store>, another: (() => Promise<Store>) | null): void {
  test('keeps a session as it was made, and finds it by id and by code', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    expect(await store.find({ id })).toEqual(sessionRow(id));
    expect(await store.find({ code: `CODE${id}` })).toEqual(sessionRow(id));
    expect([await store.find({ id: 'nobody' }), await store.find({ code: 'nothing' })]).toEqual([null, null]);
    expect(await store.read(id, 0)).toEqual([{ seq: 1, ...opened }]);
  });

  test('gives a code to one open session at a time, and to the next once it is shut', async () => {
    const store = await open();
    const [one, two, three] = [fresh(), fresh(), fresh()];
    await begin(store, one, { code: `X${one}` });
    expect(await failure(begin(store, two, { code: `X${one}` }))).toBeInstanceOf(CodeTaken);
    expect(await store.find({ id: two })).toBeNull();
    await begin(store, three);
    expect(await failure(store.change(three, { code: `X${one}` }))).toBeInstanceOf(CodeTaken);
    await store.change(one, { open: false });
    expect(await store.find({ code: `X${one}` })).toBeNull();
    await store.change(three, { code: `X${one}` });
    expect((await store.find({ code: `X${one}` }))?.id).toBe(three);
    expect(await failure(store.change(one, { open: true }))).toBeInstanceOf(CodeTaken);
  });

  test('of two that ask for one code at once, one gets it', async () => {
    const store = await open();
    const ids = [fresh(), fresh()];
    const ends = await Promise.all(ids.map((id) => failure(begin(store, id, { code: `Y${ids[0]}` }))));
    expect(ends.filter((end) => end instanceof CodeTaken)).toHaveLength(1);
    expect(ends.filter((end) => end === 'resolved')).toHaveLength(1);
  });

  test('changes what is named and nothing else', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    await store.change(id, { controlHash: 'new', servedAt: 1_700_000_009_000 });
    await store.change(id, { projectorHash: 'newer' });
    await store.change(id, {});
    const expected = { controlHash: 'new', projectorHash: 'newer', servedAt: 1_700_000_009_000 };
    expect(await store.find({ id })).toEqual(sessionRow(id, expected));
    expect(await failure(store.change('nobody', { open: false }))).toBeInstanceOf(Error);
  });

  test('tells how far each of some has come', async () => {
    const store = await open();
    const [one, two] = [fresh(), fresh()];
    for (const id of [one, two]) await begin(store, id);
    await add(store, two, told('a'), told('b'));
    await store.change(two, { open: false });
    const heads = new Map((await store.heads([one, 'nobody', two])).map((head) => [head.id, head]));
    const { scenario: _, ...row } = sessionRow(two, { open: false });
    expect([...heads.keys()].toSorted()).toEqual([one, two].toSorted());
    expect([heads.get(one)?.seq, heads.get(two)]).toEqual([1, { ...row, seq: 3 }]);
  });

  test('lists open sessions', async () => {
    const store = await open();
    const [one, two] = [fresh(), fresh()];
    await begin(store, one);
    await begin(store, two);
    await store.change(two, { open: false });
    const ids = (await store.openSessions()).map(({ id }) => id);
    expect(ids).toContain(one);
    expect(ids).not.toContain(two);
  });

  test('hands over the news, and numbers what comes back without a gap', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const first = await add(store, id, told('a'), told('b'));
    expect(first).toEqual([
      { seq: 2, ...told('a') },
      { seq: 3, ...told('b') },
    ]);
    const seen: LogRow[] = [];
    const kept = await store.update(id, 1, (news) => {
      seen.push(...news);
      return { rows: [told('c')] };
    });
    expect(seen).toEqual(first);
    expect(seqs(kept)).toEqual([4]);
    expect(seqs(await store.read(id, 2))).toEqual([3, 4]);
    expect(await store.update(id, 4, (news) => ({ rows: [], people: news as never }))).toEqual([]);
  });

  test('hands on rows of a kind and a version that it does not know', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const strange = {
      version: 99,
      at: 5,
      word: 'w',
      event: { kind: 'levitated', how: ['"', 'é', null, 0.1] } as never,
    };
    await add(store, id, strange);
    expect(await store.read(id, 1)).toEqual([{ seq: 2, ...strange }]);
  });

  test('keeps a word once in a session, however often it comes, and no gap where it was left out', async () => {
    const store = await open();
    const [id, other] = [fresh(), fresh()];
    await begin(store, id);
    await begin(store, other);
    expect(seqs(await add(store, id, told('a', 'w1')))).toEqual([2]);
    const again = await add(store, id, told('a', 'w1'), told('b', 'w2'), told('b', 'w2'), told('c'), told('c'));
    expect(again.map(({ seq, word }) => [seq, word])).toEqual([
      [3, 'w2'],
      [4, null],
      [5, null],
    ]);
    expect(seqs(await add(store, other, told('a', 'w1')))).toEqual([2]);
    expect(seqs(await store.read(id, 0))).toEqual([1, 2, 3, 4, 5]);
  });

  test('carries out updates of one session one after another', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const updates = Array.from({ length: 30 }, (_, index) =>
      store.update(id, 0, (news) => ({ rows: [told(String(news.length), `n${index}`)] })),
    );
    await Promise.all(updates);
    // Each has seen all before it.
    const rows = (await store.read(id, 1)).map(({ seq, event }) => [seq, event.kind === 'told_all' && event.text]);
    expect(rows).toEqual(Array.from({ length: 30 }, (_, index) => [index + 2, String(index + 1)]));
  });

  test('undoes an update that fails, and only that one', async () => {
    const store = await open();
    const [id, other] = [fresh(), fresh()];
    await begin(store, id);
    await begin(store, other);
    const clash = [person(id, 0, 'Ada'), person(id, 0, 'Bea')];
    const ends = await Promise.all([
      add(store, id, told('before')),
      failure(
        store.update(id, 0, () => {
          throw new RangeError('thought better of it');
        }),
      ),
      failure(store.update(id, 0, () => ({ rows: [told('half')], people: clash }))),
      add(store, other, told('beside')),
      add(store, id, told('after')),
    ]);
    expect(ends[1]).toEqual(new RangeError('thought better of it'));
    expect(ends[2]).toBeInstanceOf(Error);
    const texts = (await store.read(id, 1)).map(({ seq, event }) => [seq, event.kind === 'told_all' && event.text]);
    expect(texts).toEqual([
      [2, 'before'],
      [3, 'after'],
    ]);
    expect(seqs(await store.read(other, 0))).toEqual([1, 2]);
    expect(await store.people(id)).toEqual([]);
  });

  test('refuses to write to a session that is not there', async () => {
    const store = await open();
    expect(await failure(add(store, 'nobody', told('a')))).toBeInstanceOf(Error);
    expect(await store.read('nobody', 0)).toEqual([]);
  });

  test('keeps people beside the log, and nobody whose coming was told before', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const come = (participant: number, word: string, name: string) =>
      store.update(id, 0, () => ({ rows: [joined(participant, word)], people: [person(id, participant, name)] }));
    await come(0, 'w0', 'Ada');
    await come(1, 'w0', 'Ada once more');
    await come(1, 'w1', 'Bea');
    expect(await store.people(id)).toEqual([person(id, 0, 'Ada'), person(id, 1, 'Bea')]);
    expect(await store.person(id, 'hash-of-Bea')).toEqual(person(id, 1, 'Bea'));
    expect(await store.person(id, 'hash-of-Ada once more')).toBeNull();
    await store.rename(id, 1, 'Cleo');
    expect(await store.person(id, 'hash-of-Bea')).toEqual({ ...person(id, 1, 'Bea'), name: 'Cleo' });
    expect(await store.person(fresh(), 'hash-of-Bea')).toBeNull();
  });

  test('keeps the last note of each kind', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const note = {
      session: id,
      participant: 0,
      kind: 'plan',
      text: 'If it is Monday, I listen.',
      wall: false,
    } as const;
    await store.putNote(note);
    await store.putNote({ ...note, kind: 'word', text: 'trust', wall: true });
    await store.putNote({ ...note, text: 'If it is Tuesday, I ask.', wall: true });
    expect(await store.notes(id)).toEqual([
      { ...note, text: 'If it is Tuesday, I ask.', wall: true },
      { ...note, kind: 'word', text: 'trust', wall: true },
    ]);
  });

  test('forgets a person, and leaves what they decided', async () => {
    const store = await open();
    const id = fresh();
    await begin(store, id);
    const people = [person(id, 0, 'Ada'), person(id, 1, 'Bea')];
    await store.update(id, 0, () => ({ rows: [joined(0, 'a'), joined(1, 'b')], people }));
    for (const participant of [0, 1])
      await store.putNote({ session: id, participant, kind: 'word', text: 'trust', wall: true });
    const before = await store.read(id, 0);
    await store.erasePerson(id, 0);
    expect(await store.people(id)).toEqual([person(id, 1, 'Bea')]);
    expect((await store.notes(id)).map(({ participant }) => participant)).toEqual([1]);
    expect(await store.read(id, 0)).toEqual(before);
  });

  test('forgets a session whole, and no other', async () => {
    const store = await open();
    const [id, other] = [fresh(), fresh()];
    for (const one of [id, other]) {
      await begin(store, one);
      await store.update(one, 0, () => ({ rows: [joined(0, 'a')], people: [person(one, 0, 'Ada')] }));
      await store.putNote({ session: one, participant: 0, kind: 'word', text: 'trust', wall: true });
    }
    await store.eraseSession(id);
    expect([await store.find({ id }), await store.find({ code: `CODE${id}` })]).toEqual([null, null]);
    expect([await store.read(id, 0), await store.people(id), await store.notes(id)]).toEqual([[], [], []]);
    expect(await store.people(other)).toHaveLength(1);
    expect(seqs(await store.read(other, 0))).toEqual([1, 2]);
    expect(await failure(add(store, id, told('too late')))).toBeInstanceOf(Error);
  });

  test('purges what is due, open or not', async () => {
    const store = await open();
    const [due, shut, later] = [fresh(), fresh(), fresh()];
    await begin(store, due, { purgeAt: 1000 });
    await begin(store, shut, { purgeAt: 999, open: false });
    await begin(store, later, { purgeAt: 1001 });
    expect(await store.purge(1000)).toBe(2);
    expect(await store.purge(1000)).toBe(0);
    expect([await store.find({ id: due }), await store.find({ id: shut })]).toEqual([null, null]);
    expect((await store.find({ id: later }))?.id).toBe(later);
  });

  test('closes, and then rejects', async () => {
    const store = await (another ?? open)();
    const id = fresh();
    await begin(store, id);
    const last = add(store, id, told('last'));
    await Promise.all([store.close(), last]);
    expect(seqs(await last)).toEqual([2]);
    expect(await failure(add(store, id, told('too late')))).toBeInstanceOf(Error);
    expect(await failure(store.read(id, 0))).toBeInstanceOf(Error);
    await store.close();
  });
}
