import { useRef, useState } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { PracticeView, RunView } from '../../../core/run/view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Blocks } from '../components/blocks.tsx';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { weeksOf } from '../sentences/turn-words.ts';
import { enumerated } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import { PlanManager } from './plan-manager.tsx';
import { PlanPromises } from './plan-promises.tsx';
import { usePlanWords } from './plan-words.ts';
import { PlanSteppers, weighedWords } from './plan-steppers.tsx';
import {
  costOf,
  itemsOf,
  planFrom,
  roomOf,
  timesOf,
  weighed,
  withTimes,
  type WeekPlan,
  type Weighed,
} from './week-plan.ts';
import type { SceneProps } from './scene-props.ts';
import { UndoButton } from './undo-button.tsx';

interface TrayProps {
  readonly view: RunView;
  readonly planned: number;
  /** What the pointer or the keyboard is at, before it is spent. */
  readonly looked: Weighed | null;
  readonly t: Translate;
}

const NOTHING = { claimed: 0, spent: 0 };
const isTypical = ({ scenario }: RunView): boolean => scenario.turnWeeks > 1;

/** The week's attention, always in sight while it is given away. */
function Tray({ view, planned, looked, t }: TrayProps) {
  const words = usePlanWords();
  // Of a plan for several weeks, what came up takes nothing but a part of the first.
  const { claimed, spent } = isTypical(view) ? NOTHING : view.attention;
  const left = roomOf(view) - planned;
  const taken = looked?.kind === 'fits' ? looked.cost : 0;
  const counts = { claimed, spent: Math.max(0, spent), planned, weighed: taken, left: left - taken };
  const soFar = [
    ...(claimed > 0 ? [words('attention.claimed', { blocks: claimed })] : []),
    ...(spent > 0 ? [words('attention.in_moments', { blocks: spent })] : []),
    ...(planned > 0 ? [words('attention.planned', { blocks: planned })] : []),
  ];
  return (
    <div class="tray">
      <p class="legend">
        <span class="left">{words('attention.left', { left })}</span>
        <span class="either">
          <span class="quiet" data-off={looked !== null || undefined}>
            {enumerated(t.locale, soFar)}
          </span>
          <span class="weighed" aria-hidden="true" data-off={looked === null || undefined}>
            {looked && weighedWords(looked, words)}
          </span>
        </span>
      </p>
      <Blocks counts={counts} large />
    </div>
  );
}

/** What the player had no say in, or has spent already. */
function TakenNote({ view }: { readonly view: RunView }) {
  const words = usePlanWords();
  const { claimed, spent } = view.attention;
  const blocks = isTypical(view) ? claimed + spent : claimed;
  if (blocks === 0) return null;
  return <p class="small quiet">{words(isTypical(view) ? 'plan.first_week' : 'plan.claimed_note', { blocks })}</p>;
}

interface ShortcutsProps {
  readonly view: RunView;
  readonly plan: WeekPlan;
  readonly setPlan: (plan: WeekPlan) => void;
}

function Shortcuts({ view, plan, setPlan }: ShortcutsProps) {
  const announce = useAnnounce();
  const words = usePlanWords();
  const put = (next: WeekPlan, said: 'plan.same_said' | 'plan.cleared'): void => {
    setPlan(next);
    announce(words(said, { left: roomOf(view) - costOf(next, view.practices) }));
  };
  const place = useRef<HTMLDivElement>(null);
  useHeir(plan.size > 0, () => place.current?.querySelector('button'));
  return (
    <div class="actions" ref={place}>
      <Button
        key="same"
        kind="plain"
        icon="arrows-clockwise"
        onPress={() => put(planFrom(view.lastPlan, view), 'plan.same_said')}
      >
        {words('plan.same')}
      </Button>
      {plan.size > 0 && (
        <Button key="clear" kind="plain" onPress={() => put(new Map(), 'plan.cleared')}>
          {words('plan.clear')}
        </Button>
      )}
    </div>
  );
}

interface PlanSceneProps extends SceneProps {
  /** What was planned of this week before. */
  readonly planned?: readonly PlanItem[];
  /** The plan in the making has changed. */
  readonly onPlan?: (items: readonly PlanItem[]) => void;
}

export function PlanScene({ view, t, decide, undo, planned: before = [], onPlan }: PlanSceneProps) {
  const [plan, show] = useState<WeekPlan>(() => planFrom(before, view));
  const setPlan = (next: WeekPlan): void => {
    show(next);
    onPlan?.(itemsOf(next, view.practices));
  };
  const [at, lookAt] = useState<{ readonly practice: PracticeView; readonly manager?: string } | null>(null);
  const words = usePlanWords();
  const { practices, managers, boss } = view;
  const planRoom = roomOf(view);
  const weeks = weeksOf(view);
  const planned = costOf(plan, practices);
  const left = planRoom - planned;
  const personal = practices.filter(({ perManager }) => perManager);
  const general = practices.filter(({ perManager }) => !perManager);
  const change = (manager?: string) => (practice: PracticeView, times: number) =>
    setPlan(withTimes(plan, practice, manager, times));
  const look = (manager?: string) => (practice: PracticeView | null) =>
    lookAt(practice && (manager === undefined ? { practice } : { practice, manager }));
  const looked = at && weighed(at.practice, timesOf(plan, at.practice, at.manager), left);
  const shared = { boss, plan, left, t };
  return (
    <div class="scene">
      <SceneHeading scene={`plan ${view.week}`}>{words('plan.title', weeks)}</SceneHeading>
      <p class="quiet">{planRoom > 0 ? words('plan.text', weeks) : words('plan.no_left')}</p>
      <Tray {...{ view, planned, looked, t }} />
      <TakenNote view={view} />
      <PlanPromises view={view} plan={plan} />
      {view.lastPlan.length > 0 && planRoom > 0 && <Shortcuts {...{ view, plan, setPlan }} />}
      {personal.length > 0 && (
        <section class="section">
          <h2>{words('plan.with')}</h2>
          {managers.map((manager) => (
            <PlanManager
              key={manager.id}
              {...shared}
              {...{ manager, practices: personal, week: view.week, lang: view.scenario.language }}
              onLook={look(manager.id)}
              onTimes={change(manager.id)}
            />
          ))}
        </section>
      )}
      {general.length > 0 && (
        <section class="section">
          <h2>{words('plan.general')}</h2>
          <PlanSteppers {...shared} practices={general} onLook={look()} onTimes={change()} />
        </section>
      )}
      <div class="actions stay">
        <Button kind="main" wide onPress={() => decide({ kind: 'plan', items: itemsOf(plan, practices) })}>
          {left > 0 ? words('plan.start_unspent', { ...weeks, left }) : words('plan.start', weeks)}
        </Button>
        <UndoButton undo={view.replies.length > 0 ? undo : undefined} t={t} />
      </div>
    </div>
  );
}
