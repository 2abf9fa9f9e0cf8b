// The interface's words in one language: t('home.start').
import type { Segment } from '../../../core/scenario/emphasis.ts';
import {
  formatMessage,
  hasOnlyWords,
  plainMessage,
  type Message,
  type MessageArguments,
  type Part,
} from '../../../core/scenario/message.ts';
import type { CataloguePart, SaidIn } from './catalogue.ts';
import { ENGLISH_WORDS, loadWords, type Locale } from './languages.ts';
import { directionOf } from './locales.ts';
import { isPseudo, pseudoMessage, type PseudoLocale } from './pseudo.ts';

interface TranslateFrom<Key extends string> {
  (key: Key, args?: MessageArguments): string;
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly has: (key: string) => key is Key;
  /** With what stands between asterisks apart. */
  readonly segments: (key: Key, args?: MessageArguments) => readonly Segment[];
}
/** The words of one part. */
export type TextOf<Part extends CataloguePart> = TranslateFrom<SaidIn<Part>>;
export type AppKey = SaidIn<'app'>;
export type Translate = TextOf<'app'>;

/** First strong isolate and its end: what lies between keeps its direction to itself. */
const [ISOLATE, END] = ['\u2068', '\u2069'];
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const isolatedParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part): Part[] => {
    if (typeof part === 'string' || part.kind === 'count') return [part];
    if (part.kind === 'argument') return [ISOLATE, part, END];
    return [{ ...part, cases: part.cases.map(([key, inner]) => [key, isolatedParts(inner)]) }];
  });

/** What is filled in may run the other way: an Arabic name among English words, any name among Arabic ones. */
function turnsInside(args: MessageArguments, direction: 'ltr' | 'rtl'): boolean {
  const values = Object.values(args).filter((value) => typeof value === 'string');
  return direction === 'rtl' ? values.length > 0 : values.some((value) => FROM_RIGHT.test(value));
}

/** The build has read the messages (tools/catalogues.ts). */
export function translateFrom<Key extends string>(
  locale: Locale,
  catalogue: Readonly<Record<Key, Message>>,
): TranslateFrom<Key> {
  const direction = directionOf(locale);
  const messageFor = (key: Key, args: MessageArguments): Message => {
    const message = isPseudo(locale) ? pseudoMessage(catalogue[key], locale) : catalogue[key];
    return typeof message !== 'string' && turnsInside(args, direction) ? isolatedParts(message) : message;
  };
  const translate = (key: Key, args: MessageArguments = {}): string => {
    const message = messageFor(key, args);
    return typeof message === 'string' && hasOnlyWords(message) ? message : plainMessage(message, args, locale);
  };
  const segments = (key: Key, args: MessageArguments = {}): readonly Segment[] =>
    formatMessage(messageFor(key, args), args, locale);
  const has = (key: string): key is Key => Object.hasOwn(catalogue, key);
  return Object.assign(translate, { locale, direction, has, segments });
}

/** The words that are there without being asked for. */
export const createText = (locale: 'en' | PseudoLocale): Translate => translateFrom(locale, ENGLISH_WORDS);

/** Rejects where the words cannot be had. */
export async function loadText<Part extends CataloguePart>(locale: Locale, part: Part): Promise<TextOf<Part>> {
  if (isPseudo(locale)) await import('./pseudo-words.ts');
  return translateFrom<SaidIn<Part>>(locale, await loadWords(locale, part));
}
