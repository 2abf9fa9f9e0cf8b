// Explains changes while the engine makes them. Off, it costs nothing: every system takes `Trace | null`.
import { snap } from './fixed.ts';
import type { LedgerRow } from './ledger.ts';
import type { Behaviour, Manager } from './state.ts';
import { BEHAVIOURS } from './state.ts';

/** One deed's part in how a manager experiences one behaviour. */
export interface CauseShare {
  readonly cause: string;
  readonly amount: number;
}
/** Which deeds a manager's present experience is made of; plain data, kept between weeks beside the state. */
export type CauseMemory = readonly Readonly<Record<Behaviour, readonly CauseShare[]>>[];

/** Below this share a deed's part is lumped into `earlier`. */
const FORGOTTEN = 0.004;

export class Trace {
  readonly rows: LedgerRow[] = [];
  readonly week: number;
  readonly memory: Record<Behaviour, CauseShare[]>[];
  /** This week's conduct by cause, before it enters the memory. */
  readonly conduct: Record<Behaviour, CauseShare[]>[];

  constructor(week: number, managers: number, memory: CauseMemory | null) {
    this.week = week;
    this.memory = [];
    this.conduct = [];
    for (let i = 0; i < managers; i++) {
      const past = memory?.[i];
      this.memory.push(shares((b) => (past === undefined ? [] : [...past[b]])));
      this.conduct.push(shares(() => []));
    }
  }

  row(variable: string, amount: number, cause: string): void {
    if (amount !== 0) this.rows.push({ week: this.week, variable, amount, cause });
  }

  /** Notes one deed's part of this week's conduct, z. */
  did(manager: number, behaviour: Behaviour, cause: string, amount: number): void {
    this.conduct[manager]?.[behaviour].push({ cause, amount });
  }

  /** Mixes this week's conduct into the memory: m ← m + rate·(conduct − m), cause by cause. */
  remember(manager: number, behaviour: Behaviour, rate: number): void {
    const memory = this.memory[manager];
    const conduct = this.conduct[manager];
    if (memory === undefined || conduct === undefined) return;
    const parts = new Map<string, number>();
    for (const share of memory[behaviour]) addTo(parts, share.cause, share.amount * (1 - rate));
    for (const share of conduct[behaviour]) addTo(parts, share.cause, share.amount * rate);
    memory[behaviour] = prune(parts);
  }

  /**
   * Rows for `delta`, the change of a relaxing variable: one a cause of the target, what is left is `settling`
   * (the pull back to the middle). They sum to `delta` exactly.
   */
  relaxed(
    index: number,
    manager: Manager,
    name: string,
    delta: number,
    rate: number,
    terms: Readonly<Record<string, number>>,
    sources: Readonly<Record<string, number>>,
    trait: number,
    luck: number,
  ): void {
    const variable = `${manager.character.id}.${name}`;
    let left = delta;
    const add = (amount: number, cause: string): void => {
      const part = snap(amount);
      left -= part;
      this.row(variable, part, cause);
    };
    for (const source of Object.keys(terms)) {
      const weight = rate * (terms[source] ?? 0);
      const felt = this.memory[index];
      if (isBehaviour(source) && felt !== undefined) for (const s of felt[source]) add(weight * s.amount, s.cause);
      else add(weight * (sources[source] ?? 0), `state:${source}`);
    }
    add(rate * trait, 'character');
    add(luck, 'luck');
    this.row(variable, left, 'settling');
  }
}

function shares(make: (b: Behaviour) => CauseShare[]): Record<Behaviour, CauseShare[]> {
  const all = {} as Record<Behaviour, CauseShare[]>;
  for (const b of BEHAVIOURS) all[b] = make(b);
  return all;
}

function addTo(parts: Map<string, number>, cause: string, amount: number): void {
  parts.set(cause, (parts.get(cause) ?? 0) + amount);
}

function prune(parts: Map<string, number>): CauseShare[] {
  const kept: CauseShare[] = [];
  let earlier = 0;
  for (const [cause, amount] of parts) {
    if (cause === 'earlier' || (amount < FORGOTTEN && amount > -FORGOTTEN)) earlier += amount;
    else kept.push({ cause, amount });
  }
  if (earlier !== 0) kept.push({ cause: 'earlier', amount: earlier });
  return kept;
}

export function isBehaviour(name: string): name is Behaviour {
  return (BEHAVIOURS as readonly string[]).includes(name);
}
