import type { ComponentChildren } from 'preact';
import type { ManagerView, Moved } from '../../../core/run/view.ts';
import { Icon } from '../components/icon.tsx';
import { ghostWords } from '../sentences/ghost-sentence.ts';
import { sentences } from '../text/formats.ts';
import {
  figuresWords,
  impressionWords,
  metWords,
  teamWords,
  trustWords,
  unseenWords,
} from '../sentences/manager-sentence.ts';
import type { Translate } from '../text/text.ts';

interface ManagerFactsProps {
  readonly manager: ManagerView;
  /** Trust in the first run, as it was seen then; undefined where there is none. */
  readonly ghost: number | undefined;
  readonly week: number;
  /** Blocks of attention given this week. */
  readonly blocks: number;
  readonly t: Translate;
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The arrow that stands on the map's line, too; the words say it. */
function Moving({ moved }: { readonly moved: Moved }) {
  if (moved === 'same') return null;
  return <Icon name={moved === 'lower' || moved === 'much_lower' ? 'caret-down' : 'caret-up'} size={0.875} />;
}

/** Everything the map tells about a manager, in words. */
export function ManagerFacts({ manager, ghost, week, blocks, t }: ManagerFactsProps) {
  const { team, vacant } = manager;
  return (
    <dl class="facts">
      {!vacant && (
        <Fact term={t('manager.trust')}>
          <Moving moved={manager.trustMoved} />
          {trustWords(manager, t)}
        </Fact>
      )}
      {ghost !== undefined && <Fact term={t('manager.first_run')}>{ghostWords(manager, ghost, t)}</Fact>}
      {!vacant && <Fact term={t('manager.told')}>{t('manager.told_is', { band: manager.told })}</Fact>}
      {manager.asks && <Fact term={t('manager.asks')}>{t('manager.asks_is', { wish: manager.asks })}</Fact>}
      <Fact term={t('manager.figures')}>{figuresWords(manager, t)}</Fact>
      <Fact term={t('manager.impression')}>{impressionWords(manager, week, t)}</Fact>
      {team.seen && (
        <>
          <Fact term={t('manager.seen_delivery')}>{t('manager.seen_delivery_is', { band: team.seen.delivery })}</Fact>
          <Fact term={t('manager.seen_mood')}>{t('manager.seen_mood_is', { band: team.seen.mood })}</Fact>
          <Fact term={t('manager.seen_load')}>{t('manager.seen_load_is', { band: team.seen.load })}</Fact>
        </>
      )}
      {!vacant && <Fact term={t('manager.met')}>{metWords(manager, t)}</Fact>}
      <Fact term={t('manager.unseen')}>{unseenWords(manager.unseenWeeks, week, t)}</Fact>
      <Fact term={t('manager.asking')}>{t('manager.waiting', { count: manager.waiting })}</Fact>
      <Fact term={t('manager.in_work')}>{t('manager.in_work_is', { blocks: manager.inTheirWork })}</Fact>
      <Fact term={t('manager.attention')}>{t('manager.blocks', { blocks })}</Fact>
      {manager.goesIn !== null && (
        <Fact term={t('manager.notice')}>{t('manager.notice_is', { weeks: manager.goesIn })}</Fact>
      )}
      <Fact term={t('manager.team')}>
        {sentences(
          teamWords(manager, t),
          manager.hovering && t('manager.hovering'),
          manager.coaching && t('manager.coaching'),
        )}
      </Fact>
    </dl>
  );
}
