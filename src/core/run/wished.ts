// What a manager wanted of you, for the debrief.
import { packedMove } from '../engine/bundles.ts';
import { fitOf, WISHES } from '../engine/wishes.ts';
import { heardSoFar } from './asks.ts';
import type { Wished } from './debrief.ts';
import { optionOf } from './moments.ts';
import type { Run } from './run-state.ts';

/** From this fit on, either way, an answer was what they wanted, or the opposite. */
const CLEAR = 0.15;

export function wishedOf(run: Run, index: number): Wished {
  const { id, wishes } = run.start.managers[index]!.character;
  const [most, , least] = WISHES.toSorted((a, b) => wishes[b] - wishes[a]);
  const fits = run.chosen
    .filter(({ manager }) => manager === id)
    .flatMap((c) => {
      const made = optionOf(run, c);
      return made === null ? [] : [fitOf(packedMove(made.option.move).offers, wishes)];
    });
  return {
    most: most!,
    least: least!,
    asked: heardSoFar({ ...run, week: Math.min(run.week, run.scenario.weeks) }, index)[most!],
    answers: fits.length,
    suited: fits.filter((fit) => fit > CLEAR).length,
    missed: fits.filter((fit) => fit < -CLEAR).length,
  };
}
