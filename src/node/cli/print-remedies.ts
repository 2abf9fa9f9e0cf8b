// What `balance` says to do about what is missed.
import { noteOf } from '../../core/lab/balance/gate-notes.ts';
import type { Gate } from '../../core/lab/balance/gates.ts';
import type { Remedies, Remedy } from '../../core/lab/balance/remedies.ts';
import { changeWords } from '../../core/lab/balance/remedy-words.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { figure } from './figure.ts';

export function printRemedies(missed: readonly Gate[], remedies: readonly Remedies[], scenario: Scenario): string {
  return [
    'What to do',
    ...missed.flatMap((gate) => [...missedLines(gate), ...whatHelps(gate, remedies, scenario)]),
  ].join('\n');
}

/** And what there is to turn, from the gate’s note: `explain` tells the rest. */
function missedLines({ id, says, value, target, missing }: Gate): string[] {
  const note = noteOf(id);
  return [
    `  ${says}: ${figure(value, 2)}, wanted ${target} [${id}]`,
    ...(missing === undefined ? [] : [`    Missing: ${missing}.`]),
    ...(note === null ? [] : [`    What to turn: ${note.turn}`]),
  ];
}

function whatHelps({ id, target }: Gate, remedies: readonly Remedies[], scenario: Scenario): string[] {
  const { remedies: found = [], tried = 0 } = remedies.find(({ gate }) => gate === id) ?? {};
  if (tried === 0) return ['    No change was tried for this one.'];
  if (found.length === 0) return [`    ${tried} small changes were tried, and none of them helps beyond luck.`];
  return found.map(
    (remedy, n) => `    ${n + 1}. ${changeWords(remedy.change, scenario)}: ${outcomeOf(remedy)}, wanted ${target}`,
  );
}

const outcomeOf = ({ before, after, interval: [low, high] }: Remedy): string =>
  `${figure(before, 2)} → ${figure(after, 2)} (${figure(low, 2)}–${figure(high, 2)})`;
