// `pack PATH…`: one file with scenarios and all of the game that they need, for a learning system, a web server or the mail.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brandProblemWords } from '../../core/pack/brand-words.ts';
import { STANDARDS, type Packed, type Standard } from '../../core/pack/course.ts';
import { packProblemWords, type PackProblem } from '../../core/pack/pack-problem.ts';
import { pack } from '../../core/pack/pack.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { requestIn } from './pack/request.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const FLAGS = {
  as: STANDARDS,
  edition: ['3rd', '4th'],
  lang: null,
  mastery: null,
  title: null,
  brand: null,
  schemas: null,
  out: null,
};

const NEXT: Readonly<Record<Standard, string>> = {
  scorm12: 'Upload it to your learning system as a SCORM 1.2 package, as it is: don’t unpack it.',
  scorm2004: 'Upload it to your learning system as a SCORM 2004 package, as it is: don’t unpack it.',
  cmi5: 'Upload it to your learning system as a cmi5 course, as it is: don’t unpack it.',
  html: 'Unpack it into a folder of your web server; index.html is the course. It sends nothing to anybody.',
  file: 'Open it in a browser, or send it to whoever is to play it. It sends nothing to anybody.',
};

/** `dist`: where the built game lies. */
export async function perform(words: readonly string[], terminal: Terminal, dist = DIST): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const request = requestIn(paths, flags);
  if (!existsSync(join(dist, 'pieces.json'))) {
    terminal.complain('The game isn’t built yet. Run this once, then try again:\n  npm run -s build');
    return 2;
  }
  const made = await pack(request, { read: (path) => readFile(join(dist, path)) });
  if ('problems' in made) return sayProblems(made.problems, terminal);
  const file = fileFor(made, flags.get('out'));
  write(file, made);
  terminal.say(`${file}: ${(made.bytes.length / 1_000_000).toFixed(2)} MB. ${NEXT[request.as]}`);
  terminal.say('Which settings to choose there, and what it reports: docs/authors/lms.md.');
  return 0;
}

/** Into a folder under its own name. What is no package is not written over. */
function fileFor({ name }: Packed, out: string | undefined): string {
  if (out === undefined) return name;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) return join(out, name);
  const ending = name.slice(name.lastIndexOf('.'));
  if (!out.toLowerCase().endsWith(ending)) throw new UsageError(`--out is a folder, or a file that ends in ${ending}`);
  return out;
}

function write(file: string, { bytes }: Packed): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`${file} can’t be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** As `check` tells what is wrong with a scenario. */
function wordsFor(problem: PackProblem): string {
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
      return problem.problems
        .map((one) => `brand.json:${one.line}:${one.column}: ${brandProblemWords(one)}`)
        .join('\n');
  }
}

function sayProblems(problems: readonly PackProblem[], terminal: Terminal): ExitCode {
  for (const problem of problems) terminal.complain(wordsFor(problem));
  return problems.some(({ kind }) => kind === 'said') ? 2 : 1;
}
