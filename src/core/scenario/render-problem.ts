// Problems as text for a terminal: the layout of rustc, the author's own line with a caret under it.
import { excerptOf } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { filledMessage, problemWords } from './problem-words.ts';
import type { ProblemWords } from './says.ts';
import { visibleText } from './visible-text.ts';

const MOST_SHOWN = 20;

function renderProblem(problem: Problem, source: string, words: ProblemWords): string {
  const { code, level, file, line, column } = problem;
  const { message, help, crumb, near } = problemWords(problem, words);
  const { text, indent, width } = excerptOf(problem, source);
  const margin = ' '.repeat(Math.max(2, String(line).length));
  return [
    `${words.levels[level]}[${code}]: ${message}`,
    `${margin}--> ${visibleText(file)}:${line}:${column}${crumb === '' ? '' : `   (${crumb})`}`,
    // Of a file that can't be opened, or shown, there is no line.
    ...(source === ''
      ? []
      : [
          `${margin} |`,
          `${String(line).padStart(margin.length)} | ${text}`.trimEnd(),
          `${margin} | ${' '.repeat(indent)}${'^'.repeat(width)} ${near}`.trimEnd(),
        ]),
    ...(help === '' ? [] : [`${margin} = ${help}`]),
  ].join('\n');
}

/** The problems of one file, at most twenty, then how many more. `source` is the file's text. */
export function renderProblems(problems: readonly Problem[], source: string, words: ProblemWords): string {
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => renderProblem(problem, source, words));
  const more = problems.length - MOST_SHOWN;
  return [...shown, ...(more > 0 ? [filledMessage(words.more, { count: more }, words.locale)] : [])].join('\n\n');
}
