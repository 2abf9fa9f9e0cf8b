// T01 and T03: what stands in braces in a text.
import { isOnlyWords } from './authored.ts';
import type { Finding, Placement } from './finding.ts';
import { allTokens, parseAuthored, type Token } from './message-syntax.ts';
import { nearestName } from './nearest.ts';
import type { Says } from './says.ts';
import type { Placed } from './walk.ts';

/** `known`: what may stand in braces; `fitting`: what of that can be said here, and is worth suggesting. */
export function placeholderFindings(
  { thing, path }: Placed<string>,
  known: ReadonlySet<string>,
  fitting: ReadonlySet<string> = known,
): Finding[] {
  const quoted = quotedBrace(thing) ?? oldQuoting(thing);
  const told: Finding[] = quoted ? [{ ...quoted, path }] : [];
  if (isOnlyWords(thing) || quoted?.says === 'quoted') return told;
  try {
    const findings = allTokens(parseAuthored(thing)).flatMap((token) => tokenFindings(token, known, fitting));
    return [...findings.map((finding) => ({ ...finding, path })), ...told];
  } catch (error) {
    return [{ path, ...unreadable(thing, String(error)) }];
  }
}

/** Every token; none where the braces cannot be read, which is told by itself. */
export function tokensOf(text: string): readonly Token[] {
  try {
    return /[{}]/.test(text) ? allTokens(parseAuthored(text)) : [];
  } catch {
    return [];
  }
}

/** What stands in the braces of a text. */
export const namesFilled = (text: string): Set<string> =>
  new Set(tokensOf(text).flatMap((token) => ('arg' in token ? token.arg : [])));

/** By which words are chosen. */
export const namesChosenBy = (text: string): Set<string> =>
  new Set(tokensOf(text).flatMap((token) => ('cases' in token ? token.arg : [])));

type Inner = Says & Omit<Placement, 'path'>;

function tokenFindings(token: Token, known: ReadonlySet<string>, fitting: ReadonlySet<string>): Inner[] {
  const within = { start: token.ctx.offset, end: token.ctx.offset + token.ctx.text.length };
  if (token.type === 'content') return looseBrace(token.ctx.text, within.start);
  if (token.type === 'octothorpe') return [];
  if (token.type === 'function' && token.key !== 'number')
    return [{ code: 'T03', says: 'form', args: { form: token.key }, within }];
  if ('cases' in token && !token.cases.some(({ key }) => key === 'other'))
    return [{ code: 'T03', says: 'no_other', args: { form: token.type }, within }];
  return known.has(token.arg) ? [] : [unknownName(token.arg, within, fitting)];
}

function unknownName(name: string, within: { start: number; end: number }, known: ReadonlySet<string>): Inner {
  const nearest = nearestName(name, known);
  const near = nearest === undefined ? undefined : { text: inBraces(nearest) };
  const args = { written: inBraces(name), count: known.size, known: [...known].map(inBraces) };
  return { code: 'T01', says: 'unfilled', args, within, near };
}

const inBraces = (name: string): string => `{${name}}`;

function looseBrace(raw: string, offset: number): Inner[] {
  const index = raw.search(/[{}]/);
  if (index < 0) return [];
  const within = { start: offset + index, end: offset + index + 1 };
  const brace = raw.charAt(index);
  return [{ code: 'T03', says: 'single', args: { brace, plain: inFile(brace) }, within }];
}

/** A sign that is itself, as it stands in a file: there a backslash is two. */
const inFile = (sign: string): string => `\\\\${sign}`;
const BRACES = { open: inFile('{'), close: inFile('}') };

/** Of the last group. */
const placeOf = (found: RegExpExecArray) => {
  const { length } = found.at(-1) ?? '';
  const end = found.index + found[0].length;
  return { start: end - length, end };
};

/** Elsewhere apostrophes make a brace itself of what stands between them. */
function quotedBrace(text: string): Inner | null {
  const found = /('(?:[{}]|\{\}|\{\{|\}\})')/.exec(text);
  return found && { code: 'T03', says: 'quoted', args: { written: found[0], ...BRACES }, within: placeOf(found) };
}

/** Where apostrophes quoted once, and elsewhere still do, and the text now reads otherwise. A lone one is what it looks like. */
function oldQuoting(text: string): Inner | null {
  const twice = /(?:^|[^'])('')(?!')/.exec(text);
  if (twice) return { code: 'T03', says: 'doubled', level: 'warning', within: placeOf(twice) };
  const whole = /(?:^|[^\p{L}\p{N}'])('(?:\{[^{}']*\}|#(?=.*\}))')(?![\p{L}\p{N}'])/u.exec(text);
  if (!whole) return null;
  const args = { written: whole[1]?.slice(1, -1) ?? '', ...BRACES };
  return { code: 'T03', says: 'filled_in', level: 'advice', args, within: placeOf(whole) };
}

function unreadable(text: string, error: string): Inner {
  const [, line = '1', column = '1'] = /line (\d+) col (\d+)/.exec(error) ?? [];
  const before =
    text
      .split('\n')
      .slice(0, Number(line) - 1)
      .join('\n').length + (line === '1' ? 0 : 1);
  const start = Math.max(0, Math.min(text.length - 1, before + Number(column) - 1));
  const plural = /plural(?:ordinal)? case (\S+) is not valid/.exec(error)?.[1];
  if (plural) {
    const within = { start, end: start + plural.length };
    return { code: 'T03', says: 'plural_case', args: { written: plural }, within };
  }
  return { code: 'T03', says: 'unreadable', within: { start, end: start + 1 } };
}
