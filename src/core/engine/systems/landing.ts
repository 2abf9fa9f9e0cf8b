// How much of a deed lands: by how ready a manager is, how open to help, how far it is needed, and how much they have had of it.
import type { Cohort } from '../cohort.ts';
import { clamp } from '../fixed.ts';
import type { Column } from '../levels.ts';
import type { PackedDeed } from '../bundles.ts';
import type { Wishes } from '../wishes.ts';
import type { Need } from '../practices.table.ts';

/** Behaviours of one week stay within ±2.5 z. */
export const MOST = 2.5;

type Needed = NonNullable<PackedDeed['needed']>;

/** Organisations in which the same is done, from `first` to before `end` in the order: each deed is done in all of them at once. */
export interface Span {
  readonly c: Cohort;
  readonly first: number;
  readonly end: number;
}

export function weighReadiness({ c, first, end }: Span, manager: number): void {
  const { skill, strain } = c.levels;
  const { ready } = c.weights;
  for (let n = first; n < end; n++) {
    const i = c.order[n]! * c.managers + manager;
    ready[n] = readyShare(c.readiness[i]!, skill[i]! - c.traits.skill[i]!, strain[i]!);
  }
}

/** 0–1: how ready for a free hand right now; grows with skill gained and shrinks under strain. */
export function readyShare(lasting: number, gained: number, strain: number): number {
  return clamp(lasting + 0.15 * gained - 0.05 * (strain > 0 ? strain : 0), 0, 1);
}

/** By what share a deed that offers this does more good and less harm to a manager, as it suits their wishes. */
export function weighFit({ c, first, end }: Span, manager: number, offers: Wishes): void {
  const { suits } = c.weights;
  const { room, guidance, growth } = c.wishes;
  const { lands } = c.parameters.WISH;
  for (let n = first; n < end; n++) {
    const i = c.order[n]! * c.managers + manager;
    suits[n] = lands * (offers.room * room[i]! + offers.guidance * guidance[i]! + offers.growth * growth[i]!);
  }
}

/** 0.4–1.15: help lands less on the overtaxed, the distrustful, and those used to having the work redone. */
export function weighOpenness({ c, first, end }: Span, manager: number): void {
  const { trust, strain, dependence } = c.levels;
  const { always } = c.weights;
  for (let n = first; n < end; n++) {
    const i = c.order[n]! * c.managers + manager;
    const strained = strain[i]! > 0 ? strain[i]! : 0;
    always[n] = clamp(1 + 0.1 * trust[i]! - 0.12 * strained - 0.5 * dependence[i]!, 0.4, 1.15);
  }
}

/** From here on something is far enough from usual to be noticed, z; a standard deviation further it is all that can be. Design choice. */
const NOTICED = 0.5;

/** How far this is needed here, times what is done of it; `always` has it. Is it needed anywhere? `ready` and `unready` must be known. */
export function weighNeed({ c, first, end }: Span, manager: number, { where, by }: Needed, times: number): boolean {
  const { order, managers } = c;
  const { always, ready, unready } = c.weights;
  const level = levelOf(c, where);
  const scale = SCALE[where];
  const byPlace = where === 'impatient';
  let anywhere = false;
  for (let n = first; n < end; n++) {
    const p = order[n]!;
    const noticed = scale * level[byPlace ? p : p * managers + manager]! - NOTICED;
    if (noticed > 0) {
      const done = by === undefined ? times : by === 'ready' ? ready[n]! : unready[n]!;
      always[n] = noticed < 1 ? done * noticed : done;
      anywhere = true;
    } else always[n] = 0;
  }
  return anywhere;
}

/** Which way a level is a need. Of empty seats six times their share counts, so that two in a team of eight are all the need there is. */
const SCALE: Readonly<Record<Need, number>> = {
  loaded: 1,
  strained: 1,
  unheard: -1,
  distrusted: -1,
  impatient: -1,
  behind: -1,
  short: 6,
};

/** By lane; credit by place. */
function levelOf({ levels, you, extra }: Cohort, need: Need): Column {
  switch (need) {
    case 'loaded':
      return levels.workload;
    case 'strained':
      return levels.strain;
    case 'unheard':
      return levels.honesty;
    case 'distrusted':
      return levels.trust;
    case 'impatient':
      return you.credit;
    case 'behind':
      return levels.delivery;
    case 'short':
      return extra.short;
  }
}

/** How much of the room one z of a good thing takes. */
export const EACH = 1 / MOST;

/** 0–1: what is left of the way from usual to the most that there is. */
export function roomFor(good: number, experience: number): number {
  const room = 1 - good * EACH * experience;
  return room > 1 ? 1 : room > 0 ? room : 0;
}

/** 0–1.2: what is left to learn of management; a gain of two standard deviations is all there is. */
export function roomToGrow({ levels: { skill }, traits }: Cohort, lane: number): number {
  return clamp(1 - (skill[lane]! - traits.skill[lane]!) / 2, 0, 1.2);
}
