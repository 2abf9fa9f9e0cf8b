// What `balance` prints: the verdict and what to do first, then what was seen of single choices; with `--all` every table.
import { type Assessment, gatesIn } from '../../core/lab/balance/assess.ts';
import type { Advice } from '../../core/lab/balance/advice.ts';
import { adviceWords } from '../../core/lab/balance/advice-words.ts';
import { verdictOf } from '../../core/lab/balance/verdict-words.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { printDetails } from './print-balance-details.ts';
import { printRemedies } from './print-remedies.ts';

/** Blocks of text, to stand with a line between. */
export function printAssessment(found: Assessment, scenario: Scenario, all: boolean): string[] {
  const gates = gatesIn(found);
  const missed = gates.filter(({ met }) => !met);
  return [
    verdictOf(found, scenario),
    ...(missed.length === 0 ? [] : [printRemedies(missed, found.remedies, scenario)]),
    ...(found.advice.length === 0 ? [] : [printAdvice(found.advice)]),
    ...(all
      ? printDetails(found, scenario)
      : ['For every figure: --all in the terminal, --html FILE as a report to read or print, --json as data.']),
  ];
}

function printAdvice(advice: readonly Advice[]): string {
  const lines = advice.flatMap((one) => {
    const { message, help } = adviceWords(one);
    return [`  ${one.at}: ${message} [${one.code}]`, `    ${help}`];
  });
  return ['What was seen of single choices', ...lines].join('\n');
}
