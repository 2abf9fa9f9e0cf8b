// `balance PATH --seeds N --from N --minutes N --html FILE`: lets all bots play, says whether the scenario is a fair game, and what to
// do where it is not; every gate with its figure, every moment with its best options.
import { writeFile } from 'node:fs/promises';
import { assess, type Doing, gatesIn } from '../../core/lab/balance/assess.ts';
import { readCommandLine } from './command-line.ts';
import { exploit, MOST_MINUTES, printExploit, progressOn } from './exploit.ts';
import { inThreads } from './job-places.ts';
import { printAssessment } from './print-assessment.ts';
import { balancePage } from './report/balance-page.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const SEEDS = '200';
const MINUTES = '0';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, {
    json: [],
    all: [],
    'no-tries': [],
    html: null,
    seeds: null,
    from: null,
    minutes: null,
  });
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? SEEDS);
  const from = wholeNumber('from', flags.get('from') ?? '1');
  const minutes = wholeNumber('minutes', flags.get('minutes') ?? MINUTES);
  if (minutes > MOST_MINUTES) throw new UsageError(`--minutes is at most ${MOST_MINUTES}; 0 leaves the hunt out`);
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  if (paths.length !== 1) throw new UsageError('balance takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const hunt = minutes > 0 ? await exploit(scenario, { minutes, seeds }, progressOn(terminal)) : null;
  const found = await inThreads((_, places) =>
    assess(scenario, { seeds, from, hunt, tries: !flags.has('no-tries'), places, onProgress: tellOn(terminal) }),
  );
  const html = flags.get('html');
  if (html !== undefined) {
    await writeFile(html, balancePage(found, scenario));
    terminal.complain(`The report is in ${html}.`);
  }
  if (flags.has('json')) terminal.say(JSON.stringify({ ...found, hunt }, null, 2));
  else
    terminal.say(
      [...printAssessment(found, scenario, flags.has('all')), ...(hunt === null ? [] : [printExploit(hunt)])].join(
        '\n\n',
      ),
    );
  return !found.judged || gatesIn(found).every(({ met }) => met) ? 0 : 1;
}

const DOING: Readonly<Record<Doing, string>> = {
  playing: 'letting bots play',
  closer: 'playing more, where a verdict is close',
  trying: 'trying what would help',
};

/** A line every tenth, to the error stream: what it does, and how far it is. */
function tellOn(terminal: Terminal): (share: number, doing: Doing) => void {
  let told = -1;
  return (share, doing) => {
    const tenth = Math.floor(10 * share);
    if (tenth > told) terminal.complain(`${String(10 * tenth).padStart(3)} %  ${DOING[doing]}`);
    told = Math.max(told, tenth);
  };
}
