// Reads scenarios and their translations, mends what can be mended for certain, and finds what is wrong with them together.
import { readFileSync, writeFileSync } from 'node:fs';
import { applyFixes } from '../../core/scenario/apply-fixes.ts';
import { sameIdAs } from '../../core/scenario/check-folder.ts';
import { encodingOf, withoutMark } from '../../core/scenario/decode-text.ts';
import { problemFrom } from '../../core/scenario/finding.ts';
import type { Problem, ProblemLevel } from '../../core/scenario/problem.ts';
import { languageOfFile } from '../../core/scenario/read-overlay.ts';
import { sourceOf } from '../../core/scenario/source.ts';
import { picturesBeside } from './picture-files.ts';
import { portraitNames, readScenario, readTranslation, type ReadFile, type ScenarioFile } from './read-scenario.ts';
import { folderOf, scenarioFiles, translationFiles } from './scenario-paths.ts';
import type { ExitCode, Terminal } from './verb.ts';

export interface Look {
  readonly paths: readonly string[];
  /** Whether to make the mends that are certain. */
  readonly fixes: boolean;
}

export const filesIn = (paths: readonly string[]): string[] =>
  scenarioFiles(paths).flatMap((file) => [file, ...translationFiles(file)]);

export async function checkFiles({ paths, fixes }: Look, terminal: Terminal): Promise<readonly ReadFile[]> {
  const people = await portraitNames();
  const read = (file: string): ReadFile | ScenarioFile =>
    languageOfFile(file) === null
      ? readScenario(file, { people, folder: folderOf(file), pictures: picturesBeside(file) })
      : readTranslation(file);
  return withTwins(filesIn(paths).map((file) => (fixes ? mended(file, read, terminal) : read(file))));
}

export const problemsIn = (files: readonly ReadFile[]): Problem[] => files.flatMap(({ problems }) => problems);

export const countOf = (files: readonly ReadFile[], level: ProblemLevel): number =>
  problemsIn(files).filter((problem) => problem.level === level).length;

export const exitOf = (files: readonly ReadFile[]): ExitCode => (countOf(files, 'error') > 0 ? 1 : 0);

export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

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
