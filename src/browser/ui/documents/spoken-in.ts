import { inLanguage, type LanguageOf } from '../components/said.tsx';

/** For an element that holds one text of a document. */
export const spokenIn = (languageOf: LanguageOf, text: string) => inLanguage(languageOf(text));
