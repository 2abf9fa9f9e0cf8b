// Problems as text for a terminal: the layout of rustc, the author's own line with a caret under it.
import type { Problem } from './problem.ts';

const MOST_SHOWN = 20;
const LINE_WIDTH = 110;
/** East Asian and emoji characters that take two columns in a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

const widthOf = (text: string): number => {
  const characters = Array.from(text.replace(/\p{M}|\u200d|\ufe0f/gu, ''));
  return characters.reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
};

/** A long line is cut so that the place stays in view. */
function window(
  line: string,
  from: number,
  length: number,
): { readonly before: string; readonly marked: string; readonly after: string } {
  const tidy = (text: string): string => text.replaceAll('\t', ' ');
  const cut = Math.max(0, Math.min(from - 40, line.length - LINE_WIDTH));
  const end = Math.min(line.length, from + Math.max(1, length), cut + LINE_WIDTH);
  const [head, tail] = [cut > 0 ? '…' : '', cut + LINE_WIDTH < line.length ? '…' : ''];
  return {
    before: head + tidy(line.slice(cut, from)),
    marked: tidy(line.slice(from, end)),
    after: tidy(line.slice(end, cut + LINE_WIDTH)) + tail,
  };
}

function suggestion({ near }: Problem): string {
  if (!near) return '';
  return ` did you mean "${near.text}"?${near.line > 0 ? ` (line ${near.line})` : ''}`;
}

export function renderProblem(problem: Problem, lines: readonly string[]): string {
  const { code, level, message, help, file, line, column, length, crumb } = problem;
  const margin = ' '.repeat(Math.max(2, String(line).length));
  const { before, marked, after } = window(lines[line - 1] ?? '', column - 1, length);
  const caret = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
  return [
    `${level}[${code}]: ${message}`,
    `${margin}--> ${file}:${line}:${column}${crumb === '' ? '' : `   (${crumb})`}`,
    `${margin} |`,
    `${String(line).padStart(margin.length)} | ${before}${marked}${after}`.trimEnd(),
    `${margin} | ${caret}${suggestion(problem)}`,
    ...(help === '' ? [] : [`${margin} = ${help}`]),
  ].join('\n');
}

/** The problems of one file, at most twenty, then how many more. `source` is the file's text. */
export function renderProblems(problems: readonly Problem[], source: string): string {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => renderProblem(problem, lines));
  const more = problems.length - MOST_SHOWN;
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n\n');
}
