// The scenes after the opening, and the words that they alone have, come while that is read.
import { h, type ComponentType } from 'preact';
import type { PlayScreenProps } from '../ui/screens/play-screen.tsx';
import type { TurnCard } from '../ui/screens/turn-card.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { TextOf } from '../ui/text/text.ts';
import { latePartInWords } from './late-part.ts';

let come: { readonly locale: Locale; readonly scenes: typeof TurnCard; readonly words: TextOf<'plan'> } | undefined;

/** One and the same in every language, so that no scene begins anew when that changes. */
const Card: ComponentType<PlayScreenProps> = (props) => come && h(come.scenes, { ...props, words: come.words });

/** In the words that were there last, until those of `locale` have come. */
export const cardNow = (): ComponentType<PlayScreenProps> | undefined => come && Card;

export const isCardIn = (locale: Locale): boolean => come?.locale === locale;

export async function loadCard(locale: Locale): Promise<void> {
  if (isCardIn(locale)) return;
  const { TurnCard: scenes, t } = await latePartInWords(() => import('../ui/screens/turn-card.tsx'), 'plan', locale);
  come = { locale, scenes, words: t };
}
