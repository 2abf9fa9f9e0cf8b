// What every bot came to, seed by seed: plain data, so that it can be played in several places and put together.
import type { Scenario } from '../../scenario/schema.ts';
import { BOT_NAMES } from '../bots.ts';
import type { Steps } from '../steps.ts';
import { playBest, type Tried } from './best.ts';
import { type Offers, offersIn, playsOf } from './fast-plays.ts';
import type { BotRuns } from './gates.ts';
import type { Played } from './played.ts';

export interface Plays {
  /** By bot, in the order of the seeds; `best` among them, of as many seeds as it played. */
  readonly runs: BotRuns;
  /** By seed that `best` played. */
  readonly tried: readonly (readonly Tried[])[];
  readonly offers: Offers;
}

/** Plain data: it can be sent to a thread. */
export interface PlaysJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
  /** Of these seeds, the first so many by looking ahead, too, which takes far longer; all unless given. */
  readonly best?: number;
}

function returned<Result>(steps: Generator<void, Result, void>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** What a run of `best` takes, next to one of another bot. */
const BEST_TAKES = 6;

/** Same scenario and seeds, same plays. */
export function* playSteps({ scenario, seeds, from, best: ahead = seeds }: PlaysJob): Steps<Plays> {
  const all = Array.from({ length: seeds }, (_, n) => from + n);
  const units = seeds + ahead * BEST_TAKES * scenario.weeks;
  const runs: Record<string, readonly Played[]> = {};
  let done = 0;
  for (const bot of BOT_NAMES) {
    const plays = playsOf(scenario, all, bot);
    let step = plays.next();
    for (; step.done !== true; step = plays.next())
      if (bot === 'adaptive') yield { share: (done += 1) / units, early: null };
    runs[bot] = step.value;
  }
  const offers = returned(offersIn(scenario, all));
  const best: Played[] = [];
  const tried: (readonly Tried[])[] = [];
  for (const seed of all.slice(0, ahead)) {
    const steps = playBest(scenario, seed);
    let step = steps.next();
    for (; step.done !== true; step = steps.next())
      yield { share: Math.min(1, (done += BEST_TAKES) / units), early: null };
    best.push(step.value.played);
    tried.push(step.value.tried);
  }
  runs['best'] = best;
  return { runs, tried, offers };
}

/** Of one scenario, over seeds that follow one another. */
export const joined = (parts: readonly Plays[]): Plays => ({
  runs: Object.fromEntries([...BOT_NAMES, 'best'].map((bot) => [bot, parts.flatMap(({ runs }) => runs[bot] ?? [])])),
  tried: parts.flatMap(({ tried }) => tried),
  offers: summed(parts.map(({ offers }) => offers)),
});

function summed(all: readonly Offers[]): Offers {
  const sums: Record<string, { offered: number; affordable: number; taken: number }> = {};
  for (const [choice, { offered, affordable, taken }] of all.flatMap((offers) => Object.entries(offers))) {
    const sum = (sums[choice] ??= { offered: 0, affordable: 0, taken: 0 });
    sum.offered += offered;
    sum.affordable += affordable;
    sum.taken += taken;
  }
  return sums;
}
