// What is known of a condition when only part of a run is: choices, moments, facts and weeks are, levels and people are not.
import { holds } from '../../run/condition.ts';
import type { Standing } from '../../run/run-state.ts';
import type { Condition, Scenario } from '../../scenario/schema.ts';
import { isNever } from '../../scenario/truth.ts';
import type { When } from '../../scenario/truth-of-run.ts';
import { weeksOfTurn, turnOf } from '../../scenario/turn.ts';

/** A story as far as it is followed: no levels, nobody’s post. */
export interface Told extends Pick<Standing, 'scenario' | 'week' | 'chosen' | 'seen' | 'weeks'> {
  /** The moment that asks, whose looks may be open. */
  readonly asking: string | null;
  readonly when: When;
  /** Nobody leaves of their own accord. */
  readonly allStay: boolean;
}

/** `can`: in some run that goes so; `must`: in every one. */
export interface Tri {
  readonly can: boolean;
  readonly must: boolean;
  /** What is left to be so, where it can and need not. */
  readonly rest: Condition | null;
}
/** What would have to be so in a week. */
export interface Need {
  readonly rest: Condition;
  readonly week: number;
}
export const YES: Tri = { can: true, must: true, rest: null };
export const NO: Tri = { can: false, must: false, rest: null };

export function truthSoFar(told: Told, condition: Condition): Tri {
  const rest = restOf(told, condition);
  if (typeof rest === 'boolean') return rest ? YES : NO;
  return open(told, rest);
}

/** By what is left of conditions, in which turn: the same is asked over and over. */
const known = new WeakMap<Scenario, Map<string, Tri>>();

function open(told: Told, rest: Condition): Tri {
  const { scenario, when, week } = told;
  let tris = known.get(scenario);
  if (tris === undefined) known.set(scenario, (tris = new Map<string, Tri>()));
  const key = `${when} ${week} ${JSON.stringify(rest)}`;
  let tri = tris.get(key);
  if (tri === undefined) {
    const weeks: Condition[] = when === 'afterwards' ? [] : [{ week: weeksOfTurn(scenario, turnOf(told)) }];
    const can = !isNever([...weeks, rest], scenario, when);
    const must = isNever([...weeks, { not: rest }], scenario, when);
    tris.set(key, (tri = { can, must, rest: can && !must ? rest : null }));
  }
  return tri;
}

/** What is left of it once all that is known is put in. */
function restOf(told: Told, condition: Condition): Condition | boolean {
  if ('not' in condition) {
    const rest = restOf(told, condition.not);
    return typeof rest === 'boolean' ? !rest : { not: rest };
  }
  if ('all' in condition) return joined(told, condition.all, true);
  if ('any' in condition) return joined(told, condition.any, false);
  return isKnown(told, condition) ?? condition;
}

/** `neutral`: what makes no difference among the others. */
function joined(told: Told, parts: readonly Condition[], neutral: boolean): Condition | boolean {
  const left: Condition[] = [];
  for (const part of parts) {
    const rest = restOf(told, part);
    if (rest === !neutral) return !neutral;
    if (typeof rest !== 'boolean') left.push(rest);
  }
  if (left.length === 0) return neutral;
  if (left.length === 1) return left[0]!;
  return neutral ? { all: left } : { any: left };
}

function isKnown(told: Told, condition: Condition): boolean | null {
  if ('seen' in condition || 'chose' in condition || 'fact' in condition || 'week' in condition)
    return holds(told as unknown as Standing, condition);
  if ('looked' in condition) {
    const [moment] = condition.looked.split('.');
    return moment === told.asking || told.seen.some((seen) => seen.moment === moment) ? null : false;
  }
  if ('kept' in condition || 'broken' in condition || 'open' in condition) return standsKnown(told, condition);
  if ('gone' in condition) return told.allStay && staysFor(told.scenario, condition.gone) ? false : null;
  return null;
}

type OfPromise = { readonly kept: string } | { readonly broken: string } | { readonly open: string };

/** What was promised this turn is open; once a week has gone by, anything may have become of it. */
function standsKnown(told: Told, condition: OfPromise): boolean | null {
  const choice = 'kept' in condition ? condition.kept : 'broken' in condition ? condition.broken : condition.open;
  const made = told.chosen.filter(({ moment, option }) => `${moment}.${option}` === choice);
  if (made.length === 0) return false;
  if (told.when === 'monday' && made.every(({ week }) => week === told.week)) return 'open' in condition;
  return null;
}

const people = new WeakMap<Scenario, ReadonlySet<string>>();

/** Whether somebody goes only of their own accord: a manager whose post nothing in the scenario empties or fills. */
export function staysFor(scenario: Scenario, id: string): boolean {
  let stay = people.get(scenario);
  if (stay === undefined) {
    const moved = new Set(
      scenario.moments.flatMap(({ options, steps = [] }) =>
        [...options, ...steps.flatMap((step) => step.options)].flatMap(({ effects = [] }) =>
          effects.flatMap((effect) => (effect.kind === 'seat' ? [effect.of] : [])),
        ),
      ),
    );
    stay = new Set(scenario.managers.flatMap((m) => (m.seat === 'held' && !moved.has(m.id) ? [m.id] : [])));
    people.set(scenario, stay);
  }
  return stay.has(id);
}
