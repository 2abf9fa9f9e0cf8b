// What was asked of `npm run scenarios`.
import type { Scenario } from '../../../core/scenario/schema.ts';

/** A scenario and the file it is in. */
export interface Opened {
  readonly file: string;
  readonly scenario: Scenario;
}
export interface Asked {
  readonly opened: readonly Opened[];
  readonly seeds: number;
  readonly held: boolean;
  readonly json: boolean;
}
