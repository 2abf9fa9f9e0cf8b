// The debrief's own words; they live in its chunk.
import { EN_DEBRIEF } from '../text/en-debrief.ts';
import { translateFrom, type Locale } from '../text/text.ts';
import type { Translate } from './words.ts';

export const createDebriefText = (locale: Locale): Translate => translateFrom(locale, EN_DEBRIEF);
