import { expect, test } from 'vitest';
import { roadsOf } from '../../src/browser/play/ended.ts';
import {
  roadFigures,
  shareBetter,
  shareMoved,
  standingOf,
  twistsOf,
  verdictOf,
} from '../../src/browser/ui/debrief/futures-figures.ts';
import { playBot, PURE_BOTS } from '../../src/core/lab/bots.ts';
import { futures, type Futures } from '../../src/core/lab/futures.ts';
import { debriefOf, outcomeOf } from '../../src/core/run/debrief-of.ts';
import { stepsOf, WEIGHED_WEEKS } from '../../src/browser/ui/debrief/steps.ts';
import { GATED_WEEKS } from '../../src/core/lab/balance/gates.ts';
import { otherRun } from '../support/other-run.ts';
import { shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');
const run = playBot(DECK, 7, 'micromanage');
const played = futuresOf();

function futuresOf(): Futures {
  const found = futures({ scenario: DECK, seed: run.seed, decisions: run.decisions, futures: 24 });
  if (found === null) throw new Error('expected futures, got none');
  return found;
}

test('the first future is the player’s own run', () => {
  const { deliveryAway, trustEnd, peopleLeft } = outcomeOf(run);
  expect(played.own.outcomes.deliveryAway[0]).toBeCloseTo(deliveryAway, 6);
  expect(played.own.outcomes.trustEnd[0]).toBeCloseTo(trustEnd, 6);
  expect(played.own.outcomes.peopleLeft[0]).toBe(peopleLeft);
});

test('a road not taken leads where the branch that takes it leads', () => {
  let compared = 0;
  for (const { road, others } of roadFigures(played, roadsOf(run)))
    for (const { option, differences } of others) {
      const branch = otherRun(run, road.moment, option);
      if (!branch.whole) continue;
      compared += 1;
      const difference = outcomeOf(branch.run).trustEnd - outcomeOf(run).trustEnd;
      expect(differences.trustEnd[0], `${road.moment}.${option}`).toBeCloseTo(difference, 6);
    }
  expect(compared).toBeGreaterThan(5);
});

test('decisions are sorted by how much they mattered, and so are their options', () => {
  const figures = roadFigures(played, roadsOf(run));
  const weights = figures.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  for (const { others } of figures)
    expect(others.map((o) => o.weight)).toEqual(others.map((o) => o.weight).toSorted((a, b) => b - a));
});

test('a share counts only futures in which there is a difference', () => {
  expect(shareBetter([0, 0, 1, -1, 2])).toBeCloseTo(2 / 3);
  expect(shareBetter([0, 0])).toBe(0.5);
});

test('what is told as lower or higher was so, and what stayed the same is neither', () => {
  expect(standingOf([0, 0, 0, 0, 2])).toEqual({ lower: 0, same: 0.75, higher: 0.25 });
  expect(standingOf([51, 50, 52, 51, 53])).toEqual({ lower: 0.25, same: 0.25, higher: 0.5 });
  expect(verdictOf(nothingMoves())).toMatchObject({ luck: 'usual', standing: { lower: 0, same: 1, higher: 0 } });
  expect([shareMoved([0, 0, 1, -1, 2], 'more'), shareMoved([0, 0, 1, -1, 2], 'less')]).toEqual([0.4, 0.2]);
});

function nothingMoves(): Futures {
  const deliveryAway = played.own.outcomes.deliveryAway.map(() => 50);
  return { ...played, own: { ...played.own, outcomes: { ...played.own.outcomes, deliveryAway } } };
}

test('a good decision with a bad outcome is found, and luck that looks like judgement', () => {
  const [first] = played.alternatives;
  if (first === undefined) throw new Error('expected an alternative, got none');
  const withOther = (own: number, rest: number): Futures => {
    const deliveryAway = played.own.outcomes.deliveryAway.map((value, n) => value + (n === 0 ? own : rest));
    return { ...played, alternatives: [{ ...first, outcomes: { ...played.own.outcomes, deliveryAway } }] };
  };
  const kinds = (given: Futures): string[] => twistsOf(roadFigures(given, roadsOf(run))).map(({ kind }) => kind);
  expect(kinds(withOther(3, -2))).toEqual(['good_bad']);
  expect(kinds(withOther(-3, 2))).toEqual(['bad_good']);
  expect(kinds(withOther(3, 2))).toEqual([]);
});

test('a verdict tells judgement from luck', () => {
  const shifted = (by: number, mine: number): Futures => {
    const deliveryAway = played.own.outcomes.deliveryAway.map((value, n) => value + by + (n === 0 ? mine : 0));
    return { ...played, own: { ...played.own, outcomes: { ...played.own.outcomes, deliveryAway } } };
  };
  expect(verdictOf(shifted(60, -30))).toMatchObject({ judgement: 'good', luck: 'bad', beaten: new Set(PURE_BOTS) });
  expect(verdictOf(shifted(-60, 30))).toMatchObject({ judgement: 'weak', luck: 'good', beaten: new Set() });
});

test('nothing is called better that is shown as the same figure', () => {
  const { own, bots } = played;
  const shifted = (by: number): Futures => {
    const coach = { ...bots.coach, deliveryAway: own.outcomes.deliveryAway.map((value) => value - by) };
    return { ...played, bots: { ...bots, coach } };
  };
  expect(verdictOf(shifted(0.01)).beaten.has('coach')).toBe(false);
  expect(verdictOf(shifted(3)).beaten.has('coach')).toBe(true);
  const { middles, beaten } = verdictOf(shifted(0.01));
  for (const way of PURE_BOTS) if (beaten.has(way)) expect(middles.own).toBeGreaterThan(middles[way]);
});

test('in fewer weeks than scenarios are judged in, no roads are weighed and no styles', () => {
  expect(WEIGHED_WEEKS).toBe(GATED_WEEKS);
  const extras = { rewind: null, turning: { kind: 'none' } } as const;
  const weeksOf = (id: string) => debriefOf(playBot(shippedScenario(id), 3, 'coach'));
  expect(stepsOf(weeksOf('friday_deck'), extras)).toEqual(expect.arrayContaining(['luck', 'roads']));
  const short = stepsOf(weeksOf('tutorial'), extras);
  expect(short).not.toContain('roads');
  expect(short).not.toContain('luck');
});
