import type { ManagerView, PracticeView, RunView } from '../../../core/run/view.ts';
import { Stepper } from '../components/stepper.tsx';
import type { Translate } from '../text/text.ts';
import { timesOf, type Plan } from './plan.ts';

export interface PlanSteppersProps {
  readonly practices: readonly PracticeView[];
  readonly manager?: ManagerView;
  readonly boss: RunView['boss'];
  readonly plan: Plan;
  readonly left: number;
  readonly t: Translate;
  readonly onTimes: (practice: PracticeView, times: number) => void;
}

export function PlanSteppers({ practices, manager, boss, plan, left, t, onTimes }: PlanSteppersProps) {
  return (
    <ul>
      {practices.map((practice) => {
        const times = timesOf(plan, practice, manager?.id);
        const name = t(`practice.${practice.id}`);
        const what = manager ? t('plan.for', { practice: name, name: manager.firstName }) : name;
        return (
          <Stepper
            key={practice.id}
            what={name}
            buys={t(`practice.${practice.id}.buys`, { name: manager?.firstName ?? '', boss: boss.name })}
            price={t('plan.each', { cost: practice.cost })}
            value={times}
            valueText={t('plan.times', { times })}
            canMore={times < practice.most && practice.cost <= left}
            fewerLabel={t('plan.fewer', { what })}
            moreLabel={t('plan.more', { what })}
            onChange={(next) => onTimes(practice, next)}
          />
        );
      })}
    </ul>
  );
}
