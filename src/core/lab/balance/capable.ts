// Whose free hand is most at home.
import { compile } from '../../engine/compile.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** The id of the readiest manager. */
export function mostCapable(scenario: Scenario): string {
  const byReadiness = compile(scenario, 1).managers.toSorted((a, b) => b.character.readiness - a.character.readiness);
  return byReadiness[0]?.character.id ?? '';
}
