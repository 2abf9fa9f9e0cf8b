// Strict JSON into a tree with places. What can be read on after is reported and read on; the rest stops.
import type { Finding } from './finding.ts';
import { isForbiddenName, type JsonMember, type JsonNode } from './json-tree.ts';
import { TOKEN, TokenReader } from './token-reader.ts';
import { LIMITS } from './vocabulary.ts';

export interface JsonReading {
  /** Null when nothing could be made of the file. */
  readonly root: JsonNode | null;
  /** False when reading stopped before the end: what follows is unknown. */
  readonly complete: boolean;
  /** How many values there are. */
  readonly values: number;
  readonly findings: readonly Finding[];
}

export function readJson(text: string): JsonReading {
  const reader = new TokenReader(text);
  if (reader.is(TOKEN.end)) {
    const begin = { offset: 0, length: 1 };
    if (reader.findings.length === 0)
      reader.report('P08', begin, 'this file is empty', 'Begin with a copy of a scenario that works.');
    return { root: null, complete: false, values: 0, findings: reader.findings };
  }
  const root = readValue(reader, 0);
  if (!reader.is(TOKEN.end))
    reader.stopWith(
      'P09',
      reader,
      'the scenario is already closed before this',
      'Look for one closing bracket too many above.',
    );
  return { root, complete: !reader.stopped, values: reader.values, findings: reader.findings };
}

const isClosing = (kind: number): boolean => kind === TOKEN.closeBrace || kind === TOKEN.closeBracket;
const span = ({ offset, length }: TokenReader): { offset: number; length: number } => ({ offset, length });

function readValue(reader: TokenReader, depth: number): JsonNode | null {
  reader.values += 1;
  if (reader.values > LIMITS.values) {
    const message = `this file holds too much: more than ${LIMITS.values} values`;
    reader.stopWith(
      'V03',
      span(reader),
      message,
      'Is this the right file? The longest scenarios have a tenth of that.',
    );
    return null;
  }
  switch (reader.kind) {
    case TOKEN.openBrace:
      return readList(reader, depth, readObject);
    case TOKEN.openBracket:
      return readList(reader, depth, readArray);
    case TOKEN.string:
      return readLeaf(reader, reader.value);
    case TOKEN.number:
      return readLeaf(reader, Number(reader.value));
    case TOKEN.true:
    case TOKEN.false:
      return readLeaf(reader, reader.is(TOKEN.true));
    case TOKEN.null:
      return readLeaf(reader, null);
    default:
      refuseMissingValue(reader);
      return null;
  }
}

function refuseMissingValue(reader: TokenReader): void {
  if (reader.is(TOKEN.end))
    reader.stopWith(
      'P04',
      { offset: reader.lastEnd - 1, length: 1 },
      'the file stops here',
      'Something is missing at the end; compare it with an earlier copy.',
    );
  else
    reader.stopWith(
      'P09',
      span(reader),
      'a value is missing before this',
      'Write a value, or take the field or the comma out.',
    );
}

function readLeaf(reader: TokenReader, value: string | number | boolean | null): JsonNode {
  const leaf: JsonNode = { kind: 'leaf', value, ...span(reader) };
  reader.next();
  return leaf;
}

/** What objects and arrays have in common: depth, and the closing bracket. */
function readList(
  reader: TokenReader,
  depth: number,
  read: (reader: TokenReader, depth: number) => JsonNode,
): JsonNode | null {
  const open = span(reader);
  if (depth >= LIMITS.depth) {
    reader.stopWith(
      'V04',
      open,
      `brackets within brackets, more than ${LIMITS.depth} deep`,
      'No scenario needs that; something has been pasted into itself.',
    );
    return null;
  }
  reader.next();
  const list = read(reader, depth + 1);
  const closing = list.kind === 'object' ? TOKEN.closeBrace : TOKEN.closeBracket;
  if (reader.is(closing)) reader.next();
  else refuseUnclosed(reader, open);
  return { ...list, offset: open.offset, length: reader.lastEnd - open.offset };
}

function refuseUnclosed(reader: TokenReader, open: { offset: number; length: number }): void {
  const bracket = reader.text[open.offset];
  const closing = bracket === '{' ? '}' : ']';
  if (reader.is(TOKEN.end))
    reader.stopWith(
      'P04',
      open,
      `the file stops before this "${bracket}" is closed`,
      `A "${closing}" is missing at its end.`,
    );
  else
    reader.stopWith(
      'P09',
      span(reader),
      `"${closing}" or a comma is missing before this`,
      `Close the "${bracket}" with "${closing}".`,
    );
}

/** Between two entries. True when another entry follows. */
function passComma(reader: TokenReader, startsEntry: boolean): boolean {
  const comma = span(reader);
  if (!reader.is(TOKEN.comma)) {
    if (startsEntry) refuseMissingComma(reader);
    return startsEntry;
  }
  reader.next();
  if (!isClosing(reader.kind)) return !reader.is(TOKEN.end);
  reader.report('P01', comma, 'a comma before a closing bracket', 'Delete the comma: nothing follows it.', {
    ...comma,
    text: '',
  });
  return false;
}

function refuseMissingComma(reader: TokenReader): void {
  const end = { offset: reader.lastEnd, length: 0 };
  reader.report('P05', { ...end, length: 1 }, 'a comma is missing here', 'Put a comma between this and what follows.', {
    ...end,
    text: ',',
  });
}

const startsValue = (kind: number): boolean =>
  kind === TOKEN.openBrace || kind === TOKEN.openBracket || (kind >= TOKEN.null && kind <= TOKEN.number);

function readArray(reader: TokenReader, depth: number): JsonNode {
  const items: JsonNode[] = [];
  let more = !reader.is(TOKEN.closeBracket) && !reader.is(TOKEN.end);
  while (more) {
    const item = readValue(reader, depth);
    if (!item) break;
    items.push(item);
    more = passComma(reader, startsValue(reader.kind));
  }
  return { kind: 'array', items, offset: 0, length: 0 };
}

function readObject(reader: TokenReader, depth: number): JsonNode {
  const members = new Map<string, JsonMember>();
  let more = !reader.is(TOKEN.closeBrace) && !reader.is(TOKEN.end);
  while (more) {
    const member = readMember(reader, depth);
    if (!member) break;
    keepMember(reader, members, member);
    more = passComma(reader, reader.is(TOKEN.string));
  }
  return { kind: 'object', members: [...members.values()], offset: 0, length: 0 };
}

function readMember(reader: TokenReader, depth: number): JsonMember | null {
  if (!reader.is(TOKEN.string)) {
    reader.stopWith(
      'P09',
      span(reader),
      "a field's name is missing here",
      'A field is "name": value, the name in straight double quotes.',
    );
    return null;
  }
  const [name, key] = [reader.value, { ...span(reader), line: reader.line }];
  reader.next();
  if (!reader.is(TOKEN.colon)) {
    if (reader.is(TOKEN.end)) refuseMissingValue(reader);
    else
      reader.stopWith(
        'P09',
        { offset: reader.lastEnd, length: 1 },
        `a colon is missing after "${name}"`,
        'A field is "name": value.',
      );
    return null;
  }
  reader.next();
  const value = readValue(reader, depth);
  return value && { name, key, value };
}

function keepMember(reader: TokenReader, members: Map<string, JsonMember>, member: JsonMember): void {
  const { name, key } = member;
  const first = members.get(name);
  if (isForbiddenName(name))
    reader.report(
      'V05',
      key,
      `"${name}" is not allowed as a name`,
      'Programs use this word for themselves; call it something else.',
    );
  else if (first) refuseTwice(reader, first, member);
  if (!first) members.set(name, member);
}

function refuseTwice(reader: TokenReader, first: JsonMember, { name, key }: JsonMember): void {
  reader.report(
    'P02',
    key,
    `the field "${name}" is here twice`,
    `It already stands in line ${first.key.line}. Keep one of the two.`,
  );
}
