import type { RunView } from '../../../core/run/view.ts';
import { Button, IconButton } from '../components/button.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { weeksOf } from '../sentences/turn-words.ts';
import type { Translate } from '../text/text.ts';

interface TopBarProps {
  readonly view: RunView;
  readonly awayWeek: number;
  /** The day of the return is on screen. */
  readonly back?: boolean | undefined;
  /** Undefined where there is nothing to switch between. */
  readonly look: 'map' | 'list' | undefined;
  /** An earlier week: whether one is on screen, and the way there and back; undefined where there is none. */
  readonly earlier?: { readonly on: boolean; readonly onPress: () => void } | undefined;
  readonly t: Translate;
  readonly onLook: (look: 'map' | 'list') => void;
  readonly onMenu: () => void;
}

function Where({
  view,
  awayWeek,
  back,
  earlier,
  t,
}: Pick<TopBarProps, 'view' | 'awayWeek' | 'back' | 'earlier' | 't'>) {
  const { phase, week, scenario } = view;
  if (earlier?.on) return <span class="week">{t('replay.where', { week })}</span>;
  if (phase === 'opening') return <span class="week">{t('play.opening')}</span>;
  if (phase === 'away' && back) return <span class="week">{t('play.back')}</span>;
  if (phase === 'away') return <span class="week">{t('play.away_week', { week: awayWeek + 1 })}</span>;
  if (phase === 'debrief') return <span class="week">{t('play.debrief')}</span>;
  return (
    <span class="week">
      {t
        .segments('play.week_of', { ...weeksOf(view), weeks: scenario.weeks })
        .map(({ text, strong }) => (strong ? <span>{text}</span> : text))}
    </span>
  );
}

export function TopBar({ view, awayWeek, back, look, earlier, t, onLook, onMenu }: TopBarProps) {
  return (
    <header class="top">
      <p class="where">
        <Where {...{ view, awayWeek, back, earlier, t }} />
        <span class="title" {...inLanguageOf(view.scenario, view.scenario.title)}>
          {view.phase === 'opening' ? '' : view.scenario.title}
        </span>
      </p>
      {earlier && (
        <IconButton
          key="earlier"
          icon="clock-counter-clockwise"
          label={t('replay.open')}
          pressed={earlier.on}
          onPress={earlier.onPress}
        />
      )}
      {look && (
        <Button
          key="look"
          kind="plain"
          label={t(look === 'map' ? 'play.as_list' : 'play.as_map')}
          onPress={() => onLook(look === 'map' ? 'list' : 'map')}
        >
          {t(look === 'map' ? 'play.list' : 'play.map')}
        </Button>
      )}
      <IconButton key="menu" icon="gear" label={t('menu.title')} onPress={onMenu} />
    </header>
  );
}
