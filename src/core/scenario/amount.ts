import type { Effect } from './schema.ts';
import { SIZES } from './vocabulary.ts';

type Amount = Extract<Effect, { kind: 'level' }>['add'];

/** Points, from the number or the name of a size. */
export function pointsOf(add: Amount): number {
  if (typeof add === 'number') return add;
  return add.startsWith('-') ? -SIZES[add.slice(1) as keyof typeof SIZES] : SIZES[add as keyof typeof SIZES];
}

/** Halfway from “clear” on, so that points count as the word they are nearest to. */
export const GRAVE = (SIZES.clear + SIZES.grave) / 2;

export const isGrave = (points: number): boolean => Math.abs(points) >= GRAVE;
