// Which pitfalls and practices the player's deeds showed, each with its moments and the reason. No grade.
import { choiceSightings } from './judged-choice.ts';
import { planSightings, promiseSightings, unseenSightings, unspentSighting } from './judged-plan.ts';
import type { Debrief } from './debrief.ts';
import type { PatternId, Shown, Sighting } from './pattern.ts';
import type { Run } from './run-state.ts';

export function shownPatterns(run: Run, { unspent, total }: Debrief['time']): Pick<Debrief, 'pitfalls' | 'practices'> {
  const sightings = [
    ...run.chosen.flatMap((c) => choiceSightings(run, c)),
    ...planSightings(run),
    ...promiseSightings(run),
    ...unseenSightings(run),
    ...unspentSighting(run, unspent, total),
  ];
  const of = (side: Sighting['side']): Shown[] => gathered(sightings.filter((sighting) => sighting.side === side));
  return { pitfalls: of('pitfall'), practices: of('practice') };
}

/** What one deed did counts whole, what others like it did a quarter: often is not the same as grave. Design choice. */
const OTHERS = 0.25;

/** The gravest, or the most helpful, first. */
function gathered(sightings: readonly Sighting[]): Shown[] {
  const groups = new Map<PatternId, Sighting[]>();
  for (const s of sightings) groups.set(s.pattern, [...(groups.get(s.pattern) ?? []), s]);
  const weight = ({ moments }: Shown): number => {
    const most = Math.max(...moments.map((moment) => moment.weight));
    return most + OTHERS * (moments.reduce((sum, moment) => sum + moment.weight, 0) - most);
  };
  return [...groups]
    .map(([pattern, all]) => ({ pattern, moments: all.toSorted((a, b) => a.week - b.week).map(told) }))
    .toSorted((a, b) => weight(b) - weight(a));
}

const told = ({ week, text, practice, weeks, weight, name, why, amount }: Sighting): Shown['moments'][number] => ({
  week,
  text,
  practice,
  weeks,
  weight,
  name,
  why,
  amount,
});
