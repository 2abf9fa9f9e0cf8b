// A week's decisions as deeds for the engine.
import { causeId, choiceId, readChoiceId } from '../engine/cause-id.ts';
import { fromPoints } from '../engine/fixed.ts';
import type { Deed, WeekInputs } from '../engine/inputs.ts';
import { pointsOf } from '../scenario/amount.ts';
import type { Effect, Moment, Option, Scenario } from '../scenario/schema.ts';
import { type ManagerLevel, type MoveId, ORGANISATION } from '../scenario/vocabulary.ts';
import { changeDeed } from './change-deed.ts';
import { holds } from './condition.ts';
import type { PlanItem } from './decision.ts';
import { promisedTo } from './promised-to.ts';
import { hadLapsed, hasLapsed, wasPassedOver } from './promise-lapse.ts';
import { optionOf } from './moments.ts';
import { managerIndex, type Chosen, type Standing } from './run-state.ts';
import { isDecisive, moveOf } from './scene.ts';
import { shareEffects } from './tasks.ts';
import { optionsIn } from '../scenario/options-in.ts';
import { teamOf } from '../scenario/team-of.ts';
import { mondayFrom } from '../scenario/turn.ts';

export function weekInputs(run: Standing, plan: readonly PlanItem[]): WeekInputs {
  const deeds: Deed[] = [];
  for (const chosen of run.chosen) {
    const made = chosen.week === run.week ? optionOf(run, chosen) : null;
    if (made === null) continue;
    const { moment, option } = made;
    // What an answer of several comes to hangs on the others.
    const make = (): Deed[] => optionDeeds(run, chosen, moment, option);
    deeds.push(
      ...(moment.steps === undefined && !hangsOnRun(option) ? madeOnce(run, chosen.places ?? option, make) : make()),
    );
  }
  if (plan.length > 0) deeds.push(...madeOnce(run, plan, () => plan.map((item) => planDeed(run, item))));
  deeds.push(...settledPromises(run, plan));
  return { deeds, away: false };
}

/** The deeds that an option or a plan came to last. Mass simulation takes the same ones in the same week in each future. */
const deedsMade = new WeakMap<
  Option | readonly PlanItem[] | readonly number[],
  { readonly scenario: Scenario; readonly week: number; readonly deeds: readonly Deed[] }
>();

function madeOnce(
  { scenario, week }: Standing,
  of: Option | readonly PlanItem[] | readonly number[],
  make: () => Deed[],
): readonly Deed[] {
  const known = deedsMade.get(of);
  if (known?.scenario === scenario && known.week === week) return known.deeds;
  const deeds = make();
  deedsMade.set(of, { scenario, week, deeds });
  return deeds;
}

/** Where an option lands: its own `to`, else whom the moment is about; −1 when that is nobody's manager. */
export function landsOn(run: Pick<Standing, 'scenario'>, moment: Moment, option: Option): number {
  const id = option.to ?? moment.about;
  return id === 'all' ? -1 : managerIndex(run, id);
}

function optionDeeds(run: Standing, chosen: Chosen, moment: Moment, option: Option): Deed[] {
  const { week } = run;
  const choice = { moment: moment.id, option: option.id };
  const cause = causeId.option(choice, week);
  const manager = landsOn(run, moment, option);
  const scene = moveOf(run, chosen);
  if (scene === null) throw new Error(`${choiceId(choice)}: expected a move, got none`);
  const { stakes, reversible } = moment;
  const move: Deed[] = isDecisive(run, chosen)
    ? [{ kind: 'move', cause, manager, move: scene, stakes, reversible }]
    : [];
  const effects = [...(option.effects ?? []), ...shareEffects(moment, chosen.places)].flatMap((e, i) =>
    hasEffect(run, e)
      ? effectDeeds(run, e, { cause: causeId.effect(choice, i, week), about: manager, move: scene })
      : [],
  );
  const promise = option.promise;
  if (promise === undefined) return [...move, ...effects];
  const due = week + promise.due_in_weeks;
  return [
    ...move,
    ...effects,
    { kind: 'promise', cause, ...promisedTo(run.scenario, promise.to), promise: choiceId(choice), due },
  ];
}

/** As things stand when the week is played. */
const hasEffect = (run: Standing, { if: asked }: Effect): boolean => asked === undefined || holds(run, asked);

/** Do the deeds of this option hang on more than the choice? */
const hangsOnRun = ({ effects = [] }: Option): boolean => effects.some((effect) => effect.if !== undefined);

interface EffectOf {
  readonly cause: string;
  /** Whom the option was for, −1 for all. */
  readonly about: number;
  readonly move: MoveId;
}

function effectDeeds(run: Standing, effect: Effect, { cause, about, move }: EffectOf): Deed[] {
  if (effect.kind === 'claim') {
    const manager = effect.on === undefined ? about : managerIndex(run, effect.on);
    // Attention is claimed of a plan that is still to be made.
    const due = mondayFrom(run.scenario, run.week + effect.after_weeks);
    return [{ kind: 'effect', cause, manager, level: 'claim', add: effect.attention, afterWeeks: due - run.week }];
  }
  if (effect.kind !== 'level') return [changeDeed(run.scenario, effect, cause)];
  const [who = '', level = ''] = effect.of.split('.');
  const manager = level === 'credit' || who === ORGANISATION ? -1 : managerIndex(run, who);
  const isTheirs = level !== 'credit' && who !== ORGANISATION && (about < 0 || manager === about);
  const levels =
    who === ORGANISATION && level === 'openness' ? OPENNESS : [level as ManagerLevel | 'credit' | 'systems'];
  return levels.map((name) => ({
    kind: 'effect',
    cause,
    manager,
    level: name,
    add: fromPoints(50 + pointsOf(effect.add)),
    ...(isTheirs && { of: move }),
    ...(effect.lasts && { lasts: true as const }),
    afterWeeks: effect.after_weeks,
  }));
}

/** What it is the mean of, see `opennessOf`: moved by as much in each, it moves by as much. */
const OPENNESS = ['honesty', 'safety'] as const satisfies readonly ManagerLevel[];

function planDeed(run: Standing, item: PlanItem): Deed {
  const cause = causeId.plan(item.practice, item.manager ?? null, run.week);
  const manager = item.manager === undefined ? -1 : managerIndex(run, item.manager);
  return { kind: 'practice', cause, manager, practice: item.practice, times: item.times };
}

/** Promises, this week's among them, whose terms this week's plan or choices meet or pass over, and those that have lost their point. */
function settledPromises(run: Standing, plan: readonly PlanItem[]): readonly Deed[] {
  const promising = promisingMoments(run.scenario);
  if (promising.size === 0) return NONE;
  const deeds: Deed[] = [];
  for (const made of run.chosen) {
    if (!promising.has(made.moment)) continue;
    const promise = choiceId(made);
    const terms = termsOf(run, promise);
    if (terms === null || run.organisation.promises.some((p) => p.id === promise && p.status !== 'open')) continue;
    const cause = causeId.promise(promise);
    if (hadLapsed(run, made, terms)) deeds.push({ kind: 'promise_lapsed', cause, promise, told: true });
    else if (isKept(run, terms, made.week, plan)) deeds.push({ kind: 'promise_kept', cause, promise });
    else if (wasPassedOver(run, made, terms)) deeds.push({ kind: 'promise_broken', cause, promise });
    else if (hasLapsed(run, made, terms)) deeds.push({ kind: 'promise_lapsed', cause, promise, told: false });
  }
  return deeds;
}

const NONE: readonly Deed[] = [];
const withPromises = new WeakMap<readonly Moment[], ReadonlySet<string>>();

/** Moments with an option that makes a promise: few, so that most weeks have none to look after. */
function promisingMoments({ moments }: Scenario): ReadonlySet<string> {
  let known = withPromises.get(moments);
  if (known === undefined) {
    known = new Set(moments.filter((m) => optionsIn(m).some((o) => o.promise !== undefined)).map((m) => m.id));
    withPromises.set(moments, known);
  }
  return known;
}

/** The authored promise behind `<moment>.<option>`, or null. */
export function termsOf(run: Standing, id: string): NonNullable<Option['promise']> | null {
  return optionOf(run, readChoiceId(id))?.option.promise ?? null;
}

function isKept(
  run: Standing,
  promise: NonNullable<Option['promise']>,
  since: number,
  plan: readonly PlanItem[],
): boolean {
  const terms = promise.kept_by;
  if ('chose' in terms) return run.chosen.some((c) => c.week >= since && choiceId(c) === terms.chose);
  return countKept(run, promise, since, plan) >= terms.times;
}

/** How often what was promised has been done since then, this week's plan included; 0 where a choice keeps it. */
export function countKept(
  run: Standing,
  { kept_by: terms, to }: NonNullable<Option['promise']>,
  since: number,
  plan: readonly PlanItem[],
): number {
  if ('chose' in terms) return 0;
  // With one of a team it is done where their team is.
  const whose = teamOf(run.scenario.managers, to) ?? to;
  const count = (items: readonly PlanItem[]): number =>
    items
      .filter((i) => i.practice === terms.practice && (i.manager ?? whose) === whose)
      .reduce((sum, i) => sum + i.times, 0);
  return run.weeks.filter((w) => w.number >= since).reduce((sum, w) => sum + count(w.plan), count(plan));
}
