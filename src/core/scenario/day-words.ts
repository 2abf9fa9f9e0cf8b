// How weekdays are written, and which day a text is on.
import type { Scenario } from './schema.ts';
import { withoutSpeech } from './speech.ts';

export interface DayWords {
  /** From Monday on, in small letters. */
  readonly days: readonly string[];
  /** A day at the beginning of a sentence, as the time in which one is. */
  readonly now: RegExp;
  /** A day by which something has happened. */
  readonly then: RegExp;
  /** Said to be today, in so many words. */
  readonly today: RegExp;
}

const daysOf = (names: string): string[] => names.split(' ');
const ENGLISH = 'monday tuesday wednesday thursday friday saturday sunday';
const GERMAN = 'montag dienstag mittwoch donnerstag freitag samstag sonntag';
const one = (names: string): string => names.replaceAll(' ', '|');

/** Of a sentence, whether or not it is stressed. */
const BEGIN = '(?:^|[.:?…]\\*?\\s+)\\*?';

/** By language; what is written in another is not judged. */
const WORDS: Readonly<Record<string, DayWords>> = {
  en: {
    days: daysOf(ENGLISH),
    now: new RegExp(
      `${BEGIN}(?:it[’']s (?:already |still )?|it is (?:already |still )?|today is |late |early )?\\*?(${one(ENGLISH)})(?=\\*?[,.:]|\\*? (?:morning|noon|afternoon|evening|night)\\b)`,
      'giu',
    ),
    today: new RegExp(`\\b(?:it[’']s|it is|today is) (?:already |still )?(${one(ENGLISH)})\\b(?![’'])`, 'giu'),
    then: new RegExp(`\\b(?:on|by|until|till) \\*?(${one(ENGLISH)})\\b`, 'giu'),
  },
  de: {
    days: daysOf(GERMAN),
    now: new RegExp(
      `${BEGIN}(?:es ist (?:schon |erst )?|heute ist )?\\*?(${one(GERMAN)})(?=\\*?[,.:]|(?:morgen|mittag|nachmittag|abend|nacht)\\b)`,
      'giu',
    ),
    today: new RegExp(`\\b(?:es ist|heute ist) (?:schon |erst )?(${one(GERMAN)})\\b`, 'giu'),
    then: new RegExp(`\\b(?:am|bis) \\*?(${one(GERMAN)})\\b`, 'giu'),
  },
};

export interface Day {
  /** Monday of this week is 0, of the next 7. */
  readonly at: number;
  readonly word: string;
  readonly start: number;
}
export const dayWordsOf = ({ language }: Scenario): DayWords | undefined => WORDS[language.split('-')[0] ?? ''];

/** What somebody says may be about any day. */
export function daysIn(text: string, patterns: readonly RegExp[], { days }: DayWords): Day[] {
  const told = withoutSpeech(text);
  return patterns
    .flatMap((pattern) => [...told.matchAll(pattern)])
    .map((found) => {
      const word = found[1] ?? '';
      const start = found.index + found[0].lastIndexOf(word);
      return { at: days.indexOf(word.toLowerCase()), word, start };
    })
    .toSorted((a, b) => a.start - b.start);
}
