// S04: something of another kind than what belongs there, told by what stands there and by what belongs there.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { isDate, meantNumber } from './meant-number.ts';
import { boundsAt, holdsTexts } from './schema-at.ts';
import type { Says } from './says.ts';

/** By what the schema library calls it. */
const KINDS = {
  string: 'text',
  number: 'number',
  boolean: 'truth',
  Object: 'object',
  Array: 'list',
  word: 'word',
} as const;
const isKind = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

/** What was received, short enough for one line. */
export function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

/** Weeks are counted from the scenario's first, or from a choice. */
const isWeek = (path: Path): boolean =>
  path.some((step) => typeof step === 'string' && /^(?:weeks?|\w+_weeks?|week_\w+)$/.test(step));

/** Where conditions stand. */
export const holdsCondition = (path: Path): boolean => {
  const [around, last] = path.slice(-2);
  return (
    ['if', 'not', 'drop_if'].includes(String(last)) ||
    (typeof last === 'number' && ['all', 'any'].includes(String(around)))
  );
};

/** A text where a number belongs. */
function wrongNumber(text: string, path: Path, whole: unknown): Says {
  const [code, written] = ['S04' as const, shown(text)];
  const digits = meantNumber(text, boundsAt(path, whole));
  if (digits !== null) return { code, says: 'unit', args: { written, digits } };
  return { code, says: isDate(text) && isWeek(path) ? 'date' : 'number', args: { written } };
}

/** A list where one thing belongs. */
function wrongList(list: readonly unknown[], path: Path): Says {
  const code = 'S04';
  if (list.length === 1) return { code, says: 'one_in_list' };
  return holdsCondition(path)
    ? { code, says: 'conditions' }
    : { code, says: 'list_for_object', args: { count: list.length } };
}

/** Most often a choice, by its name alone. */
function wrongCondition(input: unknown): Says {
  const [code, written] = ['S04' as const, shown(input)];
  const choice = typeof input === 'string' && /^[a-z]\w*\.[a-z]\w*$/.test(input) ? written : '"moment.option"';
  return { code, says: 'condition', args: { written, meant: `{ "chose": ${choice} }` } };
}

function inWords(wanted: string, input: unknown, path: Path, whole: unknown): Says {
  const [code, written] = ['S04' as const, shown(input)];
  if (input === null)
    return { code, says: 'nothing', args: { where: typeof path.at(-1) === 'number' ? 'list' : 'field' } };
  if (typeof input === 'string' && wanted === 'number') return wrongNumber(input, path, whole);
  if (wanted === 'Array' && typeof input === 'object') return { code, says: 'object_for_list' };
  if (wanted === 'Array' && typeof input === 'string' && holdsTexts(path, whole))
    return { code, says: 'texts', args: { written } };
  const isObject = wanted === 'Object' || wanted.includes('Object');
  if (isObject && Array.isArray(input)) return wrongList(input, path);
  if (isObject && holdsCondition(path)) return wrongCondition(input);
  if (isKind(wanted)) return { code, says: KINDS[wanted], args: { written } };
  return isObject ? { code, says: 'object', args: { written } } : { code, says: 'value', args: { written, wanted } };
}

/** `wanted`: as the schema library calls it; `whole`: what the file says. */
export const wrongKind = (wanted: string, input: unknown, path: Path, whole: unknown): Finding => ({
  ...inWords(wanted, input, path, whole),
  path,
  ...(typeof input === 'number' && { quoted: true }),
});
