// The catalogue with the debrief's own words merged in; lives in the debrief's chunk.
import { plainMessage } from '../../../core/scenario/message.ts';
import { EN_DEBRIEF } from '../text/en-debrief.ts';
import { isPseudo, pseudoMessage } from '../text/pseudo.ts';
import type { Locale } from '../text/text.ts';
import type { Translate } from './words.ts';

export function createDebriefText(locale: Locale): Translate {
  return (id, args = {}) => {
    const text = isPseudo(locale) ? pseudoMessage(EN_DEBRIEF[id], locale) : EN_DEBRIEF[id];
    return text.includes('{') ? plainMessage(text, args, locale) : text;
  };
}
