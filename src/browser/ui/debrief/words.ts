// The debrief's words, for every part of it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LanguageOf } from '../components/said.tsx';
import type { KeyOf } from '../text/catalogue.ts';
import type { Locale } from '../text/languages.ts';
import type { TextOf } from '../text/text.ts';

export type DebriefTextId = KeyOf<'debrief'>;
export type Translate = TextOf<'debrief'>;
interface TextAndLanguage {
  readonly t: Translate;
  /** Of what the scenario's author wrote. */
  readonly languageOf: LanguageOf;
}
export interface Words extends TextAndLanguage {
  readonly locale: Locale;
}

export const WordsContext = createContext<TextAndLanguage | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('expected the words of the debrief around it, found none');
  return { ...words, locale: words.t.locale };
}
