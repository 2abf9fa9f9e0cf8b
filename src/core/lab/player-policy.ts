// A run's own decisions as a policy of simulated runs.
import { choiceId, readChoiceId } from '../engine/cause-id.ts';
import type { Decision, PlanItem } from '../run/decision.ts';
import { optionOf } from '../run/moments.ts';
import { fittingPlan } from '../run/progress.ts';
import { turnOf } from '../scenario/turn.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Stance } from '../scenario/vocabulary.ts';
import { byTaste, stanceOf } from './bots.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import { plansOnce, type Policy } from './simulate.ts';

/** What the player did, turn by turn and moment by moment; at new moments, what is nearest to what they usually did. */
export function playerPolicy(scenario: Scenario, decisions: readonly Decision[]): Policy {
  const answers = new Set<string>();
  const looks = new Set<string>();
  const plans: (readonly PlanItem[])[] = [];
  for (const d of decisions)
    if (d.kind === 'option') answers.add(choiceId(d));
    else if (d.kind === 'look') looks.add(`${d.moment}.${d.look}`);
    else if (d.kind === 'plan') plans.push(d.items);
  const taste = NEAREST_STANCES[usualStance(scenario, answers)];
  return {
    borrows: true,
    option: (_, moment, options) =>
      options.find(({ id }) => answers.has(choiceId({ moment: moment.id, option: id }))) ?? byTaste(options, taste),
    looks: (_, moment, look) => looks.has(`${moment.id}.${look.id}`),
    plan: plansOnce((run) => fittingPlan(run, plans[turnOf(run)] ?? [])),
  };
}

/** The stance chosen most often, the earliest of equals; to coach, where nothing was decided. */
function usualStance(scenario: Scenario, answers: ReadonlySet<string>): Stance {
  const counts = new Map<Stance, number>();
  for (const answer of answers) {
    const made = optionOf({ scenario }, readChoiceId(answer));
    const stance = made && stanceOf(made.option);
    if (stance === null) continue;
    counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return sorted[0]?.[0] ?? 'coach';
}
