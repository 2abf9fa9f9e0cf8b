// The play screen: map or list, and the card with what is asked now. It knows a RunView and sends commands; nothing else.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { RunView } from '../../../core/run/view.ts';
import { useOnePress } from '../components/one-press.ts';
import { GhostKey } from '../map/ghost-key.tsx';
import { MapArea, type MapKit } from '../map/map-area.tsx';
import { ManagerList } from '../map/manager-list.tsx';
import { ManagerSheet } from '../map/manager-sheet.tsx';
import { useWindow } from '../map/use-window.ts';
import { AwayScene } from '../scenes/away-scene.tsx';
import { BetScene } from '../scenes/bet-scene.tsx';
import { BriefingScene } from '../scenes/briefing-scene.tsx';
import { MomentScene } from '../scenes/moment-scene.tsx';
import { OpeningScene } from '../scenes/opening-scene.tsx';
import { PlanScene } from '../scenes/plan-scene.tsx';
import { ReplyScene } from '../scenes/reply-scene.tsx';
import type { SceneProps } from '../scenes/scene-props.ts';
import { ReplayScene } from '../scenes/replay-scene.tsx';
import { WeekScene, type ReplayControls, type Telling, type TellingControls } from '../scenes/week-scene.tsx';
import { directionOf, type Translate } from '../text/text.ts';
import { TopBar } from './top-bar.tsx';

/** What is half done on the table: a visit later it lies there as it was left. */
export interface Desk {
  /** The plan in the making. */
  readonly plan: readonly PlanItem[];
  /** The newest reply has not been read. */
  readonly unread: boolean;
}
export const EMPTY_DESK: Desk = { plan: [], unread: false };

export interface PlayScreenProps extends SceneProps, TellingControls, ReplayControls {
  readonly desk?: Desk | undefined;
  readonly onDesk?: ((desk: Desk) => void) | undefined;
  /** Something was sent that is not answered yet. */
  readonly pending?: boolean;
  readonly telling: Telling;
  /** Trust in the first run by manager id, as it was seen, where there is one beside what is on screen. */
  readonly ghosts?: Readonly<Record<string, number>>;
  readonly map: MapKit;
  readonly look: 'map' | 'list';
  readonly shortcuts: boolean;
  readonly onLook: (look: 'map' | 'list') => void;
  readonly onMenu: () => void;
}

const REPLY_PHASES: readonly RunView['phase'][] = ['bet', 'moment', 'plan'];

/** The reply that has come and not been read yet. `unread`: the newest of those from before the page was opened is one. */
function useReply(
  view: RunView,
  unread: boolean,
): {
  readonly reply: RunView['replies'][number] | undefined;
  readonly read: () => void;
} {
  const seen = useRef({ week: view.week, count: view.replies.length - Number(unread) });
  const [, redraw] = useState(0);
  const count = view.replies.length;
  if (seen.current.week !== view.week) seen.current = { week: view.week, count: 0 };
  if (seen.current.count > count) seen.current = { week: view.week, count };
  const waiting = count > seen.current.count && REPLY_PHASES.includes(view.phase);
  return {
    reply: waiting ? view.replies.at(-1) : undefined,
    read: () => {
      seen.current = { week: view.week, count };
      redraw((times) => times + 1);
    },
  };
}

function Scene(props: PlayScreenProps) {
  const { view, shortcuts, desk = EMPTY_DESK, onDesk } = props;
  const { reply, read } = useReply(view, desk.unread);
  const plan = useRef({ week: view.week, items: desk.plan });
  const planned = plan.current.week === view.week ? plan.current.items : [];
  const keep = (items: readonly PlanItem[]): void => {
    plan.current = { week: view.week, items };
    onDesk?.({ plan: items, unread: false });
  };
  // Before anything else can happen: a reply that came last is shown again after a reload.
  useLayoutEffect(() => {
    if (reply) onDesk?.({ plan: planned, unread: true });
  }, [reply?.moment]);
  const onRead = (): void => {
    onDesk?.({ plan: planned, unread: false });
    read();
  };
  if (reply) return <ReplyScene {...props} reply={reply} onNext={onRead} />;
  switch (view.phase) {
    case 'opening':
      return <OpeningScene {...props} />;
    case 'briefing':
      return <BriefingScene {...props} />;
    case 'bet':
      return <BetScene {...props} />;
    case 'moment':
      return <MomentScene key={view.moment?.id} {...props} shortcuts={shortcuts} />;
    case 'plan':
      return <PlanScene key={view.week} {...props} planned={planned} onPlan={keep} />;
    case 'week':
      return <WeekScene {...props} />;
    case 'away':
      return <AwayScene {...props} />;
    case 'debrief':
      return null;
  }
}

/** The card may have slid over the map: a button that takes the focus must be seen. */
const showMap = (): void => window.scrollTo({ top: 0 });

/** During the leave, managers as they are in the week being told. */
const managersNow = (view: RunView, telling: Telling): RunView['managers'] =>
  view.phase === 'away' ? (view.awayWeeks[telling.awayWeek]?.managers ?? view.managers) : view.managers;

/** The week to begin with when an earlier one is asked for; undefined while there is none but what is on screen. */
export function firstReplay({ view, telling }: Pick<PlayScreenProps, 'view' | 'telling'>): number | undefined {
  const last = view.phase === 'week' ? view.weeksPlayed - 1 : view.weeksPlayed;
  return telling.done && last > 0 ? last : undefined;
}

function backTo({ phase, week }: RunView, t: Translate): string {
  return phase === 'away' ? t('replay.back_away') : t('replay.back', { week });
}

/** The present scene stays as it is, out of sight, while an earlier week is watched. */
function Card(props: PlayScreenProps) {
  const { view, replay, t } = props;
  return (
    <>
      {replay && <ReplayScene {...props} replay={replay} weeks={view.weeksPlayed} backTo={backTo(view, t)} />}
      <div key="now" hidden={replay !== null}>
        <Scene {...props} />
      </div>
    </>
  );
}

export function PlayScreen(props: PlayScreenProps) {
  const { t, map, look, ghosts = {}, pending = false, replay, onReplay, onNow, onLook, onMenu } = props;
  const { view, telling } = replay ?? props;
  const first = firstReplay(props);
  const haunted = Object.keys(ghosts).length > 0;
  const shape = useWindow(haunted);
  const onePress = useOnePress();
  const [open, setOpen] = useState<string | null>(null);
  const managers = managersNow(view, telling);
  const shown = view.phase === 'opening' && !shape.side ? 'none' : shape.mapFits ? look : 'list';
  const lang = view.scenario.language;
  const picked = managers.find(({ id }) => id === open);
  const attention = view.attention.byManager;
  const list = shown === 'list' && (
    <ManagerList key="list" week={view.week} {...{ managers, ghosts, attention, t, lang }} />
  );
  return (
    <main
      class="play"
      data-view={shown}
      data-away={view.phase === 'away' || undefined}
      data-replay={replay !== null || undefined}
    >
      <TopBar
        {...{ view, t, onLook, onMenu }}
        awayWeek={telling.awayWeek}
        look={shape.mapFits && shown !== 'none' ? look : undefined}
        earlier={
          first === undefined
            ? undefined
            : { on: replay !== null, onPress: () => (replay === null ? onReplay(first) : onNow()) }
        }
      />
      {shown === 'map' && (
        <MapArea key="map" kit={map} {...{ view, managers, ghosts, t }} onManager={setOpen} onFocus={showMap}>
          {haunted && <GhostKey t={t} />}
        </MapArea>
      )}
      {shape.side && list}
      <section key="ask" class="ask" aria-label={t('play.card')} aria-busy={pending} onClickCapture={onePress}>
        <div class="card" dir={directionOf(lang)}>
          <p class="sending quiet" role="status">
            {pending && t('play.sending')}
          </p>
          <Card {...props} />
        </div>
      </section>
      {!shape.side && list}
      {picked && (
        <ManagerSheet
          {...{ t, lang }}
          manager={picked}
          ghost={ghosts[picked.id]}
          week={view.week}
          blocks={attention[picked.id] ?? 0}
          onClose={() => setOpen(null)}
        />
      )}
    </main>
  );
}
