// A level by the path that authors write, in points.
import { toPoints } from '../engine/fixed.ts';
import { levelOf, opennessOf, systemsOf, type Readable } from '../engine/reading.ts';
import { creditOf } from '../engine/standing.ts';
import { type ManagerLevel, ORGANISATION } from '../scenario/vocabulary.ts';

/** Points 0–100 of `priya.trust`, `boss.credit` or `organisation.systems`. A level nobody has counts as 50, usual. */
export function levelPoints(state: Readable, path: string): number {
  const [who = '', level] = path.split('.');
  if (level === 'credit') return toPoints(creditOf(state));
  if (who === ORGANISATION && level === 'systems') return toPoints(systemsOf(state));
  if (who === ORGANISATION && level === 'openness') return toPoints(opennessOf(state));
  return toPoints(levelOf(state, who, level as ManagerLevel) ?? 0);
}
