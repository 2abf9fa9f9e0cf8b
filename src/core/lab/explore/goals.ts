// What a run may be played for: one way for a condition to hold, as things to choose, to leave, to open and to keep.
import type { Condition, LevelCondition, Moment, Option, Scenario } from '../../scenario/schema.ts';
import { optionsIn, stepOf } from '../../scenario/options-in.ts';
import type { PracticeId } from '../../scenario/vocabulary.ts';
import type { Roll } from './roll.ts';
import type { Thing } from './things.ts';

/** Choices by `moment.option`. */
export interface Goal {
  readonly choose: Set<string>;
  readonly leave: Set<string>;
  readonly look: Set<string>;
  readonly keep: Set<string>;
  readonly fail: Set<string>;
  readonly plan: { practice: PracticeId; who: string | undefined; more: boolean }[];
  /** Whose level should rise or fall. */
  readonly levels: { level: string; up: boolean }[];
}

const emptyGoal = (): Goal => ({
  choose: new Set(),
  leave: new Set(),
  look: new Set(),
  keep: new Set(),
  fail: new Set(),
  plan: [],
  levels: [],
});

/** Follows conditions so far and no further. */
const DEEPEST = 12;

/** What leads to what in one scenario. */
export class Ways {
  private readonly choices = new Map<string, { readonly moment: Moment; readonly option: Option }>();
  private readonly moments: ReadonlyMap<string, Moment>;
  private readonly leads = new Map<string, string[]>();
  private readonly setters = new Map<string, string[]>();
  private readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.moments = new Map(scenario.moments.map((moment) => [moment.id, moment]));
    for (const moment of scenario.moments)
      for (const option of optionsIn(moment)) {
        const choice = `${moment.id}.${option.id}`;
        this.choices.set(choice, { moment, option });
        if (option.then !== undefined) add(this.leads, option.then, choice);
        for (const { fact } of option.remember ?? []) add(this.setters, fact, choice);
      }
  }

  /** One way to make it come, picked by luck where there are several. */
  goalOf(thing: Thing, roll: Roll): Goal {
    const goal = emptyGoal();
    const into: Into = { goal, roll, depth: 0, seen: new Set() };
    if (thing.kind === 'moment') this.bring(thing.id, into);
    else if (thing.kind === 'option') this.choose(thing.id, into);
    else if (/\.(?:later|remembered)\.\d+$/.test(thing.id))
      this.choose(thing.id.split('.').slice(0, 2).join('.'), into);
    else if (thing.kind === 'line') this.sayLine(thing, into);
    else if (thing.kind === 'appointment') this.appoint(thing.id, into);
    if (thing.if !== undefined) this.want(thing.if, true, into);
    if (thing.kind === 'ending') this.notBefore(this.scenario.endings ?? [], thing, into);
    return goal;
  }

  private sayLine({ path }: Thing, into: Into): void {
    const moment = path[0] === 'moments' ? this.scenario.moments[Number(path[1])] : undefined;
    if (moment !== undefined) this.bring(moment.id, into);
    const lines = this.linesAt(path);
    for (const line of lines.slice(0, Number(path.at(-1)))) if (line.if) this.want(line.if, false, into);
  }

  private linesAt(path: Thing['path']): readonly { readonly if?: Condition | undefined }[] {
    let at: unknown = this.scenario;
    for (const step of path.slice(0, -1)) at = (at as Readonly<Record<string, unknown>>)[step];
    return at as readonly { readonly if?: Condition }[];
  }

  private notBefore(
    all: readonly { readonly id: string; readonly if?: Condition | undefined }[],
    thing: Thing,
    into: Into,
  ): void {
    for (const one of all.slice(0, Number(thing.path.at(-1)))) if (one.if) this.want(one.if, false, into);
  }

  private appoint(id: string, into: Into): void {
    const [post, who] = id.split('.');
    for (const [choice, { option }] of this.choices)
      for (const effect of option.effects ?? [])
        if (effect.kind === 'seat' && effect.of === post)
          if ([effect.acting, effect.with, ...(effect.among ?? [])].some((one) => one === who))
            this.choose(choice, into);
  }

  private bring(id: string, into: Into): void {
    if (into.depth > DEEPEST || into.seen.has(id)) return;
    into.seen.add(id);
    const deeper = { ...into, depth: into.depth + 1 };
    const moment = this.moments.get(id);
    const leads = this.leads.get(id) ?? [];
    if (moment?.if !== undefined) this.want(moment.if, true, deeper);
    if (leads.length > 0 && moment?.when === undefined) this.choose(into.roll.of(leads), deeper);
  }

  private choose(choice: string, into: Into): void {
    if (into.depth > DEEPEST || into.goal.choose.has(choice)) return;
    const made = this.choices.get(choice);
    into.goal.choose.add(choice);
    if (made === undefined) return;
    const { moment, option } = made;
    this.bring(moment.id, into);
    if (option.if !== undefined) this.want(option.if, true, { ...into, depth: into.depth + 1 });
    const step = stepOf(moment, option.id);
    const before = step === null ? [] : optionsIn(moment).filter(({ next }) => next === step.id);
    if (before.length > 0) this.choose(`${moment.id}.${into.roll.of(before).id}`, { ...into, depth: into.depth + 1 });
  }

  private want(condition: Condition, wanted: boolean, into: Into): void {
    if (into.depth > DEEPEST) return;
    const { goal, roll } = into;
    if ('not' in condition) return this.want(condition.not, !wanted, into);
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
    if (parts !== null) {
      if ('all' in condition === wanted) for (const part of parts) this.want(part, wanted, into);
      else if (parts.length > 0) this.want(roll.of(parts), wanted, into);
    } else if ('seen' in condition) {
      if (wanted) this.bring(condition.seen, into);
      else for (const choice of this.leads.get(condition.seen) ?? []) goal.leave.add(choice);
    } else if ('chose' in condition) {
      if (wanted) this.choose(condition.chose, into);
      else goal.leave.add(condition.chose);
    } else if ('kept' in condition || 'broken' in condition || 'open' in condition) {
      const choice = 'kept' in condition ? condition.kept : 'broken' in condition ? condition.broken : condition.open;
      if (wanted || roll.below(2) === 0) this.choose(choice, into);
      else goal.leave.add(choice);
      if ('open' in condition === false) (wanted === 'kept' in condition ? goal.keep : goal.fail).add(choice);
    } else this.wantState(condition, wanted, into);
  }

  private wantState(condition: Condition, wanted: boolean, into: Into): void {
    const { goal } = into;
    if ('fact' in condition) this.wantFact(condition, wanted, into);
    else if ('looked' in condition) {
      if (wanted) {
        goal.look.add(condition.looked);
        this.bring(condition.looked.split('.')[0] ?? '', into);
      }
    } else if ('planned' in condition) {
      const more = (condition.at_most === undefined) === wanted;
      goal.plan.push({ practice: condition.planned, who: condition.with, more });
    } else if ('level' in condition) {
      const isAbove = (condition satisfies LevelCondition).above !== undefined;
      goal.levels.push({ level: condition.level, up: isAbove === wanted });
    } else if ('gone' in condition || 'left' in condition) {
      const who = 'gone' in condition ? condition.gone : condition.left;
      goal.levels.push({ level: `${who}.trust`, up: !wanted });
    } else if ('shown' in condition) {
      const isLow = condition.is.some((band) => band.includes('low'));
      goal.levels.push({ level: condition.shown, up: isLow !== wanted });
    } else if ('holds' in condition && wanted) this.appoint(`${condition.holds}.${condition.who}`, into);
  }

  private wantFact({ fact, is, above }: Extract<Condition, { fact: string }>, wanted: boolean, into: Into): void {
    const setters = this.setters.get(fact) ?? [];
    const does = (choice: string): boolean => {
      const sets = this.choices.get(choice)?.option.remember?.filter((one) => one.fact === fact) ?? [];
      if (above !== undefined)
        return sets.some(({ add: more, is: value }) => (more ?? 0) > 0 || typeof value === 'number');
      if (typeof is === 'string' || typeof is === 'number')
        return sets.some((one) => one.is === is || one.add !== undefined);
      return sets.some((one) => (one.is ?? true) === (is ?? true));
    };
    const fitting = setters.filter((choice) => does(choice) === wanted);
    const isNumber = above !== undefined || typeof is === 'number';
    if (isNumber && wanted) for (const choice of fitting) this.choose(choice, into);
    else if (fitting.length > 0) this.choose(into.roll.of(fitting), into);
    for (const choice of setters)
      if (!into.goal.choose.has(choice) && does(choice) !== wanted) into.goal.leave.add(choice);
  }
}

interface Into {
  readonly goal: Goal;
  readonly roll: Roll;
  readonly depth: number;
  readonly seen: Set<string>;
}

function add(to: Map<string, string[]>, key: string, value: string): void {
  const list = to.get(key);
  if (list === undefined) to.set(key, [value]);
  else list.push(value);
}
