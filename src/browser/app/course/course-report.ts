// Loads late, once a run is on screen: what a learning system is told of it.
import { debriefOf, outcomeOf } from '../../../core/run/debrief-of.ts';
import { ideaScores } from '../../../core/run/idea-scores.ts';
import { decisionsIn, readRunText, rebuildRun } from '../../../core/run/run-text.ts';
import { isRunTextProblem } from '../../../core/run/run-text-problem.ts';
import type { Run } from '../../../core/run/run-state.ts';
import { IDEAS } from '../../../core/scenario/vocabulary.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import type { IdeaReport } from '../../lms/connection.ts';
import type { Locale } from '../../ui/text/languages.ts';
import { loadText } from '../../ui/text/text.ts';
import { decisionWords, type DecisionWords, type ReportTexts } from './decision-words.ts';

export async function loadReportTexts(locale: Locale): Promise<ReportTexts> {
  const [app, plan, course] = await Promise.all([
    loadText(locale, 'app'),
    loadText(locale, 'plan'),
    loadText(locale, 'course'),
  ]);
  return { app, plan, course };
}

const codesOf = (scenario: Scenario, text: string): string[] => {
  const record = readRunText(text);
  const decisions = isRunTextProblem(record) ? record : decisionsIn(scenario, record);
  return isRunTextProblem(decisions) ? [] : decisions.map((decision) => JSON.stringify(decision));
};

function runIn(scenario: Scenario, text: string): Run | null {
  const run = rebuildRun(scenario, text);
  return isRunTextProblem(run) ? null : run;
}

/** Whether the one is of another run than the other, in which something had been decided. */
export function isAnotherRun(before: string, text: string): boolean {
  const [was, now] = [readRunText(before), readRunText(text)];
  return !isRunTextProblem(was) && !isRunTextProblem(now) && was.moves !== '' && was.seed !== now.seed;
}

/** What was decided since `before`, a run text of the same scenario or empty; what was decided otherwise than there is told anew. */
export function decidedSince(scenario: Scenario, before: string, text: string, texts: ReportTexts): DecisionWords[] {
  const run = runIn(scenario, text);
  if (run === null) return [];
  const [was, now] = [codesOf(scenario, before), codesOf(scenario, text)];
  const same = now.findIndex((code, at) => code !== was[at]);
  return same < 0 ? [] : decisionWords(scenario, run, same, texts);
}

/** Of a run that is over; empty for one that is not. */
export function ideaReports(scenario: Scenario, text: string, { app, course }: ReportTexts): IdeaReport[] {
  const run = runIn(scenario, text);
  if (run?.phase !== 'debrief') return [];
  const scores = ideaScores(debriefOf(run), scenario.teaches);
  return IDEAS.map((id) => {
    const idea = app(`idea.${id}`);
    // Of a pitfall a high figure is a good one, too: the name has to say so.
    const name = id.startsWith('P') ? course('course.clear_of', { idea }) : idea;
    return { id, name, language: app.locale, score: scores[id] };
  });
}

/** How the work went during the leave, points 0–100; null for a run that is not over. */
export function pointsOf(scenario: Scenario, text: string): number | null {
  const run = runIn(scenario, text);
  return run?.phase === 'debrief' ? Math.min(100, Math.max(0, outcomeOf(run).deliveryAway)) : null;
}
