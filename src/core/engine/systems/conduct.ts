// What the player did this week becomes eight behaviours towards each manager, and changes at once.
import { type Change, packedConduct, packedMove, packedPractice, type Bundle, type PackedDeed } from '../bundles.ts';
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { Deed, Stakes } from '../inputs.ts';
import type { Column, YouName } from '../levels.ts';
import { BEHAVIOURS, type Behaviours, type Manager } from '../state.ts';
import { changeIn, deedsAt } from '../week.ts';
import {
  EACH,
  MOST,
  readyShare,
  roomFor,
  roomToGrow,
  type Span,
  weighFit,
  weighNeed,
  weighOpenness,
  weighReadiness,
} from './landing.ts';
import { meetWishes, received, tone } from './reception.ts';

/** A week in which nothing is done about a manager, z against a typical leader. Design choice. */
export const UNDONE: Readonly<Behaviours> = {
  monitoring: -0.6,
  absence: 1,
  coaching: -0.7,
  direction: -0.5,
  goals: -0.35,
  sharing: -0.15,
  openness: -0.2,
  fairness: -0.05,
};
const STAKES: Readonly<Record<Stakes, number>> = { low: 0.7, visible: 1, high: 1.35 };
/** How much more a final decision exposes someone who is not ready. */
const FINAL = 1.3;
/** What the n-th time of a practice in one week adds up to. */
const TIMES = [0, 1, 1.6, 2, 2.3, 2.5] as const;

export function conductSystem(c: Cohort): void {
  if (c.away) return;
  startFromUndone(c);
  let busy = false;
  for (let p = 0; p < c.size; p++) c.order[p] = p;
  for (let first = 0, end = 0; first < c.size; first = end) {
    const deeds = deedsAt(c, c.order[first]!);
    end = gatherSame(c, deeds, first);
    if (deeds.length === 0) continue;
    busy = true;
    const span = { c, first, end };
    for (const deed of deeds) applyDeed(span, deed);
  }
  if (busy) for (let b = 0; b < BEHAVIOURS.length; b++) limit(c, b);
  for (let i = 0; i < c.lanes; i++) if (c.empty[i] === 1) reachNobody(c, i);
}

/** Where nobody has the post nothing is experienced. */
function reachNobody({ conduct, trace }: Cohort, i: number): void {
  for (const column of conduct) column[i] = 0;
  trace?.unmet(i);
}

/** Brings the places in which these very deeds are done up to `first` in the order; answers where they end. */
function gatherSame(c: Cohort, deeds: readonly Deed[], first: number): number {
  const { order } = c;
  let end = first + 1;
  for (let n = end; n < c.size; n++) {
    const p = order[n]!;
    if (!isSame(deeds, deedsAt(c, p))) continue;
    order[n] = order[end]!;
    order[end] = p;
    end += 1;
  }
  return end;
}

function isSame(deeds: readonly Deed[], others: readonly Deed[]): boolean {
  if (deeds.length !== others.length) return false;
  for (let d = 0; d < deeds.length; d++) if (deeds[d] !== others[d]) return false;
  return true;
}

function startFromUndone({ conduct, lanes, number, trace }: Cohort): void {
  for (let b = 0; b < BEHAVIOURS.length; b++) conduct[b]!.fill(UNDONE[BEHAVIOURS[b]!], 0, lanes);
  if (trace === null) return;
  for (let i = 0; i < lanes; i++) for (const b of BEHAVIOURS) trace.did(i, b, causeId.undone(number), UNDONE[b]);
}

function limit({ conduct, lanes, trace }: Cohort, b: number): void {
  const column = conduct[b]!;
  const most = MOST;
  for (let i = 0; i < lanes; i++) {
    const wanted = column[i]!;
    if (wanted >= -most && wanted <= most) continue;
    const kept = wanted < 0 ? -most : most;
    column[i] = kept;
    if (trace !== null) trace.did(i, BEHAVIOURS[b]!, 'limit', kept - wanted);
  }
}

function applyDeed(span: Span, deed: Deed): void {
  switch (deed.kind) {
    case 'move':
      return applyMove(span, deed, packedMove(deed.move));
    case 'practice':
      return applyPractice(span, deed, packedPractice(deed.practice));
    case 'conduct':
      return applyConduct(span, deed, packedConduct(deed.behaviours));
    case 'effect':
    case 'promise':
    case 'promise_kept':
    case 'promise_broken':
    case 'change':
    case 'promise_lapsed':
      return;
  }
}

function applyMove(span: Span, deed: Extract<Deed, { kind: 'move' }>, move: PackedDeed): void {
  const { c, first, end } = span;
  const { always, ready, unready, suits } = c.weights;
  const heard = move.others === null || c.trace === null ? deed.cause : causeId.heard(deed.cause);
  const stakes = STAKES[deed.stakes];
  const exposed = deed.reversible ? stakes : stakes * FINAL;
  for (let i = 0; i < c.managers; i++) {
    const shared = deed.manager >= 0 || i === 0;
    if (deed.manager < 0 || deed.manager === i) {
      weighReadiness(span, i);
      weighFit(span, i, move.offers);
      const felt = c.events === null ? 0 : received(span, move);
      if (move.coaches) weighOpenness(span, i);
      else always.fill(1, first, end);
      for (let n = first; n < end; n++) {
        unready[n] = (1 - ready[n]!) * always[n]!;
        ready[n]! *= always[n]!;
      }
      apply(span, i, move.always, always, stakes, deed.cause, shared);
      apply(span, i, move.ready, ready, stakes, deed.cause, shared);
      apply(span, i, move.unready, unready, exposed, deed.cause, shared);
      if (deed.manager >= 0) meetWishes(span, i, stakes, deed.cause);
      if (c.empty[i] !== 1) c.events?.push({ kind: 'touched', manager: i, cause: deed.cause, tone: tone(felt) });
    } else if (move.others !== null) {
      suits.fill(0, first, end);
      apply(span, i, move.others, always.fill(1, first, end), 1, heard, true);
    }
  }
}

function applyPractice(span: Span, deed: Extract<Deed, { kind: 'practice' }>, practice: PackedDeed): void {
  const { c, first, end } = span;
  const { always, ready, unready } = c.weights;
  const times = TIMES[Math.min(deed.times, TIMES.length - 1)] ?? 1;
  const [from, to] = reach(c, deed.manager);
  for (let i = from; i < to; i++) {
    const shared = deed.manager >= 0 || i === 0;
    // Most practices are the same for everyone: nobody then needs to know how ready they are, but for faces.
    if (practice.minds || c.events !== null) weighReadiness(span, i);
    weighFit(span, i, practice.offers);
    const felt = c.events === null ? 0 : received(span, practice);
    apply(span, i, practice.always, always.fill(times, first, end), 1, deed.cause, shared);
    if (practice.minds) {
      for (let n = first; n < end; n++) {
        unready[n] = times * (1 - ready[n]!);
        ready[n]! *= times;
      }
      apply(span, i, practice.ready, ready, 1, deed.cause, shared);
      apply(span, i, practice.unready, unready, 1, deed.cause, shared);
    }
    if (practice.needed !== null && weighNeed(span, i, practice.needed, times))
      apply(span, i, practice.needed, always, 1, deed.cause, shared);
    if (deed.manager >= 0 && c.empty[i] !== 1)
      c.events?.push({ kind: 'touched', manager: i, cause: deed.cause, tone: tone(felt) });
  }
}

function applyConduct(span: Span, deed: Extract<Deed, { kind: 'conduct' }>, conduct: Bundle): void {
  const { c, first, end } = span;
  const [from, to] = reach(c, deed.manager);
  const once = c.weights.always.fill(1, first, end);
  c.weights.suits.fill(0, first, end);
  for (let i = from; i < to; i++) apply(span, i, conduct, once, 1, deed.cause, true);
}

/** The first manager a deed lands on, and the one after the last; −1 means all. */
function reach(c: Cohort, manager: number): readonly [from: number, to: number] {
  return manager < 0 ? [0, c.managers] : [manager, Math.min(manager + 1, c.managers)];
}

/** 0–1: how ready this manager is for a free hand. */
export function readiness({ character, skill, strain }: Manager): number {
  return readyShare(character.readiness, skill - character.trait.skill, strain);
}

/** `shared` is false for all but the first manager of a deed that reaches everyone, so that the organisation's own levels move once. */
function apply(
  span: Span,
  manager: number,
  bundle: Bundle | null,
  weight: Column,
  stakes: number,
  cause: string,
  shared: boolean,
): void {
  if (bundle === null) return;
  const { c, first } = span;
  const { rows, changes } = bundle;
  const suits = c.weights.suits[first]!;
  for (const row of rows)
    if (row.good === 0) behave(span, manager, row, weight);
    else behaveAgain(span, manager, row, weight);
  if (c.trace !== null && weight[first] !== 0)
    for (const { index, behaviour, amount, good, helps } of rows) {
      const room = roomFor(good, c.experience[index]![manager]!);
      c.trace.did(manager, behaviour, cause, amount * weight[first]! * room * (1 + helps * suits));
    }
  for (const change of changes) changeAtOnce(span, manager, change, weight, stakes, cause, shared);
}

function behave(
  { c, first, end }: Span,
  manager: number,
  { index, amount, helps }: Bundle['rows'][number],
  weight: Column,
): void {
  const { managers, order } = c;
  const { suits } = c.weights;
  const conduct = c.conduct[index]!;
  for (let n = first; n < end; n++)
    conduct[order[n]! * managers + manager]! += amount * weight[n]! * (1 + helps * suits[n]!);
}

/** As `behave`, but the more of a good thing they have had lately, the less one more hour of it adds: `roomFor`, spelt out. */
function behaveAgain(
  { c, first, end }: Span,
  manager: number,
  { index, amount, good, helps }: Bundle['rows'][number],
  weight: Column,
): void {
  const { managers, order } = c;
  const conduct = c.conduct[index]!;
  const experience = c.experience[index]!;
  const { suits } = c.weights;
  const each = good * EACH;
  for (let n = first; n < end; n++) {
    const i = order[n]! * managers + manager;
    const room = 1 - each * experience[i]!;
    conduct[i]! += amount * weight[n]! * (room > 1 ? 1 : room > 0 ? room : 0) * (1 + helps * suits[n]!);
  }
}

function changeAtOnce(
  { c, first, end }: Span,
  manager: number,
  change: Change,
  weight: Column,
  stakes: number,
  cause: string,
  shared: boolean,
): void {
  const { managers, order } = c;
  const { amount, end: goal, helps } = change;
  const { suits } = c.weights;
  if ('level' in change) {
    const level = c.toChange[change.place]!;
    const teaches = change.level === 'skill' && amount > 0;
    for (let n = first; n < end; n++) {
      const i = order[n]! * managers + manager;
      const weighed = weight[n]!;
      if (weighed === 0 || c.empty[i] === 1) continue;
      const lands = amount * weighed * stakes * (teaches ? roomToGrow(c, i) : 1) * (1 + helps * suits[n]!);
      changeIn(c, i, level, snap(goal === null ? lands : wayTo(goal, level.column[i]!, lands)), cause);
    }
  } else if (shared) {
    const column = c.you[change.you];
    for (let n = first; n < end; n++) {
      const p = order[n]!;
      const lands = amount * weight[n]! * stakes;
      changeYou(c, p, change.you, snap(goal === null ? lands : wayTo(goal, column[p]!, lands)), cause);
    }
  }
}

/** This share of the way to an end, all of it at most, and never back from beyond it. */
function wayTo(end: number, now: number, share: number): number {
  const left = end - now;
  if (left > 0 !== end > 0) return 0;
  return share < 1 ? share * left : left;
}

function changeYou(c: Cohort, p: number, name: YouName, delta: number, cause: string): void {
  const column = c.you[name];
  const before = column[p]!;
  column[p] = clamp(before + delta, -EDGE, EDGE);
  if (c.trace !== null) c.trace.you(name, column[p] - before, cause);
}
