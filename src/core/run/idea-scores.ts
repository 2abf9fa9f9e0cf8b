// How the game's ideas showed in a finished run, for whoever keeps a record of it: shown, and nobody is graded by it.
import { IDEAS, type Idea } from '../scenario/vocabulary.ts';
import type { Debrief } from './debrief.ts';

type Judged = Pick<Debrief, 'pitfalls' | 'practices'>;

const deedsIn = (shown: Judged['pitfalls'], idea?: Idea): number =>
  shown.reduce((sum, { pattern, moments }) => sum + (idea === undefined || pattern === idea ? moments.length : 0), 0);

/**
 * Of an idea that is a pitfall, the share of judged deeds that did not go into it; of the others, the share that were to the good of
 * those judged by it. 0–1; null where nothing was judged.
 */
export function ideaScores({ pitfalls, practices }: Judged): Readonly<Record<Idea, number | null>> {
  const all = deedsIn(pitfalls) + deedsIn(practices);
  const scoreOf = (idea: Idea): number | null => {
    const [against, towards] = [deedsIn(pitfalls, idea), deedsIn(practices, idea)];
    if (idea.startsWith('P')) return all === 0 ? null : 1 - against / all;
    return against + towards === 0 ? null : towards / (against + towards);
  };
  return Object.fromEntries(IDEAS.map((idea) => [idea, scoreOf(idea)])) as Record<Idea, number | null>;
}
