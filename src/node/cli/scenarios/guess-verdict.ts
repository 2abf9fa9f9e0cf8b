// What the guesser came to over all scenarios, beside chance and some fixed rules.
import { type Truth } from '../../../core/lab/guess/truth.ts';
import { FEWEST, MOST_BEYOND, type Rate, RULES, type Verdict } from '../../../core/lab/guess/verdict.ts';

const share = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^(-?)0/, '$1')
    .replace('-', '−');
const points = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(0)}`;

export function printVerdict(verdict: Verdict, truths: readonly Truth[]): string {
  const { guesser, rules, scenarios, gave } = verdict;
  const questions = rules.longest.questions;
  const left = (why: string): number =>
    truths.flatMap(({ leftOut }) => leftOut).filter((one) => one.why === why).length;
  return [
    `All ${truths.length} scenarios: ${questions} questions with a best option; left out ${left('close')} too close, ${left('rare')} too rare, ${left('task')} to be arranged`,
    `  ${'told by'.padEnd(26)}right  chance  beyond, points (95 %)   wanted`,
    ...(guesser === null ? [] : [printRate('surfaces alone, learnt', guesser, MOST_BEYOND.library)]),
    ...RULES.map((rule) =>
      printRate(rule === 'asking' ? 'most words of asking' : `the ${rule}`, rules[rule], MOST_BEYOND.library),
    ),
    ...(scenarios.length === 0 ? [] : ['  The learnt guesser in each, taught by others']),
    ...scenarios.map(({ scenario, ...rate }) =>
      rate.questions < FEWEST
        ? `  ${scenario.padEnd(26)}${rate.questions} questions, too few to judge`
        : printRate(scenario, rate, MOST_BEYOND.scenario),
    ),
    ...(gave.length === 0 ? [] : ['  What gave most away, and where']),
    ...gave.map(
      ({ feature, more, by, where }) =>
        `  ${feature}, ${more ? 'more' : 'less'} of it taken for better (${by.toFixed(2)} in log-odds): ${where.map((one) => `${one.scenario} ${one.question}`).join(', ') || 'nowhere in particular'}`,
    ),
    verdict.met ? 'Not to be guessed: every gate is met.' : 'Missed: what is marked with ×.',
  ].join('\n');
}

function printRate(name: string, { hits, chance, interval, met }: Rate, most: number): string {
  const sure = interval === null ? '' : `(${interval.map(points).join(' to ')})`;
  return `${met ? ' ' : '×'} ${name.padEnd(26)}${share(hits).padEnd(7)}${share(chance).padEnd(8)}${`${points(hits - chance)} ${sure}`.padEnd(24)}≤ ${points(most)}`;
}
