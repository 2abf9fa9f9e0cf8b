import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { quitChance } from '../../src/core/engine/systems/people.ts';
import type { MoveId } from '../../src/core/scenario/vocabulary.ts';
import { scenario } from '../support/scenario.ts';
import { playWeeks, repeated } from '../support/weeks.ts';

const IDLE: WeekInputs = { deeds: [], away: false };
const once = (move: MoveId): WeekInputs => ({
  deeds: [
    { kind: 'move', cause: 'option:x.a@1', manager: -1, move, stakes: 'visible', reversible: true } satisfies Deed,
  ],
  away: false,
});

/** States after each of `weeks` weeks of which only the first has a deed. */
function after(move: MoveId | null, weeks: number): Organisation[] {
  const first = move === null ? IDLE : once(move);
  return playWeeks(compile(scenario(), 1), [first, ...repeated(IDLE, weeks - 1)]).map((s) => s.state);
}
const safety = (state: Organisation | undefined): number => state?.managers[0]?.team.safety ?? NaN;

test('criticism shared once is still felt a year later; asked for once, it is forgotten', () => {
  const [shared, asked, neither] = [after('share_criticism', 52), after('ask_feedback', 52), after(null, 52)];
  expect(safety(shared[51]) - safety(neither[51])).toBeGreaterThan(0.05);
  expect(Math.abs(safety(asked[51]) - safety(neither[51]))).toBeLessThan(0.01);
});

test('managers asked to keep their people do so for a while, and less and less', () => {
  const [asked, not] = [after('keep_people', 52), after(null, 52)];
  const ratio = (week: number): number =>
    quitChance(asked[week]!.managers[0]!, 0) / quitChance(not[week]!.managers[0]!, 0);
  expect(ratio(0)).toBeLessThan(0.9);
  expect(ratio(20)).toBeGreaterThan(ratio(0));
  expect(ratio(51)).toBeGreaterThan(ratio(20));
  expect(1 - ratio(51)).toBeLessThan(0.6 * (1 - ratio(0)));
});

test('both go on while the player is on leave', () => {
  const away: WeekInputs = { deeds: [], away: true };
  const [start, later] = playWeeks(compile(scenario(), 1), [once('keep_people'), away]).map(
    (s) => s.state.managers[0]!.keeping,
  );
  expect(later).toBeGreaterThan(0);
  expect(later).toBeLessThan(start ?? 0);
});
