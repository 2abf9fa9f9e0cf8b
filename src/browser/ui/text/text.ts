// The interface's words in one language: t('home.start').
import { hasOnlyWords, plainMessage, type Message } from '../../../core/scenario/message.ts';
import { EN } from './en.ts';
import { isPseudo, pseudoMessage, type PseudoLocale } from './pseudo.ts';

export type TextKey = keyof typeof EN;
export type TextArguments = Readonly<Record<string, string | number>>;
export interface TranslateFrom<Key extends string> {
  (key: Key, args?: TextArguments): string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}
export type Translate = TranslateFrom<TextKey>;

/** The pseudo-locales are longer, accented English, `ar-XB` from right to left; only the address asks for them (`?lang=en-XA`). */
export type Locale = 'en' | PseudoLocale;
export const localeOf = (asked: string | null): Locale => (isPseudo(asked) ? asked : 'en');

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
export const directionOf = (locale: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');

/** Words from any catalogue: parts that load late bring their own. The build has read the messages (tools/catalogues.ts). */
export function translateFrom<Key extends string>(
  locale: Locale,
  catalogue: Readonly<Record<Key, Message>>,
): TranslateFrom<Key> {
  const translate = (key: Key, args: TextArguments = {}): string => {
    const message: Message = catalogue[key];
    if (isPseudo(locale)) return plainMessage(pseudoMessage(message, locale), args, locale);
    return typeof message === 'string' && hasOnlyWords(message) ? message : plainMessage(message, args, locale);
  };
  return Object.assign(translate, { locale, direction: directionOf(locale) });
}

export const createText = (locale: Locale): Translate => translateFrom(locale, EN);
