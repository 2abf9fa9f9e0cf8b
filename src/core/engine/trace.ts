// Explains changes while the engine makes them. Off, it costs nothing: every system takes `Trace | null`.
import { causeId } from './cause-id.ts';
import { snap } from './fixed.ts';
import type { LedgerRow } from './ledger.ts';
import { type Columns, EXTRA_NAMES, type ExtraName, LEVEL_NAMES, type LevelName, type YouName } from './levels.ts';
import { type Parameters, USUAL_PARAMETERS } from './parameters.ts';
import type { Behaviour, Character, TraitName } from './state.ts';
import { BEHAVIOURS } from './state.ts';

/** One deed's part in how a manager experiences one behaviour. */
interface CauseShare {
  readonly cause: string;
  readonly amount: number;
}
/** Which deeds a manager's present experience is made of; plain data, kept between weeks beside the state. */
export type CauseMemory = readonly Readonly<Record<Behaviour, readonly CauseShare[]>>[];

/** What a relaxing level moved by, for the ledger; z. */
interface Pull {
  /** The pull, luck included, before any limit. */
  readonly wanted: number;
  /** What the limits let through. */
  readonly done: number;
  /** Share a week. */
  readonly rate: number;
  readonly luck: number;
}

/** What of a cohort explains a level. */
interface Explained {
  readonly parameters: Parameters;
  readonly characters: readonly Character[];
  readonly levels: Columns<LevelName>;
  readonly traits: Columns<TraitName>;
  readonly extra: Columns<ExtraName>;
}

/** Below this share a deed's part is lumped into `earlier`. */
const FORGOTTEN = 0.004;

/** A level that is pulled towards a target. */
type Relaxed = keyof Parameters['TARGET'];

export class Trace {
  readonly rows: LedgerRow[] = [];
  readonly week: number;
  readonly memory: Record<Behaviour, readonly CauseShare[]>[];
  /** This week's conduct by cause, before it enters the memory. */
  readonly conduct: Record<Behaviour, CauseShare[]>[];

  constructor(week: number, managers: number, memory: CauseMemory | null) {
    this.week = week;
    this.memory = [];
    this.conduct = [];
    for (let i = 0; i < managers; i++) {
      this.memory.push({ ...(memory?.[i] ?? noShares()) });
      this.conduct.push(noShares());
    }
  }

  /** Notes a change of one of a manager's levels. */
  level(who: Character, name: LevelName, amount: number, cause: string): void {
    if (amount !== 0) this.#note(variableOf(who, name), amount, cause);
  }

  /** Notes a change of one of the organisation's own levels. */
  you(name: YouName, amount: number, cause: string): void {
    if (amount !== 0) this.#note(`you.${name}`, amount, cause);
  }

  #note(variable: string, amount: number, cause: string): void {
    this.rows.push({ week: this.week, variable, amount, cause });
  }

  /** Notes one deed's part of this week's conduct, z. */
  did(manager: number, behaviour: Behaviour, cause: string, amount: number): void {
    this.conduct[manager]?.[behaviour].push({ cause, amount });
  }

  /** Nobody is there to whom anything was done. */
  unmet(manager: number): void {
    this.conduct[manager] = noShares();
  }

  /** Somebody new has experienced nothing yet. */
  forget(manager: number): void {
    this.memory[manager] = noShares();
  }

  /** Mixes this week's conduct into the memory: m ← m + rate·(conduct − m), cause by cause. */
  remember(manager: number, behaviour: Behaviour, rate: number): void {
    const memory = this.memory[manager];
    const conduct = this.conduct[manager];
    if (memory === undefined || conduct === undefined) return;
    memory[behaviour] = mixed(memory[behaviour], conduct[behaviour], rate);
  }

  /**
   * Rows for the pull of a relaxing level: one a cause of its target; what is left is `settling` (the way back to the
   * middle), and `limit` what the limits took. They sum to `done` exactly.
   */
  relaxed(c: Explained, lane: number, name: Relaxed, pull: Pull): void {
    const { wanted, done, rate, luck } = pull;
    const variable = variableOf(c.characters[lane]!, name);
    const weights: Readonly<Record<string, number>> = c.parameters.TARGET[name];
    let left = wanted;
    const add = (amount: number, cause: string): void => {
      const part = snap(amount);
      left -= part;
      if (part !== 0) this.#note(variable, part, cause);
    };
    for (const { source, from, cause } of TERMS[name]) {
      const weight = rate * (weights[source] ?? 0);
      if (from.kind === 'behaviour')
        for (const s of this.memory[lane]?.[from.name] ?? []) add(weight * s.amount, s.cause);
      else add(weight * (from.kind === 'level' ? c.levels[from.name] : c.extra[from.name])[lane]!, cause);
    }
    let own = c.traits[name][lane]!;
    for (const mark of c.characters[lane]!.marks ?? [])
      if (mark.level === name) {
        own -= mark.amount;
        add(rate * mark.amount, mark.cause);
      }
    add(rate * own, 'character');
    add(luck, 'luck');
    if (left !== 0) this.#note(variable, left, 'settling');
    if (done !== wanted) this.#note(variable, done - wanted, 'limit');
  }
}

/** One source of a target, looked up beforehand. Its weight depends on the parameters of the cohort. */
interface Term {
  readonly source: string;
  readonly from:
    | { readonly kind: 'behaviour'; readonly name: Behaviour }
    | { readonly kind: 'level'; readonly name: LevelName }
    | { readonly kind: 'extra'; readonly name: ExtraName };
  readonly cause: string;
}

function termsOf(weights: Readonly<Record<string, number>>): Term[] {
  return Object.keys(weights).map((source) => ({ source, from: sourceOf(source), cause: causeId.state(source) }));
}

/** Throws for a source that is nowhere: a row too many in the table. */
function sourceOf(source: string): Term['from'] {
  if (isBehaviour(source)) return { kind: 'behaviour', name: source };
  if (isLevel(source)) return { kind: 'level', name: source };
  if (isExtra(source)) return { kind: 'extra', name: source };
  throw new Error(`expected a behaviour, level or extra as source of a target, got "${source}"`);
}

const TERMS = Object.fromEntries(
  Object.entries(USUAL_PARAMETERS.TARGET).map(([name, weights]) => [name, termsOf(weights)]),
) as unknown as Readonly<Record<Relaxed, readonly Term[]>>;

const variables = new WeakMap<Character, Readonly<Record<LevelName, string>>>();

/** `<manager id>.<level>`, spelt out once for each manager. */
function variableOf(who: Character, name: LevelName): string {
  let known = variables.get(who);
  if (known === undefined) variables.set(who, (known = spellOut(who.id)));
  return known[name];
}

function spellOut(id: string): Record<LevelName, string> {
  return Object.fromEntries(LEVEL_NAMES.map((level) => [level, `${id}.${level}`])) as Record<LevelName, string>;
}

function noShares(): Record<Behaviour, CauseShare[]> {
  return {
    monitoring: [],
    absence: [],
    coaching: [],
    direction: [],
    goals: [],
    sharing: [],
    openness: [],
    fairness: [],
  };
}

/** Few deeds stay in mind at a time, so that a look through the list beats an index of it. */
function mixed(old: readonly CauseShare[], conduct: readonly CauseShare[], rate: number): CauseShare[] {
  const parts: { cause: string; amount: number }[] = [];
  const add = (cause: string, amount: number): void => {
    const same = parts.find((p) => p.cause === cause);
    if (same === undefined) parts.push({ cause, amount });
    else same.amount += amount;
  };
  for (const { cause, amount } of old) parts.push({ cause, amount: amount * (1 - rate) });
  for (const { cause, amount } of conduct) add(cause, amount * rate);
  return prune(parts);
}

function prune(parts: readonly CauseShare[]): CauseShare[] {
  const kept: CauseShare[] = [];
  let earlier = 0;
  for (const part of parts)
    if (part.cause === 'earlier' || (part.amount < FORGOTTEN && part.amount > -FORGOTTEN)) earlier += part.amount;
    else kept.push(part);
  if (earlier !== 0) kept.push({ cause: 'earlier', amount: earlier });
  return kept;
}

function isBehaviour(name: string): name is Behaviour {
  return (BEHAVIOURS as readonly string[]).includes(name);
}

function isLevel(name: string): name is LevelName {
  return (LEVEL_NAMES as readonly string[]).includes(name);
}

function isExtra(name: string): name is ExtraName {
  return (EXTRA_NAMES as readonly string[]).includes(name);
}
