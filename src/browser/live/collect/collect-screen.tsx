// The projector's window where there is no server: it shows what the window in front of the facilitator says.
import { useEffect, useState } from 'preact/hooks';
import { usePlace } from '../../ui/components/place.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { fromFacilitator, type OnScreen } from './screen-line.ts';

interface CollectScreenProps {
  readonly t: TextOf<'collect'>;
  readonly slides: TextOf<'slides'>;
}

export function CollectScreen({ t, slides }: CollectScreenProps) {
  const [shown, show] = useState<OnScreen | null>(null);
  useEffect(() => fromFacilitator(show), []);
  usePlace(t('collect.title'));
  if (shown !== null)
    return (
      <main class="collect-screen">
        <SlideView {...shown} t={slides} size="wall" />
      </main>
    );
  return (
    <main class="collect-screen" data-waiting>
      <h1>{t('collect.screen_waiting')}</h1>
      <p>{t('collect.screen_how')}</p>
    </main>
  );
}
