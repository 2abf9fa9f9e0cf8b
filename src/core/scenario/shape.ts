// Does the file have the shape of a scenario? The schema library finds; the words are ours. One cause, one message.
import * as v from 'valibot';
import { PICTURE_PATTERN } from './document-limits.ts';
import type { Finding } from './finding.ts';
import { isRecord } from './is-record.ts';
import { isForbiddenName, type Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import { boundsAt, fieldsAt, valueAt } from './schema-at.ts';
import { ScenarioSchema, type Scenario } from './schema.ts';
import { CHOICE_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, LEVEL_PATTERN } from './vocabulary.ts';
import { nearOf, placesMeant, unknownFields } from './unknown-fields.ts';
import { shown, wrongKind } from './wrong-kind.ts';

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

/** A field that is misspelt, in another unit or elsewhere is one mistake, told at its own name: that the right one is missing follows from it. */
function oneCause(findings: readonly Finding[]): Finding[] {
  const meant = new Set(findings.flatMap(placesMeant).map(placeOf));
  return findings.filter(({ code, path }) => code !== 'S02' || !meant.has(placeOf(path)));
}
const placeOf = (path: Path): string => JSON.stringify(path);

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `"${word}"`);

function findingsFor(issue: Issue, input: unknown): Finding[] {
  const path = pathOf(issue);
  const around = path.slice(0, -1);
  const list = valueAt(around, input);
  // To the schema library a list is an object, too, and one without the fields it should have.
  if (Array.isArray(list) && typeof path.at(-1) === 'string') return [wrongKind('Object', list, around, input)];
  if (issue.kind === 'validation') return [validationFinding(issue, path, input)];
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownFields(path.slice(0, -1), input);
  if (issue.received === 'undefined') return [missing(path, input)];
  if (issue.type === 'variant' && issue.expected === 'Object') return [wrongKind('Object', issue.input, path, input)];
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant')
    return [notAllowed(issue, path)];
  if (issue.type === 'strict_tuple') return [wrongWeeks(issue.expected === 'never' ? path.slice(0, -1) : path)];
  if (issue.type === 'union' && isRecord(issue.input)) return unnamedBranch(issue, path, input);
  return [wrongKind(String(issue.expected), issue.input, path, input)];
}

function missing(path: Path, input: unknown): Finding {
  const step = path.at(-1);
  if (typeof step === 'number') return wrongWeeks(path.slice(0, -1));
  const name = String(step);
  const around = path.slice(0, -1);
  const known = fieldsAt(around, input);
  const there = Object.keys(Object(valueAt(around, input)));
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
  if (typeof issue.input !== 'string' || !isWord) {
    const wanted = !isWord ? numberMeant(words, issue.input) : words.length > 1 ? 'word' : quoted(words).join();
    return wrongKind(String(wanted), issue.input, path, null);
  }
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

function validationFinding(issue: Issue, path: Path, input: unknown): Finding {
  if (issue.type === 'regex') return patternFinding(issue, path);
  const name = String(path.findLast((step) => typeof step === 'string'));
  const isCounted = typeof issue.input !== 'number';
  const range = rangeOf(boundsAt(path, input), isCounted);
  if (Array.isArray(issue.input)) {
    const [code, count] = ['S07' as const, issue.input.length];
    if (path.at(-2) === 'voice') return { code, says: 'lines', args: { count, name, ...range }, path };
    if (count === 0 && range.least === 1) return { code, says: 'empty', args: { name, thing: name }, path };
    return { code, says: 'count', args: { count, name, ...range }, path };
  }
  if (typeof issue.input === 'string')
    return { code: 'S03', says: 'text', args: { length: issue.input.length, ...range }, path };
  const isInList = typeof path.at(-1) === 'number';
  const says = isInList ? 'inside' : issue.type === 'integer' ? 'whole' : 'number';
  if (name === 'attention' && range.bounds === 'one') return { code: 'S03', says: 'paid', path };
  return { code: 'S03', says, args: { written: shown(issue.input), name, ...range }, path, quoted: true };
}

/** What can be counted is a number in the language's own way; a value is as one would write it into the file. */
function rangeOf({ least, most }: ReturnType<typeof boundsAt>, isCounted: boolean) {
  const bounds = most === undefined ? 'least' : least === undefined ? 'most' : least === most ? 'one' : 'both';
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
