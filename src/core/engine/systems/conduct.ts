// What the player did this week becomes eight behaviours towards each manager, and changes at once.
import { type Change, packedConduct, packedMove, packedPractice, type Packed, type PackedDeed } from '../bundles.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import type { Deed, Stakes } from '../inputs.ts';
import { type Conduct, LEVEL, YOU } from '../levels.ts';
import { BEHAVIOURS, type Behaviours } from '../state.ts';
import { changeLevel, type Week } from '../week.ts';

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
const {
  monitoring: MONITORING,
  absence: ABSENCE,
  coaching: COACHING,
  direction: DIRECTION,
  goals: GOALS,
  sharing: SHARING,
  openness: OPENNESS,
  fairness: FAIRNESS,
  trust: TRUST,
  strain: STRAIN,
  skill: SKILL,
  dependence: DEPENDENCE,
} = LEVEL;
/** Behaviours of one week stay within ±2.5 z. */
const MOST = 2.5;
const STAKES: Readonly<Record<Stakes, number>> = { low: 0.7, visible: 1, high: 1.35 };
/** How much more a final decision exposes someone who is not ready. */
const FINAL = 1.3;
/** What the n-th time of a practice in one week adds up to. */
const TIMES = [0, 1, 1.6, 2, 2.3, 2.5] as const;

export function conductSystem(w: Week): void {
  if (w.inputs.away) return;
  for (let i = 0; i < w.conduct.length; i++) startFromUndone(w, i);
  const { deeds } = w.inputs;
  for (let d = 0; d < deeds.length; d++) {
    const deed = deeds[d];
    if (deed !== undefined) applyDeed(w, deed);
  }
  if (deeds.length > 0) for (let i = 0; i < w.conduct.length; i++) limit(w, i);
}

function startFromUndone(w: Week, i: number): void {
  const conduct = w.conduct[i];
  if (conduct === undefined) return;
  fromUndone(conduct);
  if (w.trace !== null) for (const b of BEHAVIOURS) w.trace.did(i, b, `undone@${w.number}`, UNDONE[b]);
}

function fromUndone(conduct: Conduct): void {
  conduct[MONITORING] = UNDONE.monitoring;
  conduct[ABSENCE] = UNDONE.absence;
  conduct[COACHING] = UNDONE.coaching;
  conduct[DIRECTION] = UNDONE.direction;
  conduct[GOALS] = UNDONE.goals;
  conduct[SHARING] = UNDONE.sharing;
  conduct[OPENNESS] = UNDONE.openness;
  conduct[FAIRNESS] = UNDONE.fairness;
}

function limit(w: Week, i: number): void {
  const conduct = w.conduct[i];
  if (conduct === undefined) return;
  for (let b = 0; b < conduct.length; b++) {
    const wanted = conduct[b] ?? 0;
    if (wanted >= -MOST && wanted <= MOST) continue;
    const kept = wanted < 0 ? -MOST : MOST;
    conduct[b] = kept;
    const behaviour = BEHAVIOURS[b];
    if (w.trace !== null && behaviour !== undefined) w.trace.did(i, behaviour, 'limit', kept - wanted);
  }
}

function applyDeed(w: Week, deed: Deed): void {
  switch (deed.kind) {
    case 'move':
      return applyMove(w, deed, packedMove(deed.move));
    case 'practice':
      return applyPractice(w, deed, packedPractice(deed.practice));
    case 'conduct':
      return applyConduct(w, deed, packedConduct(deed.behaviours));
    case 'effect':
    case 'promise':
    case 'promise_kept':
      return;
  }
}

function applyMove(w: Week, deed: Extract<Deed, { kind: 'move' }>, move: PackedDeed): void {
  const { managers } = w.state;
  const heard = move.others === null || w.trace === null ? deed.cause : `heard:${deed.cause}`;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    if (deed.manager < 0 || deed.manager === i) moveOn(w, i, m, deed, move);
    else if (move.others !== null) apply(w, i, m, move.others, 1, 1, heard, true);
  }
}

function moveOn(w: Week, i: number, m: FlatManager, deed: Extract<Deed, { kind: 'move' }>, move: PackedDeed): void {
  const ready = readiness(m);
  const stakes = STAKES[deed.stakes];
  const exposed = deed.reversible ? stakes : stakes * FINAL;
  const learning = move.coaches ? openToHelp(m) : 1;
  const shared = deed.manager >= 0 || i === 0;
  apply(w, i, m, move.always, learning, stakes, deed.cause, shared);
  apply(w, i, m, move.ready, ready * learning, stakes, deed.cause, shared);
  apply(w, i, m, move.unready, (1 - ready) * learning, exposed, deed.cause, shared);
  if (w.events !== null)
    w.events.push({ kind: 'touched', manager: i, cause: deed.cause, tone: tone(move.felt(ready)) });
}

function applyPractice(w: Week, deed: Extract<Deed, { kind: 'practice' }>, practice: PackedDeed): void {
  const times = TIMES[Math.min(deed.times, TIMES.length - 1)] ?? 1;
  const [first, last] = reach(w, deed.manager);
  for (let i = first; i <= last; i++) {
    const m = w.state.managers[i];
    if (m === undefined) continue;
    const ready = readiness(m);
    const shared = deed.manager >= 0 || i === 0;
    apply(w, i, m, practice.always, times, 1, deed.cause, shared);
    apply(w, i, m, practice.ready, times * ready, 1, deed.cause, shared);
    apply(w, i, m, practice.unready, times * (1 - ready), 1, deed.cause, shared);
    if (w.events !== null && deed.manager >= 0)
      w.events.push({
        kind: 'touched',
        manager: i,
        cause: deed.cause,
        tone: tone(practice.felt(ready)),
      });
  }
}

function applyConduct(w: Week, deed: Extract<Deed, { kind: 'conduct' }>, conduct: Packed): void {
  const [first, last] = reach(w, deed.manager);
  for (let i = first; i <= last; i++) {
    const m = w.state.managers[i];
    if (m !== undefined) apply(w, i, m, conduct, 1, 1, deed.cause, true);
  }
}

/** The first and last manager a deed lands on; −1 means all. */
function reach(w: Week, manager: number): readonly [first: number, last: number] {
  return manager < 0 ? [0, w.state.managers.length - 1] : [manager, manager];
}

/** 0–1: how ready for a free hand right now; grows with skill gained and shrinks under strain. */
export function readiness(m: FlatManager): number {
  const { levels } = m;
  const strain = levels[STRAIN] > 0 ? levels[STRAIN] : 0;
  return clamp(m.character.readiness + 0.15 * (levels[SKILL] - m.trait[SKILL]) - 0.05 * strain, 0, 1);
}

/** 0.4–1.15: help lands less on the overtaxed, the distrustful, and those used to having the work redone. */
function openToHelp({ levels }: FlatManager): number {
  const strain = levels[STRAIN] > 0 ? levels[STRAIN] : 0;
  return clamp(1 + 0.1 * levels[TRUST] - 0.12 * strain - 0.5 * levels[DEPENDENCE], 0.4, 1.15);
}

/** How a deed was received, for faces. */
function tone(felt: number): 'warm' | 'cool' | 'plain' {
  return felt > 0.6 ? 'warm' : felt < -0.6 ? 'cool' : 'plain';
}

/** `shared` is false for all but the first manager of a deed that reaches everyone, so that the organisation's own levels move once. */
function apply(
  w: Week,
  i: number,
  m: FlatManager,
  bundle: Packed | null,
  weight: number,
  stakes: number,
  cause: string,
  shared: boolean,
): void {
  const conduct = w.conduct[i];
  if (conduct === undefined || bundle === null || weight === 0) return;
  const { rows, changes } = bundle;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    if (row === undefined) continue;
    const amount = row.amount * weight;
    conduct[row.index] += amount;
    if (w.trace !== null) w.trace.did(i, row.behaviour, cause, amount);
  }
  for (let c = 0; c < changes.length; c++) {
    const change = changes[c];
    if (change !== undefined) changeAtOnce(w, m, change, snap(change.amount * weight * stakes), cause, shared);
  }
}

function changeAtOnce(w: Week, m: FlatManager, change: Change, delta: number, cause: string, shared: boolean): void {
  if ('level' in change) return changeLevel(w, m, change.level, delta, cause);
  if (!shared) return;
  const at = YOU[change.you];
  const { you } = w.state;
  const before = you[at];
  you[at] = clamp(before + delta, -EDGE, EDGE);
  if (w.trace !== null) w.trace.you(change.you, you[at] - before, cause);
}
