import { Fragment } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { PracticeView, RunView } from '../../../core/run/view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { weeksOf } from '../sentences/turn-words.ts';
import { enumerated } from '../text/formats.ts';
import { openings } from './monday-words.ts';
import { DecideButton } from './decide-button.tsx';
import { EmptyPost, PlanManager } from './plan-manager.tsx';
import { PlanPromises } from './plan-promises.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { PlanShortcuts } from './plan-shortcuts.tsx';
import { PlanSteppers, type PlanSteppersProps } from './plan-steppers.tsx';
import { Crowded, leftInFirst, planSaid, Tray } from './plan-tray.tsx';
import { costOf, isSame, itemsOf, planFrom, roomOf, timesOf, weighed, withTimes, type WeekPlan } from './week-plan.ts';
import type { SceneProps } from './scene-props.ts';
import { UndoButton } from './undo-button.tsx';

/** What the player had no say in. */
function TakenNote({ view }: { readonly view: RunView }) {
  const words = usePlanWords();
  const { claimed } = view.attention;
  if (claimed === 0 || view.scenario.turnWeeks > 1) return null;
  return <p class="small quiet">{words('plan.claimed_note', { blocks: claimed })}</p>;
}

/** With what the bars say is left: of the first week, where it has one of its own, and of the usual one. */
function startWords(weeks: ReturnType<typeof weeksOf>, left: number, first: number | null, words: PlanText): string {
  const [own, usual] = [first ?? left, weeks.length > 1 ? left : 0];
  if (own + usual === 0) return words('plan.start', weeks);
  if (first === null || weeks.length === 1) return words('plan.start_unspent', { ...weeks, left: own });
  return words('plan.start_unspent_both', { ...weeks, first: own, left: usual });
}

interface PracticesProps extends Pick<SceneProps, 'view' | 't'> {
  readonly plan: WeekPlan;
  readonly left: number;
  readonly folds: Set<string>;
  readonly change: (manager?: string) => PlanSteppersProps['onTimes'];
  readonly look: (manager?: string) => (practice: PracticeView | null) => void;
}

/** One manager is open at a time: with all of them the page has no end. */
function useOneOpen(folds: Set<string>) {
  const [open, setOpen] = useState<string | null>(() => [...folds][0] ?? null);
  const turn = (id: string) => (to: boolean) => {
    folds.clear();
    if (to) folds.add(id);
    setOpen(to ? id : null);
  };
  return { open, turn };
}

/** What there is to plan since this Monday. */
const freshIn = (view: RunView): ReadonlySet<string> => new Set(openings(view).map(({ practice }) => practice));

/** What can be planned: with each manager, and apart from them. */
function Practices({ view, plan, left, t, folds, change, look }: PracticesProps) {
  const words = usePlanWords();
  const { practices, managers, boss, scenario } = view;
  const personal = practices.filter(({ perManager }) => perManager);
  const general = practices.filter(({ perManager }) => !perManager);
  const fresh = freshIn(view);
  const shared = { boss, plan, left, fresh, t };
  const { open, turn } = useOneOpen(folds);
  const added = personal.filter(({ id }) => fresh.has(id)).map(({ id }) => words(`practice.${id}`));
  return (
    <>
      {personal.length > 0 && (
        <section class="section">
          <h2>{words('plan.with')}</h2>
          {added.length > 0 && <p class="small">{words('plan.new_with', { list: enumerated(words.locale, added) })}</p>}
          {managers.map((manager) =>
            manager.vacant ? (
              <EmptyPost key={manager.id} {...{ manager, scenario, t }} />
            ) : (
              <PlanManager
                key={manager.id}
                {...shared}
                {...{ manager, practices: personal, week: view.week, scenario }}
                spent={view.attention.byManager[manager.id] ?? 0}
                open={open === manager.id}
                onOpen={turn(manager.id)}
                onLook={look(manager.id)}
                onTimes={change(manager.id)}
              />
            ),
          )}
        </section>
      )}
      {general.length > 0 && (
        <section class="section">
          <h2>{words('plan.general')}</h2>
          <PlanSteppers {...shared} practices={general} onLook={look()} onTimes={change()} />
        </section>
      )}
      <Worth practices={practices} />
    </>
  );
}

/** Whoever wants to know when a thing pays can ask, once for each of them. */
function Worth({ practices }: Pick<RunView, 'practices'>) {
  const words = usePlanWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <section class="section">
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {words('plan.worth')}
      </button>
      <dl id={list} class="facts" hidden={!open}>
        {open &&
          practices.map(({ id }) => (
            <Fragment key={id}>
              <dt>{words(`practice.${id}`)}</dt>
              <dd>{words(`practice.${id}.worth`)}</dd>
            </Fragment>
          ))}
      </dl>
    </section>
  );
}

interface PlanSceneProps extends SceneProps {
  /** What was planned of this week before. */
  readonly planned?: readonly PlanItem[];
  /** The manager whose row is open, by id; kept from plan to plan. */
  readonly folds?: Set<string>;
  /** The plan in the making has changed. */
  readonly onPlan?: (items: readonly PlanItem[]) => void;
}

const NO_FOLDS = new Set<string>();

export function PlanScene({ view, t, decide, undo, planned: before = [], folds = NO_FOLDS, onPlan }: PlanSceneProps) {
  const [plan, show] = useState<WeekPlan>(() => planFrom(before.length > 0 ? before : view.lastPlan, view));
  const setPlan = (next: WeekPlan): void => {
    show(next);
    onPlan?.(itemsOf(next, view.practices));
  };
  // The map draws what is filled in, too.
  useLayoutEffect(() => onPlan?.(itemsOf(plan, view.practices)), []);
  // What was planned last time lies there to be changed, not to be entered again.
  const last = planFrom(view.lastPlan, view);
  const isUsual = last.size > 0 && isSame(plan, last);
  const [at, lookAt] = useState<{ readonly practice: PracticeView; readonly manager?: string } | null>(null);
  const words = usePlanWords();
  const announce = useAnnounce();
  const crowded = useId();
  const { practices } = view;
  const planRoom = roomOf(view);
  const weeks = weeksOf(view);
  const planned = costOf(plan, practices);
  const left = planRoom - planned;
  const put = (next: WeekPlan, said: string): void => {
    setPlan(next);
    announce(planSaid(said, view, plan, next, words));
  };
  const change = (manager?: string) => (practice: PracticeView, times: number, said: string) => {
    const next = withTimes(plan, practice, manager, times);
    put(next, said);
    // After a press that could be made, nothing says that it could not.
    if (weighed(practice, times, planRoom - costOf(next, practices)).kind !== 'fits') lookAt(null);
  };
  const look = (manager?: string) => (practice: PracticeView | null) =>
    lookAt(practice && (manager === undefined ? { practice } : { practice, manager }));
  const looked = at && weighed(at.practice, timesOf(plan, at.practice, at.manager), left);
  return (
    <div class="scene planner">
      <SceneHeading scene={`plan ${view.week}`}>{words('plan.title', weeks)}</SceneHeading>
      <p class="quiet">{planRoom === 0 ? words('plan.no_left') : words(isUsual ? 'plan.usual' : 'plan.text', weeks)}</p>
      {view.week === 1 && view.replies.length === 0 && <p class="quiet small">{words('attention.block')}</p>}
      <Tray {...{ view, plan, planned, looked }} />
      <Crowded view={view} plan={plan} id={crowded} />
      <TakenNote view={view} />
      <PlanPromises view={view} plan={plan} />
      {planRoom > 0 && <PlanShortcuts {...{ view, plan, put }} />}
      <Practices {...{ view, plan, left, t, folds, change, look }} />
      <div class="actions stay">
        <DecideButton
          about={crowded}
          isSame={(sent) => sent.kind === 'plan' && isSame(planFrom(sent.items, view), plan)}
          onPress={() => decide({ kind: 'plan', items: itemsOf(plan, practices) })}
        >
          {startWords(weeks, left, leftInFirst({ view, plan, planned }), words)}
        </DecideButton>
        <UndoButton undo={view.replies.length > 0 ? undo : undefined} t={t} />
      </div>
    </div>
  );
}
