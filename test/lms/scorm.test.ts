// A course through its visits, in a system that keeps to the standard.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/browser/lms/connect.ts';
import type { Connection, DecisionReport, LmsTrouble } from '../../src/browser/lms/connection.ts';
import { ScormSystem, type Visit } from '../support/scorm-system.ts';

const KINDS = ['scorm12', 'scorm2004'] as const;
const TEXT = 'friday_deck:4f2a:7:seed=12&style=0.4;w1=a,"b";w2=<c>';
const NOON = new Date(2026, 10, 29, 12, 0, 0);
const DECISION: DecisionReport = {
  id: 'friday_deck.w1.deck',
  asked: 'Friday, 17:10. The deck is wrong.',
  choices: ['mend', 'call', 'wait'].map((id) => ({ id, words: `${id} it` })),
  picked: ['call'],
  said: 'call it',
  language: 'en',
  at: NOON,
  ms: 62_030,
};

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

async function arrive(visit: Visit): Promise<{ here: Connection; troubles: LmsTrouble[] }> {
  const troubles: LmsTrouble[] = [];
  const options = {
    window: visit.window,
    now: () => new Date(),
    onTrouble: (it: LmsTrouble) => void troubles.push(it),
  };
  const here = await connect({ ...options, mastery: null });
  if (here === null) throw new Error('the system was not found');
  return { here, troubles };
}
/** No half of a character. */
const WHOLE = /^\P{Cs}+$/u;
/** What the page waits for after it has drawn. */
async function saved(asked: Promise<boolean>): Promise<boolean> {
  await vi.runAllTimersAsync();
  return asked;
}
const refused = (visit: Visit) => visit.journal.filter(({ answer }) => answer === 'false');

const NAMED = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    where: 'cmi.core.lesson_location',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  },
  scorm2004: { status: 'cmi.completion_status', where: 'cmi.location', time: 'cmi.session_time', exit: 'cmi.exit' },
};

describe.each(KINDS)('%s', (kind) => {
  const named = NAMED[kind];

  test('begins: incomplete, suspended, committed, after the frame', async () => {
    const visit = new ScormSystem(kind).visit();
    const { here } = await arrive(visit);
    expect(here).toMatchObject({ kind, mode: 'normal', learner: 'anna', language: null });
    expect(visit.verbs()).not.toContain('SetValue');
    await vi.runAllTimersAsync();
    expect(visit.value(named.status)).toBe('incomplete');
    expect(visit.set(named.exit)).toBe('suspend');
    expect(visit.verbs().at(-1)).toBe('Commit');
  });

  test('a new page goes on where a killed one stopped', async () => {
    const system = new ScormSystem(kind);
    const first = await arrive(system.visit());
    expect(await first.here.load()).toBe('');
    expect(await saved(first.here.save(TEXT, 'week 2', 0.25))).toBe(true);
    const next = system.visit();
    const { here, troubles } = await arrive(next);
    expect(await here.load()).toBe(TEXT);
    expect(next.value(named.where)).toBe('week 2');
    expect([...first.troubles, ...troubles]).toEqual([]);
  });

  test('of saves in one frame the last one is kept, by one commit', async () => {
    const visit = new ScormSystem(kind).visit();
    const { here } = await arrive(visit);
    const [one, two] = [here.save('one', 'a', 0), here.save('two', 'b', 0)];
    expect(await saved(Promise.all([one, two]).then((both) => both.every(Boolean)))).toBe(true);
    expect(visit.value('cmi.suspend_data')).toBe('two');
    expect(visit.verbs().filter((verb) => verb === 'Commit')).toHaveLength(1);
  });

  test('a hidden page hands in at once', async () => {
    const visit = new ScormSystem(kind).visit();
    const { here } = await arrive(visit);
    Reflect.set(visit.window, 'document', { visibilityState: 'hidden' });
    void here.save(TEXT, 'week 2', 0.25);
    expect(visit.value('cmi.suspend_data')).not.toBe('');
    expect(visit.verbs().at(-1)).toBe('Commit');
  });

  test('leaves: all handed in, time spent, suspended, committed, terminated, and then nothing more', async () => {
    const system = new ScormSystem(kind);
    const visit = system.visit();
    const { here } = await arrive(visit);
    await vi.advanceTimersByTimeAsync(3_723_450);
    const unsaved = here.save(TEXT, 'week 2', 0.25);
    here.leave();
    expect(await unsaved).toBe(true);
    expect(visit.set(named.time)).toBe(kind === 'scorm12' ? '0001:02:03.45' : 'PT1H2M3.45S');
    expect(visit.set(named.exit)).toBe('suspend');
    expect(visit.verbs().slice(-2)).toEqual(['Commit', 'Terminate']);
    const calls = visit.journal.length;
    here.leave();
    here.decision(DECISION);
    here.finish({ score: 1, passed: true });
    expect(await saved(here.save('later', 'x', 1))).toBe(false);
    expect(visit.journal.length).toBe(calls);
    expect(await (await arrive(system.visit())).here.load()).toBe(TEXT);
  });

  test('a decision is reported with the save after it, and numbered on in the next visit', async () => {
    const system = new ScormSystem(kind);
    const first = await arrive(system.visit());
    first.here.decision(DECISION);
    await saved(first.here.save(TEXT, '', 0.1));
    first.here.leave();
    const visit = system.visit();
    const { here } = await arrive(visit);
    here.decision({ ...DECISION, id: 'friday_deck.w2.plan', picked: ['mend', 'wait'], ms: null });
    await saved(here.save(TEXT, '', 0.2));
    expect(visit.set('cmi.interactions.1.id')).toBe('friday_deck.w2.plan');
    expect(visit.set('cmi.interactions.1.latency')).toBeUndefined();
    expect(refused(visit)).toEqual([]);
  });

  test('an idea is one objective, however often it is reported, and nobody is graded by it', async () => {
    const system = new ScormSystem(kind);
    for (const score of [0.5, null, 0.505]) {
      const visit = system.visit();
      const { here } = await arrive(visit);
      here.objective({ id: 'D1', name: 'Ask first', language: 'en', score });
      here.objective({ id: 'G5', name: 'Let go', language: 'de', score: null });
      await saved(here.save(TEXT, '', 1));
      expect(visit.value('cmi.objectives._count')).toBe('2');
      expect(visit.value('cmi.objectives.0.id')).toBe('D1');
      expect(visit.value('cmi.objectives.0.score.raw')).toBe(score === 0.505 ? '50.5' : '50');
      expect(visit.journal.filter(({ given }) => /objectives\..*status/.test(given[0] ?? ''))).toEqual([]);
      expect(refused(visit)).toEqual([]);
      here.leave();
    }
  });

  test.each(['browse', 'review'] as const)('in %s it begins, can be read and ends, and sets nothing', async (mode) => {
    const system = new ScormSystem(kind);
    const first = await arrive(system.visit());
    await saved(first.here.save(TEXT, '', 0.5));
    const visit = system.visit(mode);
    const { here, troubles } = await arrive(visit);
    expect(here.mode).toBe(mode);
    expect(await here.load()).toBe(TEXT);
    here.decision(DECISION);
    here.objective({ id: 'D1', name: 'Ask first', language: 'en', score: 1 });
    here.finish({ score: 1, passed: true });
    expect(await saved(here.save('no', 'no', 1))).toBe(false);
    here.leave();
    here.leave();
    expect(new Set(visit.verbs())).toEqual(new Set(['Initialize', 'GetValue', 'Terminate']));
    expect(visit.verbs().filter((verb) => verb === 'Terminate')).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  test('too long a text is refused and what was kept stays', async () => {
    const visit = new ScormSystem(kind).visit();
    const { here, troubles } = await arrive(visit);
    expect(here.room).toBe(kind === 'scorm12' ? 4096 : 64_000);
    expect(await saved(here.save('x'.repeat(here.room), '', 0))).toBe(true);
    expect(await saved(here.save('y'.repeat(here.room + 1), '', 0))).toBe(false);
    expect(visit.value('cmi.suspend_data')).toMatch(/^x+$/);
    expect(troubles).toEqual(['refused']);
  });

  test('long words and bookmarks are cut, and no character in two', async () => {
    const visit = new ScormSystem(kind).visit();
    const { here } = await arrive(visit);
    here.decision({ ...DECISION, asked: '🙂'.repeat(3000), said: 'x' });
    await saved(here.save('', '🙂'.repeat(3000), 0));
    expect(visit.set(named.where)).toMatch(WHOLE);
    const words = visit.set(kind === 'scorm12' ? 'cmi.comments' : 'cmi.interactions.0.description');
    expect(words).toMatch(/🙂/u);
    expect(words).toMatch(WHOLE);
    expect(refused(visit)).toEqual([]);
  });

  const MANY = Array.from({ length: 40 }, (_, place) => ({ id: `choice_${place}`, words: `choice ${place}` }));
  test.each<[string, Partial<DecisionReport>]>([
    ['nothing picked', { picked: [] }],
    ['one picked twice', { picked: ['call', 'call'] }],
    ['all of many', { choices: MANY, picked: MANY.map(({ id }) => id) }],
    ['words that begin with a brace', { asked: '{Name}, what now?' }],
    ['words of a region', { asked: 'Und nun?', language: 'de-CH' }],
    ['accented words', { language: 'en-XA' }],
    ['no words', { asked: '', said: '' }],
    ['no time', { ms: 0 }],
    ['a long absence', { ms: 1e13 }],
    ['a time that is none', { ms: Number.NaN }],
    ['a long id', { id: 'a'.repeat(90), choices: [{ id: 'b'.repeat(60), words: '' }], picked: ['b'.repeat(60)] }],
  ])('%s: nothing is refused', async (_, given) => {
    const visit = new ScormSystem(kind).visit();
    const { here, troubles } = await arrive(visit);
    here.decision({ ...DECISION, ...given });
    await saved(here.save(TEXT, '', 0));
    expect(refused(visit)).toEqual([]);
    expect(troubles).toEqual([]);
    expect(visit.value('cmi.interactions._count')).toBe('1');
  });
});

describe('scorm12 reports', () => {
  test('a decision by characters, times and a neutral result, its words among the comments', async () => {
    const visit = new ScormSystem('scorm12').visit();
    const { here } = await arrive(visit);
    here.decision({ ...DECISION, picked: ['mend', 'wait'] });
    await saved(here.save(TEXT, '', 0));
    const at = 'cmi.interactions.0.';
    const entered = visit.journal.filter(({ given }) => given[0]?.startsWith(at)).map(({ given }) => given);
    expect(entered).toEqual([
      [`${at}id`, 'friday_deck.w1.deck'],
      [`${at}time`, '12:00:00'],
      [`${at}type`, 'choice'],
      [`${at}student_response`, 'a,c'],
      [`${at}result`, 'neutral'],
      [`${at}latency`, '0000:01:02.03'],
    ]);
    expect(visit.value('cmi.comments').trim()).toBe('friday_deck.w1.deck: Friday, 17:10. The deck is wrong. — call it');
    expect(refused(visit)).toEqual([]);
  });

  test.each([
    [null, 'incomplete', 'completed'],
    [true, 'incomplete', 'passed'],
    [false, 'incomplete', 'failed'],
    [false, 'passed', 'passed'],
    [false, 'completed', 'completed'],
    [null, 'passed', 'passed'],
    [true, 'failed', 'passed'],
    [true, 'completed', 'passed'],
  ])('passed: %s, after %s, is %s', async (passed, before, after) => {
    const visit = new ScormSystem('scorm12', { core: { lesson_status: before } }).visit();
    const { here } = await arrive(visit);
    await vi.runAllTimersAsync();
    expect(visit.value('cmi.core.lesson_status')).toBe(before);
    here.finish({ score: 0.805, passed });
    await saved(here.save(TEXT, '', 1));
    here.leave();
    expect(visit.value('cmi.core.lesson_status')).toBe(after);
    expect(visit.set('cmi.core.score.raw')).toBe(before === after ? undefined : '80.5');
    expect(visit.set('cmi.core.exit')).toBe('suspend');
  });
});

describe('scorm2004 reports', () => {
  test('a decision by short ids, with its words, when and how long', async () => {
    const visit = new ScormSystem('scorm2004').visit();
    const { here } = await arrive(visit);
    here.decision({ ...DECISION, picked: ['mend', 'wait'], language: 'de', asked: 'Was\n nun?' });
    await saved(here.save(TEXT, '', 0));
    const at = 'cmi.interactions.0.';
    expect(visit.journal.filter(({ given }) => given[0]?.startsWith(at)).map(({ given }) => given)).toEqual([
      [`${at}id`, 'friday_deck.w1.deck'],
      [`${at}type`, 'choice'],
      [`${at}timestamp`, `${NOON.toISOString().slice(0, 19)}.00Z`],
      [`${at}description`, '{lang=de}Was nun? — call it'],
      [`${at}learner_response`, 'mend[,]wait'],
      [`${at}result`, 'neutral'],
      [`${at}latency`, 'PT1M2.03S'],
    ]);
    expect(refused(visit)).toEqual([]);
  });

  test.each([
    [null, 'unknown', 'unknown'],
    [true, 'unknown', 'passed'],
    [false, 'unknown', 'failed'],
    [false, 'passed', 'passed'],
    [null, 'passed', 'passed'],
    [true, 'failed', 'passed'],
  ])('passed: %s, after %s, is completed and %s', async (passed, before, after) => {
    const visit = new ScormSystem('scorm2004', { success_status: before }).visit();
    const { here } = await arrive(visit);
    here.finish({ score: 0.805, passed });
    expect(await saved(here.save(TEXT, '', 1))).toBe(true);
    expect(visit.value('cmi.completion_status')).toBe('completed');
    expect(visit.value('cmi.success_status')).toBe(after);
    expect(visit.set('cmi.score.scaled')).toBe(passed === false && before === 'passed' ? undefined : '0.805');
    expect(visit.set('cmi.progress_measure')).toBe('1');
    expect(refused(visit)).toEqual([]);
  });
});
