// How the game's ideas showed in a finished run, for whoever keeps a record of it: shown, and nobody is graded by it.
import { IDEAS, type Idea } from '../scenario/vocabulary.ts';
import type { Debrief } from './debrief.ts';

type Judged = Pick<Debrief, 'pitfalls' | 'practices'>;

const deedsIn = (shown: Judged['pitfalls'], idea?: Idea): number =>
  shown.reduce((sum, { pattern, moments }) => sum + (idea === undefined || pattern === idea ? moments.length : 0), 0);

/**
 * 0–1, and more is better for every one of them. Of an idea that is a pitfall, the share of judged deeds that kept clear of it; of
 * the others, the share that went towards it among those judged by it. Null where nothing bore on it: no deed was judged by it, and,
 * for a pitfall, the scenario does not set out to teach it (`teaches`) either.
 */
export function ideaScores(
  { pitfalls, practices }: Judged,
  teaches: readonly string[],
): Readonly<Record<Idea, number | null>> {
  const all = deedsIn(pitfalls) + deedsIn(practices);
  const scoreOf = (idea: Idea): number | null => {
    const [against, towards] = [deedsIn(pitfalls, idea), deedsIn(practices, idea)];
    if (!idea.startsWith('P')) return against + towards === 0 ? null : towards / (against + towards);
    return all === 0 || (against === 0 && !teaches.includes(idea)) ? null : 1 - against / all;
  };
  return Object.fromEntries(IDEAS.map((idea) => [idea, scoreOf(idea)])) as Record<Idea, number | null>;
}
