// What core/run refuses, in words: whoever shows a refusal or a run text's problem formats it here.
import { plainMessage, type Message } from '../scenario/message.ts';
import type { Refusal } from './decision.ts';
import type { RunTextProblem } from './run-text-problem.ts';
import { WORDS } from './words/en.ts';

/** A message for every code, in one language: as written, or read beforehand by the build (tools/catalogues.ts). */
type RunWords = Readonly<Record<keyof typeof WORDS, Message>>;

/** Braces need message-syntax.ts where the build has not read the messages; without it they show as they are. */
export const refusalWords = (
  { code, args }: Refusal | RunTextProblem,
  words: RunWords = WORDS,
  locale = 'en',
): string => plainMessage(words[code], args, locale);
