// What came in how many runs, as lines: kind by kind, what came least first.
import type { Coverage, Met, Witness } from '../../core/lab/explore.ts';
import { THING_KINDS, type ThingKind } from '../../core/lab/explore/things.ts';

export const HEADINGS: Readonly<Record<ThingKind, string>> = {
  moment: 'Moments',
  option: 'Options',
  sign: 'Signs',
  line: 'Lines of passages',
  away: 'Scenes of the leave',
  ending: 'Endings',
  bet: 'Bets',
  opening: 'Practices that open',
  appointment: 'Who gets a post',
};

/** The command that shows it. */
export const playCommand = (path: string, { text, week }: Witness): string =>
  `npm run scenario -- play ${path} --run ${text} --week ${week}`;

export function printCoverage(coverage: Coverage, path: string, commands: boolean): string {
  const { scenario, runs, seed, things } = coverage;
  return [
    `${scenario}: ${runs} runs, seeds ${seed} to ${seed + runs - 1}`,
    summary(things),
    ...THING_KINDS.flatMap((kind) => table(kind, coverage, commands ? path : null)),
    ...stops(coverage, path),
  ].join('\n\n');
}

function summary(things: readonly Met[]): string {
  const rows = THING_KINDS.flatMap((kind) => {
    const all = things.filter((one) => one.kind === kind);
    const met = all.filter(({ runs }) => runs > 0).length;
    if (all.length === 0) return [];
    return [`  ${HEADINGS[kind].padEnd(24)}${String(met).padStart(6)}${String(all.length).padStart(6)}`];
  });
  return ['What there is              came    of', ...rows].join('\n');
}

/** `path`: null leaves the commands out. */
function table(kind: ThingKind, { things, runs }: Coverage, path: string | null): string[] {
  const all = things.filter((one) => one.kind === kind).toSorted((a, b) => a.runs - b.runs);
  if (all.length === 0) return [];
  const width = Math.max(24, ...all.map(({ id }) => id.length + 2));
  const rows = all.flatMap(({ id, runs: times, witness }) => [
    `  ${id.padEnd(width)}${String(times).padStart(6)}${((100 * times) / runs).toFixed(1).padStart(8)}${times === 0 ? '   never came' : ''}`,
    ...(path === null || witness === null ? [] : [`      ${playCommand(path, witness)}`]),
  ]);
  return [[`${HEADINGS[kind].padEnd(width + 2)}  runs       %`, ...rows].join('\n')];
}

/** Where a run stood still, and what our own rules could not play. */
export const stops = ({ deadEnds, crashes }: Coverage, path: string): string[] => [
  ...deadEnds.map(
    (end) =>
      `Stuck: in week ${end.week} nothing could be chosen at ${end.moment}, and the run could not go on (${end.runs} ${end.runs === 1 ? 'run' : 'runs'}).\n  ${playCommand(path, end)}`,
  ),
  ...crashes.map(
    (crash) =>
      `The game itself failed in week ${crash.week}: ${crash.message}. That is a fault of ours; please send us this run.\n  ${playCommand(path, crash)}`,
  ),
];
