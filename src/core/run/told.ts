// The four instruments: what managers say, what the player thinks, what the late figures show, what a look reveals.
import { clamp, toPoints } from '../engine/fixed.ts';
import { normal, PURPOSE } from '../engine/random.ts';
import type { Manager, Organisation } from '../engine/state.ts';
import type { Band, Moved } from './view.ts';

/** What people report when they'd rather not say: a good week, z. */
const ROSY = 0.8;
/** How much better work looks to the player per z of their own hand in it (Pfeffer et al. 1998 on supervised work). */
const TOUCHED = 0.28;

/** Share of the truth a manager tells, 0–1, from how safe honesty feels. */
export function honestShare({ honesty }: Pick<Manager, 'honesty'>): number {
  return clamp(0.6 + 0.2 * honesty, 0.05, 1);
}

/** How much better than the truth a manager makes it sound, z. */
export const rosier = (m: Pick<Manager, 'honesty'>, rosiness: number, truth: number): number =>
  (1 - honestShare(m)) * rosiness * Math.max(0, ROSY - truth);

/** What each manager says about their delivery, z: truth, pulled toward a good week where honesty doesn't feel safe. */
export function toldDelivery(state: Organisation): number[] {
  return state.managers.map((m, i) => {
    const truth = m.team.delivery;
    return truth + rosier(m, m.character.rosiness, truth) + 0.1 * normal(state.seed, state.week, i, PURPOSE.report);
  });
}

/** The player's impression, z: near the truth, but kinder to work they touched. Facts are never falsified; this is not a fact. */
export function impressionOf(state: Organisation): number[] {
  return state.managers.map(
    (m, i) =>
      m.team.delivery +
      TOUCHED * Math.max(0, m.experience.monitoring) +
      0.25 * normal(state.seed, state.week, i, PURPOSE.impression),
  );
}

/** How trust looks across the table, points: the guarded look friendlier than they are. */
export const trustSeen = ({ trust, honesty }: Manager): number => trustLooks(trust, honesty);

/** The same from trust and honesty, z. */
export function trustLooks(trust: number, honesty: number): number {
  const mask = (1 - honestShare({ honesty })) * 0.9 * Math.max(0, 0.3 - trust);
  return toPoints(trust + mask);
}

/** Weeks until a figure is known: on a Monday, those of the week before last. */
export const FIGURES_LATE = 2;

/** Points 0–100 in words. */
export function band(points: number): Band {
  if (points < 30) return 'very_low';
  if (points < 40) return 'low';
  if (points < 56) return 'fair';
  return points < 68 ? 'good' : 'high';
}

export function bandOf(z: number): Band {
  return band(toPoints(z));
}

/** What can be told apart from one Monday to the next, and what nobody would miss; points. */
const NOTICED = 1;
const PLAIN = 4;

/** How trust as it looks, in points, has moved. */
export function moved(before: number, now: number): Moved {
  const by = Math.round(now) - Math.round(before);
  if (Math.abs(by) < NOTICED) return 'same';
  if (by > 0) return by < PLAIN ? 'higher' : 'much_higher';
  return -by < PLAIN ? 'lower' : 'much_lower';
}
