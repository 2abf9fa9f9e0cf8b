// What a road not taken would have changed, in words.
import { said } from '../components/said.tsx';
import { decimal, listed, signed } from '../text/formats.ts';
import type { OtherRoad, RoadMeasure } from './futures-figures.ts';
import { least, ROAD_MEASURES, shareMoved } from './futures-figures.ts';
import { shareWords } from './share-words.ts';
import type { Words } from './words.ts';

/** Points as whole numbers, people with one decimal; what nobody would notice is no figure. */
export function amountWords(measure: RoadMeasure, amount: number, { locale }: Words): string {
  if (Math.abs(amount) < least(measure)) return signed(locale, 0);
  return signed(locale, amount, measure === 'peopleKept' ? 1 : 0);
}

/** "delivery on leave about 3 points higher (in 84% of futures)" and so on, for what would have moved. */
export function roadSentence(other: OtherRoad, words: Words): string {
  const { t, locale } = words;
  const moved = ROAD_MEASURES.filter((measure) => Math.abs(other.means[measure]) >= least(measure));
  if (moved.length === 0) return t('debrief.roads.same', { other: said(other.text) });
  const list = moved.map((measure) => {
    const amount = other.means[measure];
    const way = amount > 0 ? 'more' : 'less';
    return t(`debrief.roads.${measure}_${way}`, {
      amount: decimal(locale, Math.abs(amount), measure === 'peopleKept' ? 1 : 0),
      points: Math.round(Math.abs(amount)),
      share: shareWords(shareMoved(other.differences[measure], way), words),
    });
  });
  return t('debrief.roads.told', { other: said(other.text), list: listed(locale, list) });
}
