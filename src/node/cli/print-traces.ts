// What `balance` prints of the traces that choices leave.
import { traceless } from '../../core/lab/balance/trace-gates.ts';
import { COMPARED_AFTER, type MomentTraces, type PairTraces } from '../../core/lab/balance/trace-sums.ts';
import { figure } from './figure.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`.padStart(7);

export function printTraces(traces: readonly MomentTraces[]): string {
  const runs = Math.max(0, ...traces.flatMap(({ pairs }) => pairs.map((pair) => pair.runs)));
  return [
    `Traces: what a player could notice within four weeks of having chosen one option and not the other, in up to ${runs} runs; price and reply left out`,
    `${'    share of runs in which it is'.padEnd(38)}   seen   told  either  still   what differs most after ${COMPARED_AFTER.join(', ')} weeks, points`,
    ...traces.flatMap(({ moment, pairs }) => [`  ${moment}`, ...pairs.map(printPair)]),
    ...printTraceless(traces),
  ].join('\n');
}

function printPair({ options, shown, heard, noticed, stays, grave, widest }: PairTraces): string {
  const words = widest.map(({ level, by }) => `${level} ${figure(by, 1)}`).join(' | ');
  const shares = `${percent(shown)}${percent(heard)}${percent(noticed)}${figure(stays, 1).padStart(7)}`;
  return `    ${options.join(' / ').padEnd(32)}${grave ? 'G' : ' '}${shares}   ${words}`;
}

function printTraceless(traces: readonly MomentTraces[]): string[] {
  const few = traceless(traces);
  const names = few.flatMap(({ moment, pairs }) => pairs.map(({ options }) => `    ${moment}: ${options.join(' / ')}`));
  return few.length === 0
    ? ['  Every choice leaves a trace that at least half of the players could notice.']
    : ['  No trace that at least half of the players could notice:', ...names];
}
