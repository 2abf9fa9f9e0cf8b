// Gates of the ideas a scenario teaches: two ways to meet an idea, played under the same luck, and whether what the model claims of them
// shows. A scenario without a choice between the two misses the gate that says so, and is not measured in the rest.
import { optionsIn } from '../../scenario/options-in.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import type { Idea } from '../../scenario/vocabulary.ts';
import { leaningPolicy, wantedOf, type Leaning } from '../leaning.ts';
import { mean } from '../statistics.ts';
import type { Steps } from '../steps.ts';
import { type Gate, inMost, least, most, onAverage } from './gates.ts';
import type { NotedGate } from './gate-notes.table.ts';
import { type Claim, type Contrast, IDEA_CLAIMS, type IdeaClaims, type When } from './idea-claims.table.ts';
import { apartInterval, meanInterval } from './intervals.ts';
import { type LeaningName, LEANINGS } from './leanings.table.ts';
import { type Measure, readRuns, type WayPlayed } from './readings.ts';

/** Plain data: it can be sent to a thread. */
export interface IdeaGatesJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

/** In the order of `teaches`. Same scenario and seeds, same figures. */
export function* ideaGateSteps({ scenario, seeds, from }: IdeaGatesJob): Steps<readonly Gate[]> {
  const all = Array.from({ length: seeds }, (_, n) => from + n);
  const ideas = scenario.teaches.map((idea) => ({ idea, missing: missingIn(scenario, idea) }));
  const wanted = ideas.flatMap(({ idea, missing }) => (missing === null ? waysOf(idea) : []));
  const played = new Map<string, WayPlayed>();
  for (const [n, { key, way, posts }] of unique(wanted).entries()) {
    const runs = readRuns(scenario, all, leaningPolicy(LEANINGS[way]), {
      who: posts ? postsIn(scenario) : everyone(scenario),
    });
    let step = runs.next();
    for (; step.done !== true; step = runs.next())
      yield { share: (n + step.value) / unique(wanted).length, early: null };
    played.set(key, step.value);
  }
  return ideas.flatMap(({ idea, missing }) =>
    missing === null ? gatesOfIdea(scenario, idea, played) : [missingGate(idea, missing)],
  );
}

interface Wanted {
  readonly key: string;
  readonly way: LeaningName;
  readonly posts: boolean;
}
const keyOf = (way: LeaningName, { posts }: IdeaClaims): string => `${way} ${posts === true}`;
const waysOf = (idea: Idea): Wanted[] => {
  const claims = IDEA_CLAIMS[idea];
  const ways = claims.contrasts.flatMap((contrast) => contrast.ways);
  return ways.map((way) => ({ key: keyOf(way, claims), way, posts: claims.posts === true }));
};
const unique = (wanted: readonly Wanted[]): readonly Wanted[] => [
  ...new Map(wanted.map((one) => [one.key, one])).values(),
];

const everyone = ({ managers }: Scenario): number[] => managers.map((_, n) => n);

/** Places of the posts that somebody may be appointed to. */
function postsIn({ managers, moments }: Scenario): number[] {
  const filled = new Set(
    moments.flatMap((moment) =>
      optionsIn(moment).flatMap(({ effects = [] }) =>
        effects.flatMap((e) => (e.kind === 'seat' && e.does === 'fill' ? [e.of] : [])),
      ),
    ),
  );
  return managers.flatMap(({ id }, n) => (filled.has(id) ? [n] : []));
}

/** What is asked at once: a moment's own options, or those of one of its steps. */
const questionsOf = (moment: Moment): (readonly Option[])[] => [
  moment.options,
  ...(moment.steps ?? []).map(({ options }) => options),
];

/** What a scenario lacks to teach an idea by its moments; null where there is a choice. */
function missingIn(scenario: Scenario, idea: Idea): string | null {
  const { there, contrasts } = IDEA_CLAIMS[idea];
  const [first, second] = leaningsOf(contrasts[0]!);
  const questions = scenario.moments.flatMap(questionsOf);
  const offered = (way: Leaning): boolean =>
    questions.some((options) => wantedOf(way, options, scenario) !== undefined);
  if (idea === 'P3' && postsIn(scenario).length === 0) return 'there is no post to fill: no option fills a seat';
  for (const [n, way] of [first, second].entries()) if (!offered(way)) return `no option ${there.missing[n]}`;
  return forked(scenario, contrasts[0]!).size > 0
    ? null
    : `no moment has both: an option that ${there.missing[0]} and one that ${there.missing[1]}`;
}

const leaningsOf = ({ ways }: Contrast): [Leaning, Leaning] => [LEANINGS[ways[0]], LEANINGS[ways[1]]];

/** Choices, as `moment.option`, of either way where the other would take another. */
function forked(scenario: Scenario, contrast: Contrast): ReadonlySet<string> {
  const [first, second] = leaningsOf(contrast);
  const choices = scenario.moments.flatMap((moment) =>
    questionsOf(moment).flatMap((options) => {
      const [one, other] = [wantedOf(first, options, scenario), wantedOf(second, options, scenario)];
      return one === undefined || other === undefined || one === other
        ? []
        : [`${moment.id}.${one.id}`, `${moment.id}.${other.id}`];
    }),
  );
  return new Set(choices);
}

const missingGate = (idea: Idea, missing: string): Gate => ({
  ...least(`${idea}_there`, 0, IDEA_CLAIMS[idea].there.least),
  missing,
});

function gatesOfIdea(scenario: Scenario, idea: Idea, played: ReadonlyMap<string, WayPlayed>): Gate[] {
  const claims = IDEA_CLAIMS[idea];
  const of = (way: LeaningName): WayPlayed => played.get(keyOf(way, claims))!;
  const [main] = claims.contrasts;
  return [
    thereGate(idea, forked(scenario, main!), main!.ways.map(of)),
    ...claims.contrasts.flatMap(({ ways: [first, second], claims: all }) =>
      all.map((claim) => gateOf(scenario, claim, of(first), of(second))),
    ),
  ];
}

/** How often one went either way, in the runs of whichever came to it more: one way may close the door to the next. */
function thereGate(idea: Idea, forks: ReadonlySet<string>, ways: readonly WayPlayed[]): Gate {
  const counts = ways.map(({ chosen }) => chosen.map((choices) => choices.filter((one) => forks.has(one)).length));
  const [often = []] = counts.toSorted((a, b) => mean(b) - mean(a));
  return onAverage(`${idea}_there`, often, IDEA_CLAIMS[idea].there.least);
}

function gateOf(scenario: Scenario, claim: Claim, first: WayPlayed, second: WayPlayed): Gate {
  const readings = ({ readings: all }: WayPlayed, of: Measure, at: When): number[] =>
    all[of].map((weeks) => readAt(scenario, weeks, at));
  const paired = (of: Measure, at: When): number[] => {
    const others = readings(second, of, at);
    return readings(first, of, at).map((value, n) => value - others[n]!);
  };
  switch (claim.kind) {
    case 'more':
      return onAverage(claim.id, paired(claim.of, claim.at), claim.least);
    case 'less':
      return onAverage(
        claim.id,
        paired(claim.of, claim.at).map((by) => -by),
        claim.least,
      );
    case 'level':
      return onAverage(claim.id, readings(first, claim.of, claim.at), claim.least);
    case 'alike':
      return within(claim.id, paired(claim.of, claim.at), claim.most);
    case 'tempts': {
      const shows = claim.by.map(({ of, at }) => paired(of, at).map((by) => (of === 'spent' ? by > 0 : by < 0)));
      const hits = (shows[0] ?? []).map((_, n) => shows.some((one) => one[n] === true));
      return inMost(claim.id, hits, claim.least);
    }
  }
}

/** How far apart on average, whichever is ahead. */
const within = (id: NotedGate, apart: readonly number[], bound: number): Gate =>
  most(id, Math.abs(mean(apart)), bound, apartInterval(meanInterval(apart)));

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
