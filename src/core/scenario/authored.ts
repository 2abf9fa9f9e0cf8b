// Texts as authors and translators of scenarios write them. An apostrophe is an apostrophe, whatever stands beside it; \{ \} \#
// and \* are those signs and nothing else. The interface's own messages keep ICU's rule (message.ts).
import { withPlainAsterisks } from './emphasis.ts';
import { filledParts, hasOnlyWords, readParts, type MessageArguments, type Part } from './message.ts';

/** Stand for signs, and for the backslash before one, while a reader looks for braces: each is as long as what it stands for. */
const SIGNS = "{}#'";
const [FIRST, BACKSLASH] = [0xe010, '\uE01F'];
const hidden = (sign: string): string => String.fromCharCode(FIRST + SIGNS.indexOf(sign));

/** For a reader of messages, which would take more for signs of its own. */
export const withSignsHidden = (text: string): string =>
  text
    .replace(/\\\*/g, () => withPlainAsterisks('*'))
    .replace(/\\([{}#])|'/g, (all, sign?: string) => (sign === undefined ? hidden(all) : BACKSLASH + hidden(sign)));

export const withSigns = (text: string): string =>
  text.replaceAll(BACKSLASH, '').replace(/[\uE010-\uE013]/g, (one) => SIGNS.charAt(one.charCodeAt(0) - FIRST));

function partWithSigns(part: Part): Part {
  if (typeof part === 'string') return withSigns(part);
  if (part.kind === 'count') return part;
  const arg = withSigns(part.arg);
  if (part.kind === 'argument') return { ...part, arg };
  return { ...part, arg, cases: part.cases.map(([key, parts]) => [withSigns(key), parts.map(partWithSigns)]) };
}

/** Whether nothing is filled in. */
export const isOnlyWords = (text: string): boolean => hasOnlyWords(withSignsHidden(text));

/** What the author's text is made of; `read` may throw. */
export const authoredParts = (text: string, read: (text: string) => readonly Part[]): readonly Part[] =>
  read(withSignsHidden(text)).map(partWithSigns);

const broughtAlong = new Map<string, readonly Part[]>();

/** Texts that the build has read, as they come from outside: what is no list of parts is left out. */
export function bringMessages(messages: unknown): void {
  for (const [text, parts] of Object.entries(Object(messages)))
    if (Array.isArray(parts)) broughtAlong.set(text, parts as readonly Part[]);
}

/** An author's text, filled in: what is emphasised stands between asterisks (emphasis.ts). */
export const filledText = (text: string, args: MessageArguments, locale: string): string =>
  filledParts(broughtAlong.get(text) ?? authoredParts(text, readParts), args, locale);
