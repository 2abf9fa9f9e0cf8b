// The card of a run under way: what is asked now, or an earlier week told once more. Comes after the opening.
import '../styles/turn.css';
import '../styles/monday.css';
import '../styles/replay.css';
import '../styles/thread.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { Beat, RunView } from '../../../core/run/view.ts';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { BetScene } from '../scenes/bet-scene.tsx';
import { BriefingScene } from '../scenes/briefing-scene.tsx';
import { MomentScene } from '../scenes/moment-scene.tsx';
import type { TaskOfMoment } from '../scenes/task-asked.tsx';
import { PlanScene } from '../scenes/plan-scene.tsx';
import { PlanWords, usePlanWords, type PlanText } from '../scenes/plan-words.ts';
import { keptDrafts, type TaskDraft } from '../scenes/task-draft.ts';
import { ReplayScene } from '../scenes/replay-scene.tsx';
import { ReplyScene } from '../scenes/reply-scene.tsx';
import { WeekScene } from '../scenes/week-scene.tsx';
import { beatSentence, beatsWorthTelling, type BeatText } from '../sentences/beat-sentence.ts';
import { EMPTY_DESK, type PlayScreenProps } from './play-screen.tsx';

/** A beat as it is spoken while its week is told; empty where it is no news. */
export const saidOfBeat = ({ managers, beats }: RunView, beat: Beat, text: BeatText): string =>
  beatsWorthTelling(beats).includes(beat) ? beatSentence(beat, managers, text) : '';

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
  // Where the talk goes on, the reply is part of it.
  const goesOn = view.moment !== null && view.moment.step !== null;
  if (seen.current.count > count || goesOn) seen.current = { week: view.week, count };
  const waiting = count > seen.current.count && REPLY_PHASES.includes(view.phase);
  return {
    reply: waiting ? view.replies.at(-1) : undefined,
    read: () => {
      seen.current = { week: view.week, count };
      redraw((times) => times + 1);
    },
  };
}

type CardProps = PlayScreenProps & { readonly task?: Pick<TaskOfMoment, 'Part' | 'onAgain'> };

/** So long the leave may be on its way before nothing else is offered, ms. */
const PATIENCE_MS = 3000;

/** Where the leave has not come, it can still be left. */
function Leave(props: PlayScreenProps) {
  const { Leave: Come, t, decide } = props;
  const words = usePlanWords();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (Come) return <Come {...props} />;
  return (
    <div class="scene">
      <SceneHeading scene="leave">{words('away.title')}</SceneHeading>
      <p class="quiet">{t('play.loading')}</p>
      {waited && (
        <div class="actions">
          <Button kind="plain" icon="skip-forward" onPress={() => decide({ kind: 'continue' })}>
            {words('away.skip')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a moment with a task is arranged with, and where that lies half done. */
function taskAt({ task, onDesk, view }: CardProps, drafts: Map<string, TaskDraft>): TaskOfMoment {
  const moment = view.moment?.id ?? '';
  const onDraft = (places: TaskDraft): void => {
    drafts.set(moment, places);
    onDesk?.({ plan: [], unread: false, task: { moment, places } });
  };
  return { ...task, draft: drafts.get(moment), onDraft };
}

function Scene(props: CardProps) {
  const { view, shortcuts, desk = EMPTY_DESK, onDesk } = props;
  const { reply, read } = useReply(view, desk.unread);
  const plan = useRef({ week: view.week, items: desk.plan });
  // A decision that is taken back lies there as it was made.
  const drafts = useRef(keptDrafts(desk.task));
  // Whom one has opened to plan with stays open for the next plan.
  const folds = useRef(new Set<string>());
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
    case 'briefing':
      return <BriefingScene {...props} />;
    case 'bet':
      return <BetScene key={view.bet?.index} {...props} />;
    case 'moment':
      return (
        <MomentScene key={view.moment?.id} {...props} shortcuts={shortcuts} task={taskAt(props, drafts.current)} />
      );
    case 'plan':
      return <PlanScene key={view.week} {...props} planned={planned} folds={folds.current} onPlan={keep} />;
    case 'week':
      return <WeekScene {...props} />;
    case 'away':
      return <Leave {...props} />;
    case 'opening':
    case 'debrief':
      return null;
  }
}

function backTo({ phase, week }: RunView, words: PlanText): string {
  return phase === 'away' ? words('replay.back_away') : words('replay.back', { week });
}

/** The present scene stays as it is, out of sight, while an earlier week is watched; the way back leads to its heading. */
export function TurnCard({ words, ...props }: CardProps & { readonly words: PlanText }) {
  const { view, replay } = props;
  const now = useRef<HTMLDivElement>(null);
  useHeir(replay === null, () => now.current?.querySelector<HTMLElement>(':is(h1, h2)[tabindex]'));
  return (
    <PlanWords.Provider value={words}>
      {replay && <ReplayScene {...props} replay={replay} weeks={view.weeksPlayed} backTo={backTo(view, words)} />}
      <div key="now" ref={now} hidden={replay !== null}>
        <Scene {...props} />
      </div>
    </PlanWords.Provider>
  );
}
