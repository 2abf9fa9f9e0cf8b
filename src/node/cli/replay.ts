// `replay RUN`: rebuilds a run from its text, from a link to it, or from a file that holds one, and reports it as `run` does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalWords } from '../../core/run/refusal-words.ts';
import { reportOf } from '../../core/run/run-report.ts';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { readRunText, rebuildRun } from '../../core/run/run-text.ts';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { readCommandLine } from './command-line.ts';
import { printReport } from './run-printout.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

/** Enough to see what it is. */
const MOST_CHARACTERS = 1000;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], scenario: null });
  if (paths.length !== 1) throw new UsageError('replay takes one run: its text, a link to it, or a file that holds it');
  const text = textOf(paths[0] ?? '');
  const record = readRunText(text);
  if (isRunTextProblem(record)) return refuse(record, terminal);
  if (record.version < 3) terminal.complain(`note: ${withoutCheck(record.version)}`);
  const scenario = await openScenario(flags.get('scenario') ?? join('scenarios', record.scenario), terminal);
  if (scenario === null) return 1;
  const run = rebuildRun(scenario, text);
  if (isRunTextProblem(run)) return refuse(run, terminal);
  const report = reportOf(run);
  terminal.say(flags.has('json') ? JSON.stringify(report, null, 2) : printReport(report));
  return 0;
}

const withoutCheck = (version: number): string =>
  `this text is of version ${version}, which has no check: nothing shows whether a part of it is missing or changed`;

function refuse(problem: RunTextProblem, terminal: Terminal): ExitCode {
  terminal.complain(refusalWords(problem));
  return 1;
}

/** Of a file, or of the word itself; where there is none in it, whatever it holds will be refused. */
function textOf(word: string): string {
  const source = existsSync(word) ? readFileSync(word) : word;
  return runTextIn(source) ?? String(source).slice(0, MOST_CHARACTERS);
}
