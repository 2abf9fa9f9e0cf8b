// `stats PATH --seeds N`: how much there is to read, how long a run takes, and whether the card says so.
import { MOST_OFF, PACE, readingTime, type MomentReading, type ReadingTime } from '../../core/lab/reading-time.ts';
import { explore, type Met } from '../../core/lab/explore.ts';
import { THING_KINDS } from '../../core/lab/explore/things.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { readCommandLine } from './command-line.ts';
import { HEADINGS } from './coverage-table.ts';
import { printComings } from './print-comings.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const SEEDS = '10';
/** Runs that try out what bots leave alone: few, so that it stays quick. */
const TRIED = 300;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], seeds: null });
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? SEEDS);
  if (seeds < 1) throw new UsageError('--seeds: at least 1');
  if (paths.length !== 1) throw new UsageError('stats takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const found = readingTime(scenario, seeds);
  const unmet = explore(scenario, { runs: TRIED, seed: 1 }).things.filter(({ runs }) => runs === 0);
  const missing = unmet.map(({ kind, id }) => ({ kind, id }));
  terminal.say(
    flags.has('json')
      ? JSON.stringify({ pace: PACE, ...found, missing }, null, 2)
      : [printStats(scenario, found), ...printMissing(unmet)].join('\n\n'),
  );
  return Math.abs(found.off) > MOST_OFF ? 1 : 0;
}

const column = (value: number, digits = 0): string => value.toFixed(digits).padStart(8);

const printMoment = ({ id, text, options, documents, reply, seconds, met }: MomentReading): string =>
  `  ${id.padEnd(20)}${[text, options, documents, reply, seconds, 100 * met].map((value) => column(value)).join('')}${met === 0 ? '   no bot met it' : ''}`;

/** What comes in no run at all may be out of reach, or only hard to reach: `reach` knows. */
function printMissing(unmet: readonly Met[]): string[] {
  if (unmet.length === 0) return [];
  const kinds = THING_KINDS.flatMap((kind) => {
    const ids = unmet.flatMap((one) => (one.kind === kind ? [one.id] : []));
    return ids.length === 0 ? [] : [`  ${HEADINGS[kind]}: ${ids.join(', ')}`];
  });
  return [[`Never came in ${TRIED} runs that tried everything (reach says why)`, ...kinds].join('\n')];
}

function printStats(scenario: Scenario, { comings, ...found }: ReadingTime): string {
  const { runs, minutes, typical, moments, scenes, said, off } = found;
  const { seconds, ...words } = typical;
  const all = Object.values(words).reduce((a, b) => a + b, 0);
  const reading = all / PACE.words;
  const lines = Object.entries({ ...words, all }).map(([part, count]) => `  ${part.padEnd(20)}${column(count)}`);
  return [
    `${scenario.id}, ${runs} runs of bots`,
    `${PACE.words} words a minute. Seconds: ${PACE.choice} a choice, ${PACE.bet} a bet and the style, ${PACE.plan} a plan, ${PACE.page} a page, ${PACE.week} a week told, ${PACE.away} a week of the leave. ${PACE.line} words a line of the game’s own.`,
    ['Words of a run          mean', ...lines].join('\n'),
    ['Moment                  text options   docum   reply seconds   met %', ...moments.map(printMoment)].join('\n'),
    ...printComings(comings, scenario),
    ...printScenes(scenes),
    [
      'Minutes, without the look back',
      `  reading             ${column(reading, 1)}`,
      `  deciding, pressing  ${column(seconds / 60 - reading, 1)}`,
      `  in all              ${column(minutes.middle, 1)}   (eight runs in ten: ${minutes.low.toFixed(1)} to ${minutes.high.toFixed(1)})`,
      `  the card says       ${column(said)}   ${verdict(off, minutes.middle)}`,
    ].join('\n'),
  ].join('\n\n');
}

/** Of a scene at 0 no bot has heard: its “if” or its week may leave no run that could. */
const printScenes = (scenes: ReadingTime['scenes']): string[] =>
  scenes.length === 0
    ? []
    : [
        [
          'Scene of the leave    told %',
          ...scenes.map(
            ({ id, told }) => `  ${id.padEnd(20)}${column(100 * told)}${told === 0 ? '   no bot was told it' : ''}`,
          ),
        ].join('\n'),
      ];

const verdict = (off: number, middle: number): string =>
  Math.abs(off) <= MOST_OFF
    ? 'which holds'
    : `warning: that is ${Math.round(100 * Math.abs(off))} % too ${off < 0 ? 'little' : 'much'}. Write "minutes": ${Math.round(middle)}, or ${off < 0 ? 'shorten the scenario' : 'say less'}.`;
