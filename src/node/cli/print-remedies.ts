// What `balance` says to do about what is missed.
import type { Gate } from '../../core/lab/balance/gates.ts';
import { noteOf } from '../../core/lab/balance/gate-notes.ts';
import type { Remedies, Remedy } from '../../core/lab/balance/remedies.ts';
import { carrierWords, changeWords } from '../../core/lab/balance/remedy-words.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { figure } from './figure.ts';

export function printRemedies(missed: readonly Gate[], remedies: readonly Remedies[], scenario: Scenario): string {
  const sorted = helpedFirst(missed, remedies);
  return [
    'What to do',
    ...sorted.flatMap((gate) => ['', missedLine(gate), ...whatHelps(gate, remedies, scenario)]),
  ].join('\n');
}

/** Those that something was found for come first. */
export function helpedFirst(missed: readonly Gate[], remedies: readonly Remedies[]): Gate[] {
  const helped = ({ id }: Gate): boolean => (remedies.find(({ gate }) => gate === id)?.remedies.length ?? 0) > 0;
  return [...missed.filter(helped), ...missed.filter((gate) => !helped(gate))];
}

const missedLine = ({ id, says, value, target, interval, missing }: Gate): string =>
  missing === undefined
    ? `  ${says}: ${figure(value, 2)}${intervalText(interval)}, wanted ${target}  [${id}]`
    : `  ${says}: ${missing}  [${id}]`;

function whatHelps({ id, target }: Gate, remedies: readonly Remedies[], scenario: Scenario): string[] {
  const { remedies: found = [], tried = 0, carriers = [] } = remedies.find(({ gate }) => gate === id) ?? {};
  const turn = noteOf(id)?.turn;
  const advice = turn === undefined ? [] : [`    ${turn}`];
  return [
    ...found.map(
      (remedy, n) => `    ${n + 1}. ${changeWords(remedy.change, scenario)}: ${outcomeOf(remedy)}, wanted ${target}`,
    ),
    ...(found.length > 0 || tried === 0 ? [] : [`    ${tried} small changes were tried, and none helps beyond luck.`]),
    ...(found.some(({ meets }) => meets) ? [] : advice),
    ...carriers.map((carrier) => `    – ${carrierWords(carrier)}`),
  ];
}

const outcomeOf = ({ before, after, interval }: Remedy): string =>
  `${figure(before, 2)} → ${figure(after, 2)}${intervalText(interval)}`;

export const intervalText = (interval: Gate['interval']): string =>
  interval?.every(Number.isFinite) ? ` (${figure(interval[0], 2)} to ${figure(interval[1], 2)})` : '';
