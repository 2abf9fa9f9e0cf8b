// What can be seen of an option without understanding a word of it. Not its id, its move, its reply, what it leads to, or a name.
import { fillUnseen } from '../../run/fill.ts';
import { wordsIn } from '../../scenario/check-lengths.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { isOnlySpeech, withoutSpeech } from '../../scenario/speech.ts';
import { TONES } from '../../scenario/tone.table.ts';
import { FIRST_WORDS, type FirstWord, WORD_LISTS, type WordList } from './word-lists.table.ts';

export interface Surface extends Readonly<Record<WordList, number>> {
  readonly words: number;
  readonly characters: number;
  /** Blocks. */
  readonly price: number;
  /** In the file, which is that on screen; 0 is the first. */
  readonly place: number;
  /** Whether nothing stands outside of quotes; whether something stands in them. */
  readonly quoted: boolean;
  readonly quotes: boolean;
  readonly question: boolean;
  readonly first: FirstWord;
  readonly exclaims: boolean;
  readonly hedges: boolean;
  readonly promise: boolean;
}

/** As on screen, as far as that doesn’t hang on the run. */
export function surfaceOf(scenario: Scenario, { when, about }: Moment, option: Option, place: number): Surface {
  const text = fillUnseen({ scenario, week: when?.weeks[0] ?? 1 }, option.text, about);
  return {
    words: wordsIn(text),
    characters: text.length,
    price: option.attention,
    place,
    quoted: isOnlySpeech(text),
    quotes: withoutSpeech(text) !== text,
    question: text.includes('?'),
    first: firstWordOf(text),
    asking: countOf(text, WORD_LISTS.asking),
    doing: countOf(text, WORD_LISTS.doing),
    leaving: countOf(text, WORD_LISTS.leaving),
    exclaims: text.includes('!'),
    hedges: countOf(text, TONES.hedged) > 0,
    promise: option.promise !== undefined,
  };
}

const countOf = (text: string, words: RegExp): number => [...text.matchAll(words)].length;

function firstWordOf(text: string): FirstWord {
  const [first = ''] = /[\p{L}’']+/u.exec(text) ?? [];
  const word = first.replaceAll("'", '’');
  for (const kind of Object.keys(FIRST_WORDS) as (keyof typeof FIRST_WORDS)[])
    if (FIRST_WORDS[kind].test(word)) return kind;
  return 'deed';
}
