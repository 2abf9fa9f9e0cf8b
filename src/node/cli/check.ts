// `check PATH…`: what is wrong with these scenarios?
import { readFileSync, writeFileSync } from 'node:fs';
import { applyFixes } from '../../core/scenario/apply-fixes.ts';
import { sameIdAs } from '../../core/scenario/check-folder.ts';
import { encodingOf, withoutMark } from '../../core/scenario/decode-text.ts';
import { problemFrom } from '../../core/scenario/finding.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import type { Problem, ProblemLevel } from '../../core/scenario/problem.ts';
import { languageOfFile } from '../../core/scenario/read-overlay.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { sourceOf } from '../../core/scenario/source.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { picturesBeside } from './picture-files.ts';
import { portraitNames, readScenario, readTranslation, type ReadFile, type ScenarioFile } from './read-scenario.ts';
import { folderOf, scenarioFiles, translationFiles } from './scenario-paths.ts';
import type { ExitCode, Terminal } from './verb.ts';

const FLAGS = { json: [], fix: [], format: ['text', 'github'] };

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const people = await portraitNames();
  const read = (file: string): ReadFile | ScenarioFile =>
    languageOfFile(file) === null
      ? readScenario(file, { people, folder: folderOf(file), pictures: picturesBeside(file) })
      : readTranslation(file);
  const found = scenarioFiles(paths)
    .flatMap((file) => [file, ...translationFiles(file)])
    .map((file) => (flags.has('fix') ? mended(file, read, terminal) : read(file)));
  const files = withTwins(found);
  if (flags.has('json')) terminal.say(asJson(files));
  else if (flags.get('format') === 'github')
    files.flatMap(({ problems }) => problems).forEach((problem) => terminal.say(asAnnotation(problem)));
  else terminal.say(asText(files));
  return count(files, 'error') > 0 ? 1 : 0;
}

/** What has the id of a file before it is told so. */
function withTwins(files: readonly (ReadFile | ScenarioFile)[]): ReadFile[] {
  const known = new Map<string, string>();
  return files.map((found) => {
    if (!('scenario' in found) || found.scenario === null) return found;
    const { file, source, scenario, tree, problems } = found;
    const before = known.get(scenario.id);
    if (before === undefined) known.set(scenario.id, file);
    if (before === undefined || before === file) return found;
    const at = sourceOf(file, withoutMark(source));
    return { ...found, problems: [...problems, problemFrom(at, tree ?? undefined, sameIdAs(before, scenario))] };
  });
}

/** One mend may show the next; so many rounds are more than any file needs. */
const MOST_ROUNDS = 20;

function mended<Read extends ReadFile>(file: string, read: (file: string) => Read, terminal: Terminal): Read {
  let [found, made] = [read(file), 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, count: mends } = applyFixes(found.source, found.problems);
    if (mends === 0 || text === found.source) break;
    writeAs(file, text);
    made += mends;
    found = read(file);
  }
  if (made > 0) terminal.complain(`${file}: ${counted(made, 'mend')} made`);
  return found;
}

/** In the encoding that the file has. */
function writeAs(file: string, text: string): void {
  const encoding = encodingOf(readFileSync(file));
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  writeFileSync(file, encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

const count = (files: readonly ReadFile[], level: ProblemLevel): number =>
  files.flatMap(({ problems }) => problems).filter((problem) => problem.level === level).length;

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function asText(files: readonly ReadFile[]): string {
  const blocks = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ problems, source }) => renderProblems(problems, source, EN));
  const sums = [
    counted(count(files, 'error'), 'error'),
    counted(count(files, 'warning'), 'warning'),
    `${count(files, 'advice')} of advice`,
  ];
  const found = blocks.length === 0 ? 'no problems' : sums.filter((sum) => !sum.startsWith('0 ')).join(', ');
  return [...blocks, `${counted(files.length, 'file')} checked: ${found}`].join('\n\n');
}

function asJson(files: readonly ReadFile[]): string {
  const listed = files.map(({ file, problems }) => ({
    file,
    problems: problems.map(inWords),
  }));
  return JSON.stringify({ files: listed, errors: count(files, 'error'), warnings: count(files, 'warning') }, null, 2);
}

/** In the order in which one would read it. */
function inWords(problem: Problem) {
  const { message, help, crumb } = problemWords(problem, EN);
  const { code, level, fix: _fix, ...rest } = problem;
  return { code, level, message, help, ...rest, crumb };
}

const ANNOTATION = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** GitHub's workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asAnnotation(problem: Problem): string {
  const { code, level, file, line, column, length } = problem;
  const { message, near, help } = problemWords(problem, EN);
  const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const words = [message, near, help].filter(Boolean).join('. ');
  return `::${ANNOTATION[level]} file=${property(file)},line=${line},col=${column},endColumn=${column + length},title=${code}::${escaped(words)}`;
}
