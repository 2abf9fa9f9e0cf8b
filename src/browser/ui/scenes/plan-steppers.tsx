import type { ManagerView, PracticeView, RunView } from '../../../core/run/view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Stepper } from '../components/stepper.tsx';
import { whole } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { timesOf, weighed, type WeekPlan, type Weighed } from './week-plan.ts';

export interface PlanSteppersProps {
  readonly practices: readonly PracticeView[];
  readonly manager?: ManagerView;
  readonly boss: RunView['boss'];
  readonly plan: WeekPlan;
  readonly left: number;
  /** Which of them there are since this Monday only. */
  readonly fresh: ReadonlySet<string>;
  readonly t: Translate;
  /** The practice under the pointer or the focus, before it is given. */
  readonly onLook: (practice: PracticeView | null) => void;
  /** With what is to be said of it. */
  readonly onTimes: (practice: PracticeView, times: number, said: string) => void;
}

/** What once more would take and leave, or why it cannot be. */
export function weighedWords({ kind, cost, left }: Weighed, words: PlanText): string {
  if (kind === 'most') return words('plan.weighed_most');
  return kind === 'fits'
    ? words('plan.weighed', { cost, left })
    : words('plan.weighed_over', { cost, left: left + cost });
}

/** Why not, to whoever presses all the same: it is heard by itself, so it says of what. */
const refusedWords = (what: string, { kind, cost, left }: Weighed, words: PlanText): string =>
  kind === 'most' ? words('plan.most_said', { what }) : words('plan.over_said', { what, cost, left: left + cost });

export function PlanSteppers({ practices, manager, boss, plan, left, fresh, t, onLook, onTimes }: PlanSteppersProps) {
  const announce = useAnnounce();
  const words = usePlanWords();
  return (
    <ul>
      {practices.map((practice) => {
        const times = timesOf(plan, practice, manager?.id);
        const name = words(`practice.${practice.id}`);
        const looked = weighed(practice, times, left);
        const what = manager ? words('plan.for', { practice: name, name: manager.short }) : name;
        return (
          <Stepper
            key={practice.id}
            what={name}
            mark={fresh.has(practice.id) ? words('plan.new') : null}
            buys={words(`practice.${practice.id}.buys`, { name: manager?.short ?? '', boss: boss.name })}
            price={words('plan.each', { cost: practice.cost })}
            value={times}
            shown={whole(t.locale, times)}
            valueText={words('plan.times', { times })}
            canMore={looked.kind === 'fits'}
            fewerLabel={words('plan.fewer', { what })}
            moreLabel={words('plan.more', { what })}
            onceMore={weighedWords(looked, words)}
            onWeigh={(looking) => onLook(looking ? practice : null)}
            onChange={(next) => onTimes(practice, next, words('plan.said', { what, times: next }))}
            onNoMore={() => announce(refusedWords(what, looked, words))}
            onNoFewer={() => announce(words('plan.said', { what, times }))}
          />
        );
      })}
    </ul>
  );
}
