import type { Scenario } from '../scenario/schema.ts';
import { turnsOf } from '../scenario/turn.ts';

export function shortened(scenario: Scenario, turns: number): Scenario {
  if (turns >= turnsOf(scenario)) return scenario;
  const weeks = turns * scenario.turn_weeks;
  return {
    ...scenario,
    weeks,
    moments: scenario.moments.filter(({ when }) => (when?.weeks[0] ?? 0) <= weeks),
    bets: scenario.bets?.filter(({ week, of_week }) => week <= weeks && of_week <= weeks),
  };
}
