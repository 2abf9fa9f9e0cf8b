// Can a condition be true in this scenario, as far as its facts go? A fact is what choices make of it, and a number stays within what they add up to.
import type { Condition, Fact, Remember, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import type { When } from './truth-of-run.ts';
import { WORD_LIMITS } from './schema/word-limits.ts';
import { choicesOf, partsOf } from './walk.ts';

/** A choice, and what it makes of a fact. */
interface Setting {
  readonly chose: string;
  readonly set: Remember;
}
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

/** As `truthOf`, with what its facts can be, and what makes them that. `more`: what is known besides. */
export function truthIn(
  scenario: Scenario,
  condition: Condition,
  when: When = 'monday',
  more: readonly Condition[] = [],
): ReturnType<typeof truthOf> {
  const parts = partsOf({ thing: condition, path: [] }).map(({ thing }) => thing);
  const asked = new Set(parts.flatMap((part) => ('fact' in part ? [part.fact] : [])));
  const facts = (scenario.facts ?? []).filter(({ id }) => asked.has(id)).map((fact) => knownOf(fact, scenario));
  return truthOf(condition, scenario, when, [...more, ...facts, ...knownOfPosts(parts, scenario)]);
}

/** Who has a post for good, and that nobody has: not both at once. Somebody of a team may do it for now while it is vacant. */
function knownOfPosts(parts: readonly Condition[], { managers }: Scenario): Condition[] {
  const members = new Set(managers.flatMap(({ team }) => (team.members ?? []).map(({ id }) => id)));
  const vacant = new Set(parts.flatMap((part) => ('vacant' in part ? [part.vacant] : [])));
  return parts
    .filter((part) => 'holds' in part)
    .filter(({ holds, who }) => vacant.has(holds) && !members.has(who))
    .map((part): Condition => ({ any: [{ not: part }, { not: { vacant: part.holds } }] }));
}

/** What it is in any run, and the choice behind it. */
function knownOf(fact: Fact, scenario: Scenario): Condition {
  const settings = settingsOf(scenario).get(fact.id) ?? [];
  if ('number' in fact) {
    const { least, most } = rangeOf(fact, settings, againIn(scenario));
    return { fact: fact.id, above: least - 1, below: most + 1 };
  }
  const start: Condition = 'person' in fact ? { fact: fact.id, is: fact.person } : { not: { fact: fact.id } };
  const set = settings
    .filter(({ set: { is } }) => ('person' in fact ? typeof is === 'string' : is !== false))
    .map(({ chose, set: { is } }): Condition => ({ all: [{ fact: fact.id, is }, { chose }] }));
  return { any: [start, ...set] };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Rather too wide than too narrow: as if everything that takes away, or adds, could be chosen in one run, and again where it may come again. */
function rangeOf(fact: Extract<Fact, { number: number }>, settings: readonly Setting[], again: Again): Range {
  const adds = settings.map(({ chose, set }) => (set.add ?? 0) * (again(chose) ? WORD_LIMITS.factNumber : 1));
  const set = settings.flatMap(({ set: { is } }) => (typeof is === 'number' ? [is] : []));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const within = (value: number): number =>
    Math.max(fact.least ?? -WORD_LIMITS.factNumber, Math.min(fact.most ?? WORD_LIMITS.factNumber, value));
  return {
    least: within(Math.min(fact.number, ...set) + sum(adds.filter((add) => add < 0))),
    most: within(Math.max(fact.number, ...set) + sum(adds.filter((add) => add > 0))),
  };
}

/** Whether what asks for a choice may come again. */
type Again = (chose: string) => boolean;
const againIn = ({ moments }: Scenario): Again => {
  const again = new Set(moments.filter((one) => one.again_after_weeks !== undefined).map(({ id }) => id));
  return (chose) => again.has(chose.split('.')[0] ?? '');
};
