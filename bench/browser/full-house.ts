// The fullest map that the goals speak of: six managers, fifty people, four waves in one week. And a run that stands where that week is told.
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import type { Command, PlanItem } from '../../src/core/run/decision.ts';
import { botCommand } from '../../src/core/lab/bots.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { castOf } from '../ours.ts';

const PEOPLE = [9, 9, 7, 9, 8, 8];

/** `weeks`: eight have moments, more than that are planned only. */
export function fullHouse(weeks = 8): Scenario {
  const cast = castOf(6);
  const managers = cast.managers.map((m, i) => ({ ...m, team: { ...m.team, people: PEOPLE[i] ?? m.team.people } }));
  return { ...cast, id: 'full_house', title: 'A full house', weeks, managers };
}

/** One-to-ones with two managers: with the two whom the moments are about, four waves. */
const plan = ({ scenario }: Run): Command => ({
  kind: 'plan',
  items: scenario.managers.slice(4).map(({ id }): PlanItem => ({ practice: 'one_on_one', manager: id, times: 1 })),
});

/** A run whose first week has just been played. */
export function firstWeek(scenario: Scenario, seed = 1): Run {
  let run = startRun(scenario, seed);
  while (run.phase !== 'week') {
    const next = decide(run, run.phase === 'plan' ? plan(run) : botCommand(run, 'coach'));
    if (isRefusal(next)) throw new Error(next.code);
    run = next;
  }
  return run;
}
