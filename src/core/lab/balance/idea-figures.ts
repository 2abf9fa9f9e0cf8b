// What the gates of an idea are read from: its ways played under the same luck, and of each claim a value a seed.
import type { Scenario } from '../../scenario/schema.ts';
import type { Idea } from '../../scenario/vocabulary.ts';
import { leaningPolicy } from '../leaning.ts';
import { mean } from '../statistics.ts';
import type { NotedGate } from './gate-notes.table.ts';
import { type Claim, IDEA_CLAIMS, type When } from './idea-claims.table.ts';
import { forksOf, missingIn, postsIn } from './idea-forks.ts';
import { type LeaningName, LEANINGS } from './leanings.table.ts';
import { type Measure, readRuns, type WayPlayed } from './readings.ts';

export interface IdeaFigure {
  readonly id: NotedGate;
  /** `hits` are 0 or 1; of `apart` it is the size of the mean that counts. */
  readonly kind: 'average' | 'hits' | 'apart';
  readonly bound: number;
  /** By seed. */
  readonly values: readonly number[];
}

/** What was played of one scenario under the same seeds already; more is added. */
type Known = Map<string, WayPlayed>;

/** Of an idea that the scenario has a choice for; none where it has not. Yields the share done, 0–1. */
export function* ideaFigures(
  scenario: Scenario,
  idea: Idea,
  seeds: readonly number[],
  known: Known = new Map(),
): Generator<number, readonly IdeaFigure[], void> {
  if (missingIn(scenario, idea) !== null) return [];
  const { posts, contrasts, there } = IDEA_CLAIMS[idea];
  const who = posts === true ? postsIn(scenario) : scenario.managers.map((_, n) => n);
  const keyOf = (way: LeaningName): string => `${way} ${who.join()}`;
  const ways = [...new Set(contrasts.flatMap((contrast) => contrast.ways))];
  for (const [n, way] of ways.entries()) {
    if (known.has(keyOf(way))) continue;
    const runs = readRuns(scenario, seeds, leaningPolicy(LEANINGS[way]), who);
    let step = runs.next();
    for (; step.done !== true; step = runs.next()) yield (n + step.value) / ways.length;
    known.set(keyOf(way), step.value);
  }
  const of = (way: LeaningName): WayPlayed => known.get(keyOf(way))!;
  return [
    {
      id: `${idea}_there`,
      kind: 'average',
      bound: there.least,
      values: timesForked(scenario, idea, ways.slice(0, 2).map(of)),
    },
    ...contrasts.flatMap(({ ways: [first, second], claims }) =>
      claims.map((claim) => figureOf(scenario, claim, of(first), of(second))),
    ),
  ];
}

/** How often one went either way, in the runs of whichever came to it more: one way may close the door to the next. */
function timesForked(scenario: Scenario, idea: Idea, ways: readonly WayPlayed[]): readonly number[] {
  const forks = forksOf(scenario, idea);
  const counts = ways.map(({ chosen }) => chosen.map((choices) => choices.filter((one) => forks.has(one)).length));
  return counts.toSorted((a, b) => mean(b) - mean(a))[0] ?? [];
}

function figureOf(scenario: Scenario, claim: Claim, first: WayPlayed, second: WayPlayed): IdeaFigure {
  const { id } = claim;
  const readings = ({ readings: all }: WayPlayed, of: Measure, at: When): number[] =>
    all[of].map((weeks) => readAt(scenario, weeks, at));
  const paired = (of: Measure, at: When): number[] => {
    const others = readings(second, of, at);
    return readings(first, of, at).map((value, n) => value - others[n]!);
  };
  switch (claim.kind) {
    case 'more':
      return { id, kind: 'average', bound: claim.least, values: paired(claim.of, claim.at) };
    case 'less':
      return { id, kind: 'average', bound: claim.least, values: paired(claim.of, claim.at).map((by) => -by) };
    case 'level':
      return { id, kind: 'average', bound: claim.least, values: readings(first, claim.of, claim.at) };
    case 'alike':
      return { id, kind: 'apart', bound: claim.most, values: paired(claim.of, claim.at) };
    case 'tempts': {
      const shows = claim.by.map(({ of, at }) => paired(of, at).map((by) => (of === 'spent' ? by > 0 : by < 0)));
      const values = (shows[0] ?? []).map((_, n) => Number(shows.some((one) => one[n] === true)));
      return { id, kind: 'hits', bound: claim.least, values };
    }
  }
}

/** `weeks` begins with week 0. */
function readAt({ weeks: there }: Scenario, weeks: readonly number[], at: When): number {
  const early = (): number => mean(weeks.slice(1, 1 + Math.max(1, Math.floor((there + 1) / 3))));
  const end = weeks.at(-1) ?? 0;
  const last = weeks[there] ?? 0;
  switch (at) {
    case 'early':
      return early();
    case 'last':
      return last;
    case 'all':
      return mean(weeks.slice(1, there + 1));
    case 'away':
      return mean(weeks.slice(there + 1));
    case 'end':
      return end;
    case 'grows':
      return end - early();
    case 'returns':
      return end - last;
  }
}
