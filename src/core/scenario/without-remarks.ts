// A scenario as players get it: what its author noted for other authors, translators, facilitators and tests is not theirs to read.
import { pathOf } from './canonical-json.ts';
import { kindOf } from './field-kind.ts';
import { FIELD_KINDS } from './field-kinds.table.ts';
import type { Scenario } from './schema.ts';

/** Remarks without a word of prose, which readers of the file need. */
const KEPT = ['format', 'was'];

/** Both hashes and every run stay the same. */
export const withoutRemarks = (scenario: Scenario): Scenario => stripped(scenario, '') as Scenario;

function stripped(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => stripped(item, `${path}.*`));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const at = pathOf(path, name);
      return kindOf(at, FIELD_KINDS) === 'remark' && !KEPT.includes(name) ? [] : [[name, stripped(inner, at)]];
    }),
  );
}
