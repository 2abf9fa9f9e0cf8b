// What managers ask for, where another may have come into a post: each has wishes of their own, and nobody asks for who was there before.
import type { Character } from '../engine/state.ts';
import type { Wish } from '../engine/wishes.ts';
import { turnOf } from '../scenario/turn.ts';
import { asksOn, heardSoFar, lastAsked } from './asks.ts';
import { stateAfter, type Run } from './run-state.ts';

const personIn = (run: Run, manager: number, monday: number): Character | undefined =>
  stateAfter(run, monday - 1).managers[manager]?.character;

/** Whether somebody has come into the post, or nobody has it. */
const isOther = (character: Character | undefined): boolean =>
  character?.holder !== undefined || character?.vacant === true;

const asksIn = (run: Run, manager: number, monday: number): Wish | null =>
  isOther(personIn(run, manager, monday))
    ? asksOfHolder(run, manager, monday)
    : (asksOn(run.start, monday)[manager] ?? null);

function asksOfHolder(run: Run, manager: number, monday: number): Wish | null {
  if (personIn(run, manager, monday)?.vacant) return null;
  return asksOn(stateAfter(run, monday - 1), monday)[manager] ?? null;
}

/** What each manager asks for on the Monday of `week`, by index. */
export const askedOn = (run: Run, week: number): (Wish | null)[] =>
  run.scenario.managers.map((_, manager) => asksIn(run, manager, week));

/** Who it is that asks on a Monday, counted from 0: whoever has the post then. */
export const personAsked = (run: Run, manager: number, turn: number): string => {
  const holder = personIn(run, manager, 1 + turn * run.scenario.turn_weeks)?.holder;
  return `${manager} ${holder ?? ''}`;
};

/** What whoever has this post has asked for last; null until they have. */
export function lastAskedIn(run: Run, manager: number): Wish | null {
  if (!isOther(personIn(run, manager, run.week))) return lastAsked(run, manager);
  return asksSince(run, manager).at(-1) ?? null;
}

/** How often whoever has this post has asked for each, up to now. */
export function heardIn(run: Run, manager: number): Readonly<Record<Wish, number>> {
  if (!isOther(personIn(run, manager, run.week))) return heardSoFar(run, manager);
  const heard = { room: 0, guidance: 0, growth: 0 };
  for (const wish of asksSince(run, manager)) heard[wish] += 1;
  return heard;
}

/** All that whoever has this post now has asked for since they came. */
function asksSince(run: Run, manager: number): Wish[] {
  const { holder } = personIn(run, manager, run.week) ?? {};
  const asks: Wish[] = [];
  for (let turn = turnOf(run); turn >= 0; turn--) {
    const monday = 1 + turn * run.scenario.turn_weeks;
    if (personIn(run, manager, monday)?.holder !== holder) break;
    const wish = asksOfHolder(run, manager, monday);
    if (wish !== null) asks.unshift(wish);
  }
  return asks;
}
