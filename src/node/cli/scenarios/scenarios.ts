// `npm run scenarios`: all scenarios that ship, looked at together.
import { basename, dirname, resolve } from 'node:path';
import { readCommandLine } from '../command-line.ts';
import { openScenario, wholeNumber } from '../run.ts';
import { scenarioFiles } from '../scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from '../verb.ts';
import type { Opened } from './asked.ts';
import { tellGuess } from './guess.ts';
import { tellLibrary } from './library.ts';
import { printTexts, tellReading } from './reading.ts';

export const USAGE = `Usage: npm run scenarios -- [PATH…]

Holds every scenario to what is asked of it, in one table: check, what it expects, what comes at all, its gates, and over all of
them how often each way of leading is best.

  --seeds N     runs of each bot in each scenario; 200 unless given
  --held        the gates once more, over as many other runs
  --guess       instead: how far the best options can be told by length, price, place and words alone
  --texts       instead: the questions alone, with answers and prices, for a blind reading
  --reading F   instead: what comes of the choices in F, lines such as “friday_deck 3 b”, beside the bot that adapts
  --json        as data, for other programs

PATH is a scenario or a folder of them; scenarios unless given, without those whose folder begins with “_”.
Exit code: 0 all is met, 1 something is missed, 2 the command didn’t work.`;

const SEEDS = '200';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, {
    guess: [],
    held: [],
    help: [],
    json: [],
    reading: null,
    seeds: null,
    texts: [],
  });
  if (flags.has('help')) {
    terminal.say(USAGE);
    return 0;
  }
  const [seeds, held, guess] = [
    wholeNumber('seeds', flags.get('seeds') ?? SEEDS),
    flags.has('held'),
    flags.has('guess'),
  ];
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  if (held && guess) throw new UsageError('--held is about gates: leave --guess out');
  const opened: Opened[] = [];
  for (const file of filesOf(paths)) {
    const scenario = await openScenario(file, terminal);
    if (scenario === null) return 1;
    // It would be counted twice, and the guesser would be tried on what it has been taught.
    const same = opened.find((one) => one.scenario.id === scenario.id);
    if (same !== undefined) throw new UsageError(`${same.file} and ${file} have the same id`);
    opened.push({ file, scenario });
  }
  const asked = { opened, seeds, held, json: flags.has('json') };
  const reading = flags.get('reading');
  if (reading !== undefined) return tellReading(asked, reading, terminal);
  if (!flags.has('texts')) return (guess ? tellGuess : tellLibrary)(asked, terminal);
  terminal.say(printTexts(asked));
  return 0;
}

/** Those of a folder whose own begins with “_” show something and are not for players; named one by one they count. */
function filesOf(paths: readonly string[]): string[] {
  const isNamed = (file: string, path: string): boolean =>
    [file, dirname(file)].map((one) => resolve(one)).includes(resolve(path));
  return (paths.length === 0 ? ['scenarios'] : paths).flatMap((path) =>
    scenarioFiles([path]).filter((file) => isNamed(file, path) || !basename(dirname(file)).startsWith('_')),
  );
}
