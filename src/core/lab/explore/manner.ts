// How one run is played: for a goal, by what was used least, or as one who follows one idea.
import type { Option, Moment, Scenario, Look } from '../../scenario/schema.ts';
import { STANCES, type PracticeId, type Stance } from '../../scenario/vocabulary.ts';
import { PRACTICES } from '../../engine/practices.table.ts';
import type { PlanItem } from '../../run/decision.ts';
import { fittingPlan } from '../../run/progress.ts';
import type { Standing } from '../../run/run-state.ts';
import { termsOf } from '../../run/week-inputs.ts';
import { byTaste, purePlan, PURE_BOTS, stanceOf, steadyPlan } from '../bots.ts';
import type { Goal } from './goals.ts';
import { Roll } from './roll.ts';
import type { Used } from './used.ts';

const PLANS = [...PURE_BOTS, 'steady', 'nothing', 'mixed', 'one', 'one', 'mixed'] as const;
type PlanKind = (typeof PLANS)[number];

/** `either`: as it comes. */
const PROMISES = ['keep', 'keep', 'break', 'either'] as const;
const LOOKS = ['all', 'none', 'some'] as const;

/** A player for one run. */
export class Manner {
  private readonly roll: Roll;
  private readonly used: Used;
  readonly goal: Goal | null;
  private readonly plans: PlanKind;
  private readonly promises: (typeof PROMISES)[number];
  private readonly looks: (typeof LOOKS)[number];
  /** Stances in the order of liking; null where what was used least is taken. */
  private readonly taste: readonly Stance[] | null;
  /** What the week goes to where it goes to one thing. */
  private readonly one: { readonly practice: PracticeId; readonly manager: string };

  constructor(scenario: Scenario, roll: Roll, used: Used, goal: Goal | null) {
    this.roll = roll;
    this.used = used;
    this.goal = goal;
    this.plans = roll.of(PLANS);
    this.promises = roll.of(PROMISES);
    this.looks = roll.of(LOOKS);
    const first = roll.below(2 * STANCES.length);
    this.taste = first < STANCES.length ? [STANCES[first]!, ...STANCES] : null;
    const focus = goal?.levels
      .map(({ level }) => level.split('.')[0])
      .find((id) => scenario.managers.some((m) => m.id === id));
    const all = scenario.practices ?? (Object.keys(PRACTICES) as PracticeId[]);
    this.one = { practice: roll.of(all), manager: focus ?? roll.of(scenario.managers).id };
  }

  option(run: Standing, moment: Moment, options: readonly Option[]): Option {
    const { goal } = this;
    const named = (option: Option): string => `${moment.id}.${option.id}`;
    if (options.length === 1) return options[0]!;
    if (goal !== null) {
      const wanted = options.filter((option) => goal.choose.has(named(option)));
      if (wanted.length > 0) return this.used.least(wanted, this.roll);
    }
    const kept = this.byPromises(run, moment, options);
    const left = goal === null ? kept : kept.filter((option) => !goal.leave.has(named(option)));
    const among = left.length > 0 ? left : kept;
    if (this.taste !== null && among.some((option) => stanceOf(option) !== null)) return byTaste(among, this.taste);
    return this.used.least(among, this.roll);
  }

  /** Those by which promises are kept, or broken. */
  private byPromises(run: Standing, moment: Moment, options: readonly Option[]): readonly Option[] {
    if (!options.some((option) => this.used.keeping.has(`${moment.id}.${option.id}`))) return options;
    const isKeeping = (option: Option): boolean =>
      run.chosen.some((made) => {
        const by = termsOf(run, `${made.moment}.${made.option}`)?.kept_by;
        return by !== undefined && 'chose' in by && by.chose === `${moment.id}.${option.id}`;
      });
    const [keep, fail] = [options.filter(isKeeping), options.filter((option) => !isKeeping(option))];
    const chosen = this.promises === 'keep' ? keep : this.promises === 'break' ? fail : options;
    return chosen.length > 0 ? chosen : options;
  }

  wantsLook(moment: Moment, look: Look): boolean {
    if (this.goal?.look.has(`${moment.id}.${look.id}`) === true) return true;
    return this.looks === 'all' || (this.looks === 'some' && this.roll.below(2) === 0);
  }

  plan(run: Standing): readonly PlanItem[] {
    const promised = this.promised(run);
    const planned = this.goal?.plan ?? [];
    const more = planned.flatMap(({ practice, who, more: isMore }) => (isMore ? this.item(run, practice, who) : []));
    const less = new Set(planned.flatMap(({ practice, more: isMore }) => (isMore ? [] : [practice])));
    const base = this.base(run).filter(({ practice }) => !less.has(practice));
    const broken = (item: PlanItem): boolean =>
      this.promises === 'break' &&
      promised.some((one) => one.practice === item.practice && one.manager === item.manager);
    const wanted =
      this.promises === 'keep' ? [...promised, ...more, ...base] : [...more, ...base.filter((i) => !broken(i))];
    return wanted.length === 0 ? wanted : fittingPlan(run, joined(wanted));
  }

  private base(run: Standing): readonly PlanItem[] {
    switch (this.plans) {
      case 'nothing':
        return [];
      case 'steady':
        return steadyPlan(run);
      case 'one':
        return this.item(run, this.one.practice, this.one.manager);
      case 'mixed':
        return this.used.mixedPlan(run, this.roll);
      default:
        return purePlan(run, this.plans);
    }
  }

  /** As often as it can be, with everybody where nobody is named. */
  private item({ scenario: { managers } }: Standing, practice: PracticeId, who: string | undefined): PlanItem[] {
    const { perManager, most } = PRACTICES[practice];
    if (!perManager) return [{ practice, times: most }];
    return managers
      .filter(({ id }) => who === undefined || id === who)
      .map(({ id }) => ({ practice, manager: id, times: most }));
  }

  /** What promises that are open ask to be planned. */
  private promised(run: Standing): PlanItem[] {
    if (this.used.promising.size === 0 || this.promises === 'either') return [];
    return run.chosen.flatMap((made): PlanItem[] => {
      if (!this.used.promising.has(made.moment)) return [];
      const terms = termsOf(run, `${made.moment}.${made.option}`);
      if (terms === null || 'chose' in terms.kept_by) return [];
      const { practice } = terms.kept_by;
      const { perManager, most } = PRACTICES[practice];
      if (!perManager) return [{ practice, times: most }];
      const manager = this.used.teamOf(terms.to);
      return manager === undefined ? [] : [{ practice, manager, times: most }];
    });
  }
}

/** Each practice with each manager once. */
function joined(items: readonly PlanItem[]): readonly PlanItem[] {
  const all = new Map<string, PlanItem>();
  for (const item of items) {
    const key = `${item.practice} ${item.manager ?? ''}`;
    if (!all.has(key)) all.set(key, item);
  }
  return [...all.values()];
}
