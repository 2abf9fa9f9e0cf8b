// `pack PATH…`: one file with scenarios and all of the game that they need, for a learning system, a web server or the mail.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STANDARDS, type Packed, type PackRequest, type Standard } from '../../core/pack/course.ts';
import type { PackProblem } from '../../core/pack/pack-problem.ts';
import { packProblemWords } from '../../core/pack/pack-problem-words.ts';
import { pack } from '../../core/pack/pack.ts';
import { zipped } from '../../core/pack/zip.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { contentsWords, namesakeWords } from './pack/contents-words.ts';
import { keyOf } from './pack/key.ts';
import { checkOwn, goingIn, isScenario, told } from './pack/own-files.ts';
import { reasonOf } from './pack/reason.ts';
import { isReported, requestIn } from './pack/request.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const GUIDE = fileURLToPath(new URL('../../../docs/authors/lms.md', import.meta.url));
const FLAGS = {
  as: STANDARDS,
  edition: ['3rd', '4th'],
  lang: null,
  mastery: null,
  title: null,
  brand: null,
  schemas: null,
  key: null,
  out: null,
};

const NEXT: Readonly<Record<Standard, string>> = {
  scorm12: 'Upload it to your learning system as a SCORM 1.2 package, as it is: don’t unpack it.',
  scorm2004: 'Upload it to your learning system as a SCORM 2004 package, as it is: don’t unpack it.',
  cmi5: 'Upload it to your learning system as a cmi5 course, as it is: don’t unpack it.',
  html: 'Unpack it into a folder of your web server; index.html is the course. It sends nothing to anybody.',
  file: 'Open it in a browser, or send it to whoever is to play it. It sends nothing to anybody.',
};

const IN_A_ZIP = 'Send it to whoever is to play it: the page in it opens in a browser. It sends nothing to anybody.';

/** The guide as it is to be opened by somebody who stands in `folder`: the project may lie elsewhere. */
export const guideFrom = (folder: string): string => relative(folder, GUIDE);

/** `dist`: where the built game lies. */
export async function perform(words: readonly string[], terminal: Terminal, dist = DIST): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const request = requestIn(paths, flags);
  const key = keyFile(flags.get('key'), request);
  if (!existsSync(join(dist, 'pieces.json'))) {
    terminal.complain('The game isn’t built yet. Run this once, then try again:\n  npm run -s build');
    return 2;
  }
  const own = await checkOwn(request, terminal);
  const errors = told(own.filter(isScenario), 'error');
  for (const block of errors) terminal.complain(block);
  if (errors.length > 0) return 1;
  const made = await pack(request, { read: (path) => readFile(join(dist, path)) });
  if ('problems' in made) return sayProblems(made.problems, flags.get('brand') ?? '', terminal);
  const file = fileFor(made, flags.get('out'));
  const bytes = isZip(file) && !isZip(made.name) ? zipped(new Map([[made.name, made.bytes]])) : made.bytes;
  write(file, bytes);
  if (key !== null) write(key, keyOf(request, dist));
  for (const block of [...told(goingIn(own, request), 'error', 'warning'), ...namesakeWords(made)])
    terminal.complain(block);
  const next = request.as === 'file' && isZip(file) ? IN_A_ZIP : NEXT[request.as];
  terminal.say(`${file}: ${(bytes.length / 1_000_000).toFixed(2)} MB. ${next}`);
  terminal.say(`In it: ${contentsWords(made)}.`);
  if (key !== null) terminal.say(`${key}: what the ids and letters in a report stand for.`);
  if (isReported(request.as)) terminal.say(`Which settings to choose there, and what it reports: ${guideFrom('.')}.`);
  return 0;
}

const isZip = (file: string): boolean => file.toLowerCase().endsWith('.zip');

/** Into a folder under its own name. What is no package is not written over; a page may be wrapped up for the mail. */
function fileFor({ name }: Packed, out: string | undefined): string {
  if (out === undefined) return name;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) return join(out, name);
  const ending = name.slice(name.lastIndexOf('.'));
  if (!isZip(out) && !out.toLowerCase().endsWith(ending))
    throw new UsageError(`--out is a folder, or a file that ends in ${isZip(name) ? ending : `${ending} or .zip`}`);
  return out;
}

/** Null where nobody wants one. A file with something else in it is not written over. */
function keyFile(given: string | undefined, { as }: PackRequest): string | null {
  if (given === undefined) return null;
  if (!isReported(as))
    throw new UsageError(`--key is for learning systems: of --as ${as} there are no reports to read`);
  if (!given.toLowerCase().endsWith('.csv')) throw new UsageError('--key is a file that ends in .csv');
  return given;
}

function write(file: string, bytes: Uint8Array): void {
  const folder = dirname(file);
  if (!existsSync(folder))
    throw new UsageError(`${file} can’t be written: there’s no folder ${folder}. Make it, then try again.`);
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`${file} can’t be written: ${reasonOf(error)}`);
  }
}

/** As `check` tells what is wrong with a scenario. */
function wordsFor(problem: PackProblem, brand: string): string {
  switch (problem.kind) {
    case 'said':
      return packProblemWords(problem);
    case 'scenario':
      return renderProblems(
        problem.problems.filter(({ level }) => level === 'error'),
        problem.source,
        EN,
      );
    case 'brand':
      return problem.problems.map((one) => `${brand}:${one.line}:${one.column}: ${packProblemWords(one)}`).join('\n');
  }
}

function sayProblems(problems: readonly PackProblem[], brand: string, terminal: Terminal): ExitCode {
  for (const problem of problems) terminal.complain(wordsFor(problem, brand));
  return problems.some(({ kind }) => kind === 'said') ? 2 : 1;
}
