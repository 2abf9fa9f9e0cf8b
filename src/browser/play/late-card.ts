// The scenes after the opening, and the words that they alone have, come while that is read.
import { h, type ComponentType } from 'preact';
import type { Beat, RunView } from '../../core/run/view.ts';
import type { PlayScreenProps } from '../ui/screens/play-screen.tsx';
import type { leaveSentence, TurnCard } from '../ui/screens/turn-card.tsx';
import type { Locale } from '../ui/text/languages.ts';
import { beatSentence } from '../ui/sentences/beat-sentence.ts';
import type { TextOf, Translate } from '../ui/text/text.ts';
import { latePartInWords } from './late-part.ts';

interface Come {
  readonly locale: Locale;
  readonly scenes: typeof TurnCard;
  readonly say: typeof leaveSentence;
  readonly words: TextOf<'plan'>;
}
let come: Come | undefined;

/** One and the same in every language, so that no scene begins anew when that changes. */
const Card: ComponentType<PlayScreenProps> = (props) => come && h(come.scenes, { ...props, words: come.words });

/** In the words that were there last, until those of `locale` have come. */
export const cardNow = (): ComponentType<PlayScreenProps> | undefined => come && Card;

/** A beat of the leave as it is spoken: nothing where it is no news. */
export function leaveSaid({ awayWeeks }: RunView, at: number, beat: Beat, t: Translate): string {
  if (come) return come.say(awayWeeks, at, beat, t, come.words);
  return beatSentence(beat, awayWeeks[at]?.managers ?? [], t);
}

export const isCardIn = (locale: Locale): boolean => come?.locale === locale;

export async function loadCard(locale: Locale): Promise<void> {
  if (isCardIn(locale)) return;
  const part = await latePartInWords(() => import('../ui/screens/turn-card.tsx'), 'plan', locale);
  come = { locale, scenes: part.TurnCard, say: part.leaveSentence, words: part.t };
}
