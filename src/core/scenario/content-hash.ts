// A short name for a scenario's rules and words together, as run texts before version 3 carry it. It never changes any more.
import { canonicalJson, type Keeps } from './canonical-json.ts';
import { FIELD_KINDS, type FieldKinds } from './field-kinds.table.ts';
import { isDefault, kindOf } from './field-kind.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';
import { originalOf } from './spoken.ts';

/** Defaults that were written out then. Those that the format got later are left out. */
const OLD_DEFAULTS = [
  'managers.*.will',
  'managers.*.team.capability',
  'moments.*.options.*.effects.*.after_weeks',
  'moments.*.options.*.promise.kept_by.times',
];

const nameIn = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
/** Remarks, and words that the format got later. */
const isLeftOut = (name: string): boolean =>
  name.startsWith('note') ||
  ['$schema', 'facilitation', 'expect', 'allow', 'short', 'setting', 'content_note'].includes(name);

const keepsAsThen =
  (kinds: FieldKinds): Keeps =>
  (path, value, around) =>
    !isLeftOut(nameIn(path)) && (OLD_DEFAULTS.includes(path) || !isDefault(kindOf(path, kinds), value, around));

/** In any language that of the original. `kinds` is for tests. */
export const contentHash = (scenario: Scenario, kinds: FieldKinds = FIELD_KINDS): string =>
  textHash(canonicalJson(originalOf(scenario), keepsAsThen(kinds)));
