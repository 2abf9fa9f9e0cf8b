// Which decisions are worth the room's time: seen by many, answered differently, and with answers that led apart.
import { mean } from '../../run/mean.ts';
import { momentsInOrder } from '../../scenario/moments-in-order.ts';
import type { Moment } from '../../scenario/schema.ts';
import type { SessionState } from '../session-state.ts';
import { MIN_GROUP } from '../slide.ts';
import { answersTo, isPlayedOut, type Answered } from './choice-slide.ts';
import { peopleBehind } from './counted.ts';
import { figuresOf } from './figures.ts';
import { onceForRuns } from './once.ts';

/** How many there is time for. */
const MOST = { 45: 3, 60: 4, 90: 5 } as const;
const LEAST = 3;
/** Beyond the first three, only what is nearly as telling. Design choice. */
const NEARLY = 0.4;
/** Points by which answers lead apart that double what a decision is worth. Design choice. */
const FAR = 10;
/** What one run can say of a decision before anybody has counted votes. */
const STAKES = { low: 1, visible: 2, high: 3 } as const;

interface Telling {
  readonly moment: Moment;
  readonly worth: number;
}

/** Ids of three to five decisions, as the story goes; fewer where fewer were met by enough people. */
export function pickMoments(state: SessionState): string[] {
  const telling = momentsToShow(state);
  const best = telling[0]?.worth ?? 0;
  const most = telling.slice(0, MOST[state.setup.minutes]);
  const ids = new Set(
    most.filter(({ worth }, at) => at < LEAST || worth >= NEARLY * best).map(({ moment }) => moment.id),
  );
  return momentsInOrder(state.scenario)
    .map(({ id }) => id)
    .filter((id) => ids.has(id));
}

/** The most telling first; none of which there would be nothing to see. */
export const momentsToShow = (state: SessionState): readonly Telling[] =>
  tellingMoments(state).filter(({ moment }) => enoughHands(state, moment));

/** Where votes or hands were counted, these are shown, however many stand behind the run. */
function enoughHands({ tallies, polls }: SessionState, { id, options }: Moment): boolean {
  const hands = tallies.get(id) ?? polls.get(id);
  return hands === undefined || options.reduce((sum, option) => sum + (hands[option.id] ?? 0), 0) >= MIN_GROUP;
}

const tellingMoments = onceForRuns((state, runs): readonly Telling[] => {
  const all = peopleBehind(runs);
  return state.scenario.moments
    .flatMap((moment): Telling[] => {
      const answered = answersTo(runs, moment.id);
      if (peopleBehind(answered) < MIN_GROUP) return [];
      const seen = peopleBehind(answered) / all;
      const worth = runs.length === 1 ? STAKES[moment.stakes] : seen * split(answered) * (1 + apart(answered) / FAR);
      return worth > 0 ? [{ moment, worth }] : [];
    })
    .toSorted((a, b) => b.worth - a.worth);
});

function byOption(answered: readonly Answered[]): Answered[][] {
  const groups = new Map<string, Answered[]>();
  for (const one of answered) {
    const group = groups.get(one.chosen.option);
    if (group === undefined) groups.set(one.chosen.option, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** How likely it is that two of them, drawn by lot, chose differently: 0–1. */
function split(answered: readonly Answered[]): number {
  const same = byOption(answered).reduce((sum, { length }) => sum + length * length, 0);
  return 1 - same / (answered.length * answered.length);
}

/** Points between the means of trust and delivery to which the answers led that at least two gave. */
function apart(answered: readonly Answered[]): number {
  const groups = byOption(answered.filter(({ run }) => isPlayedOut(run))).filter(({ length }) => length > 1);
  if (groups.length < 2) return 0;
  const spanOf = (level: 'trust' | 'delivery'): number => {
    const ends = groups.map((group) => mean(group.map(({ run }) => figuresOf(run)[level].at(-1) ?? 0)));
    return Math.max(...ends) - Math.min(...ends);
  };
  return spanOf('trust') + spanOf('delivery');
}
