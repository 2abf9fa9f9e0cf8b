// The numbers a scenario keeps for its players to see.
import type { Scenario } from './schema.ts';

interface NumberFact {
  readonly id: string;
  readonly number: number;
  readonly unit?: string | undefined;
}

/** None, as long as the format has no facts. */
export function numberFacts(scenario: Scenario): readonly NumberFact[] {
  const facts: unknown = Reflect.get(scenario, 'facts');
  return Array.isArray(facts) ? facts.filter((fact) => typeof fact?.number === 'number') : [];
}
