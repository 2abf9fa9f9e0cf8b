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

interface PushedOut {
  readonly moment: Moment;
  /** The follow-ups that may come in its place, all in one run. */
  readonly by: readonly string[];
}

/**
 * Moments bound to one turn for which there is room, but none any more where follow-ups come first: of each sure moment of the turn before
 * one answer may lead on.
 */
export function pushedOutMoments(scenario: Scenario): readonly PushedOut[] {
  const followUps = new Set(scenario.moments.flatMap(leadsTo));
  const bound = scenario.moments.flatMap((moment, index) =>
    followUps.has(moment.id) || moment.pool !== undefined ? [] : boundTo(moment, index, scenario),
  );
  const sure = bound.filter(isSure);
  const usual = turnsInPlay(sure, turnsOf(scenario));
  const found = new Map<Moment, PushedOut>();
  for (let turn = 1; turn < turnsOf(scenario); turn += 1) {
    const by = followUpsIn(turn, sure, scenario);
    if (by.length === 0) continue;
    const full = turnsInPlay([...sure, ...by], turnsOf(scenario));
    for (const one of sure)
      if (getsIn(one, usual) && !getsIn(one, full) && !found.has(one.moment))
        found.set(one.moment, { moment: one.moment, by: by.map(({ moment }) => moment.id) });
  }
  return [...found.values()];
}

/** They come before the others of their priority. */
const FIRST = -1;

function followUpsIn(turn: number, sure: readonly Bound[], scenario: Scenario): Bound[] {
  const leading = sure.filter((one) => one.turn === turn - 1).flatMap(({ moment }) => leadsTo(moment).slice(0, 1));
  return [...new Set(leading)].flatMap((id) => {
    const moment = scenario.moments.find((one) => one.id === id);
    if (moment === undefined || moment.if !== undefined || moment.when !== undefined) return [];
    return [{ moment, turn, index: FIRST, rank: RANKS.indexOf(moment.priority) }];
  });
}

/** Whether there is a turn, from its own on, in which not as many come before it as have room. */
const getsIn = (one: Bound, turns: readonly (readonly Bound[])[]): boolean =>
  turns.some((wanting, turn) => {
    const last = turn < one.turn ? undefined : (wanting[LIMITS.momentsATurn - 1] ?? one);
    return last !== undefined && (last === one || inTurn(turn)(one, last) <= 0);
  });
