// Whoever gave notice is told by name, and counted once, the same in every place.
import { expect, test } from 'vitest';
import { goneFrom, leaverLines } from '../../src/browser/ui/debrief/leaver-lines.ts';
import { isOnWay, stepsOf } from '../../src/browser/ui/debrief/steps.ts';
import { NO_EXTRAS } from '../../src/browser/ui/debrief/extras.ts';
import { timelineBox } from '../../src/browser/ui/debrief/timeline-box.ts';
import { wreckOf } from '../../src/browser/ui/debrief/wreck.ts';
import type { Debrief } from '../../src/core/run/debrief.ts';
import { debriefFixture } from '../support/debrief.ts';
import { createDebriefText } from '../support/words.ts';

const t = createDebriefText('en');
const words = { t, locale: t.locale, languageOf: () => 'en' };
const [priya] = debriefFixture.managers;
const notice = { week: 11, misses: 'trust', stayed: null, gone: null } as const;
/** Priya has given notice, and one more of hers besides the one who is gone. */
const leaving: Debrief = {
  ...debriefFixture,
  managers: [{ ...priya!, notices: [notice], departures: [...priya!.departures, priya!.departures[0]!] }],
  outcome: { ...debriefFixture.outcome, peopleLeft: 2, managersLeft: ['priya'] },
};

test('as many are counted as are listed, with notice given or gone', () => {
  expect(goneFrom(leaving)).toBe(3);
  expect(leaverLines(leaving, words)).toHaveLength(3);
});

test('a manager who gave notice is named, with the reason in plain words', () => {
  const lines = leaverLines(leaving, words).map(({ text }) => text);
  expect(lines).toContain('Week 11, Priya gave notice: no longer trusted you.');
  const ending = { all: 34, left: 3, managers: 1, names: 'Priya', work: 'fair', trust: 'fair' } as const;
  expect(t('debrief.ending', ending)).toContain('3 of 34 people have left or given notice, Priya among them.');
  expect(t('debrief.ending', { ...ending, left: 1 })).toContain('One of 34 people has left or given notice: Priya.');
});

test('a notice has its row in the chart though nothing else happened there', () => {
  const quiet = { ...priya!, signs: [], departures: [], notices: [] };
  const levels = { low: 0, high: 100 };
  expect(timelineBox(quiet, 600, levels).eventsAt).toBeNull();
  expect(timelineBox({ ...quiet, notices: [notice] }, 600, levels).eventsAt).not.toBeNull();
});

test('where the time went is always there, and off the way of a run of few weeks', () => {
  const short = {
    ...debriefFixture,
    managers: debriefFixture.managers.map((m) => ({ ...m, told: m.told.filter(({ week }) => week <= 3) })),
  };
  for (const debrief of [short, debriefFixture]) expect(stepsOf(debrief, NO_EXTRAS)).toContain('time');
  expect(isOnWay('time', short)).toBe(false);
  expect(isOnWay('time', debriefFixture)).toBe(true);
});

test('a hard run is hard for a reason of its own', () => {
  const ended = (trustEnd: number, deliveryAway: number, peopleLeft: number) =>
    wreckOf({
      ...debriefFixture,
      managers: [],
      outcome: { ...debriefFixture.outcome, trustEnd, deliveryAway, peopleLeft },
    });
  expect([ended(50, 50, 0), ended(50, 50, 12), ended(30, 50, 12), ended(50, 30, 0), ended(20, 30, 0)]).toEqual([
    null,
    'people',
    'trust',
    'work',
    'trust',
  ]);
});
