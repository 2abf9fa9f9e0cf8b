// What pseudo-locales make of words. Comes when one is asked for.
import type { Message, Part } from '../../../core/scenario/message.ts';
import { pseudoMessageText } from '../../../core/scenario/pseudo-letters.ts';
import type { ProblemWords } from '../../../core/scenario/says.ts';

import { bringPseudoWords, type PseudoLocale } from './pseudo.ts';

function changedPart(part: Part, locale: PseudoLocale): Part {
  if (typeof part === 'string') return pseudoText(part, locale);
  if (!('cases' in part)) return part;
  return { ...part, cases: part.cases.map(([key, parts]) => [key, parts.map((one) => changedPart(one, locale))]) };
}

/** Accents, lengthens and for `ar-XB` turns the words of a message. */
const pseudoMessage = (message: Message, locale: PseudoLocale): Message =>
  typeof message === 'string' ? pseudoText(message, locale) : message.map((part) => changedPart(part, locale));

/** The same for one that is still a text: `{arguments}` and their key words stay. */
const pseudoText = (message: string, locale: PseudoLocale): string => pseudoMessageText(message, locale === 'ar-XB');

/** All that problems are told in. */
export const pseudoProblemWords = (words: ProblemWords, locale: PseudoLocale): ProblemWords =>
  JSON.parse(JSON.stringify(words), (key, value) => {
    if (key === 'locale') return locale;
    return typeof value === 'string' ? pseudoText(value, locale) : value;
  });

bringPseudoWords({ message: pseudoMessage, text: pseudoText });
