// What is wrong with a brand, in words.
import { plainMessage, type Message, type MessageArguments } from '../scenario/message.ts';
import { WORDS } from './words/en/brand.ts';

export type BrandSays = keyof typeof WORDS;
/** What keeps a brand from being used. `brandProblemWords` says it. */
export interface BrandProblem {
  readonly says: BrandSays;
  readonly args: MessageArguments;
  /** In brand.json, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A message for every case, in one language: as written, or read beforehand by the build (tools/catalogues.ts). */
type Words = Readonly<Record<BrandSays, Message>>;

/** One or two sentences. Braces need message-syntax.ts where the build has not read the messages. */
export const brandProblemWords = ({ says, args }: BrandProblem, words: Words = WORDS, locale = 'en'): string =>
  plainMessage(words[says], args, locale);
