// Words and figures of the page, in the reader's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { EN_MODEL } from '../text/en-model.ts';
import { isPseudo } from '../text/pseudo.ts';
import { translateFrom, type Locale, type TranslateFrom } from '../text/text.ts';

export type ModelTextId = keyof typeof EN_MODEL;
export type ModelText = TranslateFrom<ModelTextId>;

export const createModelText = (locale: Locale): ModelText => translateFrom(locale, EN_MODEL);
export const WordsContext = createContext<ModelText>(createModelText('en'));
export const useText = (): ModelText => useContext(WordsContext);

/** A row without words of its own shows its id: a test sees to it that none does. */
export function rowName(t: ModelText, id: string): string {
  const key = `model.row.${id}`;
  return isTextId(key) ? t(key) : id;
}
const isTextId = (key: string): key is ModelTextId => Object.hasOwn(EN_MODEL, key);

/** Two decimals, with a true minus. */
export const figure = (t: ModelText, value: number): string =>
  new Intl.NumberFormat(languageOf(t), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');

/** As few decimals as do. */
export const factorWords = (t: ModelText, factor: number): string =>
  t('model.times', { times: new Intl.NumberFormat(languageOf(t)).format(factor) });

export const listed = (t: ModelText, parts: readonly string[]): string =>
  new Intl.ListFormat(languageOf(t), { style: 'long', type: 'conjunction' }).format(parts);

/** The pseudo-locales are ours; what they format is English. */
const languageOf = (t: ModelText): string => (isPseudo(t.locale) ? 'en' : t.locale);
