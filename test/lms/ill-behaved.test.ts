// Systems as they are met: whatever one does, play goes on, the text is known to be kept or not, and each trouble is told once.
import { assert, asyncProperty, constantFrom, dictionary, oneof, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/browser/lms/connect.ts';
import type { Connection, LmsTrouble } from '../../src/browser/lms/connection.ts';
import { nameOf, ScormSystem, type ScormKind, VERBS, type Verb, windowWith } from '../support/scorm-system.ts';

const KINDS = ['scorm12', 'scorm2004'] as const;
const TEXT = ` friday_deck;w1=a & "b" <c> 100% it's\n`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Answer = (usual: () => unknown, given: string[], system: Map<string, string>) => unknown;
type Habits = Partial<Record<Verb, Answer | null>>;

/** A system that keeps to the standard but for its habits; null: it has no such function. */
function withHabits(kind: ScormKind, habits: Habits, system = new ScormSystem(kind)) {
  const visit = system.visit();
  const own = new Map<string, string>();
  const api: Record<string, unknown> = {};
  for (const verb of VERBS) {
    const name = nameOf(kind, verb);
    const usual = visit.api[name] as (...given: string[]) => unknown;
    const habit = habits[verb];
    if (habit === null) continue;
    api[name] = (...given: string[]) =>
      habit === undefined ? usual(...given) : habit(() => usual(...given), given, own);
  }
  return { ...visit, window: windowWith({ [kind === 'scorm12' ? 'API' : 'API_1484_11']: api }) };
}

async function arrive(window: Window): Promise<{ here: Connection; troubles: LmsTrouble[] }> {
  const troubles: LmsTrouble[] = [];
  const onTrouble = (trouble: LmsTrouble) => void troubles.push(trouble);
  const here = await connect({ window, now: () => new Date(), onTrouble, mastery: null });
  if (here === null) throw new Error('the system was not found');
  return { here, troubles };
}
const choices = ['a', 'b'].map((id) => ({ id, words: id }));
/** All that a visit can do, the text saved twice. */
async function play(here: Connection, more = ''): Promise<boolean[]> {
  const kept: boolean[] = [];
  await here.load();
  for (const id of ['w1', 'w2']) {
    here.decision({
      id,
      asked: `What in ${id}?${more}`,
      choices,
      picked: ['b'],
      said: 'b',
      language: 'en',
      at: new Date(),
      ms: 5,
    });
    const saved = here.save(TEXT + id, 'there', 0.5);
    await vi.runAllTimersAsync();
    kept.push(await saved);
  }
  here.objective({ id: 'D1', name: 'Ask', language: 'en', score: 0.5 });
  here.finish({ score: 0.5, passed: true });
  here.leave();
  await vi.runAllTimersAsync();
  return kept;
}

const on =
  (element: RegExp, habit: Answer): Answer =>
  (usual, given, own) =>
    element.test(given[0] ?? '') ? habit(usual, given, own) : usual();
const SUSPEND = /suspend_data/;
const throws: Answer = () => {
  throw new Error('the system has broken down');
};
const late = (): unknown => Promise.reject(new Error('late'));
/** Refuses these as SCORM says of what a system need not have. */
const lacks = (element: RegExp): Habits => ({
  SetValue: on(element, (_usual, _given, own) => [own.set('error', '401'), 'false'][1]),
  GetLastError: (usual, _given, own) => {
    const error = own.get('error') ?? usual();
    own.delete('error');
    return error;
  },
});
const everywhere = (habit: Answer | null): Habits => Object.fromEntries(VERBS.map((verb) => [verb, habit]));
const saying =
  (words: Readonly<Record<string, unknown>>): Answer =>
  (usual) => {
    const answer = usual();
    return typeof answer === 'string' && answer in words ? words[answer] : answer;
  };
const escaped = (text: unknown): string =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');

describe.each(KINDS)('%s', (kind) => {
  test.each<[string, Habits, boolean, LmsTrouble[]]>([
    ['has no Initialize', { Initialize: null }, false, ['refused']],
    ['has no GetLastError', { GetLastError: null }, true, []],
    // In SCORM 2004 one that cannot be counted may not be written twice.
    ['has no GetValue', { GetValue: null }, false, kind === 'scorm12' ? ['silent'] : ['silent', 'refused']],
    ['has no SetValue', { SetValue: null }, false, ['silent']],
    ['has no Commit', { Commit: null }, false, ['silent']],
    ['has no Terminate', { Terminate: null }, true, []],
    ['throws everywhere', everywhere(throws), false, ['silent']],
    ['throws at Commit', { Commit: throws }, false, ['silent']],
    ['throws at the text', { SetValue: on(SUSPEND, throws) }, false, ['silent']],
    ['answers with booleans', everywhere(saying({ true: true, false: false })), true, []],
    ['answers with numbers', everywhere(saying({ true: 1, false: 0, '0': 0, '': 0 })), true, []],
    ['answers with null', { SetValue: saying({ true: null }), Commit: saying({ true: null }) }, true, []],
    ['answers with nothing', { SetValue: saying({ true: undefined }), Commit: saying({ true: undefined }) }, true, []],
    ['answers with objects', { SetValue: saying({ true: Object('true') }), Commit: saying({ true: {} }) }, true, []],
    ['answers with promises that fail', { Commit: (usual) => [usual(), late()][1] }, true, []],
    ['answers null where nothing is', { GetValue: saying({ '': null }) }, true, []],
    ['answers “undefined” where nothing is', { GetValue: saying({ '': 'undefined' }) }, true, []],
    ['says yes and keeps nothing', { SetValue: on(SUSPEND, () => 'true') }, false, ['lost']],
    ['says yes and keeps no status', { SetValue: on(/_status$/, () => 'true') }, true, ['lost']],
    ['refuses Initialize and works', { Initialize: (usual) => [usual(), 'false'][1] }, true, []],
    ['was begun by the frame around', { Initialize: (usual) => [usual(), usual()][1] }, true, []],
    ['refuses Commit', { Commit: () => 'false' }, false, ['refused']],
    ['refuses the text', { SetValue: on(SUSPEND, () => 'false') }, false, ['refused']],
    ['refuses everything', everywhere(() => 'false'), false, ['refused']],
    ['has no comments', lacks(/comments/), true, []],
    ['has no lists', lacks(/interactions|objectives/), true, []],
    ['hands back HTML', { GetValue: on(SUSPEND, (usual) => escaped(usual())) }, true, []],
    ['hands back HTML of HTML', { GetValue: on(SUSPEND, (usual) => escaped(escaped(usual()))) }, true, []],
    ['trims', { GetValue: on(SUSPEND, (usual) => String(usual()).trim()) }, true, []],
    ['pads', { GetValue: on(SUSPEND, (usual) => ` ${String(usual())}\r\n`) }, true, []],
  ])('a system that %s', async (_, habits, kept, troubles) => {
    const system = new ScormSystem(kind);
    const { window, verbs, api } = withHabits(kind, habits, system);
    const one = await arrive(window);
    expect(await play(one.here)).toEqual([kept, kept]);
    expect(one.troubles).toEqual(troubles);
    const terminates = api[nameOf(kind, 'Terminate')] !== undefined && habits.Terminate === undefined;
    if (terminates) expect(verbs().at(-1)).toBe('Terminate');
    if (!kept) return;
    const next = await arrive(withHabits(kind, habits, system).window);
    expect(await next.here.load()).toBe(`${TEXT}w2`);
  });

  test('a system that cuts the text off is told of as losing it, and keeps the one before', async () => {
    const cutOff = on(SUSPEND, (_usual, given, own) => [own.set('text', (given[1] ?? '').slice(0, 30)), 'true'][1]);
    const back = on(SUSPEND, (_usual, _given, own) => own.get('text') ?? '');
    const { window } = withHabits(kind, { SetValue: cutOff, GetValue: back });
    const { here, troubles } = await arrive(window);
    const kept = async (text: string): Promise<boolean> => {
      const saved = here.save(text, '', 0);
      await vi.runAllTimersAsync();
      return saved;
    };
    expect(await kept('short')).toBe(true);
    expect(await kept('x'.repeat(31))).toBe(false);
    expect(here.room).toBe(30);
    expect(await here.load()).toBe('short');
    expect(await kept('y'.repeat(30))).toBe(true);
    expect(troubles).toEqual(['lost']);
  });

  test('what was not taken is handed in with a later save, and once', async () => {
    let busy = true;
    const visit = withHabits(kind, { SetValue: on(/interactions/, (usual) => (busy ? 'false' : usual())) });
    const { here } = await arrive(visit.window);
    const decide = async (id: string): Promise<void> => {
      here.decision({
        id,
        asked: 'What?',
        choices,
        picked: ['a'],
        said: 'a',
        language: 'en',
        at: new Date(),
        ms: null,
      });
      void here.save(TEXT, '', 0);
      await vi.runAllTimersAsync();
    };
    await decide('w1');
    await decide('w2');
    busy = false;
    await decide('w3');
    here.leave();
    const ids = visit.journal.filter(
      ({ verb, given }) => verb === 'SetValue' && /interactions.*\d\.id/.test(given[0] ?? ''),
    );
    expect(ids.map(({ given }) => given)).toEqual(
      ['w1', 'w2', 'w3'].map((id, index) => [`cmi.interactions.${index}.id`, id]),
    );
  });
});

describe('comments of scorm12', () => {
  const asked = (id: string) => `${id}: What in ${id}? — b`;
  async function written(habit: Answer, visits: number, more = ''): Promise<string> {
    const system = new ScormSystem('scorm12');
    const shared = new Map<string, string>();
    for (let visit = 0; visit < visits; visit += 1) {
      const own: Answer = (usual, given) => habit(usual, given, shared);
      const GetValue = on(/comments/, () => shared.get('comments') ?? '');
      const { window } = withHabits('scorm12', { SetValue: on(/comments/, own), GetValue }, system);
      await play((await arrive(window)).here, more);
    }
    return shared.get('comments') ?? '';
  }
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  const keep = (own: Map<string, string>, text: string): string => [own.set('comments', text), 'true'][1] as string;

  test.each<[string, Answer]>([
    ['put in place of what was there', (_, given, own) => keep(own, given[1] ?? '')],
    ['put in place, and trimmed', (_, given, own) => keep(own, (given[1] ?? '').trim())],
    ['added', (_, given, own) => keep(own, (own.get('comments') ?? '') + given[1])],
  ])('%s: each decision stands there once, in order', async (_, habit) => {
    const twice = ['w1', 'w2', 'w1', 'w2'].map(asked);
    expect(lines(await written(habit, 2))).toEqual(twice);
  });

  test('where there is no room for all, the oldest go', async () => {
    const full: Answer = (_, given, own) => ((given[1] ?? '').length > 4096 ? 'false' : keep(own, given[1] ?? ''));
    const more = ` ${'x'.repeat(400)}`;
    const all = lines(await written(full, 6, more));
    expect(all).toHaveLength(9);
    expect(all.slice(-2)).toEqual(['w1', 'w2'].map((id) => `${id}: What in ${id}?${more} — b`));
  });
});

const anything = oneof(
  constantFrom<unknown>('true', 'false', '', '0', '1', '401', 'completed', 'review', '{}', '-1', '9e9', 'NaN'),
  constantFrom<unknown>(true, false, 0, 1, null, undefined, Number.NaN, {}, [], Symbol('odd'), Object.create(null)),
  string(),
).map((answer) => () => answer);
const verbNames = KINDS.flatMap((kind) => VERBS.map((verb) => nameOf(kind, verb)));

test('no system, whatever it answers, makes anything throw', async () => {
  const answers = oneof({ weight: 8, arbitrary: anything }, constantFrom(late, throws));
  const system = dictionary(constantFrom(...verbNames), answers, { maxKeys: 12 });
  await assert(
    asyncProperty(system, constantFrom(...KINDS), async (api, kind) => {
      const troubles: LmsTrouble[] = [];
      const window = windowWith({ [kind === 'scorm12' ? 'API' : 'API_1484_11']: api });
      const onTrouble = (trouble: LmsTrouble) => void troubles.push(trouble);
      const here = await connect({ window, now: () => new Date(), onTrouble, mastery: null });
      if (here === null) return;
      for (const kept of await play(here)) expect(typeof kept).toBe('boolean');
      expect(new Set(troubles).size).toBe(troubles.length);
    }),
    { numRuns: 100 },
  );
});
