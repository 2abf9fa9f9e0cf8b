// Where more moments may want in than there is room for, at the very most: for whom, and in which turns.
import { optionsIn } from '../../scenario/options-in.ts';
import type { Condition, Moment, Scenario } from '../../scenario/schema.ts';
import { turnOf, turnsOf, weeksOfTurn } from '../../scenario/turn.ts';
import { leadsTo } from '../../scenario/turns-of-moments.ts';
import { LIMITS } from '../../scenario/vocabulary.ts';
import type { Cast } from './cast.ts';

/** By which way a moment wants in: after a choice, in its own weeks, or having waited. */
export type Asking = 'follow' | 'own' | 'waiting';

/** Turns, 0-based, in which a moment may want in, by each way. */
interface At {
  readonly moment: Moment;
  readonly index: number;
  readonly rank: number;
  readonly follow: Set<number>;
  readonly own: Set<number>;
  readonly waiting: Set<number>;
  /** Of those with the same name no more than one can come. */
  readonly group: string;
}

const RANKS: readonly Moment['priority'][] = ['first', 'usual', 'last'];
const known = new WeakMap<Cast, Crowds>();

/** Whether it may find no room. */
export function mayBeCrowded(
  scenario: Scenario,
  cast: Cast,
  moment: Moment,
  asked: { readonly turn: number; readonly by: Asking },
): boolean {
  let crowds = known.get(cast);
  if (crowds === undefined) known.set(cast, (crowds = new Crowds(scenario, cast)));
  return crowds.isCrowded(moment, asked.turn, asked.by);
}

class Crowds {
  private readonly scenario: Scenario;
  private readonly cast: Cast;
  private readonly all: readonly At[];
  private readonly byId: ReadonlyMap<string, At>;

  /** Over and over, until no more turns are found: who waits comes later, and what follows comes later still. */
  constructor(scenario: Scenario, cast: Cast) {
    this.scenario = scenario;
    this.cast = cast;
    this.all = scenario.moments.map((moment, index) => atFirst(scenario, moment, index));
    this.byId = new Map(this.all.map((at) => [at.moment.id, at]));
    for (let before = -1, count = 0; before < count;) {
      before = count;
      for (let turn = 0; turn < turnsOf(scenario) - 1; turn += 1) for (const at of this.all) this.goOn(at, turn);
      count = this.all.reduce((sum, { follow, waiting }) => sum + follow.size + waiting.size, 0);
    }
  }

  private goOn(at: At, turn: number): void {
    const { moment, follow, own, waiting } = at;
    const asks = (['follow', 'own', 'waiting'] as const).filter((by) => ({ follow, own, waiting })[by].has(turn));
    if (asks.length === 0) return;
    if (asks.some((by) => this.isCrowded(moment, turn, by)) || this.mayStay(at, turn)) waiting.add(turn + 1);
    for (const then of leadsTo(moment)) this.byId.get(then)?.follow.add(turn + 1);
  }

  isCrowded(moment: Moment, turn: number, by: Asking): boolean {
    const at = this.byId.get(moment.id);
    if (at === undefined) return true;
    return by === 'waiting' ? this.isFull(turn) : this.comeBefore(at, turn, by) >= LIMITS.momentsATurn;
  }

  /** How many may get in before it: whoever goes first, then what follows from choices, then the rest in the order of the file. */
  private comeBefore(at: At, turn: number, by: Asking): number {
    const isBefore = (other: At): boolean => {
      if (other === at || other.rank > at.rank) return false;
      if (other.rank < at.rank) return wants(other, turn);
      return other.follow.has(turn) || (by === 'own' && other.own.has(turn) && other.index < at.index);
    };
    return new Set(this.all.filter(isBefore).map(({ group }) => group)).size;
  }

  /**
   * Somebody is left waiting in a turn only at the end of full turns, one or more, with as many of whoever may have wanted in since
   * they began. Whatever may come again may fill each of them.
   */
  private isFull(turn: number): boolean {
    for (let from = turn; from >= 0; from -= 1) {
      const turns = turn - from + 1;
      const wanting = this.all.filter((at) => {
        const { follow, own, waiting } = at;
        const isNew = [...follow, ...own].some((one) => one >= from && one <= turn);
        return isNew || [...waiting].some((one) => one <= turn && this.mayStay(at, one));
      });
      const again = wanting.filter(isAgain).length;
      const once = new Set(wanting.filter((at) => !isAgain(at)).map(({ group }) => group)).size;
      if (once + again * turns > LIMITS.momentsATurn * turns) return true;
    }
    return false;
  }

  /** Whether one that waits may be kept by something else than room: what its condition asks for may have passed, or somebody has gone. */
  private mayStay({ moment, waiting }: At, turn: number): boolean {
    if (!waiting.has(turn)) return false;
    const week = weeksOfTurn(this.scenario, turn).from;
    const hasOffer = moment.options.some((option) => option.if === undefined && this.cast.hasAllOf(option, week));
    return (
      !hasOffer || !this.cast.hasCast(moment, week) || (moment.if !== undefined && !this.stays(moment.if, moment, true))
    );
  }

  /** Whether it goes on holding once it does, from the moment's first turn on. */
  private stays(condition: Condition, moment: Moment, wanted: boolean): boolean {
    if ('not' in condition) return this.stays(condition.not, moment, !wanted);
    if ('all' in condition) return condition.all.every((part) => this.stays(part, moment, wanted));
    if ('any' in condition) return condition.any.every((part) => this.stays(part, moment, wanted));
    const id = 'seen' in condition ? condition.seen : 'chose' in condition ? condition.chose.split('.')[0] : undefined;
    if (id === undefined) return false;
    return wanted || this.isOver(id, moment);
  }

  /** Whether `id` has come, or never will, before the moment can. */
  private isOver(id: string, moment: Moment): boolean {
    const [other, at] = [this.byId.get(id), this.byId.get(moment.id)];
    if (other === undefined || at === undefined || isAgain(other)) return false;
    const last = Math.max(...other.follow, ...other.own, ...other.waiting);
    return last < Math.min(...at.follow, ...at.own, ...at.waiting);
  }
}

const isAgain = ({ moment }: At): boolean => moment.again_after_weeks !== undefined;
const wants = ({ follow, own, waiting }: At, turn: number): boolean =>
  follow.has(turn) || own.has(turn) || waiting.has(turn);

function atFirst(scenario: Scenario, moment: Moment, index: number): At {
  const [first, to] = moment.when?.weeks ?? [Infinity, -Infinity];
  const isIn = (week: number): boolean =>
    moment.when !== undefined && first > to ? week <= to : week >= first && week <= to;
  const weeks = Array.from({ length: scenario.weeks }, (_, n) => n + 1).filter(isIn);
  const own = new Set(weeks.map((week) => turnOf({ scenario, week })));
  const rank = RANKS.indexOf(moment.priority);
  return { moment, index, rank, follow: new Set(), own, waiting: new Set(), group: groupOf(scenario, moment) };
}

/** What follows only from answers to one question comes one at a time. */
function groupOf(scenario: Scenario, moment: Moment): string {
  const leads = scenario.moments.filter((one) => optionsIn(one).some(({ then }) => then === moment.id));
  const [lead] = leads;
  const isOne = moment.when === undefined && leads.length === 1 && lead?.again_after_weeks === undefined;
  return isOne && moment.again_after_weeks === undefined && lead?.steps === undefined ? `after ${lead?.id}` : moment.id;
}
