// The story of one person and the averages of everybody never contradict each other without a word.
import { expect, test } from 'vitest';
import { viewsOf } from '../../src/browser/ui/debrief/two-views.tsx';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { roadFigures, isBroken, type OtherRoad } from '../../src/browser/ui/debrief/futures-figures.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { breaksMore, futures } from '../../src/core/lab/futures.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { turningSteps, type TurningPoint } from '../../src/core/lab/turning.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { otherRun } from '../support/other-run.ts';
import { shippedScenario } from '../support/shipped.ts';
import { createDebriefText } from '../support/words.ts';
import type { Words } from '../../src/browser/ui/debrief/words.ts';

const DECK = shippedScenario('friday_deck');
const run = playBot(DECK, 4, 'micromanage');
const debrief = debriefOf(run);
const { seed, decisions } = run;
const figures = roadFigures(futures({ scenario: DECK, seed, decisions, futures: 12 }), roadsOf(run));
const point = finish(turningSteps({ scenario: DECK, seed, decisions }))!;
const words: Words = { t: createDebriefText('en'), locale: 'en', languageOf: () => 'en' };
const other = figures
  .find(({ road }) => road.decision === point.decision)!
  .others.find(({ option }) => option === point.there.option)!;

const told = (own: number, ends: readonly number[], futuresMean: number): string => {
  const ids = debrief.managers.map(({ id }) => id);
  const given: TurningPoint = {
    ...point,
    about: ids[0]!,
    ends: ids.map((manager, at) => ({ manager, trust: at === 0 ? own : ends[at - 1]! })),
    overall: { trust: (own + ends.reduce((sum, one) => sum + one, 0)) / ids.length, kept: 0 },
  };
  const road: OtherRoad = { ...other, means: { ...other.means, trustEnd: futuresMean, peopleKept: 0 } };
  return viewsOf(debrief, given, road, words).join(' ');
};

test('the person’s figure stands beside the average of all, from the same end of the same run', () => {
  const mean = point.ends.reduce((sum, { trust }) => sum + trust, 0) / point.ends.length;
  expect(point.overall.trust).toBeCloseTo(mean, 9);
  if (point.guessed === 0) expect(other.differences.trustEnd[0]).toBeCloseTo(mean, 6);
});

test('where the average goes the other way, it says who outweighs them', () => {
  const [first] = debrief.managers;
  expect(told(8, [-9, -9, -6], -4)).toContain(`changes ${first!.short}’s trust in you by +8 points`);
  expect(told(8, [-9, -9, -6], -4)).toContain('Others go the other way:');
  expect(told(8, [2, 2, 2], 3)).not.toContain('Others go the other way');
});

test('where the futures go the other way than the run, it says that it was luck', () => {
  expect(told(8, [2, 2, 2], -3)).toContain('In your luck it goes the other way than in most futures.');
  expect(told(8, [2, 2, 2], 3)).not.toContain('luck');
});

test('a road whose promise the kept plan breaks is told by no figures, and is no turning point', () => {
  let found = 0;
  for (const { road, others } of figures)
    for (const one of others) {
      const branch = otherRun(run, road.moment, one.option);
      if (!branch.whole) continue;
      const breaks = breaksMore(branch.run.organisation.promises, run.organisation.promises);
      if (one.broken === 0 || one.broken === 1) expect(breaks, `${road.moment}.${one.option}`).toBe(one.broken === 1);
      if (!isBroken(one)) continue;
      found += 1;
      expect(one.weight).toBe(0);
      expect([point.decision, point.there.option]).not.toEqual([road.decision, one.option]);
    }
  expect(found).toBeGreaterThan(0);
});
