// What can be seen of an option next to those beside it, as numbers a guesser may weigh.
import { mean } from '../statistics.ts';
import type { Surface } from './surface.ts';
import type { FirstWord, WordList } from './word-lists.table.ts';

/** A question as whoever sees only surfaces has it. */
export interface Seen {
  readonly stakes: 'low' | 'visible' | 'high';
  readonly reversible: boolean;
  readonly options: readonly { readonly surface: Surface }[];
}
type Feature = (own: Surface, all: readonly Surface[], seen: Seen) => number;
type Of = (surface: Surface) => number;

/** More or less of it than the others have. */
const relative =
  (of: Of): Feature =>
  (own, all) =>
    of(own) - mean(all.map(of));
/** The same as a share of what is usual there. */
const inProportion =
  (of: Of): Feature =>
  (own, all) =>
    of(own) / Math.max(1, mean(all.map(of))) - 1;
/** From −½, the least of all, to ½, the most; those with as much share a rank. */
const ranked =
  (of: Of): Feature =>
  (own, all) => {
    const others = all.length - 1;
    const [less, more] = [all.filter((one) => of(one) < of(own)).length, all.filter((one) => of(one) > of(own)).length];
    return others === 0 ? 0 : (less - more) / (2 * others);
  };
/** The one that has most of it, or one of several. */
const most =
  (of: Of): Feature =>
  (own, all) =>
    Number(all.every((one) => of(one) <= of(own)));
const least = (of: Of): Feature => most((surface) => -of(surface));
const begins = (kind: FirstWord): Feature => relative(({ first }) => Number(first === kind));
const count =
  (list: WordList): Of =>
  (surface) =>
    surface[list];
/** Counts only where much is at stake; where it cannot be undone. */
const atStake =
  (feature: Feature): Feature =>
  (own, all, seen) =>
    seen.stakes === 'high' ? feature(own, all, seen) : 0;
const forGood =
  (feature: Feature): Feature =>
  (own, all, seen) =>
    seen.reversible ? 0 : feature(own, all, seen);

const price: Of = (surface) => surface.price;
const characters: Of = (surface) => surface.characters;
const place: Of = (surface) => surface.place;

/** By what a report calls them. */
const FEATURES = {
  words: inProportion(({ words }) => words),
  characters: inProportion(characters),
  'rank by length': ranked(characters),
  longest: most(characters),
  shortest: least(characters),
  price: relative(price),
  'rank by price': ranked(price),
  dearest: most(price),
  cheapest: least(price),
  first: least(place),
  last: most(place),
  'place in the list': ranked(place),
  'all in quotes': relative(({ quoted }) => Number(quoted)),
  'something in quotes': relative(({ quotes }) => Number(quotes)),
  'question mark': relative(({ question }) => Number(question)),
  'begins with a deed': begins('deed'),
  'begins with “ask”': begins('ask'),
  'begins with “tell”': begins('tell'),
  'begins with “let”': begins('let'),
  'begins with “I”, “you”, “it”': begins('pronoun'),
  'begins like a question': begins('question'),
  'words of asking': relative(count('asking')),
  'words of doing it oneself': relative(count('doing')),
  'words of leaving it': relative(count('leaving')),
  'exclamation mark': relative(({ exclaims }) => Number(exclaims)),
  hedging: relative(({ hedges }) => Number(hedges)),
  promise: relative(({ promise }) => Number(promise)),
  'price where much is at stake': atStake(relative(price)),
  'price where it is for good': forGood(relative(price)),
  'length where much is at stake': atStake(inProportion(characters)),
  'doing it oneself where much is at stake': atStake(relative(count('doing'))),
  'leaving it where it is for good': forGood(relative(count('leaving'))),
} as const satisfies Readonly<Record<string, Feature>>;
export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];

/** By option, a number a feature. */
export function featuresOf(seen: Seen): readonly (readonly number[])[] {
  const all = seen.options.map(({ surface }) => surface);
  return all.map((own) => FEATURE_NAMES.map((name) => FEATURES[name](own, all, seen)));
}
