// In which turns more moments may want in than there is room for, at the very most.
import type { Moment, Scenario } from '../../scenario/schema.ts';
import { turnOf, turnsOf } from '../../scenario/turn.ts';
import { leadsTo } from '../../scenario/turns-of-moments.ts';
import { LIMITS } from '../../scenario/vocabulary.ts';
import type { Cast } from './cast.ts';

const known = new WeakMap<Cast, readonly boolean[]>();

export function mayBeCrowded(scenario: Scenario, cast: Cast, turn: number): boolean {
  let turns = known.get(cast);
  if (turns === undefined) known.set(cast, (turns = crowdedTurns(scenario, cast)));
  return turns[turn] ?? false;
}

/** Turns, 0-based, in which a moment may come of its own or after a choice, and those in which it may be at hand, having waited. */
interface At {
  readonly moment: Moment;
  readonly own: Set<number>;
  readonly hand: Set<number>;
  /** What keeps it from coming keeps it waiting, and its place taken. */
  readonly mayStay: boolean;
  /** Of those with the same name no more than one can come. */
  readonly group: string;
}

/** Over and over, until no more turns are found: who waits comes later, and what follows comes later still. */
function crowdedTurns(scenario: Scenario, cast: Cast): readonly boolean[] {
  const last = turnsOf(scenario) - 1;
  const all = new Map(scenario.moments.map((moment) => [moment.id, atFirst(scenario, moment, cast)]));
  let crowded: readonly boolean[] = [];
  for (let before = -1, count = 0; before < count;) {
    before = count;
    crowded = Array.from({ length: last + 1 }, (_, turn) => isCrowded([...all.values()], turn));
    for (let turn = 0; turn < last; turn += 1)
      for (const { moment, own, hand } of all.values()) {
        if (own.has(turn)) hand.add(turn);
        if (!hand.has(turn)) continue;
        if (crowded[turn] === true) hand.add(turn + 1);
        for (const then of leadsTo(moment)) all.get(then)?.own.add(turn + 1);
      }
    count = [...all.values()].reduce((sum, { own, hand }) => sum + own.size + hand.size, 0);
  }
  return crowded;
}

function atFirst(scenario: Scenario, moment: Moment, cast: Cast): At {
  const [first, to] = moment.when?.weeks ?? [Infinity, -Infinity];
  const weeks = Array.from({ length: scenario.weeks }, (_, n) => n + 1).filter((week) =>
    moment.when !== undefined && first > to ? week <= to : week >= first && week <= to,
  );
  const hasOffer = moment.options.some((option) => option.if === undefined && cast.hasAllOf(option, scenario.weeks));
  const mayStay = moment.if !== undefined || !hasOffer || !cast.hasCast(moment, scenario.weeks);
  const own = new Set(weeks.map((week) => turnOf({ scenario, week })));
  return { moment, own, hand: new Set(), mayStay, group: groupOf(scenario, moment) };
}

/** What follows only from answers to one question comes one at a time. */
function groupOf(scenario: Scenario, moment: Moment): string {
  const leads = scenario.moments.filter((one) => leadsTo(one).includes(moment.id));
  const [lead] = leads;
  const isOne = moment.when === undefined && leads.length === 1 && lead?.again_after_weeks === undefined;
  return isOne && lead?.steps === undefined ? `after ${lead?.id}` : moment.id;
}

/**
 * Somebody is left waiting in a turn only at the end of full turns, one or more, with as many of whoever may have wanted in since
 * they began. Whatever may come again may fill each of them.
 */
function isCrowded(all: readonly At[], turn: number): boolean {
  for (let from = turn; from >= 0; from -= 1) {
    const turns = turn - from + 1;
    const wanting = all.filter(
      ({ own, hand, mayStay }) =>
        [...own].some((one) => one >= from && one <= turn) || (mayStay && [...hand].some((one) => one <= turn)),
    );
    const again = wanting.filter(({ moment }) => moment.again_after_weeks !== undefined).length;
    const once = new Set(
      wanting.flatMap(({ moment, group }) => (moment.again_after_weeks === undefined ? [group] : [])),
    );
    if (once.size + again * turns > LIMITS.momentsATurn * turns) return true;
  }
  return false;
}
