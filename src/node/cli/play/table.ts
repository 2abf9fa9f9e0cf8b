// A run at a table of plain lines: what is asked is shown, an answer is read, and the run goes on.
import { botCommand } from '../../../core/lab/bots.ts';
import { fittingPlan } from '../../../core/run/progress.ts';
import { refusalWords } from '../../../core/run/refusal-words.ts';
import { decide, isRefusal, undo, type Run } from '../../../core/run/run.ts';
import type { RunView } from '../../../core/run/view.ts';
import { viewOf } from '../../../core/run/view-of.ts';
import { readAnswer } from './answers.ts';
import { debriefLines } from './debrief.ts';
import {
  awayLines,
  betLines,
  momentLines,
  mondayLines,
  openingLines,
  planLines,
  replyLines,
  STEPPING_IN,
  weekLines,
} from './scenes.ts';

type Say = (text: string) => void;

const HELP = [
  'Type the number of an answer and press Enter.',
  'u  undoes your last decision in this week',
  'b  lets the bot decide this one',
  'q  ends here and tells you how to come back',
  'In a plan: what, with whom, how often, with commas between, as in: 1 priya 2, 9. Enter keeps last time’s plan, - plans nothing.',
].join('\n');

/** What is asked now. */
function question(run: Run, view: RunView): string[] {
  switch (view.phase) {
    case 'opening':
      return [...openingLines(view), STEPPING_IN];
    case 'bet':
      return betLines(view);
    case 'moment':
      return view.moment === null ? [] : momentLines(view.moment, view.attention.left);
    case 'plan':
      return planLines({ ...view, lastPlan: fittingPlan(run, view.lastPlan) });
    default:
      return [];
  }
}

/** What is told where nothing is asked. */
function told(view: RunView): string[] {
  if (view.phase === 'briefing') return mondayLines(view);
  if (view.phase === 'week') return weekLines(view);
  return view.phase === 'away' ? awayLines(view) : [];
}

/** Tells what there is to tell until something is asked or the run is over. */
export function toQuestion(run: Run, say: Say): Run {
  let at = run;
  while (at.phase === 'briefing' || at.phase === 'week' || at.phase === 'away') {
    say(`\n${told(viewOf(at)).join('\n')}`);
    at = after(at);
  }
  if (at.phase === 'debrief') say(`\n${debriefLines(at).join('\n')}`);
  return at;
}

function after(run: Run): Run {
  const next = decide(run, { kind: 'continue' });
  if (isRefusal(next)) throw new Error(refusalWords(next));
  return next;
}

/** Replies to what has just been chosen. */
function sayReplies(before: Run, now: Run, say: Say): void {
  const made = now.chosen.length - before.chosen.length;
  if (made <= 0) return;
  const shown = now.phase === 'week' ? [] : viewOf(now).replies.slice(-made);
  for (const reply of shown) say(replyLines(reply).join('\n'));
}

/** The run with an answer in it; the same where there was none to be read. */
export function answered(run: Run, answer: string, say: Say): Run {
  const word = answer.trim();
  if (word === '?') return tell(run, HELP, say);
  if (word === 'u') {
    const before = undo(run);
    return isRefusal(before) ? tell(run, refusalWords(before), say) : tell(before, 'Undone.', say);
  }
  const view = viewOf(run);
  const meant =
    word === 'b'
      ? botCommand(run, 'adaptive')
      : readAnswer(word, { ...view, lastPlan: fittingPlan(run, view.lastPlan) });
  if (meant.kind === 'problem') return tell(run, meant.text, say);
  const next = decide(run, meant);
  if (isRefusal(next)) return tell(run, refusalWords(next), say);
  sayReplies(run, next, say);
  return next;
}

function tell(run: Run, text: string, say: Say): Run {
  say(text);
  return run;
}

/** Plays until the run is over, there are no more answers, or one says to end. */
export async function playOn(first: Run, answers: AsyncIterable<string>, say: Say): Promise<Run> {
  let run = toQuestion(first, say);
  if (run.phase === 'debrief') return run;
  say(`\n${question(run, viewOf(run)).join('\n')}`);
  for await (const answer of answers) {
    if (answer.trim() === 'q') return run;
    const next = answered(run, answer, say);
    const isNew = next !== run;
    run = toQuestion(next, say);
    if (run.phase === 'debrief') return run;
    if (isNew) say(`\n${question(run, viewOf(run)).join('\n')}`);
  }
  return run;
}

/** What was asked and chosen, with its reply. */
function sayMade(before: Run, now: Run, say: Say): void {
  const { moment } = viewOf(before);
  if (before.phase === 'moment' && moment !== null && now.chosen.length > before.chosen.length)
    say(`\n${asked(moment)}`);
  sayReplies(before, now, say);
}

/** What was met and decided from the Monday on that a run is begun at. */
export function tellWay(way: readonly Run[], say: Say): void {
  for (const [at, before] of way.slice(0, -1).entries()) {
    const lines = told(viewOf(before));
    if (lines.length > 0) say(`\n${lines.join('\n')}`);
    sayMade(before, way[at + 1] ?? before, say);
  }
}

/** The bot plays on to the end, and all that is said is told. */
export function storyOf(first: Run, bot: Parameters<typeof botCommand>[1], say: Say): Run {
  let run = toQuestion(first, say);
  while (run.phase !== 'debrief') {
    const before = run;
    if (before.phase === 'opening') say(openingLines(viewOf(before)).join('\n'));
    const next = decide(before, botCommand(before, bot));
    if (isRefusal(next)) throw new Error(refusalWords(next));
    sayMade(before, next, say);
    run = toQuestion(next, say);
  }
  return run;
}

const asked = (moment: NonNullable<RunView['moment']>): string =>
  momentLines({ ...moment, options: [], looks: [] }, 0)
    .slice(0, -1)
    .join('\n');
