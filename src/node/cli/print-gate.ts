// A gate as a line of `balance`: the figure, how sure it is, and its target. By the name behind it `explain` knows it.
import type { Gate } from '../../core/lab/balance/gates.ts';
import { figure } from './figure.ts';

export const printGate =
  (judged: boolean) =>
  ({ id, met, value, target, says, interval, missing }: Gate): string => {
    const verdict = judged ? (met ? 'met   ' : 'missed') : '–     ';
    const sure = interval === null ? '' : `(${figure(interval[0], 2)} to ${figure(interval[1], 2)})`;
    const shown = missing === undefined ? figure(value, 2) : 'none';
    return `  ${verdict}  ${shown.padStart(6)} ${sure.padEnd(17)} ${target.padEnd(8)} ${says} [${id}]`;
  };
