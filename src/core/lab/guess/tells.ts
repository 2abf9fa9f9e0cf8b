// What would give the best option away, one thing at a time: how often the longest is the best, the dearest, the first and so on.
import { type Way, waySharesOf } from '../balance/ways.ts';
import { mean } from '../statistics.ts';
import type { Guessable } from './guesser.ts';
import type { Surface } from './surface.ts';
import type { Known } from './truth.ts';

/** More of it is what is picked. */
const PICKS = {
  dearest: ({ price }) => price,
  cheapest: ({ price }) => -price,
  longest: ({ characters }) => characters,
  shortest: ({ characters }) => -characters,
  first: ({ place }) => -place,
  last: ({ place }) => place,
  quoted: ({ quoted }) => Number(quoted),
  question: ({ question }) => Number(question),
  asking: ({ asking }) => asking,
  doing: ({ doing }) => doing,
  leaving: ({ leaving }) => leaving,
} as const satisfies Readonly<Record<string, (surface: Surface) => number>>;
export type Tell = keyof typeof PICKS;
export const TELLS = Object.keys(PICKS) as readonly Tell[];

/** Places of the options that a thing picks: all that have most of it; all of them where it sets none apart. */
export function pickedBy(tell: Tell, { options }: Pick<Guessable, 'options'>): readonly number[] {
  const values = options.map(({ surface }) => PICKS[tell](surface));
  const most = Math.max(...values);
  return values.flatMap((value, n) => (value === most ? [n] : []));
}

interface Tally {
  /** Questions in which it sets some options apart. */
  readonly of: number;
  /** In how many of them the best is among these; 0–1. */
  readonly share: number;
  /** The same by chance. */
  readonly chance: number;
}

export function tallyOf(tell: Tell, known: readonly Known[]): Tally {
  const apart = known
    .map((one) => ({ one, picked: pickedBy(tell, one) }))
    .filter(({ one, picked }) => picked.length < one.options.length);
  return {
    of: apart.length,
    share: mean(apart.map(({ one, picked }) => Number(picked.includes(one.best)))),
    chance: mean(apart.map(({ one, picked }) => picked.length / one.options.length)),
  };
}

/** In which way the best options lead, where they have a move. */
export const waysBest = (known: readonly Known[]): Readonly<Record<Way, number>> =>
  waySharesOf(known.flatMap(({ options, best }) => options[best]?.way ?? []));
