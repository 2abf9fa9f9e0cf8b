// Promises that are still open, while a plan can be made that keeps them.
import { promiseWords } from './cause-words.ts';
import { choiceId } from '../engine/cause-id.ts';
import type { Run } from './run-state.ts';
import type { PromiseView } from './view.ts';
import { countKept, termsOf } from './week-inputs.ts';

/** Those given this turn among them: the engine hears of them only with the week. The nearest first. */
export function openPromises(run: Run): PromiseView[] {
  const settled = new Set(run.organisation.promises.filter((p) => p.status !== 'open').map((p) => p.id));
  return run.chosen
    .flatMap((made): PromiseView[] => {
      const id = choiceId(made);
      const terms = termsOf(run, id);
      if (terms === null || settled.has(id)) return [];
      const { to, due_in_weeks: within, kept_by: by } = terms;
      const due = made.week + within;
      const needs =
        'chose' in by
          ? null
          : { practice: by.practice, times: Math.max(0, by.times - countKept(run, terms, made.week, [])) };
      return [{ id, manager: to, text: promiseWords(run, id), due, needs }];
    })
    .toSorted((a, b) => a.due - b.due);
}
