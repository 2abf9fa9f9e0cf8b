// A course through its visits in a cmi5 system, and every statement of it held to the standard.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/browser/lms/connect.ts';
import type { IdeaReport } from '../../src/browser/lms/connection.ts';
import { arrive, DECISION, inTime, leave, NOON, TEXT } from '../support/cmi5-course.ts';
import { RecordingLrs } from '../support/cmi5-lrs.ts';
import type { Json } from '../support/cmi5-rules.ts';
import { windowWith } from '../support/scorm-system.ts';

const IDEA: IdeaReport = { id: 'D1', name: 'Ask first', language: 'en', score: 0.5 };

let lrs: RecordingLrs;
beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  lrs = new RecordingLrs();
});
afterEach(() => void vi.useRealTimers());

test('a course in two visits: resumed, reported, completed, and without a fault', async () => {
  const first = lrs.launch();
  const one = await arrive(lrs, first);
  expect(one.here).toMatchObject({ kind: 'cmi5', mode: 'normal', language: 'de-CH', room: 64_000 });
  expect(one.here.learner).toContain('1625378');
  expect(await one.here.load()).toBe('');
  one.here.decision(DECISION);
  expect(await inTime(one.here.save(TEXT, 'week 1', 0.1))).toBe(true);
  await leave(one, first);
  expect(lrs.verbs()).toEqual(['initialized', 'answered', 'terminated']);

  const second = lrs.launch();
  const two = await arrive(lrs, second);
  expect(await two.here.load()).toBe(TEXT);
  two.here.decision({ ...DECISION, id: 'friday_deck.w2.plan', picked: [], ms: null, at: new Date() });
  two.here.objective(IDEA);
  two.here.objective({ ...IDEA, id: 'G5', score: null, language: 'de' });
  two.here.finish({ score: 0.805, passed: true });
  expect(await inTime(two.here.save(`${TEXT};end`, 'debrief', 1))).toBe(true);
  await leave(two, second);
  expect(lrs.verbs().slice(3)).toEqual([
    'initialized',
    'answered',
    'experienced',
    'experienced',
    'completed',
    'passed',
    'terminated',
  ]);
  expect(lrs.faults()).toEqual([]);
  expect([...one.troubles, ...two.troubles]).toEqual([]);
  expect(lrs.text()).toBe(`${TEXT};end`);
  expect(lrs.said('answered')['context']).toMatchObject({ platform: 'An LMS', registration: lrs.registration });
});

test('a decision is an answer to a choice, with its words', async () => {
  const { here } = await arrive(lrs, lrs.launch());
  here.decision({ ...DECISION, at: new Date(NOON + 10_000) });
  await inTime(here.save(TEXT, '', 0));
  expect(lrs.said('answered')).toMatchObject({
    timestamp: new Date(NOON + 10_000).toISOString(),
    object: {
      id: `${lrs.activityId}/decision/friday_deck.w1.deck`,
      definition: {
        interactionType: 'choice',
        description: { en: DECISION.asked },
        choices: [
          { id: 'mend', description: { en: 'mend it' } },
          { id: 'call', description: { en: 'call it' } },
          { id: 'wait', description: { en: 'wait it' } },
        ],
      },
    },
    result: {
      response: 'call[,]wait',
      duration: 'PT1M2.03S',
      extensions: { [`${lrs.activityId}/said`]: 'call it, then wait' },
    },
  });
});

test.each([
  [{ score: 0.8, passed: false }, 0.8, ['completed', 'passed']],
  [{ score: 0.79, passed: true }, 0.8, ['completed', 'failed']],
  [{ score: 0.79, passed: true }, null, ['completed', 'passed']],
  [{ score: null, passed: null }, 0.8, ['completed']],
  [{ score: 0.5, passed: null }, null, ['completed']],
  [{ score: null, passed: true }, 0.8, ['completed', 'passed']],
])('%j with a mastery score of %s is %j', async (finish, masteryScore, expected) => {
  const visit = lrs.launch(masteryScore === null ? {} : { masteryScore });
  const one = await arrive(lrs, visit);
  one.here.finish(finish);
  one.here.finish(finish);
  await inTime(one.here.save(TEXT, '', 1));
  await leave(one, visit);
  expect(lrs.verbs()).toEqual(['initialized', ...expected, 'terminated']);
  expect(lrs.faults()).toEqual([]);
});

test('completed and passed are said once in an enrolment, and nobody fails after they passed', async () => {
  for (const finish of [
    { score: null, passed: false },
    { score: null, passed: true },
    { score: null, passed: true },
    { score: null, passed: false },
  ]) {
    const visit = lrs.launch();
    const one = await arrive(lrs, visit);
    one.here.finish(finish);
    await inTime(one.here.save(TEXT, '', 1));
    await leave(one, visit);
  }
  expect(lrs.verbs().filter((verb) => !['initialized', 'terminated'].includes(verb))).toEqual([
    'completed',
    'failed',
    'passed',
  ]);
  expect(lrs.faults()).toEqual([]);
});

test('the time of all visits stands with the end, that of one with its own', async () => {
  for (const minutes of [10, 5]) {
    const visit = lrs.launch();
    const one = await arrive(lrs, visit);
    await vi.advanceTimersByTimeAsync(minutes * 60_000 - 20_000);
    if (minutes === 5) one.here.finish({ score: null, passed: null });
    void one.here.save(TEXT, '', 1);
    await vi.advanceTimersByTimeAsync(0);
    await leave(one, visit);
  }
  const durationOf = (verb: string): unknown => (lrs.said(verb)['result'] as Json)['duration'];
  expect(durationOf('terminated')).toBe('PT5M0S');
  expect(durationOf('completed')).toBe('PT15M0S');
});

test.each(['Browse', 'Review'])('in %s only its begin and end are said, and nothing is written', async (launchMode) => {
  const first = lrs.launch();
  const one = await arrive(lrs, first);
  await inTime(one.here.save(TEXT, '', 0.5));
  await leave(one, first);
  const visit = lrs.launch({ launchMode });
  const { here, troubles, storage } = await arrive(lrs, visit);
  expect(here.mode).toBe(launchMode.toLowerCase());
  expect(await here.load()).toBe(TEXT);
  here.decision(DECISION);
  here.objective(IDEA);
  here.finish({ score: 1, passed: true });
  expect(await inTime(here.save('no', 'no', 1))).toBe(false);
  await leave({ here, troubles, storage }, visit);
  here.leave();
  expect(lrs.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
  expect(lrs.text()).toBe(TEXT);
  expect(troubles).toEqual([]);
  expect(lrs.faults()).toEqual([]);
});

describe('a reload', () => {
  test('goes on with the same token; what is said after the end waits for the next visit', async () => {
    const visit = lrs.launch();
    const before = await arrive(lrs, visit);
    await inTime(before.here.save(TEXT, '', 0.1));
    await leave(before, visit);
    const after = await arrive(lrs, visit, before.storage);
    expect(await after.here.load()).toBe(TEXT);
    after.here.decision(DECISION);
    expect(await inTime(after.here.save(`${TEXT};w2`, '', 0.2))).toBe(true);
    expect(after.troubles).toEqual([]);
    after.here.finish({ score: null, passed: null });
    await leave(after, visit);
    expect(after.troubles).toEqual(['refused']);
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);

    const next = lrs.launch();
    const later = await arrive(lrs, next);
    expect(await later.here.load()).toBe(`${TEXT};w2`);
    await leave(later, next);
    expect(lrs.verbs().slice(2)).toEqual(['initialized', 'answered', 'completed', 'terminated']);
    expect(lrs.faults()).toEqual([]);
    await leave(await arrive(lrs, lrs.launch()), next);
    expect(lrs.verbs().slice(6)).toEqual(['initialized', 'terminated']);
  });

  test('where the browser keeps nothing is told as refused, and stops nothing', async () => {
    const visit = lrs.launch();
    await arrive(lrs, visit, null);
    const { here, troubles } = await arrive(lrs, visit, null);
    expect(await here.load()).toBeNull();
    expect(await inTime(here.save(TEXT, '', 0))).toBe(false);
    here.leave();
    expect(troubles).toEqual(['refused']);
  });
});

test('a page that goes hands in what is on its way', async () => {
  const visit = lrs.launch();
  const one = await arrive(lrs, visit);
  one.here.decision(DECISION);
  const unsaved = one.here.save(TEXT, '', 0.1);
  await leave(one, visit);
  expect(await unsaved).toBe(true);
  expect(lrs.text()).toBe(TEXT);
  expect(lrs.verbs()).toEqual(['initialized', 'answered', 'terminated']);
  const next = lrs.launch();
  await leave(await arrive(lrs, next), next);
  expect(lrs.verbs().slice(3)).toEqual(['initialized', 'terminated']);
  expect(lrs.faults()).toEqual([]);
});

test('another window has written meanwhile: the newer text stands, and what was said is not said again', async () => {
  const first = await arrive(lrs, lrs.launch());
  await inTime(first.here.save('before', '', 0));
  const [one, two] = [await arrive(lrs, lrs.launch()), await arrive(lrs, lrs.launch())];
  two.here.finish({ score: null, passed: null });
  expect(await inTime(two.here.save('two', '', 1))).toBe(true);
  expect(await inTime(one.here.save('one', '', 0.5))).toBe(true);
  one.here.finish({ score: null, passed: null });
  await inTime(one.here.save('one', '', 1));
  expect(lrs.text()).toBe('one');
  expect(lrs.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
});

test('a key from an address that is none of the web’s starts nothing', async () => {
  for (const search of [
    '',
    '?endpoint=javascript:1&fetch=javascript:1&actor={}&registration=r&activityId=a',
    '?actor={',
  ])
    expect(
      await connect({
        window: windowWith({ location: { search } }),
        now: () => new Date(),
        onTrouble: () => undefined,
        mastery: null,
      }),
    ).toBeNull();
});
