// All that a run needs to its end comes as soon as it has begun, so that it can be ended without a line.
import { useEffect } from 'preact/hooks';
import { loadCatalogue, type Locale } from '../ui/text/languages.ts';
import { afterFrame } from '../ui/components/after-frame.ts';
import { fetchDebriefEarly } from './debrief-page.tsx';
import { loadCard } from './late-card.ts';
import { loadLeave } from './late-leave.ts';
import { loadLayout } from './stage-host.ts';

/** Whoever is slower to draw than this shares the line, ms. */
const PATIENCE_MS = 3000;
const BREATH_MS = 250;

/** `drawn`: what is on screen has all it wants. What does not come is asked for again, and told, when it is needed. */
export function useReadyToEnd(locale: Locale, drawn: boolean): void {
  useEffect(() => {
    let timer = 0;
    const fetchAll = (): void => {
      fetchDebriefEarly(locale);
      void Promise.allSettled([loadCard(locale), loadLeave(locale), loadLayout(), loadCatalogue(locale, 'refusal')]);
    };
    const stop = afterFrame(() => (timer = window.setTimeout(fetchAll, drawn ? BREATH_MS : PATIENCE_MS)));
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [locale, drawn]);
}
