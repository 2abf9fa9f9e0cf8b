// How some gates are measured again of a scenario that was changed a little.
import type { Scenario } from '../../scenario/schema.ts';
import type { Edit } from './edits.ts';
import type { Sample } from './samples.ts';

/** By gate id. */
export type Samples = ReadonlyMap<string, Sample>;
export interface Meter {
  readonly gates: readonly string[];
  /** Of all changes, those kept are tried on more seeds each time. */
  readonly screens: readonly { readonly seeds: number; readonly keep: number }[];
  /** Seeds of the last trial, where all of them would take too long. */
  readonly most?: number;
  /** Seeds over which it is weighed what a figure rests on; those of the last screen unless given. */
  readonly weighed?: number;
  /** How many changes are tried at first: what a trial takes decides. */
  readonly tries: number;
  /** Of the scenario as it is, or with a change made. Yields now and then. */
  measure(scenario: Scenario, seeds: readonly number[], edit: Edit | null): Generator<void, Samples, void>;
}
