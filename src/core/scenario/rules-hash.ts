// A short name for what a scenario does: a run belongs to exactly these rules, whatever words they come in.
import { canonicalJson, pathOf } from './canonical-json.ts';
import { isDefault, kindOf } from './field-kind.ts';
import { FIELD_KINDS, type FieldKind, type FieldKinds } from './field-kinds.table.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';

const isRule = (kind: FieldKind | undefined): boolean => kind === 'rule' || typeof kind === 'object';

/** Whether something inside the field at `path` may be a rule. */
const holdsRules = (path: string, kinds: FieldKinds): boolean =>
  Object.keys(kinds).some((row) => row.startsWith(`${path}.`) && isRule(kinds[row]));

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The rules in a thing that isn't a rule as a whole. What has none, or only defaults, is left out. */
function rulesIn(value: unknown, kinds: FieldKinds, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rulesIn(item, kinds, `${path}.*`));
  if (typeof value !== 'object' || value === null) return undefined;
  const around: Readonly<Record<string, unknown>> = { ...value };
  const rules = Object.entries(around).flatMap(([name, inner]) => {
    const at = pathOf(path, name);
    const kind = kindOf(at, kinds);
    if (kind === undefined) {
      if (!holdsRules(at, kinds)) return [];
      const inside = rulesIn(inner, kinds, at);
      return inside === undefined || isEmpty(inside) ? [] : [[name, inside] as const];
    }
    return isRule(kind) && !isDefault(kind, inner, around) ? [[name, inner] as const] : [];
  });
  return Object.fromEntries(rules);
}

/**
 * 10 base-32 characters over the rules alone. The order of fields doesn't matter, that of lists does; a value that is the
 * default counts as left out, so a default that the format gets later changes no hash. `kinds` is for tests of just that.
 */
export const rulesHash = (scenario: Scenario, kinds: FieldKinds = FIELD_KINDS): string =>
  textHash(
    canonicalJson(asFirstNamed(rulesIn({ ...scenario, format: FIRST_FORMAT }, kinds, ''), firstNames(scenario))),
  );

/** Of everything that was renamed the id it had first. One that something else has by now stands for that. */
function firstNames(scenario: Scenario): ReadonlyMap<string, string> {
  const [first, taken] = [new Map<string, string>(), new Set<string>()];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, was } = value as { readonly id?: unknown; readonly was?: readonly string[] };
    if (typeof id === 'string') taken.add(id);
    if (typeof id === 'string' && was?.[0] !== undefined) first.set(id, was[0]);
    Object.values(value).forEach(look);
  };
  look({ ...scenario, was: undefined });
  return new Map([...first].filter(([, name]) => !taken.has(name)));
}

/** A run is of the rules, whatever things are called by now. */
function asFirstNamed(value: unknown, first: ReadonlyMap<string, string>): unknown {
  if (first.size === 0) return value;
  const named = (text: string): string =>
    text
      .split('.')
      .map((part) => first.get(part) ?? part)
      .join('.');
  if (typeof value === 'string') return named(value);
  if (Array.isArray(value)) return value.map((item) => asFirstNamed(item, first));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [named(name), asFirstNamed(inner, first)]));
}

/** Nothing follows from the number: a file that is brought to a newer format keeps its runs. */
const FIRST_FORMAT = 1;
