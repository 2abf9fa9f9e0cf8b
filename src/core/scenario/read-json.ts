// Strict JSON into a tree with places. What can be read on after is reported and read on; after the rest, it is read on as well as it
// can be, and no more is told.
import type { Finding } from './finding.ts';
import { isForbiddenName, type JsonMember, type JsonNode } from './json-tree.ts';
import { TOKEN, TokenReader } from './token-reader.ts';
import { LIMITS } from './vocabulary.ts';

interface JsonReading {
  /** Null when nothing could be made of the file. */
  readonly root: JsonNode | null;
  /** False when something could not be read: what the tree has after it, or lacks, is a guess. */
  readonly complete: boolean;
  /** How many values there are. */
  readonly values: number;
  readonly findings: readonly Finding[];
}

export function readJson(text: string): JsonReading {
  const reader = new TokenReader(text);
  if (reader.is(TOKEN.end)) {
    const begin = { offset: 0, length: 1 };
    if (reader.findings.length === 0) reader.report({ code: 'P08', says: 'empty' }, begin);
    return { root: null, complete: false, values: 0, findings: reader.findings };
  }
  const root = readValue(reader, 0);
  if (!reader.is(TOKEN.end)) reader.lose({ code: 'P09', says: 'closed_before' }, reader);
  return { root, complete: !reader.lost, values: reader.values, findings: reader.findings };
}

const isClosing = (kind: number): boolean => kind === TOKEN.closeBrace || kind === TOKEN.closeBracket;
const span = ({ offset, length }: TokenReader): { offset: number; length: number } => ({ offset, length });

function readValue(reader: TokenReader, depth: number): JsonNode | null {
  if (!count(reader)) return null;
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

/** False when there are too many. */
function count(reader: TokenReader): boolean {
  reader.values += 1;
  if (reader.values <= LIMITS.values) return true;
  reader.endWith({ code: 'V03', says: 'values', args: { most: LIMITS.values } }, reader);
  return false;
}

function refuseMissingValue(reader: TokenReader): void {
  if (reader.is(TOKEN.end)) reader.lose({ code: 'P04', says: 'value' }, { offset: reader.lastEnd - 1, length: 1 });
  else reader.lose({ code: 'P09', says: 'value' }, reader);
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
    reader.endWith({ code: 'V04', says: 'depth', args: { most: LIMITS.depth } }, open);
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
  const args = reader.text[open.offset] === '{' ? { open: '{', close: '}' } : { open: '[', close: ']' };
  if (reader.is(TOKEN.end)) reader.lose({ code: 'P04', says: 'bracket', args }, open);
  else reader.lose({ code: 'P09', says: 'bracket', args }, reader);
}

/** Lost in an entry: on to where the next may begin, behind a comma or on another line. */
function passRest(reader: TokenReader): void {
  let depth = 0;
  while (!reader.is(TOKEN.end)) {
    const isNext = reader.is(TOKEN.comma) || isClosing(reader.kind);
    if (depth === 0 && (isNext || (startsValue(reader.kind) && reader.line > reader.lastLine))) return;
    if (isClosing(reader.kind)) depth -= 1;
    else if (reader.is(TOKEN.openBrace) || reader.is(TOKEN.openBracket)) depth += 1;
    if (count(reader)) reader.next();
  }
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
  reader.report({ code: 'P01', says: 'comma' }, comma, { ...comma, text: '' });
  return false;
}

function refuseMissingComma(reader: TokenReader): void {
  const end = { offset: reader.lastEnd, length: 0 };
  reader.report({ code: 'P05', says: 'comma' }, { ...end, length: 1 }, { ...end, text: ',' });
}

const startsValue = (kind: number): boolean =>
  kind === TOKEN.openBrace || kind === TOKEN.openBracket || (kind >= TOKEN.null && kind <= TOKEN.number);

function readArray(reader: TokenReader, depth: number): JsonNode {
  const items: JsonNode[] = [];
  let more = !reader.is(TOKEN.closeBracket) && !reader.is(TOKEN.end);
  while (more) {
    const item = readValue(reader, depth);
    if (item) items.push(item);
    if (reader.lost) passRest(reader);
    more = passComma(reader, startsValue(reader.kind));
  }
  return { kind: 'array', items, offset: 0, length: 0 };
}

function readObject(reader: TokenReader, depth: number): JsonNode {
  const members = new Map<string, JsonMember>();
  let more = !reader.is(TOKEN.closeBrace) && !reader.is(TOKEN.end);
  while (more) {
    const member = readMember(reader, depth);
    if (member) keepMember(reader, members, member);
    if (reader.lost) passRest(reader);
    more = passComma(reader, reader.is(TOKEN.string));
  }
  return { kind: 'object', members: [...members.values()], offset: 0, length: 0 };
}

function readMember(reader: TokenReader, depth: number): JsonMember | null {
  if (!reader.is(TOKEN.string)) {
    reader.lose({ code: 'P09', says: 'name' }, reader);
    return null;
  }
  const [name, key] = [reader.value, { ...span(reader), line: reader.line }];
  reader.next();
  if (!reader.is(TOKEN.colon)) {
    if (reader.is(TOKEN.end)) refuseMissingValue(reader);
    else reader.lose({ code: 'P09', says: 'colon', args: { name } }, { offset: reader.lastEnd, length: 1 });
    return null;
  }
  reader.next();
  const value = readValue(reader, depth);
  return value && { name, key, value };
}

function keepMember(reader: TokenReader, members: Map<string, JsonMember>, member: JsonMember): void {
  const { name, key } = member;
  const first = members.get(name);
  if (isForbiddenName(name)) reader.report({ code: 'V05', says: 'name', args: { name } }, key);
  else if (first) refuseTwice(reader, first, member);
  if (!first) members.set(name, member);
}

function refuseTwice(reader: TokenReader, first: JsonMember, { name, key }: JsonMember): void {
  reader.report({ code: 'P02', says: 'twice', args: { name, line: String(first.key.line) } }, key);
}
