// The table over all scenarios: a row each, one for all of them together, and below it what is missed, by name.
import { FAIR, isFair, type Measured, type Miss, missedIn, WAYS } from '../../../core/lab/library.ts';
import { type Way, waySharesOf } from '../../../core/lab/balance/ways.ts';

export interface Row {
  readonly measured: Measured;
  /** Errors and warnings of `check`, and their codes. */
  readonly problems: number;
  readonly codes: readonly string[];
  readonly advice: number;
}

const HEADINGS = [
  'scenario',
  'minutes',
  'moments',
  'check',
  'expects',
  'reach',
  'gates',
  'held',
  'step in, coach, leave',
];

export function printLibrary(rows: readonly Row[], unfair: readonly Way[]): string {
  const all = rows.flatMap(({ measured }) => measured.best);
  const cells = [HEADINGS, ...rows.map(cellsOf), ['all', '', '', '', '', '', '', '', printShares(all)]];
  const widths = HEADINGS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)) + 2);
  const table = cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('')
      .trimEnd(),
  );
  const missed = rows.flatMap(missedWords);
  const fair = unfair.map(
    (way) =>
      `all: ${NAMES[way]} is best in ${share(waySharesOf(all)[way])} of moments, wanted ${FAIR.least} to ${FAIR.most}`,
  );
  return [
    table.join('\n'),
    [...missed, ...fair].length === 0
      ? 'All is met.'
      : ['Missed', ...[...missed, ...fair].map((line) => `  ${line}`)].join('\n'),
  ].join('\n\n');
}

function cellsOf({ measured, problems, advice }: Row): string[] {
  const { scenario, reading, moments, tested, unreached, judged, gates, held, best } = measured;
  const gated = ({ met, missed, seeds }: Measured['gates']): string =>
    `${met}/${met + missed.length} at ${seeds}${judged ? '' : ', not judged'}`;
  return [
    scenario,
    `${reading.minutes.middle.toFixed(1)} (${reading.said})`,
    moments.toFixed(1),
    problems > 0
      ? `${problems} problem${problems === 1 ? '' : 's'}`
      : advice > 0
        ? `clean, ${advice} of advice`
        : 'clean',
    `${tested.filter(({ verdict }) => verdict === 'holds').length}/${tested.length}`,
    unreached.length === 0 ? 'all' : `${unreached.length} never seen`,
    gated(gates),
    held === null ? '–' : gated(held),
    printShares(best),
  ];
}

const NAMES: Readonly<Record<Way, string>> = { stepIn: 'stepping in', coach: 'coaching', leave: 'leaving it to them' };
const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

function printShares(best: readonly Way[]): string {
  const shares = waySharesOf(best);
  return WAYS.map((way) => `${share(shares[way])}${isFair(shares[way]) ? '' : '*'}`).join('  ');
}

function missedWords({ measured, problems, codes }: Row): string[] {
  const lines = [...(problems > 0 ? [`check finds ${codes.join(', ')}`] : []), ...missedIn(measured).map(missWords)];
  return lines.map((line) => `${measured.scenario}: ${line}`);
}

function missWords(miss: Miss): string {
  switch (miss.kind) {
    case 'minutes':
      return `the card says ${miss.said} minutes, and it takes ${miss.is.toFixed(1)}`;
    case 'expectation':
      return `expects “${miss.tested.expectation.it}”: ${miss.tested.verdict}`;
    case 'unreached':
      return `${miss.verdict.kind} ${miss.verdict.id} ${miss.verdict.verdict === 'never' ? 'can never come' : 'was never seen'}`;
    case 'gate':
      return `gate ${miss.gate.id} ${miss.gate.value.toFixed(2)}, wanted ${miss.gate.target} (${miss.seeds} seeds from ${miss.from})`;
  }
}
