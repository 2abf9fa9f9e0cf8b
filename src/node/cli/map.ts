// `map PATH [--list] [--html FILE]`: when each moment may come, week by week, and which choice brings which.
import { writeFileSync } from 'node:fs';
import { storyMapSteps } from '../../core/lab/reach/story-map.ts';
import { finish } from '../../core/lab/steps.ts';
import { readCommandLine } from './command-line.ts';
import { runsAndSeed } from './explore.ts';
import { printMap, printMapList } from './map-table.ts';
import { tellProgress } from './progress.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], list: [], html: null, runs: null, seed: null });
  const order = runsAndSeed(flags, '600');
  if (paths.length !== 1) throw new UsageError('map takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const map = finish(storyMapSteps({ scenario, ...order }), tellProgress(terminal, 'playing and following the story'));
  const file = flags.get('html');
  if (file !== undefined) {
    // Of this verb alone: the others need nothing of what draws a page.
    const { mapPage } = await import('./report/map-page.ts');
    writeFileSync(file, mapPage(map));
    terminal.complain(`Written to ${file}`);
  }
  if (flags.has('json')) terminal.say(JSON.stringify(map, null, 2));
  else if (file === undefined) terminal.say(flags.has('list') ? printMapList(map) : printMap(map));
  return 0;
}
