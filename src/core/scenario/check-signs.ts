// T08, T21: texts of which nothing can be seen, and signs in them that nobody sees, that turn the line, or that other programs show otherwise.
import type { Finding } from './finding.ts';
import { offsetInText } from './source.ts';
import { visibleText } from './visible-text.ts';
import type { Placed } from './walk.ts';

/** Joiners, blanks of every width, marks of direction: none of them is seen alone. */
const SEEN = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\s\u2800]/u;

/** A flag of a part of a country is written with signs that are hidden elsewhere. */
const FLAG = '\\u{1F3F4}[\\u{E0020}-\\u{E007F}]+';
const KINDS = [
  ['control', '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]'],
  ['direction', '[\\u202a-\\u202e]'],
  ['half', '\\p{Cs}'],
  ['hidden', '[\\ufff9-\\ufffb\\ufffe\\uffff\\u{E0000}-\\u{E007F}]'],
  ['private', '\\p{Co}'],
] as const;
const NAMES = KINDS.map(([kind]) => kind);
const SIGN = new RegExp(`${FLAG}|${KINDS.map(([kind, signs]) => `(?<${kind}>${signs})`).join('|')}`, 'gu');

/** The first of each kind is enough: all have the same cause. */
export function signFindings({ thing, path }: Placed<string>): Finding[] {
  if (!isSeen(thing)) return [{ code: 'T08', says: 'unseen', path }];
  const told = new Set<string>();
  return [...thing.matchAll(SIGN)].flatMap(({ index, groups = {}, 0: sign }): Finding[] => {
    const kind = NAMES.find((name) => groups[name] !== undefined);
    if (kind === undefined || told.size === told.add(kind).size) return [];
    const at = { path, within: { start: index, end: index + sign.length } };
    const args = { sign: written(sign) };
    return [{ code: 'T21', says: kind, args, ...at, ...(kind !== 'private' && { rewrite: withoutSigns }) }];
  });
}

/** Whether there is anything to be seen. */
export const isSeen = (text: string): boolean => SEEN.test(text);

/** `literal`: a text as it stands in the file, in its quotes. What is left of it stays letter by letter. */
function withoutSigns(literal: string): string {
  let left = literal;
  for (;;) {
    const bad = [...meant(left).matchAll(SIGN)].find(({ groups = {} }) =>
      NAMES.some((name) => name !== 'private' && groups[name] !== undefined),
    );
    if (bad === undefined) return left;
    const [from, to] = [bad.index, bad.index + bad[0].length].map((at) => offsetInText(left, 0, at));
    left = left.slice(0, from) + left.slice(to);
  }
}

/** Nothing where the file itself is to be mended first. */
function meant(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return '';
  }
}

/** Those of no script of their own are written as JSON writes them. */
const written = (sign: string): string =>
  /^[\p{Co}\p{Cs}\p{Cn}]$/u.test(sign) ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : visibleText(sign);
