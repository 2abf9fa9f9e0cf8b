// The scenes after the opening, and the words that they alone have, come while that is read.
import { h, type ComponentType } from 'preact';
import type { Beat, RunView } from '../../core/run/view.ts';
import type { PlayScreenProps } from '../ui/screens/play-screen.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { TextOf, Translate } from '../ui/text/text.ts';
import type { saidOfBeat, TurnCard } from './card.tsx';
import { latePartInWords } from './late-part.ts';

interface Come {
  readonly locale: Locale;
  readonly scenes: typeof TurnCard;
  readonly say: typeof saidOfBeat;
  readonly words: TextOf<'plan'>;
}
let come: Come | undefined;

/** One and the same in every language, so that no scene begins anew when that changes. */
const Card: ComponentType<PlayScreenProps> = (props) => come && h(come.scenes, { ...props, words: come.words });

/** In the words that were there last, until those of `locale` have come. */
export const cardNow = (): ComponentType<PlayScreenProps> | undefined => come && Card;

/** A beat as it is spoken; no week is told before the scenes are there. */
export const beatSaid = (view: RunView, beat: Beat, t: Translate): string =>
  come ? come.say(view, beat, { t, words: come.words }) : '';

export const isCardIn = (locale: Locale): boolean => come?.locale === locale;

export async function loadCard(locale: Locale): Promise<void> {
  if (isCardIn(locale)) return;
  const part = await latePartInWords(() => import('./card.tsx'), 'plan', locale);
  come = { locale, scenes: part.TurnCard, say: part.saidOfBeat, words: part.t };
  part.listenForEnter();
}
