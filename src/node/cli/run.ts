// `run PATH --bot NAME --seed N`: a bot plays the scenario; prints what was true, what was told, and why.
import { BOT_NAMES, isBotName, playBot } from '../../core/lab/bots.ts';
import { reportOf } from '../../core/run/run-report.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { portraitNames, readScenario } from './read-scenario.ts';
import { printReport } from './run-printout.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], bot: BOT_NAMES, seed: null });
  const bot = flags.get('bot') ?? 'adaptive';
  const seed = wholeNumber('seed', flags.get('seed') ?? '1');
  if (!isBotName(bot)) throw new UsageError(`--bot can be ${BOT_NAMES.join(', ')}`);
  if (paths.length !== 1) throw new UsageError('run takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const report = reportOf(playBot(scenario, seed, bot));
  terminal.say(flags.has('json') ? JSON.stringify({ bot, ...report }, null, 2) : printReport(report));
  return 0;
}

export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 4_294_967_295)
    throw new UsageError(`--${name} is a whole number from 0 to 4294967295, not "${text}"`);
  return value;
}

/** The scenario at a path; null after saying what is wrong with it. Warnings don't stop it. */
export async function openScenario(path: string, terminal: Terminal): Promise<Scenario | null> {
  const [file, ...more] = scenarioFiles([path]);
  if (file === undefined || more.length > 0)
    throw new UsageError(`${path} holds ${more.length + 1} scenarios; name one`);
  const { scenario, problems, source } = readScenario(file, { people: await portraitNames() });
  const errors = problems.filter(({ level }) => level === 'error');
  if (scenario === null) terminal.complain(renderProblems(errors, source, EN));
  return scenario;
}
