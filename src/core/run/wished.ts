// What a manager wanted of you, for the debrief.
import { packedMove } from '../engine/bundles.ts';
import { WISHES } from '../engine/wishes.ts';
import { heardSoFar } from './asks.ts';
import type { Wished } from './debrief.ts';
import { choiceSightings } from './judged-choice.ts';
import type { Run } from './run-state.ts';
import { isDecisive, moveOf } from './scene.ts';

/** From this share of an answer on, it gave what they wanted most, or took it. */
const CLEAR = 0.2;

export function wishedOf(run: Run, index: number): Wished {
  const { id, wishes } = run.start.managers[index]!.character;
  const [most, , least] = WISHES.toSorted((a, b) => wishes[b] - wishes[a]);
  const given = run.chosen
    .filter((c) => c.manager === id && isDecisive(run, c))
    .flatMap((c) => {
      const move = moveOf(run, c);
      if (move === null) return [];
      // What got in their way was no gift, whatever they had wished for.
      const wrong = choiceSightings(run, c).some(({ side }) => side === 'pitfall');
      const share = packedMove(move).offers[most!];
      return [wrong ? Math.min(share, 0) : share];
    });
  return {
    most: most!,
    least: least!,
    asked: heardSoFar({ ...run, week: Math.min(run.week, run.scenario.weeks) }, index)[most!],
    answers: given.length,
    suited: given.filter((share) => share > CLEAR).length,
    missed: given.filter((share) => share < -CLEAR).length,
  };
}
