// How a manager stands, in a few lines: behind their row on Monday, and above what can be planned with them.
import type { ManagerView } from '../../../core/run/view.ts';
import { figuresWords, impressionWords, metWords, trustWords, unseenWords } from '../sentences/manager-sentence.ts';
import type { Translate } from '../text/text.ts';
import { usePlanWords } from './plan-words.ts';

interface ManagerSummaryProps {
  readonly manager: ManagerView;
  readonly week: number;
  readonly t: Translate;
}

export function ManagerSummary({ manager, week, t }: ManagerSummaryProps) {
  const words = usePlanWords();
  return (
    <dl class="facts">
      {!manager.vacant && (
        <>
          <dt>{t('manager.trust')}</dt>
          <dd>{manager.quiet ? words('manager.quiet', { trust: trustWords(manager, t) }) : trustWords(manager, t)}</dd>
          <dt>{t('manager.told')}</dt>
          <dd>{t('manager.told_is', { band: manager.told })}</dd>
        </>
      )}
      <dt>{t('manager.figures')}</dt>
      <dd>{figuresWords(manager, t)}</dd>
      <dt>{t('manager.impression')}</dt>
      <dd>{impressionWords(manager, week, t)}</dd>
      {manager.asks && (
        <>
          <dt>{t('manager.asks')}</dt>
          <dd>{t('manager.asks_is', { wish: manager.asks })}</dd>
        </>
      )}
      {!manager.vacant && (
        <>
          <dt>{t('manager.met')}</dt>
          <dd>{metWords(manager, t)}</dd>
        </>
      )}
      <dt>{t('manager.unseen')}</dt>
      <dd>
        {manager.unseenWeeks >= week && manager.inTheirWork > 0
          ? words('manager.unseen_work')
          : unseenWords(manager.unseenWeeks, week, t)}
      </dd>
    </dl>
  );
}
