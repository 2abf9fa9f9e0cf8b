// `play PATH`: a run in the terminal, begun anywhere; `--auto` lets the bot play it to the end and tells the story.
import { createInterface } from 'node:readline';
import { playtestOf, type Playtest } from '../../core/lab/playtest.ts';
import { playtestFlags, playtestQuery, PLAYTEST_KEYS, readPlaytest } from '../../core/lab/playtest-query.ts';
import { missedWords, playtestProblemWords } from '../../core/lab/playtest-words.ts';
import { reportOf } from '../../core/run/run-report.ts';
import { runText } from '../../core/run/run-text.ts';
import type { Run } from '../../core/run/run.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { readCommandLine } from './command-line.ts';
import { playOn, storyOf, tellWay } from './play/table.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const FLAGS = { json: [], auto: [], ...Object.fromEntries(PLAYTEST_KEYS.map((key) => [key, null])) };

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const [path = ''] = paths;
  if (paths.length !== 1) throw new UsageError('play takes one scenario');
  if (flags.has('json') && !flags.has('auto')) throw new UsageError('--json goes with --auto');
  const scenario = await openScenario(path, terminal);
  if (scenario === null) return 1;
  const playtest = playtestIn(flags, scenario);
  const way: Run[] = [];
  const { run, missed } = playtestOf(scenario, playtest, (at) => void way.push(at));
  for (const one of missed) terminal.complain(missedWords(one));
  if (flags.has('json')) {
    const story: string[] = [];
    const tell = (text: string): void => void story.push(text);
    tellWay(way, tell);
    const end = storyOf(run, playtest.bot ?? 'adaptive', tell);
    terminal.say(JSON.stringify({ from: run.week, missed, story, ...reportOf(end) }, null, 2));
    return 0;
  }
  const say = (text: string): void => terminal.say(text);
  tellWay(way, say);
  if (flags.has('auto')) sayHow(storyOf(run, playtest.bot ?? 'adaptive', say), playtest, path, terminal);
  else sayHow(await playOn(run, createInterface({ input: process.stdin }), say), playtest, path, terminal);
  return 0;
}

function playtestIn(flags: ReadonlyMap<string, string>, scenario: Scenario): Playtest {
  const { playtest, problems } = readPlaytest(flags, scenario);
  if (problems.length > 0) throw new UsageError(problems.map(playtestProblemWords).join('\n'));
  return playtest;
}

/** How to come back to where it ended. Levels set by hand are in no run text. */
function sayHow(run: Run, playtest: Playtest, path: string, terminal: Terminal): void {
  if (playtest.set.length > 0) {
    terminal.say('\nLevels were set by hand, so no run text can hold this run. To start again from the same place:');
    return sayCalls(run, playtestFlags(playtest), playtestQuery(playtest), path, terminal);
  }
  const text = runText(run);
  terminal.say('\nTo carry on from here:');
  sayCalls(run, `--run ${text}`, `run=${text}`, path, terminal);
}

/** The same in the browser: on the page of `preview`, which says its address. */
function sayCalls({ scenario }: Run, flags: string, query: string, path: string, terminal: Terminal): void {
  terminal.say(`  npm run -s scenario -- play ${path} ${flags}
  npm run -s scenario -- preview ${path}, and there ?scenario=${scenario.id}&${query}`);
}
