// The play screen: map or list, and the card with what is asked now. It knows a RunView and sends commands; nothing else.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { RunView } from '../../../core/run/view.ts';
import { useAnnounce, useAnnounced } from '../components/announcer.tsx';
import { GhostKey } from '../map/ghost-key.tsx';
import { plannedBlocks } from '../map/planned-blocks.ts';
import { MapArea, type MapStage } from '../map/map-area.tsx';
import { ManagerList } from '../map/manager-list.tsx';
import { ManagerSheet } from '../map/manager-sheet.tsx';
import { useWindow } from '../map/use-window.ts';
import { OpeningScene } from '../scenes/opening-scene.tsx';
import type { SceneProps } from '../scenes/scene-props.ts';
import type { ReplayControls, Telling, TellingControls } from '../scenes/week-scene.tsx';
import { TopBar } from './top-bar.tsx';

/** What is half done on the table: a visit later it lies there as it was left. */
export interface Desk {
  /** The plan in the making. */
  readonly plan: readonly PlanItem[];
  /** What is asked to be handed out, put in order or given out, half done; its scene reads it. */
  readonly task?: unknown;
  /** The newest reply has not been read. */
  readonly unread: boolean;
  /** The page of the leave that is open, from 0; after its last week, the day of the return. */
  readonly leave?: number | undefined;
}
export const EMPTY_DESK: Desk = { plan: [], unread: false };

export interface PlayScreenProps extends SceneProps, TellingControls, ReplayControls {
  readonly desk?: Desk | undefined;
  readonly onDesk?: ((desk: Desk) => void) | undefined;
  /** Something was sent that is not answered yet. */
  readonly pending?: boolean;
  /** What is asked after the opening; undefined while it is on its way. */
  readonly Card: ComponentType<PlayScreenProps> | undefined;
  /** The weeks of the leave; undefined while they are on their way. */
  readonly Leave?: ComponentType<PlayScreenProps> | undefined;
  readonly telling: Telling;
  /** Trust in the first run by manager id, as it was seen, where there is one beside what is on screen. */
  readonly ghosts?: Readonly<Record<string, number>>;
  readonly map: MapStage;
  readonly look: 'map' | 'list';
  readonly shortcuts: boolean;
  readonly onLook: (look: 'map' | 'list') => void;
  readonly onMenu: () => void;
}

/** The card may have slid over the map: a button that takes the focus must be seen. */
const showMap = (): void => window.scrollTo({ top: 0 });

/** During the leave, managers as they are in the week being told. */
const managersNow = (view: RunView, telling: Telling): RunView['managers'] =>
  view.phase === 'away' ? (view.awayWeeks[telling.awayWeek]?.managers ?? view.managers) : view.managers;

/** The week to begin with when an earlier one is asked for; undefined while there is none but what is on screen. */
function firstReplay({ view, telling }: Pick<PlayScreenProps, 'view' | 'telling'>): number | undefined {
  const last = view.phase === 'week' ? view.week - 1 : view.weeksPlayed;
  return telling.done && last > 0 ? last : undefined;
}

/** What is answered sooner needs no word. ms */
const SLOW_MS = 800;

function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  return slow;
}

/** The button between map and list keeps the focus and changes its name, which a screen reader does not tell. */
function useTurn({ onLook, t }: Pick<PlayScreenProps, 'onLook' | 't'>): PlayScreenProps['onLook'] {
  const announce = useAnnounce();
  return (next) => {
    onLook(next);
    announce(t(`play.now_${next}`));
  };
}

/** What is asked, and whether an answer is under way. */
function Ask(props: PlayScreenProps) {
  const { Card, view, t, pending = false } = props;
  useAnnounced(useSlow(pending) ? t('play.sending') : '');
  return (
    <section class="ask" aria-label={t('play.card')} aria-busy={pending}>
      <div class="card">
        <p class="sending quiet">{pending && t('play.sending')}</p>
        {view.phase === 'opening' ? <OpeningScene {...props} /> : Card && <Card {...props} />}
      </div>
    </section>
  );
}

/** The plan in the making, for whatever shows it beside the planner. */
function useDraft({ desk, onDesk }: PlayScreenProps): [readonly PlanItem[], (next: Desk) => void] {
  const [draft, setDraft] = useState(desk?.plan ?? []);
  return [
    draft,
    (next) => {
      setDraft(next.plan);
      onDesk?.(next);
    },
  ];
}

export function PlayScreen(props: PlayScreenProps) {
  const { t, map, look, ghosts = {}, replay, onReplay, onNow, onMenu } = props;
  const { view, telling } = replay ?? props;
  const first = firstReplay(props);
  const turnTo = useTurn(props);
  const haunted = Object.keys(ghosts).length > 0;
  const shape = useWindow(haunted);
  const [open, setOpen] = useState<string | null>(null);
  const [draft, keep] = useDraft(props);
  const managers = managersNow(view, telling);
  const shown = view.phase === 'opening' && !shape.side ? 'none' : shape.mapFits ? look : 'list';
  const { scenario, week, calendar } = view;
  const picked = managers.find(({ id }) => id === open);
  const attention = plannedBlocks(view, draft);
  const list = shown === 'list' && (
    <ManagerList key="list" {...{ managers, ghosts, week, calendar, attention, t, scenario }} />
  );
  return (
    <main
      class="play"
      data-view={shown}
      data-away={view.phase === 'away' || undefined}
      data-replay={replay !== null || undefined}
    >
      <TopBar
        {...{ view, t, onMenu }}
        onLook={turnTo}
        awayWeek={telling.awayWeek}
        back={telling.back}
        look={shape.mapFits && shown !== 'none' ? look : undefined}
        earlier={
          first === undefined
            ? undefined
            : { on: replay !== null, onPress: () => (replay === null ? onReplay(first) : onNow()) }
        }
      />
      {shown === 'map' && (
        <MapArea key="map" stage={map} {...{ view, managers, ghosts, t }} onManager={setOpen} onFocus={showMap}>
          {haunted && <GhostKey t={t} />}
        </MapArea>
      )}
      {shape.side && list}
      <Ask key="ask" {...props} onDesk={keep} />
      {!shape.side && list}
      {picked && (
        <ManagerSheet
          {...{ t, scenario, week }}
          manager={picked}
          ghost={ghosts[picked.id]}
          blocks={attention[picked.id] ?? 0}
          onClose={() => setOpen(null)}
        />
      )}
    </main>
  );
}
