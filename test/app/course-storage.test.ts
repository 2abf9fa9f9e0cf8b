import { describe, expect, test } from 'vitest';
import { courseStorage, stateIn } from '../../src/browser/app/course/course-storage.ts';
import { storageApart } from '../../src/browser/app/course/apart.ts';
import {
  courseText,
  NOTHING_DONE,
  readCourseText,
  type CourseRun,
  type CourseState,
} from '../../src/browser/app/course/course-text.ts';
import { keptInLocalStorage } from '../../src/browser/app/local-storage.ts';
import type { Storage as Kept } from '../../src/browser/app/services.ts';
import { keepForeign, readSave } from '../../src/browser/app/saves.ts';
import { openStore } from '../../src/browser/app/store.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { fakeStorage } from '../support/fake-storage.ts';
import { botRuns } from '../support/playing.ts';
import { longScenario } from '../support/scenario.ts';

const runs = botRuns(longScenario(), 7, 'adaptive');
const { id } = longScenario();
const texts = runs.map((run) => runText(run));
const [early, later] = [texts[4]!, texts.at(-1)!];
const elsewhere = runText(botRuns(longScenario(), 8, 'adaptive').at(-1)!);
const KEY = `run/library/${id}`;

const courseRun = (text: string): CourseRun => ({ text, week: 2, weeks: 8, finished: false });
const saved = (text: string): string =>
  JSON.stringify({ id, title: 'The shop', language: 'en', from: 'library', ...courseRun(text) });
const system = (text: string): CourseState => ({
  runs: new Map([[id, courseRun(text)]]),
  done: new Map(),
  tries: new Map(),
});
const textAt = (all: ReadonlyMap<string, string>, key = KEY): string | undefined =>
  (JSON.parse(all.get(key) ?? '{}') as { text?: string }).text;

const browser = (): Kept => storageApart(keptInLocalStorage(fakeStorage(), new EventTarget()), 'course/a/1/');
const refusing: Kept = {
  load: () => Promise.reject(new Error('no')),
  write: () => Promise.reject(new Error('no')),
  subscribe: () => () => undefined,
};
function open(local: Kept, state: CourseState | null, { passing = false, isSafe = false } = {}) {
  const heard: CourseState[] = [];
  const onChange = (now: CourseState): unknown => heard.push(now);
  return Object.assign(courseStorage({ local, system: state, passing, onChange, safe: async () => isSafe }), { heard });
}
async function having(text: string): Promise<Kept> {
  const local = browser();
  await local.write([{ key: KEY, value: saved(text), before: null }]);
  return local;
}

describe('of what is in the system and what is here', () => {
  test('the system’s goes on where nothing is here, and is here from then on', async () => {
    const local = browser();
    expect(textAt(await open(local, system(early)).load())).toBe(early);
    expect(textAt(await local.load())).toBe(early);
  });
  test('a reply that was not read is unread on the next machine, too', async () => {
    const [local, first] = [browser(), open(browser(), NOTHING_DONE)];
    await first.load();
    const desk = { plan: [], unread: true };
    const value = JSON.stringify({ ...(JSON.parse(saved(early)) as object), desk });
    await first.write([{ key: KEY, value, before: null }]);
    const all = await open(local, readCourseText(courseText(first.heard.at(-1)!, 4096))).load();
    expect(readSave(all.get(KEY) ?? null)?.desk).toMatchObject(desk);
  });
  test('ours goes on where it goes further: the system had refused the rest', async () => {
    expect(textAt(await open(await having(later), system(early)).load())).toBe(later);
  });
  test('the system’s goes on where that goes further, and nothing is set aside', async () => {
    const all = await open(await having(early), system(later)).load();
    expect([textAt(all), [...all.keys()]]).toEqual([later, [KEY]]);
  });
  test('the system’s goes on where they part, and ours is set aside', async () => {
    const all = await open(await having(elsewhere), system(later)).load();
    expect([textAt(all), textAt(all, `kept/library/${id}`)]).toEqual([later, elsewhere]);
  });
  test('what was set aside before stays beside it', async () => {
    const local = await having(elsewhere);
    await open(local, system(later)).load();
    const third = runText(botRuns(longScenario(), 9, 'adaptive').at(-1)!);
    await local.write([{ key: KEY, value: saved(third), before: (await local.load()).get(KEY) ?? null }]);
    const all = await open(local, system(later)).load();
    const aside = [`kept/library/${id}`, `kept/library/${id}/2`].map((key) => textAt(all, key));
    expect([textAt(all), ...aside]).toEqual([later, elsewhere, third]);
  });
  test.each([
    ['has nothing', NOTHING_DONE],
    ['would not say', null],
  ])('ours goes on where the system %s', async (_, state) => {
    expect(textAt(await open(await having(early), state).load())).toBe(early);
  });
});

describe('what is kept and cannot be reached', () => {
  const lost: Kept = { ...browser(), unreached: true };
  test.each<[what: string, told: readonly string[], state: CourseState | null, passing: boolean]>([
    ['is told where nobody else has it', ['unreached'], null, false],
    ['is nothing to tell where the system has it', [], system(early), false],
    ['is nothing to tell in a visit that keeps nothing', [], null, true],
  ])('%s', async (_, told, state, passing) => {
    const heard: string[] = [];
    await openStore(open(lost, state, { passing }), { onTrouble: (trouble) => heard.push(trouble) });
    expect(heard).toEqual(told);
  });
});

describe('what is kept', () => {
  test('in this browser is told to the system, and opens again', async () => {
    const local = browser();
    const kept = open(local, NOTHING_DONE);
    await kept.load();
    await kept.write([{ key: KEY, value: saved(early), before: null }]);
    kept.put(`done/${id}`, '61');
    expect(kept.heard.at(-1)).toEqual(
      stateIn(
        new Map([
          [KEY, saved(early)],
          [`done/${id}`, '61'],
        ]),
      ),
    );
    expect(textAt(await open(local, null).load())).toBe(early);
  });
  test('is deleted here and in the system, with what was finished in this very visit', async () => {
    const local = browser();
    const kept = open(local, system(early));
    const store = await openStore(kept, { onTrouble: () => expect.unreachable(), onForeign: keepForeign });
    kept.put(`done/${id}`, '61');
    await expect.poll(() => store.keys()).toContain(`done/${id}`);
    store.clear();
    await store.safe();
    expect([[...(await local.load()).keys()], kept.heard.at(-1)]).toEqual([[], NOTHING_DONE]);
  });
  test('nowhere here is safe where the system has it, and refused where it has not', async () => {
    const change = [{ key: KEY, value: saved(early), before: null }];
    await expect(open(refusing, NOTHING_DONE, { isSafe: true }).write(change)).resolves.toBeUndefined();
    await expect(open(refusing, NOTHING_DONE).write(change)).rejects.toThrow('no');
  });
  test('opens from the system alone where the browser refuses, also when read once more', async () => {
    const kept = open(refusing, system(early), { isSafe: true });
    const store = await openStore(kept, { onTrouble: () => expect.unreachable(), onForeign: keepForeign });
    await store.refresh();
    expect(store.keys()).toEqual([KEY]);
  });
  test('of a visit that does not count is gone with it', async () => {
    const local = await having(early);
    const kept = open(local, system(later), { passing: true });
    expect(textAt(await kept.load())).toBe(later);
    await kept.write([{ key: KEY, value: saved(elsewhere), before: saved(later) }]);
    expect(textAt(await kept.load())).toBe(elsewhere);
    expect(textAt(await local.load())).toBe(early);
  });
});

test('courses of one host, and learners on one machine, have their keys to themselves', async () => {
  const shared = keptInLocalStorage(fakeStorage(), new EventTarget());
  const [one, other] = [storageApart(shared, 'course/a/1/'), storageApart(shared, 'course/a/2/')];
  await one.write([{ key: 'settings', value: 'x', before: null }]);
  expect([[...(await one.load())], [...(await other.load())]]).toEqual([[['settings', 'x']], []]);
  await expect(one.write([{ key: 'settings', value: 'z', before: 'y' }])).rejects.toMatchObject({
    key: 'settings',
    there: 'x',
  });
});
