// Which option of each question is best, as far as that can be told apart, beside what can be seen of each.
import { MOVES } from '../../engine/moves.table.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import type { Stance } from '../../scenario/vocabulary.ts';
import { type MomentBalance, momentsOf, type Worths } from '../balance/balance.ts';
import { type Way, wayOf } from '../balance/ways.ts';
import { mean, standardDeviation } from '../statistics.ts';
import type { Guessable } from './guesser.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** A question with a best option. */
export interface Known extends Guessable {
  /** In how many runs it came. */
  readonly runs: number;
  /** By how much the best is ahead of the next one, in standard deviations over runs. */
  readonly ahead: number;
  /** In the order of the file; those that came up. */
  readonly options: readonly Judged[];
}
interface Judged {
  /** For whoever reads the report; what guesses does not see it. */
  readonly id: string;
  readonly surface: Surface;
  readonly stance: Stance | null;
  readonly way: Way | null;
}
/** Why a question has no best option: too close, too rare, or its options are what was arranged. */
export type Why = 'close' | 'rare' | 'task';
export interface Truth {
  readonly scenario: string;
  readonly seeds: number;
  readonly known: readonly Known[];
  readonly leftOut: readonly { readonly question: string; readonly why: Why; readonly runs: number }[];
}

/** Nearer than that, there are two best ones; standard deviations. */
const CLOSE = 0.1;
/** Of the runs, in which a question has to come, and an option to be had there, to be judged. */
const OFTEN = 0.1;

export function truthOf(scenario: Scenario, worths: Worths): Truth {
  const balances = momentsOf(scenario, worths);
  const judged = questionsIn(scenario).map(({ id, moment, options, isTask }) => {
    const balance = balances.find((one) => one.moment === id);
    const runs = balance?.runs ?? 0;
    if (isTask) return { question: id, runs, why: 'task' } as const;
    if (balance === undefined || runs < Math.max(2, OFTEN * worths.length))
      return { question: id, runs, why: 'rare' } as const;
    return judge(scenario, { moment, options, balance, worths });
  });
  return {
    scenario: scenario.id,
    seeds: worths.length,
    known: judged.flatMap((one) => ('why' in one ? [] : [one])),
    leftOut: judged.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

interface Question {
  readonly id: string;
  readonly moment: Moment;
  readonly options: readonly Option[];
  readonly isTask: boolean;
}

const questionsIn = ({ moments }: Scenario): Question[] =>
  moments.flatMap((moment) => [
    { id: moment.id, moment, options: moment.options, isTask: moment.task !== undefined },
    ...(moment.steps ?? []).map(({ id, options }) => ({ id: `${moment.id}.${id}`, moment, options, isTask: false })),
  ]);

interface Played {
  readonly moment: Moment;
  readonly options: readonly Option[];
  readonly balance: MomentBalance;
  readonly worths: Worths;
}

function judge(
  scenario: Scenario,
  { moment, options, balance, worths }: Played,
): Known | (Truth['leftOut'][number] & { why: 'close' }) {
  const of = (option: string): number[] =>
    worths.flatMap((run) => run.flatMap((t) => (t.question === balance.moment && t.option === option ? t.worth : [])));
  const had = balance.options.filter(({ option }) => of(option).length >= OFTEN * balance.runs);
  const spread = mean(had.map(({ option }) => standardDeviation(of(option))));
  const [best, next] = had.toSorted((a, b) => b.behind - a.behind);
  const ahead = best !== undefined && next !== undefined && spread > 0 ? (best.behind - next.behind) / spread : 0;
  const { moment: question, runs } = balance;
  if (best === undefined || ahead < CLOSE) return { question, runs, why: 'close' };
  const seen = options.flatMap((option, place) =>
    had.some((one) => one.option === option.id) ? [{ option, place }] : [],
  );
  return {
    scenario: scenario.id,
    question,
    stakes: moment.stakes,
    reversible: moment.reversible,
    runs,
    ahead,
    options: seen.map(({ option, place }) => ({
      id: option.id,
      surface: surfaceOf(scenario, moment, option, place),
      stance: option.move === undefined ? null : MOVES[option.move].stance,
      way: wayOf(option.move),
    })),
    best: seen.findIndex(({ option }) => option.id === best.option),
  };
}
