// What was found as SARIF 2.1.0, which code hosts and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0
import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROBLEM_CODES, type ProblemCode } from '../../core/scenario/codes.table.ts';
import { manualPage } from '../../core/scenario/manual-page.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { problemsIn } from './check-files.ts';
import type { ReadFile } from './read-scenario.ts';
import { regionOf } from './region.ts';

const LEVEL = { error: 'error', warning: 'warning', advice: 'note' } as const;
const PAGES = new URL('../../../docs/authors/problems/', import.meta.url);

export async function asSarif(files: readonly ReadFile[]) {
  const codes = [...new Set(problemsIn(files).map(({ code }) => code))].toSorted();
  const rules = await Promise.all(codes.map(ruleOf));
  const results = files.flatMap(({ problems, source }) =>
    problems.map((problem) => resultOf(problem, source, codes.indexOf(problem.code))),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Skip Level check', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
}

/** Its help is the page of the manual: a `helpUri` has to be a whole address, and where the manual lies nobody knows. */
async function ruleOf(code: ProblemCode) {
  const page = await manualPage(code, (name) => readFile(new URL(name, PAGES), 'utf8'));
  const { title } = EN.problems[code];
  return {
    id: code,
    shortDescription: { text: title },
    help: { text: page ?? title, markdown: page ?? title },
    defaultConfiguration: { level: LEVEL[PROBLEM_CODES[code]] },
  };
}

/** A relative path is one from where the command was called. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function resultOf(problem: Problem, source: string, ruleIndex: number) {
  const { code, level, file, fix } = problem;
  const { message, near, help, crumb } = problemWords(problem, EN);
  const artifactLocation = { uri: uriOf(file) };
  const region = regionOf(problem, source);
  const place = crumb === '' ? {} : { logicalLocations: [{ fullyQualifiedName: crumb }] };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[level],
    message: { text: [message, near, help].filter(Boolean).join('. ') },
    locations: [{ physicalLocation: { artifactLocation, region }, ...place }],
    ...(fix && { fixes: [fixOf(fix, source, artifactLocation)] }),
  };
}

function fixOf(fix: NonNullable<Problem['fix']>, source: string, artifactLocation: { readonly uri: string }) {
  const { startLine, startColumn, endLine, endColumn } = regionOf(fix, source);
  // What is put in between takes nothing away.
  const end = fix.length === 0 ? { endLine: startLine, endColumn: startColumn } : { endLine, endColumn };
  const replacement = { deletedRegion: { startLine, startColumn, ...end }, insertedContent: { text: fix.text } };
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] };
}
