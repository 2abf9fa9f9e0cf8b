// T01 and T03: what stands in braces in a text.
import type { Finding, Placement } from './finding.ts';
import { allTokens, parse, type Token } from './message-syntax.ts';
import { nearestName } from './nearest.ts';
import type { Says } from './says.ts';
import type { Placed } from './walk.ts';

/** `known`: what may stand in braces. */
export function placeholderFindings({ thing, path }: Placed<string>, known: ReadonlySet<string>): Finding[] {
  if (!/[{}]/.test(thing)) return [];
  try {
    const findings = allTokens(parse(thing)).flatMap((token) => tokenFindings(token, known));
    return [...findings, ...switchedOff(thing)].map((finding) => ({ ...finding, path }));
  } catch (error) {
    return [{ path, ...unreadable(thing, String(error)) }];
  }
}

type Inner = Says & Omit<Placement, 'path'>;

function tokenFindings(token: Token, known: ReadonlySet<string>): Inner[] {
  const within = { start: token.ctx.offset, end: token.ctx.offset + token.ctx.text.length };
  if (token.type === 'content') return looseBrace(token.ctx.text, within.start);
  if (token.type === 'octothorpe') return [];
  if (token.type === 'function' && token.key !== 'number')
    return [{ code: 'T03', says: 'form', args: { form: token.key }, within }];
  if ('cases' in token && !token.cases.some(({ key }) => key === 'other'))
    return [{ code: 'T03', says: 'no_other', args: { form: token.type }, within }];
  return known.has(token.arg) ? [] : [unknownName(token.arg, within, known)];
}

function unknownName(name: string, within: { start: number; end: number }, known: ReadonlySet<string>): Inner {
  const nearest = nearestName(name, known);
  const near = nearest === undefined ? undefined : { text: inBraces(nearest) };
  const args = { written: inBraces(name), count: known.size, known: [...known].map(inBraces) };
  return { code: 'T01', says: 'unfilled', args, within, near };
}

const inBraces = (name: string): string => `{${name}}`;

function looseBrace(raw: string, offset: number): Inner[] {
  const content = raw.replace(/'[{}#](?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
  const index = content.search(/[{}]/);
  if (index < 0) return [];
  const within = { start: offset + index, end: offset + index + 1 };
  return [{ code: 'T03', says: 'single', args: { brace: content.charAt(index), quoted: "'{'" }, within }];
}

/** An apostrophe before a brace makes the braces plain text: seldom meant. */
function switchedOff(text: string): Inner[] {
  const start = text.search(/'\{\w+\}'/);
  if (start < 0) return [];
  const within = { start, end: text.indexOf("'", start + 1) + 1 };
  return [{ code: 'T03', says: 'switched_off', level: 'warning', within }];
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
