// `check --watch`: looks again whenever something was saved, and says what has changed. Nothing is wiped away: a screen reader, or whoever
// scrolls up, still finds it.
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../core/scenario/problem.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { checkFiles, counted, exitOf, filesIn, type Look } from './check-files.ts';
import { report, sumOf } from './check-reports.ts';
import { picturesIn } from './picture-files.ts';
import type { ReadFile } from './read-scenario.ts';
import type { ExitCode, Terminal } from './verb.ts';

interface Pace {
  readonly signal: AbortSignal;
  /** Milliseconds between two looks at the files. */
  readonly every?: number;
}

const EVERY = 200;
/** Looks that an empty file is waited for: editors empty a file before they write it. */
const PATIENCE = 5;

/** Ends with the exit code of what was found last. */
export async function watchFiles(look: Look, terminal: Terminal, { signal, every = EVERY }: Pace): Promise<ExitCode> {
  let files = await checkFiles(look, terminal);
  let seen = stateOf(look.paths);
  terminal.say(await report(files, 'text'));
  terminal.complain(`Watching ${counted(files.length, 'file')}. Ctrl-C ends it.`);
  while (await waited(every, signal)) {
    if (stateOf(look.paths).all === seen.all || !(await settled(look.paths, every, signal))) continue;
    const before = files;
    files = await checkFiles(look, terminal);
    seen = stateOf(look.paths);
    terminal.say(changesIn(before, files));
  }
  return exitOf(files);
}

/** False once somebody has had enough. */
const waited = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  wait(milliseconds, true, { signal }).catch(() => false);

/** Asked of the files themselves: where they lie the system may not tell of changes, and a file that was replaced is another one to it. */
function stateOf(paths: readonly string[]): { readonly all: string; readonly isEmpty: boolean } {
  const files = filesIn(paths);
  const states = files.map((file) => statSync(file, { throwIfNoEntry: false }));
  const pictures = [...new Set(files.map(dirname))].flatMap(picturesIn);
  const all = [files, states.map((state) => [state?.mtimeMs, state?.size, state?.ino]), pictures];
  return { all: JSON.stringify(all), isEmpty: states.some((state) => state?.size === 0) };
}

/** Waits until nothing has changed between two looks: what is half written is no scenario yet. */
async function settled(paths: readonly string[], every: number, signal: AbortSignal): Promise<boolean> {
  let [before, patience] = [stateOf(paths), PATIENCE];
  while (await waited(every, signal)) {
    const now = stateOf(paths);
    patience -= Number(now.isEmpty);
    if (now.all === before.all && (!now.isEmpty || patience <= 0)) return true;
    before = now;
  }
  return false;
}

/** What it is and whose; lines move when something above is written. */
const nameOf = ({ file, code, says, args, crumb }: Problem): string => JSON.stringify([file, code, says, args, crumb]);

/** Of problems those that `others` doesn't have, one by one: of two alike one may have gone. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const name of others.map(nameOf)) left.set(name, (left.get(name) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(nameOf(problem)) ?? 0;
    left.set(nameOf(problem), count - 1);
    return count <= 0;
  });
}

function changesIn(before: readonly ReadFile[], now: readonly ReadFile[]): string {
  const [were, are] = [before, now].map((files) => files.flatMap(({ problems }) => problems));
  const mended = without(were ?? [], are ?? []).map(lineOf);
  const added = now.flatMap(({ problems, source }) => {
    const fresh = without(problems, were ?? []);
    return fresh.length === 0 ? [] : [`new:\n${renderProblems(fresh, source, EN)}`];
  });
  const changes = mended.length + added.length === 0 ? [] : [...mended, ...added, ''];
  return ['', ...changes, sumOf(now)].join('\n');
}

function lineOf(problem: Problem): string {
  const { message, crumb } = problemWords(problem, EN);
  return `mended: ${problem.code} ${message}${crumb === '' ? '' : ` (${crumb})`}`;
}
