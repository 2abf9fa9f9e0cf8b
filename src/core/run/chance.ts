// What comes with a probability: by keyed luck, so that a changed decision leaves all of it as it was.
import { PURPOSE, uniformAt, weekKey } from '../engine/random.ts';

/** Signs have places of their own beside those of moments. */
export const SIGN = 10_000;

/** Whether thing `who` happens, in the week of `at` or, in week 0, in the run. */
export const happens = (at: { readonly seed: number; readonly week: number }, chance = 1, who = 0): boolean =>
  chance >= 1 || uniformAt(weekKey(at.seed, at.week), who, PURPOSE.event) < chance;
