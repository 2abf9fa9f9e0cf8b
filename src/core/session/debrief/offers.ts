// What the facilitator may go through with the room: decisions, and pairs that parted. Known once everybody has played.
import { saidToAll } from './said.ts';
import type { SessionState } from '../session-state.ts';
import type { Board, PairOffered } from '../session-views.ts';
import { onceForRuns } from './once.ts';
import { answerOf, halvesOf, titleOf } from './pair-slide.ts';
import { findPairs } from './pairs.ts';
import { momentsToShow } from './pick-moments.ts';

/** More pairs than these nobody looks through. */
const MOST_PAIRS = 12;

export const momentsOffered = (state: SessionState): Board['moments'] =>
  momentsToShow(state).map(({ moment: { id, title, about, when } }) => ({
    moment: id,
    title: saidToAll(state.scenario, title, when?.weeks[0] ?? 1, about),
  }));

export const pairsOffered = onceForRuns((state): readonly PairOffered[] =>
  findPairs(state)
    .slice(0, MOST_PAIRS)
    .flatMap((pair) => {
      const halves = halvesOf(state, pair);
      if (halves === null) return [];
      const [one, other] = halves;
      const sides = [answerOf(one), answerOf(other)] as const;
      return [{ pair, title: titleOf(one), week: one.chosen.week, sides }];
    }),
);
