// What a passage says: the first of its lines whose condition holds.
import type { Line, Passage, Scenario } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import type { Standing } from './run-state.ts';

const all = new WeakMap<Scenario, readonly Passage[]>();

/** Wherever they stand in the scenario. */
export function passagesOf(scenario: Scenario): readonly Passage[] {
  const known = all.get(scenario);
  if (known !== undefined) return known;
  const inside = [...scenario.moments, ...(scenario.away ?? [])].flatMap(({ passages }) => passages ?? []);
  const found = [...(scenario.passages ?? []), ...inside];
  all.set(scenario, found);
  return found;
}

/** What it says as the run stands. */
export const lineOf = ({ say }: Passage, run: Standing): string => firstThatHolds(say, run)?.text ?? '';

/** The first of an author's things, in their order, that fits the run as it stands. */
export const firstThatHolds = <Thing extends { readonly if?: Line['if'] }>(
  things: readonly Thing[],
  run: Standing,
): Thing | undefined => things.find((thing) => thing.if === undefined || holds(run, thing.if));
