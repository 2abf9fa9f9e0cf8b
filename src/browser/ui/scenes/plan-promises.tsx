// What you gave your word on, beside the plan that can keep it.
import type { PromiseView } from '../../../core/run/promise-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf, languageOfTexts, said, Sentence } from '../components/said.tsx';
import { sentences } from '../text/formats.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { timesOf, type WeekPlan } from './week-plan.ts';

interface PlanPromisesProps {
  readonly view: RunView;
  readonly plan: WeekPlan;
}

/** As often as this plan does it until it is due. */
function plannedOf({ due, needs }: PromiseView, { view, plan }: PlanPromisesProps): number {
  const practice = view.practices.find(({ id }) => id === needs?.practice);
  if (practice === undefined) return 0;
  const weeks = Math.min(due, view.weekTo) - view.week + 1;
  return weeks * timesOf(plan, practice, practice.perManager ? needs?.manager : undefined);
}

function keepsIt(promise: PromiseView, props: PlanPromisesProps, words: PlanText): string {
  const { needs } = promise;
  if (needs === null) return words('plan.promise_choice');
  if (plannedOf(promise, props) >= needs.times)
    return words('plan.promise_planned', { length: props.view.scenario.turnWeeks });
  return words('plan.promise_needs', { practice: words(`practice.${needs.practice}`), times: needs.times });
}

export function PlanPromises(props: PlanPromisesProps) {
  const words = usePlanWords();
  const { promises, managers, scenario } = props.view;
  if (promises.length === 0) return null;
  return (
    <section class="section">
      <h2>{words('plan.promises')}</h2>
      <ul class="told">
        {promises.map((promise) => {
          const { to } = promise;
          const { mood } = managers.find(({ id }) => id === to.id) ?? to;
          const due = words('plan.promise_due', { name: said(to.short), due: promise.due });
          return (
            <li key={promise.id}>
              <Portrait portrait={to.portrait} name={to.name} mood={mood} size={2.25} />
              <div>
                <p {...inLanguageOf(scenario, promise.text)}>
                  <Words text={promise.text} />
                </p>
                <p class="quiet small">
                  <Sentence
                    text={sentences(due, keepsIt(promise, props, words))}
                    language={languageOfTexts(scenario)}
                  />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
