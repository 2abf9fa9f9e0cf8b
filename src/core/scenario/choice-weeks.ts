// In which weeks a choice can be made: the Mondays of the turns its moment may come in, as far as the weeks in the conditions say.
import type { TurnsOfMoments } from './turns-of-moments.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { weeksOfTurn } from './turn.ts';

/** Rather too many than too few: what else the conditions ask for may not come about. */
export function choiceWeeks(moment: Moment, option: Option, turns: TurnsOfMoments, scenario: Scenario): number[] {
  const asked: Condition[] = [moment.if ?? [], option.if ?? []].flat();
  return [...(turns.get(moment.id) ?? [])]
    .map((turn) => weeksOfTurn(scenario, turn))
    .filter((week) => asked.length === 0 || truthOf({ all: [{ week }, ...asked] }, scenario) !== 'never')
    .map(({ from }) => from)
    .toSorted((a, b) => a - b);
}
