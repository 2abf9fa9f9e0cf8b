// A week's decisions as deeds for the engine.
import { fromPoints } from '../engine/fixed.ts';
import type { Deed, WeekInputs } from '../engine/inputs.ts';
import type { Effect, Moment, Option } from '../scenario/schema.ts';
import type { ManagerLevel } from '../scenario/vocabulary.ts';
import type { PlanItem } from './decision.ts';
import { findMoment } from './moments.ts';
import { managerIndex, type Chosen, type Standing } from './run-state.ts';

export function weekInputs(run: Standing, plan: readonly PlanItem[]): WeekInputs {
  const week = run.chosen.filter((c) => c.week === run.week);
  const deeds = [
    ...week.flatMap((c) => optionDeeds(run, c)),
    ...plan.map((item) => planDeed(run, item)),
    ...keptPromises(run, plan),
  ];
  return { deeds, away: false };
}

/** Where an option lands: its own `to`, else whom the moment is about; −1 when that is nobody's manager. */
export function landsOn(run: Standing, moment: Moment, option: Option): number {
  const id = option.to ?? moment.about;
  return id === 'all' ? -1 : managerIndex(run, id);
}

function optionDeeds(run: Standing, chosen: Chosen): Deed[] {
  const moment = findMoment(run, chosen.moment);
  const option = moment?.options.find((o) => o.id === chosen.option);
  if (moment === null || option === undefined) return [];
  const cause = `option:${moment.id}.${option.id}@${chosen.week}`;
  const manager = landsOn(run, moment, option);
  const move: Deed = {
    kind: 'move',
    cause,
    manager,
    move: option.move,
    stakes: moment.stakes,
    reversible: moment.reversible,
  };
  const effects = (option.effects ?? []).map((e, i) =>
    effectDeed(run, e, `effect:${moment.id}.${option.id}.${i}@${chosen.week}`, manager),
  );
  const promise = option.promise;
  if (promise === undefined) return [move, ...effects];
  const due = chosen.week + promise.due_in_weeks;
  return [
    move,
    ...effects,
    { kind: 'promise', cause, manager: managerIndex(run, promise.to), promise: `${moment.id}.${option.id}`, due },
  ];
}

function effectDeed(run: Standing, effect: Effect, cause: string, about: number): Deed {
  if (effect.kind === 'claim') {
    const manager = effect.on === undefined ? about : managerIndex(run, effect.on);
    return { kind: 'effect', cause, manager, level: 'claim', add: effect.attention, afterWeeks: effect.after_weeks };
  }
  const [who, level] = effect.of.split('.');
  const credit = level === 'credit';
  return {
    kind: 'effect',
    cause,
    manager: credit ? -1 : managerIndex(run, who ?? ''),
    level: credit ? 'credit' : (level as ManagerLevel),
    add: fromPoints(50 + effect.add),
    afterWeeks: effect.after_weeks,
  };
}

function planDeed(run: Standing, item: PlanItem): Deed {
  const cause = `plan:${item.practice}.${item.manager ?? 'all'}@${run.week}`;
  const manager = item.manager === undefined ? -1 : managerIndex(run, item.manager);
  return { kind: 'practice', cause, manager, practice: item.practice, times: item.times };
}

/** Promises, this week's among them, whose terms this week's plan or choices meet. */
function keptPromises(run: Standing, plan: readonly PlanItem[]): Deed[] {
  const deeds: Deed[] = [];
  for (const made of run.chosen) {
    const terms = findMoment(run, made.moment)?.options.find((o) => o.id === made.option)?.promise;
    if (terms === undefined) continue;
    const promise = `${made.moment}.${made.option}`;
    if (run.organisation.promises.some((p) => p.id === promise && p.status !== 'open')) continue;
    if (isKept(run, terms, made.week, plan)) deeds.push({ kind: 'promise_kept', cause: `promise:${promise}`, promise });
  }
  return deeds;
}

/** The authored promise behind `<moment>.<option>`, or null. */
export function termsOf(run: Standing, id: string): NonNullable<Option['promise']> | null {
  const [moment, option] = id.split('.');
  return findMoment(run, moment ?? '')?.options.find((o) => o.id === option)?.promise ?? null;
}

function isKept(
  run: Standing,
  promise: NonNullable<Option['promise']>,
  since: number,
  plan: readonly PlanItem[],
): boolean {
  const terms = promise.kept_by;
  if ('chose' in terms) return run.chosen.some((c) => c.week >= since && `${c.moment}.${c.option}` === terms.chose);
  const count = (items: readonly PlanItem[]): number =>
    items
      .filter((i) => i.practice === terms.practice && (i.manager ?? promise.to) === promise.to)
      .reduce((sum, i) => sum + i.times, 0);
  const before = run.weeks.filter((w) => w.number >= since).reduce((sum, w) => sum + count(w.plan), 0);
  return before + count(plan) >= terms.times;
}
