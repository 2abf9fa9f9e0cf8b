// A blind reading: somebody has seen the questions of a scenario, their answers and prices, and nothing of what came of them. What they
// chose is played, the weeks planned as the bot that adapts would plan them, and held against that bot under the same luck.
import { decide, isRefusal, startRun, type Run } from '../../run/run.ts';
import { fillUnseen } from '../../run/fill.ts';
import { findMoment, optionsOf } from '../../run/moments.ts';
import { affordable } from '../../run/progress.ts';
import { decisionFor } from '../../run/tasks.ts';
import { momentsInOrder } from '../../scenario/moments-in-order.ts';
import type { Moment, Option, Scenario, Step } from '../../scenario/schema.ts';
import { botCommand, playBot } from '../bots.ts';
import { isAhead, type Played, playedRun } from '../balance/played.ts';
import { mean } from '../statistics.ts';

interface ReadOption {
  /** `moment.option`; several, where an answer is worded alike for who it may be given by. */
  readonly choices: readonly string[];
  readonly text: string;
  /** Blocks. */
  readonly price: number;
}
interface ReadQuestion {
  /** What a reader calls it: its place, and for a step of it that of the step. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly options: readonly ReadOption[];
}

/** All that is to be chosen, in the order in which it comes; what has to be arranged is not read. */
export function questionsToRead(scenario: Scenario): readonly ReadQuestion[] {
  return momentsInOrder(scenario)
    .filter(({ task }) => task === undefined)
    .flatMap((moment, at) => [
      questionOf(scenario, moment, moment, `${at + 1}`),
      ...(moment.steps ?? []).map((step, n) => questionOf(scenario, moment, step, `${at + 1}.${n + 1}`)),
    ]);
}

function questionOf(scenario: Scenario, moment: Moment, asked: Moment | Step, number: string): ReadQuestion {
  const { about, when } = moment;
  const said = (text: string): string => fillUnseen({ scenario, week: when?.weeks[0] ?? 1 }, text, about);
  return {
    number,
    title: said(moment.title),
    text: said(asked.text),
    options: alike(
      asked.options.map(({ id, text, attention }: Option) => ({
        choices: [`${moment.id}.${id}`],
        text: said(text),
        price: attention,
      })),
    ),
  };
}

/** What a reader can’t tell apart is one answer. */
const alike = (options: readonly ReadOption[]): ReadOption[] =>
  options.flatMap((one, at) => {
    const same = options.filter(({ text, price }) => text === one.text && price === one.price);
    return same[0] === options[at] ? [{ ...one, choices: same.flatMap(({ choices }) => choices) }] : [];
  });

/** Where none of `chosen` is to be had, as the bot would. Same scenario, seed and choices, same run. */
export function playReading(scenario: Scenario, seed: number, chosen: ReadonlySet<string>): Run {
  let run = startRun(scenario, seed);
  while (run.phase !== 'debrief') {
    const usual = botCommand(run, 'adaptive');
    const next = decide(run, usual.kind === 'option' ? answered(run, usual, chosen) : usual);
    if (isRefusal(next)) throw new Error(`a reading, week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
  return run;
}

function answered<Usual>(run: Run, usual: Usual, chosen: ReadonlySet<string>): Usual | ReturnType<typeof decisionFor> {
  const moment = findMoment(run, run.queue[0] ?? '');
  if (moment === null) return usual;
  const most = affordable(run, moment.id);
  const wanted = optionsOf(run, moment).find((o) => o.attention <= most && chosen.has(`${moment.id}.${o.id}`));
  return wanted === undefined ? usual : decisionFor(moment, wanted);
}

type Outcome = Pick<Played, 'deliveryAway' | 'trustEnd' | 'peopleLeft' | 'managersLeft'>;

/** Of one reading, over seeds. Levels are z, means over managers; people are heads; shares 0–1. */
export interface ReadingFigures {
  readonly seeds: number;
  /** The reading less the bot. */
  readonly deliveryAway: number;
  readonly trustEnd: number;
  readonly peopleLeft: number;
  /** In how many seeds it is ahead of the bot, and behind it; ahead as the gates have it. */
  readonly ahead: number;
  readonly behind: number;
}

/** Seeds `from` … `from + seeds − 1`. */
export function readingFigures(
  scenario: Scenario,
  chosen: ReadonlySet<string>,
  { from, seeds }: { readonly from: number; readonly seeds: number },
): ReadingFigures {
  const pairs = Array.from({ length: seeds }, (_, n): readonly [Outcome, Outcome] => [
    playedRun(playReading(scenario, from + n, chosen)),
    playedRun(playBot(scenario, from + n, 'adaptive')),
  ]);
  const less = (of: (outcome: Outcome) => number): number => mean(pairs.map(([own, bot]) => of(own) - of(bot)));
  return {
    seeds,
    deliveryAway: less((o) => o.deliveryAway),
    trustEnd: less((o) => o.trustEnd),
    peopleLeft: less((o) => o.peopleLeft),
    ahead: mean(pairs.map(([own, bot]) => Number(isAhead(own, bot)))),
    behind: mean(pairs.map(([own, bot]) => Number(isAhead(bot, own)))),
  };
}

/** Nobody who has only read should do better than who looks at the people. */
export const isBeaten = ({ ahead, behind }: ReadingFigures): boolean => ahead <= behind;
