// Does the file have the shape of a scenario? The schema library finds; the words are ours. One cause, one message.
import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { isForbiddenName, type Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import { boundsAt, fieldsAt } from './schema-at.ts';
import { ScenarioSchema, type Scenario } from './schema.ts';
import { CHOICE_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, LEVEL_PATTERN } from './vocabulary.ts';

type Issue = v.InferIssue<typeof ScenarioSchema>;
export type ShapeReading = { readonly scenario: Scenario | null; readonly findings: readonly Finding[] };

/** With `onlyFirst` it stops at the first mistake. */
export function readShape(input: unknown, onlyFirst = false): ShapeReading {
  const result = v.safeParse(ScenarioSchema, input, { abortEarly: onlyFirst });
  if (result.success) return { scenario: result.output, findings: [] };
  return { scenario: null, findings: oneEach(result.issues.flatMap((issue) => findingsFor(issue, input))) };
}

/** The first finding at each place; what follows there has the same cause. */
function oneEach(findings: readonly Finding[]): Finding[] {
  const places = new Set<string>();
  return findings.filter(({ path, code }) => {
    const place = JSON.stringify(code === 'S02' ? [path, code] : path);
    return places.size < places.add(place).size;
  });
}

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What was received, short enough for one line. */
function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
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
  return [wrongKind(issue, path)];
}

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
      const near = nearestName(name, absent) ?? nearestName(name, known);
      const help = `${known.includes('note') ? 'For a remark of your own use "note". ' : ''}Known here: ${known.join(', ')}.`;
      const message = `there is no field called "${name}" here`;
      return {
        code: 'S01',
        path: [...path, name],
        atKey: true,
        message,
        ...(near ? { near: { text: near } } : { help }),
      };
    });
}

function missing(path: Path, input: unknown): Finding {
  const name = path.at(-1);
  if (typeof name === 'number') return wrongWeeks(path.slice(0, -1));
  const misspelt = nearestName(
    String(name),
    Object.keys(Object(path.slice(0, -1).reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), input))),
  );
  const help = misspelt
    ? `Is "${misspelt}" meant to be "${name}"?`
    : `Add "${name}": … here. The format's page says what it means.`;
  return { code: 'S02', path, message: `the field "${name}" is missing`, help };
}

const wrongWeeks = (path: Path): Finding => ({
  code: 'S07',
  path,
  message: 'the weeks are two numbers, the first and the last',
  help: 'Write "weeks": [2, 4], or [3, 3] for one week only.',
});

function notAllowed(issue: Issue, path: Path): Finding {
  const words = [...(issue.expected ?? '').matchAll(/"((?:[^"\\]|\\.)*)"|[\d.]+/g)].map(
    (match) => match[1] ?? match[0],
  );
  const isWord = issue.expected?.includes('"') === true;
  if (typeof issue.input !== 'string' || !isWord)
    return wrongKind(
      { ...issue, expected: words.length > 1 ? 'word' : isWord ? quoted(words) : (words[0] ?? null) },
      path,
    );
  const near = nearestName(issue.input, words);
  const message = `"${issue.input.slice(0, 40)}" is not one of the words allowed here`;
  return {
    code: 'S06',
    path,
    message,
    ...(near && { near: { text: near } }),
    help: near ? '' : `Allowed: ${words.join(', ')}.`,
  };
}

function unnamedBranch(issue: Issue, path: Path, input: unknown): Finding[] {
  const words = fieldsAt(path, input);
  const fields = Object.keys(Object(issue.input));
  const meant = fields.find((field) => nearestName(field, words));
  if (meant !== undefined) return unknownFields(path, input).filter((finding) => finding.path.at(-1) === meant);
  return [{ code: 'S02', path, message: `this says none of ${quoted(words)}`, help: 'It needs exactly one of them.' }];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  boolean: 'true or false, without quotes',
  Object: 'an object in { }',
  Array: 'a list in [ ]',
  word: 'one of the allowed words, in double quotes',
};

function wrongKind(issue: Pick<Issue, 'expected' | 'input'>, path: Path): Finding {
  const wanted =
    KINDS[issue.expected ?? ''] ?? (issue.expected?.includes('Object') ? 'an object in { }' : issue.expected);
  const digits =
    typeof issue.input === 'string' && issue.expected === 'number' ? /-?\d+(\.\d+)?/.exec(issue.input)?.[0] : undefined;
  const help = digits ? `Write ${digits}, without quotes and without a unit: the unit is in the field's name.` : '';
  return { code: 'S04', path, message: `${shown(issue.input)} stands where ${wanted} belongs`, help };
}

function validationFinding(issue: Issue, path: Path, input: unknown): Finding {
  if (issue.type === 'regex') return patternFinding(issue, path);
  const { least, most } = boundsAt(path, input);
  const range =
    most === undefined ? `at least ${least}` : least === undefined ? `at most ${most}` : `${least} to ${most}`;
  const name = String(path.at(-1));
  if (Array.isArray(issue.input))
    return {
      code: 'S07',
      path,
      message: `${issue.input.length} ${name} are not possible`,
      help: `Possible: ${range}.`,
    };
  if (typeof issue.input === 'string')
    return {
      code: 'S03',
      path,
      message: `this text has ${issue.input.length} characters`,
      help: `Possible: ${range}.`,
    };
  const whole = issue.type === 'integer' ? 'whole numbers, ' : '';
  return {
    code: 'S03',
    path,
    message: `${shown(issue.input)} is not possible for "${name}"`,
    help: `Possible: ${whole}${range}.`,
  };
}

/** What each pattern of the schema asks for, in words. */
const PATTERN_HELP = new Map<RegExp, string>([
  [
    ID_PATTERN,
    'An id has 2 to 40 small letters (a to z), digits and underscores and begins with a letter: board_deck.',
  ],
  [CHOICE_PATTERN, 'Write the moment\'s id, a dot and the option\'s id: "board_deck.redo_slides".'],
  [LEVEL_PATTERN, 'Write whose level, a dot and which: "priya.trust", "boss.credit".'],
  [LANGUAGE_PATTERN, 'Write a language code: "en", "de", "pt-BR".'],
]);

function patternFinding(issue: Issue, path: Path): Finding {
  const { requirement, input } = issue as { requirement?: unknown; input: unknown };
  const help = PATTERN_HELP.get(requirement as RegExp);
  if (help === undefined)
    return {
      code: 'T08',
      path,
      message: 'this text is empty',
      help: 'Write the text, or take the field out if it may be absent.',
    };
  if (isForbiddenName(String(input)))
    return {
      code: 'V05',
      path,
      message: `${shown(input)} is not allowed as a name`,
      help: 'Programs use this word for themselves; call it something else.',
    };
  return {
    code: 'S05',
    path,
    message: `${shown(input)} cannot be ${requirement === ID_PATTERN ? 'an id' : 'used here'}`,
    help,
  };
}
