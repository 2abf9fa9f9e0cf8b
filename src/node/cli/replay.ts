// `replay RUN`: rebuilds a run from its text, or from a file that holds one, and reports it as `run` does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalWords } from '../../core/run/refusal-words.ts';
import { reportOf } from '../../core/run/run-report.ts';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { readRunText, rebuildRun } from '../../core/run/run-text.ts';
import { readCommandLine } from './command-line.ts';
import { printReport } from './run-printout.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], scenario: null });
  if (paths.length !== 1) throw new UsageError('replay takes one run: its text, or a file that holds it');
  const text = runTextIn(paths[0] ?? '');
  const record = readRunText(text);
  if (isRunTextProblem(record)) return refuse(record, terminal);
  const scenario = await openScenario(flags.get('scenario') ?? join('scenarios', record.scenario), terminal);
  if (scenario === null) return 1;
  const run = rebuildRun(scenario, text);
  if (isRunTextProblem(run)) return refuse(run, terminal);
  const report = reportOf(run);
  terminal.say(flags.has('json') ? JSON.stringify(report, null, 2) : printReport(report));
  return 0;
}

function refuse(problem: RunTextProblem, terminal: Terminal): ExitCode {
  terminal.complain(refusalWords(problem));
  return 1;
}

/** A file may be the bare text, a recorded run (`text`), or what `run --json` printed (`run`). */
function runTextIn(word: string): string {
  if (!existsSync(word)) return word;
  const content = readFileSync(word, 'utf8').trim();
  if (!content.startsWith('{')) return content;
  try {
    const held: unknown = JSON.parse(content);
    if (typeof held !== 'object' || held === null) return content;
    const text = 'run' in held ? held.run : 'text' in held ? held.text : content;
    return typeof text === 'string' ? text : content;
  } catch {
    return content;
  }
}
