// `balance PATH --seeds N`: all bots over many seeds; every gate with its figure, every moment with its best options.
import { balance, type Balance, type MomentBalance } from '../../core/lab/balance/balance.ts';
import { readCommandLine } from './command-line.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const SEEDS = '200';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], seeds: null });
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? SEEDS);
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  if (paths.length !== 1) throw new UsageError('balance takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const result = balance(scenario, seeds);
  terminal.say(flags.has('json') ? JSON.stringify(result, null, 2) : printBalance(result));
  return result.gates.every((g) => g.met) ? 0 : 1;
}

function printBalance({ scenario, seeds, gates, moments, bots }: Balance): string {
  const gateLines = gates.map(
    (g) => `  ${g.met ? 'met   ' : 'missed'}  ${g.value.toFixed(2).padStart(6)}  ${g.target.padEnd(8)} ${g.says}`,
  );
  const botLines = Object.entries(bots).map(
    ([name, b]) =>
      `  ${name.padEnd(12)}${b.deliveryAway.toFixed(1).padStart(15)}${b.trustEnd.toFixed(1).padStart(8)}${b.peopleLeft.toFixed(2).padStart(12)}`,
  );
  return [
    `${scenario}, ${seeds} seeds`,
    ['Gates', ...gateLines].join('\n'),
    [
      'Moments: how far behind the best option each one is, in points; how often it was the best',
      ...moments.map(printMoment),
    ].join('\n'),
    ['Bots        delivery away   trust people left', ...botLines].join('\n'),
  ].join('\n\n');
}

function printMoment({ moment, runs, options }: MomentBalance): string {
  const lines = options.map(
    (o) =>
      `    ${o.option.padEnd(24)}${o.move.padEnd(22)}${(15 * o.behind).toFixed(2).padStart(6)}${`${Math.round(100 * o.bestShare)} %`.padStart(7)}`,
  );
  return [`  ${moment} (${runs} runs)`, ...lines].join('\n');
}
