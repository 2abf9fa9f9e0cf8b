// While other futures are being played: how far they are, or what went wrong.
import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import type { FuturesView } from './kit.ts';
import { useKit } from './kit.ts';
import { percent, useWords } from './words.ts';

type Done = Extract<FuturesView, { readonly kind: 'done' }>;

export function WithFutures({ children }: { readonly children: (done: Done) => ComponentChildren }) {
  const { t, locale } = useWords();
  const { futures } = useKit();
  switch (futures.kind) {
    case 'done':
      return <>{children(futures)}</>;
    case 'running':
      return (
        <div class="futures-wait">
          <label>
            {t('debrief.luck.running', { share: percent(locale, futures.share) })}
            <progress max={1} value={futures.share} />
          </label>
        </div>
      );
    case 'failed':
      return (
        <div class="stack">
          <p role="alert">{t('debrief.luck.failed')}</p>
          <Button icon="arrows-clockwise" onPress={futures.onAgain}>
            {t('debrief.luck.again')}
          </Button>
        </div>
      );
    case 'none':
      return <p>{t('debrief.luck.none')}</p>;
  }
}
