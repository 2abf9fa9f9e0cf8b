// A number the player can follow, as a dashboard shows it.
import type { RowReading } from './document-view.ts';
import type { Run } from './run-state.ts';
import { numberFacts } from '../scenario/number-facts.ts';

/** Null where the scenario keeps no such number. */
export function factShown({ scenario }: Run, id: string): RowReading | null {
  const fact = numberFacts(scenario).find((one) => one.id === id);
  return fact === undefined ? null : { kind: 'number', number: fact.number, unit: fact.unit ?? '' };
}
