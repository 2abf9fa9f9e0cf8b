// What differs most between two organisations: a mean over everybody thins what happened to one of them.
import { toPoints } from '../engine/fixed.ts';
import { levelOf } from '../engine/reading.ts';
import { creditOf } from '../engine/standing.ts';
import type { Organisation } from '../engine/state.ts';
import { MANAGER_LEVELS } from '../scenario/vocabulary.ts';

/** One level that differs, points: more than 0 where `other` has more of it. */
interface Changed {
  /** `priya.trust` or `boss.credit`, as conditions name them. */
  readonly level: string;
  readonly by: number;
}

/** Every level that authors can name, where the two differ, the widest first; of equals, in the order of the cast. */
export function mostChanged(one: Organisation, other: Organisation): Changed[] {
  const credit: Changed = { level: 'boss.credit', by: toPoints(creditOf(other)) - toPoints(creditOf(one)) };
  const levels = one.managers.flatMap(({ character: { id } }) =>
    MANAGER_LEVELS.map((level): Changed => {
      const points = (of: Organisation): number => toPoints(levelOf(of, id, level) ?? 0);
      return { level: `${id}.${level}`, by: points(other) - points(one) };
    }),
  );
  return [...levels, credit].filter(({ by }) => by !== 0).toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
