// How a run ends, in its author's words: which ending, which questions, which research.
import type { Debrief } from './debrief.ts';
import { fill } from './fill.ts';
import { firstThatHolds } from './passages.ts';
import { weekOver } from './past.ts';
import type { Run } from './run-state.ts';
import type { EndingView } from './scene-view.ts';

/** The first that holds on the day of the return; null where the author wrote none. */
export function endingOf(run: Run): EndingView | null {
  const end = weekOver(run, run.weeks.length);
  const ending = firstThatHolds(run.scenario.endings ?? [], end);
  if (ending === undefined) return null;
  const { id, title, text } = ending;
  return { id, title: title === undefined ? null : fill(end, title), text: fill(end, text) };
}

/** The author's words for the debrief, as far as they belong to this run. */
export function wordsAtEnd(run: Run): Pick<Debrief, 'questions' | 'research'> {
  const end = weekOver(run, run.weeks.length);
  const { questions = [], research = [] } = run.scenario.debrief ?? {};
  const fits = (one: Parameters<typeof firstThatHolds>[0][number]): boolean => firstThatHolds([one], end) !== undefined;
  return {
    questions: questions
      .map((question) => (typeof question === 'string' ? { text: question } : question))
      .filter(fits)
      .map(({ text }) => fill(end, text)),
    research: research
      .filter(fits)
      .map(({ idea, text, source }) => ({ idea, text: fill(end, text), source: fill(end, source) })),
  };
}
