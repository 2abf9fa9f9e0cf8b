// In how many futures something is so: one way of saying it, wherever it is said.
import { percent } from '../text/formats.ts';
import type { Words } from './words.ts';

export function shareWords(share: number, { t, locale }: Words): string {
  return share > 0.995 ? t('debrief.roads.in_all') : t('debrief.roads.in_share', { share: percent(locale, share) });
}
