// One simulated run of an exploration: decides, remembers what it decided, and has it noted what comes.
import { hasGone } from '../../engine/reading.ts';
import type { Decision, PlanItem } from '../../run/decision.ts';
import { findMoment } from '../../run/moments.ts';
import { looksOpenable, withLook } from '../../run/open-look.ts';
import { reachableOptions } from '../../run/progress.ts';
import type { Telling } from '../../run/passing-signs.ts';
import type { Standing } from '../../run/run-state.ts';
import { stepAt } from '../../run/step-at.ts';
import { arrangementFor, decisionFor } from '../../run/tasks.ts';
import { tracesOf } from '../../run/week-traces.ts';
import type { Moment, Option } from '../../scenario/schema.ts';
import { turnEnd, turnsOf, weeksOfTurn } from '../../scenario/turn.ts';
import * as lab from '../simulate.ts';
import type { Manner } from './manner.ts';
import type { Used } from './used.ts';
import type { Watch } from './watch.ts';

/** What share of the managers’ work the player calls their own: nothing follows from it. */
const STYLE = 50;

export class Outing {
  readonly run: number;
  readonly seed: number;
  readonly course: lab.SimulatedRun;
  readonly decisions: Decision[] = [{ kind: 'style', share: STYLE }];
  /** The moment at which nothing could be chosen. */
  deadEnd: { readonly moment: string; readonly week: number } | null = null;
  private readonly manner: Manner;
  private readonly used: Used;
  private readonly watch: Watch;
  private signsTold: Telling['signsTold'] = [];
  private readonly told = new Set<string>();

  constructor(run: number, course: lab.SimulatedRun, manner: Manner, { used, watch }: { used: Used; watch: Watch }) {
    this.run = run;
    this.seed = course.seed;
    this.course = course;
    this.manner = manner;
    this.used = used;
    this.watch = watch;
  }

  /** The turn up to its plan. */
  turn(): void {
    const { course } = this;
    const before: Telling = { ...course, signsTold: this.signsTold };
    lab.beginTurn(course);
    if (this.deadEnd !== null) {
      course.queue = [];
      return;
    }
    this.signsTold = this.watch.monday(this.run, course, before);
    this.bet();
    for (let id = course.queue[0]; id !== undefined; id = course.queue[0]) {
      const moment = findMoment(course, id);
      if (moment === null || !this.answer(moment)) break;
    }
  }

  private bet(): void {
    const { week, scenario, organisation } = this.course;
    const manager = scenario.managers.find(({ id }) => !hasGone(organisation, id));
    (scenario.bets ?? []).forEach((bet, at) => {
      if (bet.week < week || bet.week > turnEnd(this.course)) return;
      if (manager === undefined) this.stop(`bet ${at + 1}`);
      else this.decisions.push({ kind: 'bet', bet: at, manager: manager.id });
    });
  }

  /** False at a dead end. */
  private answer(moment: Moment): boolean {
    const { course, manner, watch, run } = this;
    const step = stepAt(course, moment);
    watch.asks(run, course, moment, step?.id ?? null);
    if (step === null) this.look(moment);
    const options = optionsToTake(course, moment, step === null);
    if (options.length === 0) {
      this.stop(moment.id);
      return false;
    }
    const option = manner.option(course, moment, options);
    this.used.took(option);
    this.decisions.push(step === null ? decisionFor(moment, option) : chosenBy(moment, option));
    lab.take(course, moment, option);
    watch.chose(run, course, moment, option);
    return true;
  }

  private look(moment: Moment): void {
    const { course } = this;
    const refused = new Set<string>();
    const next = (): string | undefined => {
      const look = looksOpenable(course, moment).find(({ id }) => !refused.has(id));
      if (look === undefined) return undefined;
      if (this.manner.wantsLook(moment, look)) {
        course.looked = withLook(course, moment, look);
        this.decisions.push({ kind: 'look', moment: moment.id, look: look.id });
        this.watch.looked(this.run, course, moment, look.id);
      } else refused.add(look.id);
      return look.id;
    };
    while (next() !== undefined);
  }

  private stop(moment: string): void {
    this.deadEnd = { moment, week: this.course.week };
    this.course.queue = [];
  }

  plan(): readonly PlanItem[] {
    if (this.deadEnd !== null) return NOTHING;
    const items = this.manner.plan(this.course);
    this.decisions.push({ kind: 'plan', items });
    return items;
  }

  /** A week is over. */
  weekOver(): void {
    if (this.deadEnd === null) this.watch.appointed(this.run, this.course, this.course.week - 1);
  }

  /** A week of the leave is over, 1-based. */
  leaveWeek(at: number): void {
    const { course } = this;
    const { scenario, organisation, weeks } = course;
    const traces = tracesOf(scenario, organisation, weeks.at(-1)?.traces);
    weeks.push({ number: scenario.weeks + at, plan: NOTHING, traces });
    if (this.deadEnd !== null) return;
    this.watch.leave(this.run, this.asTold(), at, this.told);
  }

  end(): void {
    if (this.deadEnd !== null) return;
    this.watch.leave(this.run, this.asTold(), null, this.told);
    this.watch.end(this.run, { ...this.course, week: this.course.scenario.weeks });
  }

  /** In the leave the week stays that of the last Monday. */
  private asTold(): Standing {
    const { scenario } = this.course;
    return { ...this.course, week: weeksOfTurn(scenario, turnsOf(scenario) - 1).from };
  }
}
const NOTHING: readonly PlanItem[] = [];

const chosenBy = (moment: Moment, option: Option): Decision => ({
  kind: 'option',
  moment: moment.id,
  option: option.id,
});

/** What a player can take: of a task whatever it can be arranged to. */
function optionsToTake(run: Standing, moment: Moment, isOwn: boolean): readonly Option[] {
  if (isOwn && moment.task !== undefined)
    return moment.options.filter((option) => arrangementFor(moment, option) !== undefined);
  return reachableOptions(run, moment);
}
