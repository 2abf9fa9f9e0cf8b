// Days and times as the reader's language writes them.
import { tagOf } from './formats.ts';
import type { Locale } from './languages.ts';

/** `at`: ms since 1970. */
export const dateText = (locale: Locale, at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tagOf(locale), options).format(at);
