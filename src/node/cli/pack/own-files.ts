// What `check` says of the scenarios of one's own that go into a package: their errors keep it from being made, their warnings don't,
// and an error of a translation costs its text alone.
import type { PackRequest } from '../../../core/pack/course.ts';
import type { ProblemLevel } from '../../../core/scenario/problem.ts';
import { languageOfFile } from '../../../core/scenario/read-overlay.ts';
import { renderProblems } from '../../../core/scenario/render-problem.ts';
import { EN } from '../../../core/scenario/words/en.ts';
import { checkFiles } from '../check-files.ts';
import type { ReadFile } from '../read-scenario.ts';
import type { Terminal } from '../verb.ts';

/** Each with its translations. */
export async function checkOwn({ scenarios }: PackRequest, terminal: Terminal): Promise<readonly ReadFile[]> {
  const paths = scenarios.flatMap((one) => (typeof one === 'string' || one.file === undefined ? [] : [one.file]));
  return paths.length === 0 ? [] : checkFiles({ paths, fixes: false }, terminal);
}

/** A block of words for each file that has any of these levels. */
export const told = (files: readonly ReadFile[], ...levels: readonly ProblemLevel[]): readonly string[] =>
  files.flatMap(({ problems, source }) => {
    const these = problems.filter(({ level }) => levels.includes(level));
    return these.length === 0 ? [] : [renderProblems(these, source, EN)];
  });

export const isScenario = ({ file }: ReadFile): boolean => languageOfFile(file) === null;

/** Translations that stay out of the package are nobody's concern. */
export const goingIn = (files: readonly ReadFile[], { languages }: PackRequest): readonly ReadFile[] =>
  files.filter(({ file }) => {
    const language = languageOfFile(file);
    return language === null || languages === null || languages.includes(language);
  });
