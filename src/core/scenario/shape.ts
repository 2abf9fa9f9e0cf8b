// Does the file have the shape of a scenario? The schema library finds; the words are ours. One cause, one message.
import * as v from 'valibot';
import { PICTURE_PATTERN } from './document-limits.ts';
import type { Finding } from './finding.ts';
import { isForbiddenName, type Path } from './json-tree.ts';
import { isDate, meantNumber } from './meant-number.ts';
import { nearestName } from './nearest.ts';
import { boundsAt, fieldsAt, holdsTexts } from './schema-at.ts';
import { ScenarioSchema, type Scenario } from './schema.ts';
import { CHOICE_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, LEVEL_PATTERN } from './vocabulary.ts';

type Issue = v.InferIssue<typeof ScenarioSchema>;
export type ShapeReading = { readonly scenario: Scenario | null; readonly findings: readonly Finding[] };

/** With `onlyFirst` it stops at the first mistake. */
export function readShape(input: unknown, onlyFirst = false): ShapeReading {
  const result = v.safeParse(ScenarioSchema, input, { abortEarly: onlyFirst });
  if (result.success) return { scenario: result.output, findings: [] };
  return { scenario: null, findings: oneCause(oneEach(result.issues.flatMap((issue) => findingsFor(issue, input)))) };
}

/** The first finding at each place; what follows there has the same cause. */
function oneEach(findings: readonly Finding[]): Finding[] {
  const places = new Set<string>();
  return findings.filter(({ path, code }) => {
    const place = JSON.stringify(code === 'S02' ? [path, code] : path);
    return places.size < places.add(place).size;
  });
}

/** A misspelt field is one mistake, told at its own name: that the right one is missing follows from it. */
function oneCause(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.flatMap(({ code, path, near }) =>
      code === 'S01' && near ? [placeOf([...path.slice(0, -1), near.text])] : [],
    ),
  );
  return findings.filter(({ code, says, path }) => code !== 'S02' || says !== 'misspelt' || !meant.has(placeOf(path)));
}
const placeOf = (path: Path): string => JSON.stringify(path);

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `"${word}"`);

/** What was received, short enough for one line. */
function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

function findingsFor(issue: Issue, input: unknown): Finding[] {
  const path = pathOf(issue);
  if (issue.kind === 'validation') return [validationFinding(issue, path, input)];
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownFields(path.slice(0, -1), input);
  if (issue.received === 'undefined') return [missing(path, input)];
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant')
    return [notAllowed(issue, path)];
  if (issue.type === 'strict_tuple' && issue.expected === 'never') return [wrongWeeks(path.slice(0, -1))];
  if (issue.type === 'union' && typeof issue.input === 'object') return unnamedBranch(issue, path, input);
  return [wrongKind(issue, path, input)];
}

const nearOf = (name: string | undefined): Finding['near'] => (name === undefined ? undefined : { text: name });

/** At one place. */
const MOST_UNKNOWN = 50;

function unknownFields(path: Path, input: unknown): Finding[] {
  const known = fieldsAt(path, input);
  const value = path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), input);
  const names = Object.keys(Object(value));
  const absent = known.filter((name) => !names.includes(name));
  return names
    .filter((name) => !known.includes(name))
    .slice(0, MOST_UNKNOWN)
    .map((name) => {
      const says = known.includes('note') ? 'field_or_note' : 'field';
      const near = nearOf(nearestName(name, absent) ?? nearestName(name, known));
      return { code: 'S01', says, args: { name, known }, path: [...path, name], atKey: true, near };
    });
}

function missing(path: Path, input: unknown): Finding {
  const step = path.at(-1);
  if (typeof step === 'number') return wrongWeeks(path.slice(0, -1));
  const name = String(step);
  const around = path.slice(0, -1);
  const known = fieldsAt(around, input);
  const there = Object.keys(Object(around.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), input)));
  // A field that belongs there is no slip for another.
  const other = nearestName(
    name,
    there.filter((field) => !known.includes(field)),
  );
  return other === undefined
    ? { code: 'S02', says: 'absent', args: { name }, path }
    : { code: 'S02', says: 'misspelt', args: { name, other }, path };
}

const wrongWeeks = (path: Path): Finding => ({ code: 'S07', says: 'weeks', path });

function notAllowed(issue: Issue, path: Path): Finding {
  const words = [...(issue.expected ?? '').matchAll(/"((?:[^"\\]|\\.)*)"|[\d.]+/g)].map(
    (match) => match[1] ?? match[0],
  );
  const isWord = issue.expected?.includes('"') === true;
  if (typeof issue.input !== 'string' || !isWord)
    return wrongKind(
      {
        ...issue,
        expected: !isWord ? numberMeant(words, issue.input) : words.length > 1 ? 'word' : quoted(words).join(),
      },
      path,
      null,
    );
  const args = { word: issue.input.slice(0, 40), allowed: words };
  return { code: 'S06', says: 'word', args, path, near: nearOf(nearestName(issue.input, words)) };
}

/** Of several numbers the one that was written as something else, or else the last. */
const numberMeant = (numbers: readonly string[], written: unknown): string | null =>
  numbers.find((number) => number === written) ?? numbers.at(-1) ?? null;

function unnamedBranch(issue: Issue, path: Path, input: unknown): Finding[] {
  const words = fieldsAt(path, input);
  const fields = Object.keys(Object(issue.input));
  const meant = fields.find((field) => nearestName(field, words));
  if (meant !== undefined) return unknownFields(path, input).filter((finding) => finding.path.at(-1) === meant);
  return [{ code: 'S02', says: 'one_of', args: { names: quoted(words) }, path }];
}

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

/** Weeks are counted from the scenario's first, or from a choice. */
const isWeek = (path: Path): boolean =>
  path.some((step) => typeof step === 'string' && /^(?:weeks?|\w+_weeks?|week_\w+)$/.test(step));

/** A text where a number belongs. */
function wrongNumber(text: string, path: Path, whole: unknown): Finding {
  const [code, written] = ['S04' as const, shown(text)];
  const digits = meantNumber(text, boundsAt(path, whole));
  if (digits !== null) return { code, says: 'unit', args: { written, digits }, path };
  return { code, says: isDate(text) && isWeek(path) ? 'date' : 'number', args: { written }, path };
}

function wrongKind({ expected, input }: Pick<Issue, 'expected' | 'input'>, path: Path, whole: unknown): Finding {
  const [code, written, wanted] = ['S04' as const, shown(input), String(expected)];
  if (typeof input === 'string' && wanted === 'number') return wrongNumber(input, path, whole);
  if (wanted === 'Array' && typeof input === 'string' && holdsTexts(path, whole))
    return { code, says: 'texts', args: { written }, path };
  if (isKind(wanted)) return { code, says: KINDS[wanted], args: { written }, path };
  if (wanted.includes('Object')) return { code, says: 'object', args: { written }, path };
  return { code, says: 'value', args: { written, wanted }, path };
}

function validationFinding(issue: Issue, path: Path, input: unknown): Finding {
  if (issue.type === 'regex') return patternFinding(issue, path);
  const name = String(path.findLast((step) => typeof step === 'string'));
  const isCounted = typeof issue.input !== 'number';
  const range = rangeOf(boundsAt(path, input), isCounted);
  if (Array.isArray(issue.input))
    return {
      code: 'S07',
      says: path.at(-2) === 'voice' ? 'lines' : 'count',
      args: { count: issue.input.length, name, ...range },
      path,
    };
  if (typeof issue.input === 'string')
    return { code: 'S03', says: 'text', args: { length: issue.input.length, ...range }, path };
  const isInList = typeof path.at(-1) === 'number';
  const says = isInList ? 'inside' : issue.type === 'integer' ? 'whole' : 'number';
  return { code: 'S03', says, args: { written: shown(issue.input), name, ...range }, path };
}

/** What can be counted is a number in the language's own way; a value is as one would write it into the file. */
function rangeOf({ least, most }: ReturnType<typeof boundsAt>, isCounted: boolean) {
  const bounds = most === undefined ? 'least' : least === undefined ? 'most' : 'both';
  const bound = (value = 0): number | string => (isCounted ? value : String(value));
  return { bounds, least: bound(least), most: bound(most) };
}

/** What each pattern of the schema asks for. */
const PATTERNS = new Map([
  [ID_PATTERN, 'id' as const],
  [CHOICE_PATTERN, 'choice' as const],
  [LEVEL_PATTERN, 'level' as const],
  [LANGUAGE_PATTERN, 'language' as const],
  [PICTURE_PATTERN, 'picture' as const],
]);

function patternFinding(issue: Issue, path: Path): Finding {
  const { requirement, input } = issue as { requirement?: unknown; input: unknown };
  const says = PATTERNS.get(requirement as RegExp);
  if (says === undefined) return { code: 'T08', says: 'empty', path };
  if (isForbiddenName(String(input))) return { code: 'V05', says: 'name', args: { name: String(input) }, path };
  return { code: 'S05', says, args: { written: shown(input) }, path };
}
