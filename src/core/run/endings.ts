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
      .map((question) => ({ text: fill(end, question.text), near: nearness(run, question) }))
      .toSorted((a, b) => b.near - a.near)
      .map(({ text }) => text),
    research: research
      .filter(fits)
      .map(({ idea, text, source }) => ({ idea, text: fill(end, text), source: fill(end, source) })),
  };
}

/** Letters of a word that says what a scene is about, and how many such words make a question one about it. */
const TELLING = 5;
const SEVERAL = 2;

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length >= TELLING),
  );

/** Whether a question is about what this run met: 2 where its author says so, 0 where it speaks of scenes that never came. */
function nearness(run: Run, { text, ...question }: { readonly text: string; readonly if?: unknown }): number {
  if (question.if !== undefined) return 2;
  const saidIn = (met: boolean): ReadonlySet<string> =>
    wordsIn(
      run.scenario.moments
        .filter(({ id }) => run.chosen.some(({ moment }) => moment === id) === met)
        .map((moment) => JSON.stringify([moment.title, moment.text, moment.options]))
        .join(' '),
    );
  const [met, unmet] = [saidIn(true), saidIn(false)];
  const strange = [...wordsIn(text)].filter((word) => unmet.has(word) && !met.has(word));
  return strange.length >= SEVERAL ? 0 : 1;
}
