// Can a condition be true in this scenario, as far as its facts go? A fact is what choices make of it, and a number stays within what they add up to.
import type { Condition, Fact, Remember, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import type { When } from './truth-of-run.ts';
import { WORD_LIMITS } from './schema/word-limits.ts';
import { choicesOf } from './walk.ts';

/** A choice, and what it makes of a fact. */
interface Setting {
  readonly chose: string;
  readonly set: Remember;
}
type FactCondition = Extract<Condition, { fact: string }>;
type Settings = ReadonlyMap<string, readonly Setting[]>;

const known = new WeakMap<Scenario, Settings>();

/** By fact. */
export function settingsOf(scenario: Scenario): Settings {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const all = new Map<string, Setting[]>();
  for (const { chose, option } of choicesOf(scenario))
    for (const set of option.remember ?? []) all.set(set.fact, [...(all.get(set.fact) ?? []), { chose, set }]);
  known.set(scenario, all);
  return all;
}

/** As `truthOf`, with what makes its facts what they are. */
export const truthIn = (scenario: Scenario, condition: Condition, when: When = 'monday'): ReturnType<typeof truthOf> =>
  truthOf(scenario.facts === undefined ? condition : withChoices(condition, scenario), scenario, when);

const NEVER: Condition = { any: [] };
const ALWAYS: Condition = { all: [] };

/** The same condition, with the choices behind each fact beside it. */
function withChoices(condition: Condition, scenario: Scenario): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => withChoices(part, scenario)) };
  if ('any' in condition) return { any: condition.any.map((part) => withChoices(part, scenario)) };
  if ('not' in condition) return { not: withChoices(condition.not, scenario) };
  if (!('fact' in condition)) return condition;
  const fact = scenario.facts?.find(({ id }) => id === condition.fact);
  const settings = settingsOf(scenario).get(condition.fact) ?? [];
  if (fact === undefined) return condition;
  if ('number' in fact) return numberCondition(condition, rangeOf(fact, settings));
  const wanted = condition.is ?? true;
  const isFirst = 'person' in fact ? fact.person === wanted : wanted === false;
  const makers = settings.filter(({ set }) => (set.is ?? true) === wanted).map(({ chose }) => ({ chose }));
  return isFirst || wanted === false ? condition : { all: [condition, { any: makers }] };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Rather too wide than too narrow: as if everything that takes away, or adds, could be chosen in one run. */
function rangeOf(fact: Extract<Fact, { number: number }>, settings: readonly Setting[]): Range {
  const adds = settings.map(({ set }) => set.add ?? 0);
  const set = settings.flatMap(({ set: { is } }) => (typeof is === 'number' ? [is] : []));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const within = (value: number): number =>
    Math.max(fact.least ?? -WORD_LIMITS.factNumber, Math.min(fact.most ?? WORD_LIMITS.factNumber, value));
  return {
    least: within(Math.min(fact.number, ...set) + sum(adds.filter((add) => add < 0))),
    most: within(Math.max(fact.number, ...set) + sum(adds.filter((add) => add > 0))),
  };
}

function numberCondition(condition: FactCondition, { least, most }: Range): Condition {
  const { is, above, below } = condition;
  const [low, high] = typeof is === 'number' ? [is, is] : [(above ?? -Infinity) + 1, (below ?? Infinity) - 1];
  if (low > most || high < least) return NEVER;
  return low <= least && high >= most ? ALWAYS : condition;
}
