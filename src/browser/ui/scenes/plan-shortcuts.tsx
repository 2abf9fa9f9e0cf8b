// What many a plan begins with, at one press.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PracticeView, RunView } from '../../../core/run/view.ts';
import type { IconName } from '../../../../assets/icons/icons.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { usePlanWords } from './plan-words.ts';
import { weighedWords } from './plan-steppers.tsx';
import { costOf, isSame, planFrom, roomOf, timesOf, withEveryone, withSomebody, type WeekPlan } from './week-plan.ts';

interface PlanShortcutsProps {
  readonly view: RunView;
  readonly plan: WeekPlan;
  /** With what is to be said of it. */
  readonly put: (plan: WeekPlan, said: string) => void;
}

interface ShortcutProps {
  /** What is heard with it, and said to whoever presses it while it is idle: its price, or why it is idle; may be empty. */
  readonly about: string;
  readonly idle: boolean;
  readonly onPress: () => void;
  readonly icon?: IconName;
  readonly plain?: boolean;
  readonly children: ComponentChildren;
}

/** None of them goes when it is pressed: the focus stays where it was. */
function Shortcut({ about, plain, ...button }: ShortcutProps) {
  const announce = useAnnounce();
  const id = useId();
  return (
    <>
      <Button
        {...button}
        kind={plain ? 'plain' : 'usual'}
        about={about ? id : undefined}
        onIdle={() => announce(about)}
      />
      {about && (
        <span class="spoken" id={id}>
          {about}
        </span>
      )}
    </>
  );
}

/** The first practice that is about a manager, with all of them. */
function Everyone({ view, plan, put, all }: PlanShortcutsProps & { readonly all: PracticeView }) {
  const words = usePlanWords();
  const practice = words(`practice.${all.id}`);
  const without = withSomebody(view).filter(({ id }) => timesOf(plan, all, id) === 0);
  const cost = all.cost * without.length;
  const left = roomOf(view) - costOf(plan, view.practices) - cost;
  const weighed = { kind: left < 0 ? 'over' : 'fits', cost, left } as const;
  return (
    <Shortcut
      about={without.length === 0 ? words('plan.everyone_has') : weighedWords(weighed, words)}
      idle={without.length === 0 || left < 0}
      onPress={() => put(withEveryone(plan, all, view), words('plan.everyone_said', { practice }))}
    >
      {words('plan.everyone', { practice })}
    </Shortcut>
  );
}

export function PlanShortcuts(props: PlanShortcutsProps) {
  const { view, plan, put } = props;
  const words = usePlanWords();
  const last = planFrom(view.lastPlan, view);
  const all = withSomebody(view).length > 0 && view.practices.find(({ perManager }) => perManager);
  const same = isSame(plan, last);
  const empty = plan.size === 0;
  return (
    <div class="actions">
      {all && <Everyone key="all" {...props} all={all} />}
      {last.size > 0 && (
        <Shortcut
          key="same"
          plain
          icon="arrows-clockwise"
          about={same ? words('plan.same_idle') : ''}
          idle={same}
          onPress={() => put(last, words('plan.same_said'))}
        >
          {words('plan.same')}
        </Shortcut>
      )}
      <Shortcut
        key="clear"
        plain
        about={empty ? words('plan.clear_idle') : ''}
        idle={empty}
        onPress={() => put(new Map(), words('plan.cleared'))}
      >
        {words('plan.clear')}
      </Shortcut>
    </div>
  );
}
