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
  textHash(canonicalJson(rulesIn({ ...scenario, format: FIRST_FORMAT }, kinds, '')));

/** Nothing follows from the number: a file that is brought to a newer format keeps its runs. */
const FIRST_FORMAT = 1;
