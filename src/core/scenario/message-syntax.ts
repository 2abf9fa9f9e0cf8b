// The message parser, with exactly the parts of its tree that are read here. Brings itself as the reader of messages.
import { parse as parseMessage } from '@messageformat/parser';
import { authoredParts, withSigns, withSignsHidden } from './authored.ts';
import { bringReader, type Message, type Part } from './message.ts';

interface TokenSource {
  readonly offset: number;
  readonly text: string;
}
interface MessageCase {
  readonly key: string;
  readonly tokens: readonly Token[];
}
export type Token =
  | { readonly type: 'content'; readonly value: string; readonly ctx: TokenSource }
  | { readonly type: 'octothorpe'; readonly ctx: TokenSource }
  | { readonly type: 'argument'; readonly arg: string; readonly ctx: TokenSource }
  | { readonly type: 'function'; readonly arg: string; readonly key: string; readonly ctx: TokenSource }
  | {
      readonly type: 'plural' | 'select' | 'selectordinal';
      readonly arg: string;
      readonly cases: readonly MessageCase[];
      readonly pluralOffset?: number;
      readonly ctx: TokenSource;
    };

/** Throws what the parser throws on unreadable braces. */
const parse = (text: string): readonly Token[] => parseMessage(text);

/** An author's text. Places are those in it; throws as well. */
export const parseAuthored = (text: string): readonly Token[] => parse(withSignsHidden(text)).map(tokenWithSigns);

/** Signs in words stay hidden: they are no braces. */
function tokenWithSigns(token: Token): Token {
  if (!('arg' in token)) return token;
  const arg = withSigns(token.arg);
  if (!('cases' in token)) return { ...token, arg };
  const cases = token.cases.map(({ key, tokens }) => ({ key: withSigns(key), tokens: tokens.map(tokenWithSigns) }));
  return { ...token, arg, cases };
}

/** Every token, also those inside plural and select cases. */
export const allTokens = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...('cases' in token ? token.cases.flatMap((one) => allTokens(one.tokens)) : [])]);

function partOf(token: Token): Part {
  switch (token.type) {
    case 'content':
      return token.value;
    case 'octothorpe':
      return { kind: 'count' };
    case 'argument':
    case 'function':
      return { kind: 'argument', arg: token.arg };
    case 'plural':
    case 'select':
    case 'selectordinal': {
      const { type: kind, arg, pluralOffset } = token;
      const cases = token.cases.map(({ key, tokens }) => [key, tokens.map(partOf)] as const);
      return { kind, arg, cases, ...(pluralOffset !== undefined && { offset: pluralOffset }) };
    }
  }
}

/** Throws what the parser throws on unreadable braces. */
export function readMessage(text: string): Message {
  const parts = parse(text).map(partOf);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** An author's text, as the interface's messages are read. */
export function readAuthored(text: string): Message {
  const parts = authoredParts(text, (hidden) => parse(hidden).map(partOf));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

bringReader((text) => parse(text).map(partOf));
