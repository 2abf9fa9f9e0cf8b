// What problems of a scenario are told in. Comes when there is something to tell; a language of the interface has its entry here.
import type { ProblemWords } from '../../../core/scenario/says.ts';
import type { Locale } from './languages.ts';
import { isPseudo, type PseudoLocale } from './pseudo.ts';

const LANGUAGES: Readonly<Record<Exclude<Locale, PseudoLocale>, () => Promise<ProblemWords>>> = {
  en: async () => (await import('../../../core/scenario/words/en.ts')).EN,
};

/** Rejects where they cannot be had. */
export async function loadProblemWords(locale: Locale): Promise<ProblemWords> {
  if (!isPseudo(locale)) return LANGUAGES[locale]();
  const [english, { pseudoProblemWords }] = await Promise.all([LANGUAGES.en(), import('./pseudo-words.ts')]);
  return pseudoProblemWords(english, locale);
}
