// Why nothing was packed.
import type { Problem } from '../scenario/problem.ts';
import { plainMessage, type Message, type MessageArguments } from '../scenario/message.ts';
import type { BrandProblem } from './brand-words.ts';
import { WORDS } from './words/en/pack.ts';

type PackSays = keyof typeof WORDS;

export type PackProblem =
  /** Told in words of its own. */
  | { readonly kind: 'said'; readonly says: PackSays; readonly args: MessageArguments }
  /** What is wrong with somebody's scenario or a translation of it, as a check tells it. */
  | {
      readonly kind: 'scenario';
      readonly file: string;
      readonly source: string;
      readonly problems: readonly Problem[];
    }
  /** What is wrong with brand.json, see brand-words.ts. */
  | { readonly kind: 'brand'; readonly problems: readonly BrandProblem[] };

export const said = (says: PackSays, args: MessageArguments = {}): PackProblem => ({ kind: 'said', says, args });

/** A message for every case, in one language: as written, or read beforehand by the build (tools/catalogues.ts). */
type Words = Readonly<Record<PackSays, Message>>;

/** One or two sentences. Braces need message-syntax.ts where the build has not read the messages. */
export const packProblemWords = (
  { says, args }: Extract<PackProblem, { readonly kind: 'said' }>,
  words: Words = WORDS,
  locale = 'en',
): string => plainMessage(words[says], args, locale);
