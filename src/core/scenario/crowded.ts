// Moments for which there is never room: their own turn is full in every run, and so is every turn after it.
import type { Moment, Scenario } from './schema.ts';
import { turnOf, turnsOf } from './turn.ts';
import { leadsTo } from './turns-of-moments.ts';
import { LIMITS } from './vocabulary.ts';

const RANKS: readonly Moment['priority'][] = ['first', 'usual', 'last'];

/** A moment that is bound to one single turn, 0-based. */
interface Bound {
  readonly moment: Moment;
  readonly turn: number;
  readonly rank: number;
  /** Its place in the file. */
  readonly index: number;
}

/** In the order in which they get in at `turn`: of one priority whose turn it is before those who wait, and these as long as they have. */
const inTurn =
  (turn: number) =>
  (a: Bound, b: Bound): number =>
    a.rank - b.rank || Number(b.turn === turn) - Number(a.turn === turn) || a.turn - b.turn || a.index - b.index;

/** Only what is sure counts as being in the way: bound to one turn, and there whatever happens. */
export function crowdedOutMoments(scenario: Scenario): ReadonlySet<Moment> {
  const followUps = new Set(scenario.moments.flatMap(leadsTo));
  const bound = scenario.moments.flatMap((moment, index) =>
    followUps.has(moment.id) || moment.pool !== undefined ? [] : boundTo(moment, index, scenario),
  );
  const turns = turnsInPlay(bound.filter(isSure), turnsOf(scenario));
  return new Set(bound.filter((one) => !getsIn(one, turns)).map(({ moment }) => moment));
}

function boundTo(moment: Moment, index: number, scenario: Scenario): Bound[] {
  const [first, last] = moment.when?.weeks ?? [1, 0];
  if (first > last || last > scenario.weeks) return [];
  const turn = turnOf({ scenario, week: first });
  if (turn !== turnOf({ scenario, week: last })) return [];
  return [{ moment, turn, index, rank: RANKS.indexOf(moment.priority) }];
}

const isSure = ({ moment: { if: asked, when, again_after_weeks: again } }: Bound): boolean =>
  asked === undefined && when?.chance === 1 && again === undefined;

/** By turn: all that surely want in, in their order. */
function turnsInPlay(sure: readonly Bound[], turns: number): readonly (readonly Bound[])[] {
  const wanting: (readonly Bound[])[] = [];
  let waiting: readonly Bound[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const all = [...sure.filter((one) => one.turn === turn), ...waiting].toSorted(inTurn(turn));
    wanting.push(all);
    waiting = all.slice(LIMITS.momentsATurn);
  }
  return wanting;
}

/** Whether there is a turn, from its own on, in which not as many come before it as have room. */
const getsIn = (one: Bound, turns: readonly (readonly Bound[])[]): boolean =>
  turns.some((wanting, turn) => {
    const last = turn < one.turn ? undefined : (wanting[LIMITS.momentsATurn - 1] ?? one);
    return last !== undefined && (last === one || inTurn(turn)(one, last) <= 0);
  });
