// What is different between two versions of a scenario, thing by thing: by ids and former ids, not by places.
import { pathOf } from './canonical-json.ts';
import { kindOf } from './field-kind.ts';
import { FIELD_KINDS } from './field-kinds.table.ts';
import type { Scenario } from './schema.ts';

export interface Difference {
  /** What happened to it. */
  readonly says: 'added' | 'removed' | 'renamed' | 'changed';
  /** Whether a run may go another way for it, or only reads otherwise. A remark is neither. */
  readonly kind: 'rule' | 'word' | 'shown' | 'remark';
  /** The ids and fields on the way, of the newer version. */
  readonly at: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

type Thing = Readonly<Record<string, unknown>>;

/** That something is named by its new id is no difference. */
export function differences(before: Scenario, after: Scenario): Difference[] {
  const all = inThing({ ...before }, { ...after }, '', []);
  const now = new Map(all.flatMap(({ says, from, to }) => (says === 'renamed' ? [[String(from), String(to)]] : [])));
  const asNow = (value: unknown): string =>
    (JSON.stringify(value) ?? '').replaceAll(/[a-z][a-z0-9_]+/g, (word) => now.get(word) ?? word);
  return now.size === 0
    ? all
    : all.filter(({ says, from, to }) => says !== 'changed' || asNow(from) !== JSON.stringify(to));
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const idOf = (value: unknown): string | undefined =>
  isThing(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
const formerOf = (value: unknown): readonly string[] =>
  isThing(value) && Array.isArray(value['was']) ? (value['was'] as string[]) : [];

function kindAt(pattern: string): Difference['kind'] {
  const kind = kindOf(pattern, FIELD_KINDS);
  return kind === 'word' || kind === 'shown' || kind === 'remark' ? kind : 'rule';
}

function inThing(before: Thing, after: Thing, pattern: string, at: readonly string[]): Difference[] {
  const names = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((name) => !['id', 'was'].includes(name)),
  );
  return [...names].flatMap((name) => between(before[name], after[name], pathOf(pattern, name), [...at, name]));
}

function between(before: unknown, after: unknown, pattern: string, at: readonly string[]): Difference[] {
  if (same(before, after)) return [];
  const isWhole = kindOf(pattern, FIELD_KINDS) !== undefined;
  if (!isWhole && isThing(before) && isThing(after)) return inThing(before, after, pattern, at);
  const [old, now] = [asList(before), asList(after)];
  if (!isWhole && (Array.isArray(before) || Array.isArray(after)) && old && now) return inList(old, now, pattern, at);
  const says = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ says, kind: kindAt(pattern), at, from: before, to: after }];
}

/** A list that isn't there has nothing in it. */
const asList = (value: unknown): readonly unknown[] | null =>
  value === undefined ? [] : Array.isArray(value) ? value : null;

function inList(
  before: readonly unknown[],
  after: readonly unknown[],
  pattern: string,
  at: readonly string[],
): Difference[] {
  const inner = `${pattern}.*`;
  const hasIds = [...before, ...after].every((thing) => idOf(thing) !== undefined);
  if (!hasIds)
    return Array.from({ length: Math.max(before.length, after.length) }, (_, n) =>
      between(before[n], after[n], typeof (after[n] ?? before[n]) === 'object' ? inner : pattern, [
        ...at,
        String(n + 1),
      ]),
    ).flat();
  const whole = (says: 'added' | 'removed', thing: unknown): Difference => ({
    says,
    kind: pattern.startsWith('expect') || pattern.startsWith('allow') ? 'remark' : 'rule',
    at: [...at, idOf(thing) ?? ''],
    from: says === 'removed' ? thing : undefined,
    to: says === 'added' ? thing : undefined,
  });
  const left = new Map(before.map((thing) => [idOf(thing) ?? '', thing]));
  const found = after.flatMap((thing): Difference[] => {
    const id = idOf(thing) ?? '';
    const name = left.has(id) ? id : formerOf(thing).find((former) => left.has(former));
    const old = name === undefined ? undefined : left.get(name);
    if (name === undefined || !isThing(old) || !isThing(thing)) return [whole('added', thing)];
    left.delete(name);
    const renamed: Difference[] =
      name === id ? [] : [{ says: 'renamed', kind: 'remark', at: [...at, id], from: name, to: id }];
    return [...renamed, ...inThing(old, thing, inner, [...at, id])];
  });
  return [...found, ...[...left.values()].map((thing) => whole('removed', thing))];
}
