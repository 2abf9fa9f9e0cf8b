// What the player did this week becomes eight behaviours towards each manager, and changes at once.
import type { Deed, Stakes } from '../inputs.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import { MOVES, type AtOnce, type MoveBundle } from '../moves.table.ts';
import { PRACTICES } from '../practices.table.ts';
import { BEHAVIOURS, type Behaviour, type Behaviours, type Manager } from '../state.ts';
import { changeManager, changeTeam, type ManagerNumber, type Week } from '../week.ts';

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
/** Behaviours of one week stay within ±2.5 z. */
const MOST = 2.5;
const STAKES: Readonly<Record<Stakes, number>> = { low: 0.7, visible: 1, high: 1.35 };
/** What the n-th time of a practice in one week adds up to. */
const TIMES = [0, 1, 1.6, 2, 2.3, 2.5] as const;

export function conductSystem(w: Week): void {
  if (w.inputs.away) return;
  for (let i = 0; i < w.state.managers.length; i++) startFromUndone(w, i);
  for (const deed of w.inputs.deeds) applyDeed(w, deed);
  for (let i = 0; i < w.state.managers.length; i++) limit(w, i);
}

function startFromUndone(w: Week, i: number): void {
  const conduct = w.conduct[i];
  if (conduct === undefined) return;
  for (const b of BEHAVIOURS) {
    conduct[b] = UNDONE[b];
    w.trace?.conduct[i]?.[b].push({ cause: `undone@${w.number}`, amount: UNDONE[b] });
  }
}

function limit(w: Week, i: number): void {
  const conduct = w.conduct[i];
  if (conduct === undefined) return;
  for (const b of BEHAVIOURS) {
    const kept = clamp(conduct[b], -MOST, MOST);
    if (kept !== conduct[b]) w.trace?.conduct[i]?.[b].push({ cause: 'limit', amount: kept - conduct[b] });
    conduct[b] = kept;
  }
}

function applyDeed(w: Week, deed: Deed): void {
  if (deed.kind === 'move') return applyMove(w, deed);
  if (deed.kind === 'practice') return applyPractice(w, deed);
  if (deed.kind === 'conduct')
    return eachOf(w, deed.manager, (m, i) => applyBundle(w, i, m, deed.behaviours, 1, 1, deed.cause));
}

function applyMove(w: Week, deed: Extract<Deed, { kind: 'move' }>): void {
  const row = MOVES[deed.move];
  const stakes = STAKES[deed.stakes];
  eachOf(w, deed.manager, (m, i) => {
    const ready = readiness(m);
    const exposed = deed.reversible ? stakes : stakes * 1.3;
    const learning = row.stance === 'coach' ? openToHelp(m) : 1;
    const first = i === 0 || deed.manager >= 0;
    if (row.always) applyBundle(w, i, m, row.always, learning, stakes, deed.cause, first);
    if (row.ready) applyBundle(w, i, m, row.ready, ready * learning, stakes, deed.cause, first);
    if (row.unready) applyBundle(w, i, m, row.unready, (1 - ready) * learning, exposed, deed.cause, first);
    w.events?.push({ kind: 'touched', manager: i, cause: deed.cause, tone: tone(row.always, row.ready, row.unready, ready) });
  });
  if (row.others === undefined || deed.manager < 0) return;
  for (let j = 0; j < w.state.managers.length; j++) {
    const other = w.state.managers[j];
    if (j !== deed.manager && other !== undefined) applyBundle(w, j, other, row.others, 1, 1, `heard:${deed.cause}`);
  }
}

function applyPractice(w: Week, deed: Extract<Deed, { kind: 'practice' }>): void {
  const row = PRACTICES[deed.practice];
  const times = TIMES[Math.min(deed.times, TIMES.length - 1)] ?? 1;
  eachOf(w, deed.manager, (m, i) => {
    const ready = readiness(m);
    const first = i === 0 || deed.manager >= 0;
    applyBundle(w, i, m, row.always, times, 1, deed.cause, first);
    if (row.ready) applyBundle(w, i, m, row.ready, times * ready, 1, deed.cause);
    if (row.unready) applyBundle(w, i, m, row.unready, times * (1 - ready), 1, deed.cause);
    if (row.perManager)
      w.events?.push({ kind: 'touched', manager: i, cause: deed.cause, tone: tone(row.always, row.ready, row.unready, ready) });
  });
}

function eachOf(w: Week, manager: number, act: (m: Manager, i: number) => void): void {
  w.state.managers.forEach((m, i) => {
    if (manager < 0 || manager === i) act(m, i);
  });
}

/** 0–1: how ready for a free hand right now; grows with skill gained and shrinks under strain. */
export function readiness(m: Manager): number {
  return clamp(m.character.readiness + 0.15 * (m.skill - m.character.trait.skill) - 0.05 * Math.max(0, m.strain), 0, 1);
}

/** 0.4–1.15: help lands less on the overtaxed, the distrustful, and those used to having the work redone. */
function openToHelp(m: Manager): number {
  return clamp(1 + 0.1 * m.trust - 0.12 * Math.max(0, m.strain) - 0.5 * m.dependence, 0.4, 1.15);
}

/** How a deed was received, for faces: by what it did to say and respect. */
function tone(always?: MoveBundle, ready?: MoveBundle, unready?: MoveBundle, share = 0.5): 'warm' | 'cool' | 'plain' {
  const sum = (b: MoveBundle | undefined): number => (b?.fairness ?? 0) + (b?.sharing ?? 0) + 2 * (b?.trustNow ?? 0);
  const felt = sum(always) + share * sum(ready) + (1 - share) * sum(unready);
  return felt > 0.6 ? 'warm' : felt < -0.6 ? 'cool' : 'plain';
}

const LEVEL: Partial<Record<AtOnce, ManagerNumber>> = {
  trustNow: 'trust',
  autonomyNow: 'autonomy',
  clarityNow: 'clarity',
  honestyNow: 'honesty',
  skillNow: 'skill',
  strainNow: 'strain',
  engagementNow: 'engagement',
  dependenceNow: 'dependence',
  goalNow: 'goal',
  scarNow: 'scar',
};

function applyBundle(
  w: Week,
  i: number,
  m: Manager,
  bundle: MoveBundle,
  weight: number,
  stakes: number,
  cause: string,
  shared = true,
): void {
  const conduct = w.conduct[i];
  if (conduct === undefined || weight === 0) return;
  for (const key of Object.keys(bundle) as (Behaviour | AtOnce)[]) {
    const amount = (bundle[key] ?? 0) * weight;
    if (key in conduct) {
      conduct[key as Behaviour] += amount;
      w.trace?.conduct[i]?.[key as Behaviour].push({ cause, amount });
    } else changeAtOnce(w, m, key as AtOnce, amount * stakes, cause, shared);
  }
}

/** `shared` is false for all but the first manager of a deed that reaches everyone, so that the organisation's own levels move once. */
function changeAtOnce(w: Week, m: Manager, key: AtOnce, amount: number, cause: string, shared: boolean): void {
  const level = LEVEL[key];
  const delta = snap(amount);
  if (level !== undefined) return changeManager(w, m, level, delta, cause);
  if (key === 'deliveryNow') return changeTeam(w, m, 'delivery', delta, cause);
  if (key === 'capabilityNow') return changeTeam(w, m, 'capability', delta, cause);
  if (!shared) return;
  const own = key === 'creditNow' ? 'credit' : key === 'alliesNow' ? 'allies' : key === 'systemsNow' ? 'systems' : 'strategy';
  const before = w.state[own];
  w.state[own] = clamp(before + delta, -EDGE, EDGE);
  w.trace?.row(`you.${own}`, w.state[own] - before, cause);
}
