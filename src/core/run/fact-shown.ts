// A number that the scenario keeps, as a dashboard shows it.
import type { RowReading } from './document-view.ts';
import { factValue } from './facts.ts';
import { fill } from './fill.ts';
import type { Run } from './run-state.ts';

/** Null where the scenario keeps no such number. */
export function factShown(run: Run, id: string): RowReading | null {
  const [fact, value] = [run.scenario.facts?.find((one) => one.id === id), factValue(run, id)];
  if (fact === undefined || typeof value !== 'number') return null;
  return {
    kind: 'number',
    number: value,
    unit: 'number' in fact && fact.unit !== undefined ? fill(run, fact.unit) : '',
  };
}
