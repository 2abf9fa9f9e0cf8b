// While other futures are being played: how far they are, or what went wrong.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fan } from '../../../core/lab/futures.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import type { FuturesView } from './extras.ts';
import { useFuturesView } from './extras.ts';
import { percent } from '../text/formats.ts';
import { useWords } from './words.ts';

type Done = Extract<FuturesView, { readonly kind: 'done' }>;

/** What is there at last is drawn in a task of each step's own. */
function useOwnTask(given: FuturesView): FuturesView {
  const [shown, show] = useState(given);
  useEffect(() => {
    const timer = setTimeout(() => show(given));
    return () => clearTimeout(timer);
  }, [given]);
  return shown;
}

interface WithFuturesProps {
  readonly children: (done: Done) => ComponentChildren;
  /** What can be shown as soon as the own decisions were played under all luck. */
  readonly early?: (own: Fan, weeks: number) => ComponentChildren;
}

export function WithFutures({ children, early }: WithFuturesProps) {
  const { t, locale } = useWords();
  const futures = useOwnTask(useFuturesView());
  useAnnounced(futures.kind === 'failed' ? t('debrief.luck.failed') : '');
  switch (futures.kind) {
    case 'done':
      return <>{children(futures)}</>;
    case 'running':
      return (
        <>
          <div class="futures-wait screen-only">
            <label>
              {t('debrief.luck.running', { share: percent(locale, futures.share) })}
              <progress max={1} value={futures.share} />
            </label>
          </div>
          <p class="print-only">{t('debrief.luck.not_on_paper')}</p>
          {futures.own && early?.(futures.own, futures.weeks)}
        </>
      );
    case 'failed':
      return (
        <div class="stack">
          <p>{t('debrief.luck.failed')}</p>
          <Button icon="arrows-clockwise" onPress={futures.onAgain}>
            {t('debrief.luck.again')}
          </Button>
        </div>
      );
    case 'none':
      return <p>{t('debrief.luck.none')}</p>;
  }
}
