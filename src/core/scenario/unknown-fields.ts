// S01, S09 to S11: fields that don't exist where they stand. Most are slips; some are meant well and belong elsewhere, or are told in another unit.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import { fieldsAt, fieldsInside, valueAt } from './schema-at.ts';
import { CONDITION_NAMES } from './schema/condition.ts';
import { holdsCondition } from './wrong-kind.ts';

export const nearOf = (name: string | undefined): Finding['near'] => (name === undefined ? undefined : { text: name });

/** At one place. */
const MOST_UNKNOWN = 50;

export function unknownFields(path: Path, input: unknown): Finding[] {
  const known = fieldsAt(path, input);
  const names = Object.keys(Object(valueAt(path, input)));
  const several = severalConditions(names, known, path);
  if (several !== null) return [several];
  const absent = known.filter((name) => !names.includes(name));
  return names
    .filter((name) => !known.includes(name))
    .slice(0, MOST_UNKNOWN)
    .map((name): Finding => {
      const at = { path: [...path, name], atKey: true };
      const other = otherUnit(name, absent, at) ?? misplaced(name, path, input);
      if (other !== null) return other;
      const says = known.includes('note') ? 'field_or_note' : 'field';
      const near = nearOf(nearestName(name, absent) ?? nearestName(name, known));
      return { code: 'S01', says, args: { name, known }, ...at, near };
    });
}

/** Two conditions in one pair of braces: what would hold then, both or either, it doesn't say. */
function severalConditions(names: readonly string[], known: readonly string[], path: Path): Finding | null {
  if (!holdsCondition(path)) return null;
  const asked = names.filter((name) => CONDITION_NAMES.includes(name));
  const second = asked.find((name) => !known.includes(name));
  if (second === undefined || asked.length < 2) return null;
  const args = { names: asked.map((name) => `"${name}"`) };
  return { code: 'S09', says: 'several', args, path: [...path, second], atKey: true };
}

const TIME = /^(.*?)_?(?:seconds?|minutes?|hours?|days?|months?|quarters?|years?)$/;
const PRICE = /^(?:price|cost|costs|effort|blocks|hours?|days?|time|attention_\w+|\w+_attention)$/;
const POINTS = /^(?:add_\w+|points|percent|delta|change|by|amount)$/;

/** Time is counted in weeks, attention in blocks, levels in points. */
function otherUnit(name: string, absent: readonly string[], at: Pick<Finding, 'path' | 'atKey'>): Finding | null {
  const code = 'S10';
  const [, before = ''] = TIME.exec(name) ?? [];
  const inWeeks = absent.find((field) => TIME.test(name) && field === (before === '' ? 'weeks' : `${before}_weeks`));
  if (inWeeks !== undefined)
    return { code, says: 'weeks', args: { name, field: inWeeks }, near: { text: inWeeks }, ...at };
  if (absent.includes('attention') && PRICE.test(name))
    return { code, says: 'blocks', args: { name }, near: { text: 'attention' }, ...at };
  if (!absent.includes('add') || !POINTS.test(name)) return null;
  return { code, says: 'points', args: { name }, near: { text: 'add' }, ...at };
}

/** Something that this may have, or that it is in, has such a field. */
function misplaced(name: string, path: Path, input: unknown): Finding | null {
  if (OFTEN.includes(name)) return null;
  const at = { path: [...path, name], atKey: true };
  const fields = fieldsAt(path, input).filter((field) => fieldsInside([...path, field], input).includes(name));
  if (fields.length > 0)
    return { code: 'S11', says: 'inside', args: { name, fields: fields.map((field) => `"${field}"`) }, ...at };
  const around = path.map((_, index) => path.slice(0, path.length - 1 - index));
  const right = around.find((outer) => fieldsAt(outer, input).includes(name));
  if (right === undefined) return null;
  const list = right.findLast((step) => typeof step === 'string');
  return { code: 'S11', says: 'outside', args: { name, list: String(list ?? 'scenario') }, ...at };
}

/** So many things have these that nobody can say which was meant. */
const OFTEN = ['id', 'text', 'note', 'name', 'title', 'role', 'was', 'portrait', 'if'];

/** Where a field was meant to stand: that it is missing there follows from where it stands. */
export function placesMeant({ code, path, near }: Finding): Path[] {
  if ((code === 'S01' || code === 'S10') && near) return [[...path.slice(0, -1), near.text]];
  const name = path.at(-1) ?? '';
  return code === 'S11' ? path.slice(2).map((_, index) => [...path.slice(0, index + 1), name]) : [];
}
