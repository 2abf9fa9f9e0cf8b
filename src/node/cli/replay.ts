// `replay RUN`: rebuilds a run from its text, from a link to it, or from a file that holds one, and reports it as `run` does.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusalWords } from '../../core/run/refusal-words.ts';
import { reportOf } from '../../core/run/run-report.ts';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { readRunText, rebuildRun } from '../../core/run/run-text.ts';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { readCommandLine } from './command-line.ts';
import { readScenario } from './read-scenario.ts';
import { printReport } from './run-printout.ts';
import { openScenario } from './run.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

/** Enough to see what it is. */
const MOST_CHARACTERS = 1000;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], scenario: null });
  if (paths.length !== 1) throw new UsageError('replay takes one run: its text, a link to it, or a file that holds it');
  const word = paths[0] ?? '';
  const text = textOf(word);
  if (text === null) {
    terminal.complain(
      `There’s no such file: ${word}. A run is its text (it begins with “3~”), a link to it, or a file that holds either.`,
    );
    return 1;
  }
  const record = readRunText(text);
  if (isRunTextProblem(record)) return refuse(record, terminal);
  if (record.version < 3) terminal.complain(`note: ${withoutCheck(record.version)}`);
  const given = flags.get('scenario');
  const file = given === undefined ? scenarioNear(record.scenario, word) : scenarioIn(given, record.scenario);
  if (file === null) {
    terminal.complain(
      `This run belongs to the scenario "${record.scenario}", and there’s none of that name here. Say where it is: --scenario PATH`,
    );
    return 1;
  }
  const scenario = await openScenario(file, terminal);
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

/** Of a file, or of the word itself; whatever it holds will be refused where there is none in it. Null for neither. */
function textOf(word: string): string | null {
  if (!existsSync(word)) return runTextIn(word);
  if (statSync(word).isDirectory()) throw new UsageError(`${word} is a folder; name a file in it`);
  const source = readFileSync(word);
  return runTextIn(source) ?? String(source).slice(0, MOST_CHARACTERS);
}

/** Where scenarios come with the program. */
const OURS = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/** Here, beside the file of the run, or among those that come with the program. */
function scenarioNear(id: string, word: string): string | null {
  const beside = existsSync(word) ? [dirname(resolve(word)), dirname(dirname(resolve(word)))] : [];
  const places = [join('scenarios', id), id, ...beside, join(OURS, id)];
  return places.find((place) => idIn(join(place, 'scenario.json')) === id) ?? null;
}

/** Of a folder of scenarios the one that is meant; a file is taken at its word. */
function scenarioIn(path: string, id: string): string | null {
  const files = scenarioFiles([path]);
  return files.length === 1 ? (files[0] ?? null) : (files.find((file) => idIn(file) === id) ?? null);
}

const idIn = (file: string): string | undefined => (existsSync(file) ? readScenario(file).scenario?.id : undefined);
