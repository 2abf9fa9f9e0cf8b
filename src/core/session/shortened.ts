// A scenario that fewer turns are played of: what can no longer come is taken out, with all that waits for it.
import { choiceWeeks } from '../scenario/choice-weeks.ts';
import { checkAwayFlow } from '../scenario/away-flow.ts';
import { checkConditions } from '../scenario/conditions.ts';
import { checkFacts } from '../scenario/check-facts.ts';
import { checkPromises } from '../scenario/check-promises.ts';
import { checkReach } from '../scenario/check-reach.ts';
import { checkUnmet } from '../scenario/check-unmet.ts';
import { PROBLEM_CODES } from '../scenario/codes.table.ts';
import type { Finding } from '../scenario/finding.ts';
import { optionsIn } from '../scenario/options-in.ts';
import { reachOf } from '../scenario/reach.ts';
import type { Effect, Moment, Option, Scenario } from '../scenario/schema.ts';
import { mondayFrom, mondayOfTalk, turnsOf } from '../scenario/turn.ts';
import { turnsOfMoments, type TurnsOfMoments } from '../scenario/turns-of-moments.ts';
import { withoutDead, type Dead } from './without-dead.ts';

/** What is taken out makes more of it impossible; no scenario is that deep. */
const ROUNDS = 50;

/**
 * `scenario` as it is played in its first `turns` turns, from 1: it ends with them, and its leave comes then. The scenario itself
 * where it has no more. Its rules are others, so runs of it are not runs of the whole.
 */
export function shortened(scenario: Scenario, turns: number): Scenario {
  if (turns >= turnsOf(scenario)) return scenario;
  let short = withoutLate({ ...cut(scenario, turns * scenario.turn_weeks), expect: undefined });
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = withoutLate(withoutDead(short, deadIn(short)));
    if (JSON.stringify(next) === JSON.stringify(short)) break;
    short = next;
  }
  return withoutUnused({ ...short, minutes: Math.max(1, Math.round((scenario.minutes * turns) / turnsOf(scenario))) });
}

type Window = readonly [number, number];

/** The weeks of everything that has some end where the scenario does. */
function cut(scenario: Scenario, weeks: number): Scenario {
  const within = ([from, to]: Window): [number, number] => [from, Math.min(to, weeks)];
  return {
    ...scenario,
    weeks,
    moments: scenario.moments.map((moment) => {
      const { when, ...rest } = moment;
      if (when === undefined) return moment;
      return when.weeks[0] > weeks ? rest : { ...moment, when: { ...when, weeks: within(when.weeks) } };
    }),
    signs: scenario.signs?.flatMap((sign) => {
      if (sign.weeks === undefined) return [sign];
      return sign.weeks[0] > weeks ? [] : [{ ...sign, weeks: within(sign.weeks) }];
    }),
    bets: betsWithin(scenario, weeks),
  };
}

/** Asked and due in time: a bet on a later week is one on the last. */
function betsWithin({ bets }: Scenario, weeks: number): Scenario['bets'] {
  const within = (bets ?? [])
    .filter(({ week }) => week <= weeks)
    .map((bet) => ({ ...bet, of_week: Math.min(bet.of_week, weeks) }));
  const asked = (bet: (typeof within)[number]): string => `${bet.ask} ${bet.of_week}`;
  return within.filter((bet, place) => within.findIndex((other) => asked(other) === asked(bet)) === place);
}

/** Moments and choices that never come, and practices that never open. */
function deadIn(scenario: Scenario): Dead {
  const { moments, choices } = reachOf(scenario);
  const closed = (scenario.opens ?? []).filter(
    ({ from = Infinity, if: condition }) => from > scenario.weeks && !condition,
  );
  return {
    weeks: scenario.weeks,
    moments: new Set(scenario.moments.filter(({ id }) => !moments.has(id)).map(({ id }) => id)),
    choices: new Set(
      scenario.moments
        .flatMap((moment) => optionsIn(moment).map(({ id }) => `${moment.id}.${id}`))
        .filter((choice) => !choices.has(choice)),
    ),
    practices: new Set(closed.map(({ practice }) => practice)),
    vain: new Set(wrongIn(scenario).map(({ path }) => thingAt(scenario, path))),
  };
}

/** What asks for something in vain, as the checks of an author's file find it. */
const CHECKS: readonly ((scenario: Scenario) => Finding[])[] = [
  checkUnmet,
  checkReach,
  checkAwayFlow,
  checkPromises,
  checkConditions,
  checkFacts,
];
const wrongIn = (scenario: Scenario): Finding[] =>
  CHECKS.flatMap((check) => check(scenario)).filter(({ code, level }) => (level ?? PROBLEM_CODES[code]) === 'error');

/** The innermost condition on a path, or promise; else whatever of a list it leads to. */
function thingAt(scenario: Scenario, path: Finding['path']): unknown {
  let [thing, found]: unknown[] = [scenario, undefined];
  for (const step of path) {
    thing = (thing as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const counts = typeof step === 'number' || ['if', 'drop_if', 'not', 'promise'].includes(step);
    if (counts && typeof thing === 'object') found = thing;
  }
  return found;
}

/** Without what a choice leaves for so late that no week is left for it, whenever it is chosen. */
function withoutLate(scenario: Scenario): Scenario {
  const turns = turnsOfMoments(scenario);
  const inTime = <Answer extends Option | Moment['options'][number]>(moment: Moment, option: Answer): Answer => {
    const week = earliest(moment, option, turns, scenario);
    if (option.effects === undefined && option.later === undefined) return option;
    return {
      ...option,
      effects: option.effects?.flatMap((effect) => effectInTime(effect, week, scenario)),
      later: option.later?.filter(({ after_weeks }) => mondayFrom(scenario, week + after_weeks) <= scenario.weeks),
    };
  };
  const moments = scenario.moments.map((moment) => ({
    ...moment,
    options: moment.options.map((option) => inTime(moment, option)),
    ...(moment.steps && {
      steps: moment.steps.map((step) => ({ ...step, options: step.options.map((option) => inTime(moment, option)) })),
    }),
  }));
  return { ...scenario, moments };
}

const earliest = (moment: Moment, option: Option, turns: TurnsOfMoments, scenario: Scenario): number =>
  choiceWeeks(moment, option, turns, scenario)[0] ?? 1;

function effectInTime(effect: Effect, week: number, scenario: Scenario): Effect[] {
  const felt = week + effect.after_weeks;
  if (effect.kind === 'claim') return mondayFrom(scenario, felt) <= scenario.weeks ? [effect] : [];
  if (felt > scenario.weeks + scenario.away_weeks) return [];
  if (effect.kind !== 'level' || effect.remembered === undefined || mondayOfTalk(scenario, felt) !== null)
    return [effect];
  const { remembered: _later, ...rest } = effect;
  return [rest];
}

/** Lists that have come to be empty, and pools that nothing is drawn from any more. */
function withoutUnused(scenario: Scenario): Scenario {
  const drawn = [...scenario.moments, ...(scenario.signs ?? [])].map(({ pool }) => pool);
  const pools = scenario.pools?.filter(({ id }) => drawn.includes(id));
  const short: Scenario = { ...scenario, pools };
  return Object.fromEntries(
    Object.entries(short).filter(([name, value]) => value !== undefined && (name === 'bets' || !isEmptyList(value))),
  ) as Scenario;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
