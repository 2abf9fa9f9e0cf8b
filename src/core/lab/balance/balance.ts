// Is a scenario a fair game? All bots over many seeds, the gates, and which options turn out best.
import type { Option, Scenario } from '../../scenario/schema.ts';
import { mean, quantile, standardDeviation } from '../statistics.ts';
import { finish, inShare, type Steps } from '../steps.ts';
import type { Tried } from './best.ts';
import { asked } from './gate-notes.ts';
import { type BotRuns, type Gate, gatesOf } from './gates.ts';
import { mostCapable } from './capable.ts';
import { type Looks, looksSteps } from './looks.ts';
import { type Plays, playSteps } from './plays.ts';
import { type Way, wayOf, waySharesOf } from './ways.ts';

export interface MomentBalance {
  /** Or `moment.step`: each of its steps is judged by itself. */
  readonly moment: string;
  /** In how many of the runs it came up. */
  readonly runs: number;
  /** Worth of each option next to the moment's best one, z; 0 is the best. */
  readonly options: readonly {
    readonly option: string;
    /** Null for an answer that only says something. */
    readonly move: string | null;
    readonly way: Way | null;
    readonly behind: number;
    readonly bestShare: number;
  }[];
}
interface WeekSpread {
  readonly week: number;
  /** Mean delivery over managers, points: tenth, half, nine tenths of seeds. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
export interface Balance {
  readonly scenario: string;
  readonly seeds: number;
  /** Those that are asked of this scenario. */
  readonly gates: readonly Gate[];
  readonly moments: readonly MomentBalance[];
  readonly bots: Readonly<
    Record<
      string,
      {
        readonly deliveryAway: number;
        readonly trustEnd: number;
        readonly peopleLeft: number;
        readonly weeks: readonly WeekSpread[];
      }
    >
  >;
  readonly looks: Looks;
  /** What chance makes of one and the same policy, over seeds: delivery on leave, points. */
  readonly luck: number;
}

/** Plain data: it can be sent to a worker. */
export interface BalanceJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  /** The first of them; 1 unless given. */
  readonly from?: number;
}

/** Plays every bot over so many seeds, from `from` on. Same scenario and seeds, same figures. */
export function balance(scenario: Scenario, seeds: number, from = 1): Balance {
  return finish(balanceSteps({ scenario, seeds, from }));
}

/** The same in steps of a few milliseconds. */
export function* balanceSteps({ scenario, seeds, from = 1 }: BalanceJob): Steps<Balance> {
  const plays = yield* inShare(playSteps({ scenario, seeds, from }), 0, 0.7);
  const looks = yield* inShare(looksSteps({ scenario, seeds, from }), 0.7, 1);
  return balanceOf(scenario, plays, looks);
}

/** What gates, moments and bots' lines are read from. */
export function balanceOf(scenario: Scenario, { runs, tried }: Pick<Plays, 'runs' | 'tried'>, looks: Looks): Balance {
  const moments = momentsOf(scenario, tried);
  const all = gatesOf({
    runs,
    weeks: scenario.weeks,
    capable: mostCapable(scenario),
    bestShares: waySharesOf(bestWays(moments)),
  });
  const luck = 15 * standardDeviation((runs['coach'] ?? []).map(({ deliveryAway }) => deliveryAway));
  return {
    scenario: scenario.id,
    seeds: runs['coach']?.length ?? 0,
    gates: asked(all, scenario.teaches),
    moments,
    bots: botFigures(scenario, runs),
    looks,
    luck,
  };
}

/** What an option was worth in one run. */
export type Worth = Pick<Tried, 'question' | 'option' | 'worth'>;
/** By run. */
export type Worths = readonly (readonly Worth[])[];

/** The ways in which the best options of the moments that came up lead. */
export const bestWays = (moments: readonly MomentBalance[]): Way[] =>
  moments.flatMap((m) => m.options.filter((o) => o.behind === 0).flatMap((o) => o.way ?? []));

/** Of all questions: moments, and steps within them. */
export const momentsOf = (scenario: Scenario, tried: Worths): MomentBalance[] =>
  scenario.moments.flatMap((m) => [
    momentBalance(m.id, m.options, tried),
    ...(m.steps ?? []).map(({ id, options }) => momentBalance(`${m.id}.${id}`, options, tried)),
  ]);

function momentBalance(id: string, offered: readonly Option[], tried: Worths): MomentBalance {
  const runs = tried.map((all) => all.filter((t) => t.question === id)).filter((all) => all.length > 0);
  const worthOf = (option: string): number =>
    mean(
      runs.flatMap((all) => all.filter((t) => t.option === option).map((t) => t.worth - mean(all.map((x) => x.worth)))),
    );
  const options = offered.filter((o) => runs.some((all) => all.some((t) => t.option === o.id)));
  const most = Math.max(...options.map((o) => worthOf(o.id)));
  return {
    moment: id,
    runs: runs.length,
    options: options.map((o) => ({
      option: o.id,
      move: o.move ?? null,
      way: wayOf(o.move),
      behind: worthOf(o.id) - most,
      bestShare: mean(runs.map((all) => Number(bestOf(all) === o.id))),
    })),
  };
}

function bestOf(all: readonly Worth[]): string {
  return all.toSorted((a, b) => b.worth - a.worth)[0]?.option ?? '';
}

function botFigures(scenario: Scenario, runs: BotRuns): Balance['bots'] {
  const points = (z: number): number => 50 + 15 * z;
  return Object.fromEntries(
    Object.entries(runs).map(([bot, all]) => [
      bot,
      {
        deliveryAway: points(mean(all.map((p) => p.deliveryAway))),
        trustEnd: points(mean(all.map((p) => p.trustEnd))),
        peopleLeft: mean(all.map((p) => p.peopleLeft)),
        weeks: Array.from({ length: scenario.weeks + scenario.away_weeks }, (_, w) => {
          const values = all.map((p) => points(p.delivery[w] ?? 0));
          return {
            week: w + 1,
            low: quantile(values, 0.1),
            middle: quantile(values, 0.5),
            high: quantile(values, 0.9),
          };
        }),
      },
    ]),
  );
}
