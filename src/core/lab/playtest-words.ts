// What is said of a playtest, in words.
import { refusalWords } from '../run/refusal-words.ts';
import type { RunTextProblem } from '../run/run-text-problem.ts';
import { plainMessage } from '../scenario/message.ts';
import type { Missed } from './playtest.ts';
import type { PlaytestProblem } from './playtest-query.ts';
import { WORDS } from './words/en.ts';

/** For the command line, where whatever read the scenario has brought the reader of messages. */
export const playtestProblemWords = (problem: PlaytestProblem | RunTextProblem): string =>
  problem.kind === 'run_text_problem' ? refusalWords(problem) : plainMessage(WORDS[problem.code], problem.args);

export const missedWords = ({ choice, why, week }: Missed): string =>
  plainMessage(WORDS[why], { choice, week: week ?? 0 });
