// What was found, for people and for other programs.
import type { Problem } from '../../core/scenario/problem.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { counted, countOf } from './check-files.ts';
import type { ReadFile } from './read-scenario.ts';
import { regionOf } from './region.ts';
import { asSarif } from './sarif.ts';

export type ReportFormat = 'text' | 'json' | 'github' | 'sarif';

export async function report(files: readonly ReadFile[], format: ReportFormat): Promise<string> {
  switch (format) {
    case 'text':
      return asText(files);
    case 'json':
      return asJson(files);
    case 'github':
      return files.flatMap((file) => file.problems.map((problem) => asAnnotation(problem, file.source))).join('\n');
    case 'sarif':
      return JSON.stringify(await asSarif(files), null, 2);
  }
}

function asText(files: readonly ReadFile[]): string {
  const blocks = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ problems, source }) => renderProblems(problems, source, EN));
  return [...blocks, sumOf(files)].join('\n\n');
}

/** "2 files checked: 1 error, 3 warnings" */
export function sumOf(files: readonly ReadFile[]): string {
  const sums = [
    counted(countOf(files, 'error'), 'error'),
    counted(countOf(files, 'warning'), 'warning'),
    `${countOf(files, 'advice')} of advice`,
  ].filter((sum) => !sum.startsWith('0 '));
  return `${counted(files.length, 'file')} checked: ${sums.length === 0 ? 'no problems' : sums.join(', ')}`;
}

function asJson(files: readonly ReadFile[]): string {
  const listed = files.map(({ file, problems }) => ({
    file,
    problems: problems.map(inWords),
  }));
  const [errors, warnings] = [countOf(files, 'error'), countOf(files, 'warning')];
  return JSON.stringify({ files: listed, errors, warnings }, null, 2);
}

/** In the order in which one would read it. */
function inWords(problem: Problem) {
  const { message, help, crumb } = problemWords(problem, EN);
  const { code, level, fix: _fix, ...rest } = problem;
  return { code, level, message, help, ...rest, crumb };
}

const ANNOTATION = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** GitHub's workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asAnnotation(problem: Problem, source: string): string {
  const { code, level, file } = problem;
  const { message, near, help } = problemWords(problem, EN);
  const { startLine, startColumn, endLine, endColumn } = regionOf(problem, source);
  const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const words = [message, near, help].filter(Boolean).join('. ');
  // Columns are only looked at within one line.
  const end = endLine === startLine ? `endColumn=${endColumn}` : `endLine=${endLine}`;
  return `::${ANNOTATION[level]} file=${property(file)},line=${startLine},col=${startColumn},${end},title=${code}::${escaped(words)}`;
}
