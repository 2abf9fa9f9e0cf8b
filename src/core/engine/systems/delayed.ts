// Changes an author put in the pipeline, felt in the week they are due.
import { helpOf, packedMove } from '../bundles.ts';
import { SIZES } from '../../scenario/vocabulary.ts';
import type { Cohort, Place } from '../cohort.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { Deed } from '../inputs.ts';
import { mark } from '../places.ts';
import type { Delayed } from '../state.ts';
import { changeLevel, deedsAt } from '../week.ts';
import { fitOf } from '../wishes.ts';
import { isTheirs } from './standing-in.ts';

export function delayedSystem(c: Cohort): void {
  for (let p = 0; p < c.size; p++) {
    const place = c.places[p]!;
    for (const deed of deedsAt(c, p)) if (deed.kind === 'effect') put(c, place, deed);
    const { delayed } = place;
    if (delayed.length === 0) continue;
    for (const d of delayed) if (d.week === c.number) feel(c, place, d);
    if (delayed.some((d) => d.week <= c.number)) place.delayed = delayed.filter((d) => d.week > c.number);
  }
}

function put(c: Cohort, place: Place, deed: Extract<Deed, { kind: 'effect' }>): void {
  const { manager, level, lasts, cause, afterWeeks } = deed;
  const add = snap(deed.add * landing(c, place, deed));
  const due = { week: c.number + afterWeeks, manager, level, add, cause };
  place.delayed = [...place.delayed, lasts ? { ...due, lasts } : due];
}

/**
 * How much of an effect lands: more of what is good and less of what is harm, the better the move suits this manager. What is grave
 * happens as it is written: a client who leaves doesn't ask how anybody likes to be led.
 */
function landing(c: Cohort, { index }: Place, { manager, level, add, of }: Extract<Deed, { kind: 'effect' }>): number {
  if (of === undefined || manager < 0 || level === 'claim' || level === 'credit' || level === 'systems') return 1;
  if (add >= GRAVE || add <= -GRAVE) return 1;
  const { wishes } = c.characters[index * c.managers + manager]!;
  return 1 + c.parameters.WISH.lands * helpOf(level, add) * fitOf(packedMove(of).offers, wishes);
}

function feel(c: Cohort, place: Place, d: Delayed): void {
  const { index } = place;
  if (d.level === 'claim') return;
  if (d.level === 'credit' || d.level === 'systems') {
    feelForAll(c, place, d.level, d);
    return;
  }
  const [from, to] = d.manager < 0 ? [0, c.managers] : [d.manager, d.manager + 1];
  for (let i = index * c.managers + from; i < index * c.managers + to; i++) {
    if (c.empty[i] === 1 && isTheirs(d.level)) continue;
    changeLevel(c, i, d.level, snap(d.add), d.cause);
    unsettle(c, i, d);
    if (d.lasts) mark(c, i, d.level, snap(d.add), d.cause);
  }
}

/** A level of the organisation itself. */
function feelForAll(c: Cohort, place: Place, level: 'credit' | 'systems', { add, cause, lasts }: Delayed): void {
  const column = c.you[level];
  const before = column[place.index]!;
  const after = clamp(before + snap(add), -EDGE, EDGE);
  column[place.index] = after;
  if (c.trace !== null) c.trace.you(level, after - before, cause);
  if (!lasts) return;
  const amount = snap(add);
  place.marks = [...place.marks, level === 'credit' ? { amount, cause } : { level, amount, cause }];
}

/** z, midway between “clear” and “grave”. */
const GRAVE = (SIZES.clear + SIZES.grave) / 2 / 15;

/** What a team talks about when it changes much, and whether more of it is good news. */
const TALKED_ABOUT: Partial<Record<Delayed['level'], 1 | -1>> = { strain: -1, workload: -1, delivery: 1, trust: 1 };
/** From the size “clear” on, however it lands: z, midway between it and “small”. */
const NOTICED = (SIZES.small + SIZES.clear) / 2 / 15;

function unsettle(c: Cohort, i: number, { level, add, cause }: Delayed): void {
  const good = TALKED_ABOUT[level];
  if (good === undefined || (add < NOTICED && add > -NOTICED)) return;
  changeLevel(c, i, 'unrest', snap(-good * c.parameters.UNREST.perEffect * add), cause);
}
