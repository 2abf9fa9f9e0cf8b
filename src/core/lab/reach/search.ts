// Follows a story turn by turn through all it may come to, levels, luck and people left open: whatever can happen in a run can
// happen here, so that what is never found here never comes, and what no way goes round comes in every run.
import { dueFirst } from './due.ts';
import type { Standing } from '../../run/run-state.ts';
import { stepIn } from '../../scenario/options-in.ts';
import type { Moment, Option } from '../../scenario/schema.ts';
import { turnEnd } from '../../scenario/turn.ts';
import type { Cast } from './cast.ts';
import type { Slice } from './slice.ts';
import { type Need, NO, truthSoFar, type Told, type Tri, YES } from './truth-so-far.ts';

type Chosen = Standing['chosen'][number];

/** A story at the beginning of a turn. */
export interface Stage {
  readonly week: number;
  readonly seen: Standing['seen'];
  readonly chosen: readonly Chosen[];
  /** In the order in which they come. */
  readonly follow: readonly string[];
  readonly waiting: readonly string[];
  readonly from: Stage | null;
  /** What had to be so on the way here. */
  readonly needs: readonly Need[];
}
/** When the thing that is looked for may happen. Each says whether it does. */
export interface Target {
  /** `before` this turn’s moments were known, and `now` that they are. */
  monday?(before: Told, now: Told, queue: readonly string[]): Tri;
  asks?(told: Told, moment: Moment, step: string | null, offered: readonly Option[]): Tri;
  chose?(told: Told, choice: string): Tri;
  end?(told: Told): Tri;
}

interface Search {
  readonly slice: Slice;
  readonly target: Target;
  readonly cast: Cast;
  /** `meet`: is there a way to it? `miss`: is there a way past it? */
  readonly mode: 'meet' | 'miss';
}
export type Outcome =
  /** A way was found; `stage` is where it ends. */
  | { readonly kind: 'way'; readonly stage: Stage }
  | { readonly kind: 'none' }
  /** There was too much to go through. */
  | { readonly kind: 'gave_up' };

/** Stages looked at for one thing, and questions answered, at most. */
const MOST_STAGES = 4000;
const MOST_STEPS = 60_000;

/** Ends the search: a way has been found. */
class Found {
  readonly stage: Stage;
  constructor(stage: Stage) {
    this.stage = stage;
  }
}
class GaveUp {}

export function search(order: Search): Outcome {
  try {
    new Walk(order).go();
    return { kind: 'none' };
  } catch (thrown) {
    if (thrown instanceof Found) return { kind: 'way', stage: thrown.stage };
    if (thrown instanceof GaveUp) return { kind: 'gave_up' };
    throw thrown;
  }
}

const START: Stage = { week: 1, seen: [], chosen: [], follow: [], waiting: [], from: null, needs: [] };

class Walk {
  private readonly order: Search;
  private readonly visited = new Set<string>();
  private readonly left: Stage[] = [START];
  private steps = 0;

  constructor(order: Search) {
    this.order = order;
  }

  go(): void {
    for (let stage = this.left.pop(); stage !== undefined; stage = this.left.pop()) {
      if (this.visited.size > MOST_STAGES) throw new GaveUp();
      this.turn(stage);
    }
  }

  private told(stage: Stage, more: Partial<Told> = {}): Told {
    const { slice, cast } = this.order;
    const { week, seen, chosen } = stage;
    return {
      scenario: slice.scenario,
      week,
      seen,
      chosen,
      weeks: [],
      asking: null,
      when: 'monday',
      allStay: cast.allStay,
      ...more,
    };
  }

  /** True where the story goes on without the thing; what can meet it ends a search for a way to it. */
  private passes(tri: Tri, stage: Stage): boolean {
    if (!tri.can) return true;
    if (this.order.mode === 'meet') throw new Found(withNeed(stage, tri));
    return !tri.must;
  }

  private turn(stage: Stage): void {
    const { slice, target, cast } = this.order;
    if (stage.week > slice.scenario.weeks) return this.end(stage);
    const told = this.told(stage);
    for (const coming of dueFirst(told, { slice, cast, follow: stage.follow, waiting: stage.waiting })) {
      const { queue, waiting, needs } = coming;
      const seen = [...stage.seen, ...queue.map((moment) => ({ moment, week: stage.week }))];
      const now: Stage = { ...stage, seen, waiting, follow: [], needs: [...stage.needs, ...needs], from: stage };
      if (!this.passes(target.monday?.(told, this.told(now), queue) ?? NO, now)) continue;
      this.answer(now, queue);
    }
  }

  private end(stage: Stage): void {
    const { weeks, away_weeks } = this.order.slice.scenario;
    const over = Array.from({ length: weeks + away_weeks }) as unknown as Told['weeks'];
    const told = this.told({ ...stage, week: weeks }, { when: 'afterwards', weeks: over });
    if (this.passes(this.order.target.end?.(told) ?? NO, stage) && this.order.mode === 'miss') throw new Found(stage);
  }

  /** What is left of the turn’s moments, one after the other. */
  private answer(stage: Stage, queue: readonly string[]): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new GaveUp();
    const { slice } = this.order;
    const moment = slice.moments.find(({ id }) => id === queue[0]);
    if (moment === undefined)
      return this.arrive({ ...stage, week: turnEnd({ scenario: slice.scenario, week: stage.week }) + 1 });
    this.question(stage, moment, { step: null, options: moment.options, rest: queue.slice(1) });
  }

  private question(
    stage: Stage,
    moment: Moment,
    asked: { readonly step: string | null; readonly options: readonly Option[]; readonly rest: readonly string[] },
  ): void {
    const { target, mode } = this.order;
    const { step, options, rest } = asked;
    const told = this.told(stage, { asking: moment.id });
    const offers = options.map((option) => ({ option, tri: this.isOffered(told, moment, option, step) }));
    const offered = offers.filter(({ tri }) => tri.can);
    const isAsked = offered.length > 0;
    const isTask = moment.task !== undefined && step === null;
    const isSure = isTask || offers.some(({ tri }) => tri.must);
    // A step in which nothing can be said is passed over; at the moment’s own question the run stands still.
    if (!isSure && step !== null) this.answer(stage, rest);
    if (!isSure && step === null && mode === 'miss') throw new Found(stage);
    if (!isAsked) return;
    const met =
      target.asks?.(
        told,
        moment,
        step,
        offered.map(({ option }) => option),
      ) ?? NO;
    if (!this.passes(met, stage)) return;
    for (const { option, tri } of this.different(moment, offered))
      this.take(withNeed(stage, tri), moment, option, rest);
  }

  private isOffered(told: Told, moment: Moment, option: Option, step: string | null): Tri {
    const { cast } = this.order;
    if (moment.task !== undefined && step === null) return ANY_OUTCOME;
    const tri = option.if === undefined ? YES : truthSoFar(told, option.if);
    return tri.must && !cast.hasAllOf(option, told.week) ? { ...tri, must: false } : tri;
  }

  /** Of options that make no difference one stands for all. */
  private different(
    moment: Moment,
    offered: readonly { readonly option: Option; readonly tri: Tri }[],
  ): readonly { readonly option: Option; readonly tri: Tri }[] {
    const { choices } = this.order.slice;
    const known = new Map<string, { readonly option: Option; readonly tri: Tri }>();
    for (const one of offered) {
      const choice = `${moment.id}.${one.option.id}`;
      const name = choices.has(choice) ? choice : `next ${one.option.next ?? ''}`;
      const before = known.get(name);
      if (before === undefined || (!before.tri.must && one.tri.must)) known.set(name, one);
    }
    return [...known.values()];
  }

  private take(stage: Stage, moment: Moment, option: Option, rest: readonly string[]): void {
    const { slice, target } = this.order;
    const choice = `${moment.id}.${option.id}`;
    const made: Chosen = { week: stage.week, moment: moment.id, option: option.id, attention: 0, manager: null };
    const isRelevant = slice.choices.has(choice);
    const leadsOn = option.then !== undefined && slice.moments.some(({ id }) => id === option.then);
    const now: Stage = {
      ...stage,
      chosen: isRelevant ? [...stage.chosen, made] : stage.chosen,
      follow: leadsOn ? [...stage.follow, option.then!] : stage.follow,
    };
    if (!this.passes(target.chose?.(this.told(now, { asking: moment.id }), choice) ?? NO, now)) return;
    const next = stepIn(moment, option.next);
    if (next === null) return this.answer(now, rest);
    if (next.from !== undefined && !this.order.cast.isThere(next.from, stage.week)) this.answer(now, rest);
    this.question(now, moment, { step: next.id, options: next.options, rest });
  }

  private arrive(stage: Stage): void {
    const key = this.keyOf(stage);
    if (this.visited.has(key)) return;
    this.visited.add(key);
    this.left.push(stage);
  }

  /** Stages from which the same can come. */
  private keyOf({ week, seen, chosen, follow, waiting }: Stage): string {
    const { moments, dated } = this.order.slice;
    const again = (id: string): boolean => moments.find((one) => one.id === id)?.again_after_weeks !== undefined;
    const came = seen.map((one) => (again(one.moment) ? `${one.moment}@${one.week}` : one.moment)).toSorted();
    const made = chosen.map(({ moment, option, week: at }) => {
      const choice = `${moment}.${option}`;
      return dated.has(choice) ? `${choice}@${at}` : choice;
    });
    const undated = [...new Set(made.filter((one) => !one.includes('@')))].toSorted();
    const inOrder = made.filter((one) => one.includes('@'));
    return [week, came.join(), undated.join(), inOrder.join(), follow.join(), waiting.join()].join('|');
  }
}

/** What a task comes to is up to the player. */
const ANY_OUTCOME: Tri = { can: true, must: false, rest: null };

const withNeed = (stage: Stage, { rest }: Tri): Stage =>
  rest === null ? stage : { ...stage, needs: [...stage.needs, { rest, week: stage.week }] };
