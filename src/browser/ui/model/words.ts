// The words of the page, for every part of it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyOf } from '../text/catalogue.ts';
import { decimal, exact } from '../text/formats.ts';
import type { TextOf } from '../text/text.ts';

export type ModelTextId = KeyOf<'model'>;
export type ModelText = TextOf<'model'>;

export const WordsContext = createContext<ModelText | null>(null);

export function useText(): ModelText {
  const t = useContext(WordsContext);
  if (t === null) throw new Error('expected the words of the page around it, found none');
  return t;
}

/** A row without words of its own shows its id: a test sees to it that none does. */
export function rowName(t: ModelText, id: string): string {
  const key = `model.row.${id}`;
  return t.has(key) ? t(key) : id;
}

export const figure = (t: ModelText, value: number): string => exact(t.locale, value, 2);

/** As few decimals as do. */
export const factorWords = (t: ModelText, factor: number): string =>
  t('model.times', { times: decimal(t.locale, factor, 3) });
