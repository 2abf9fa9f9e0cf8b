// What can be seen of the best options of a scenario, a row a question, and what would give them away.
import { type Tell, TELLS, tallyOf, waysBest } from '../../../core/lab/guess/tells.ts';
import type { Surface } from '../../../core/lab/guess/surface.ts';
import type { Known, Truth, Why } from '../../../core/lab/guess/truth.ts';

const WHY: Readonly<Record<Why, string>> = {
  close: 'too close to tell',
  rare: 'in fewer than one run in ten',
  task: 'to be arranged, not read',
};

export function printTruth(truth: Truth): string {
  const { scenario, seeds, known, leftOut } = truth;
  const why = (Object.keys(WHY) as Why[]).flatMap((one) => {
    const those = leftOut.filter((left) => left.why === one).map(({ question }) => question);
    return those.length === 0 ? [] : [`  left out, ${WHY[one]}: ${those.join(', ')}`];
  });
  return [
    `${scenario}: ${known.length} questions with a best option, over ${seeds} runs that adapt`,
    ...why,
    `  ${'question'.padEnd(24)}${'best'.padEnd(20)}${'stance'.padEnd(13)}${'ahead'.padEnd(7)}${'price'.padEnd(7)}${'length'.padEnd(8)}${'place'.padEnd(7)}words`,
    ...known.map(printKnown),
    '  How often it is the best, and by chance (* 15 points beyond)',
    ...LINES.map((tells) => `    ${tells.map((tell) => printTally(tell, known)).join('  ')}`),
    `  Best: ${printWays(known)}`,
  ].join('\n');
}

function printKnown({ question, options, best, ahead }: Known): string {
  const judged = options[best];
  if (judged === undefined) return `  ${question}`;
  const { id, stance, surface } = judged;
  const rank = (of: (surface: Surface) => number): string => {
    const own = of(surface);
    const values = options.map((one) => of(one.surface));
    const same = values.filter((value) => value === own).length;
    return `${values.filter((value) => value > own).length + 1}${same > 1 ? '=' : ''}/${options.length}`;
  };
  return [
    `  ${question.padEnd(24)}${id.padEnd(20)}${(stance ?? '–').padEnd(13)}${ahead.toFixed(2).padEnd(7)}`,
    rank(({ price }) => price).padEnd(7),
    rank(({ characters }) => characters).padEnd(8),
    rank(({ place }) => -place).padEnd(7),
    wordsOf(surface),
  ].join('');
}

function wordsOf({ first, quoted, question, asking, doing, leaving, promise }: Surface): string {
  const counts = Object.entries({ asking, doing, leaving }).flatMap(([kind, count]) =>
    count === 0 ? [] : [count === 1 ? kind : `${kind} ×${count}`],
  );
  return [
    `${first} …`,
    ...(quoted ? ['quoted'] : []),
    ...(question ? ['question'] : []),
    ...counts,
    ...(promise ? ['promise'] : []),
  ].join(', ');
}

const LINES = [TELLS.slice(0, 6), TELLS.slice(6)];
const BEYOND = 0.15;
const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

function printTally(tell: Tell, known: readonly Known[]): string {
  const { of, share: hit, chance } = tallyOf(tell, known);
  if (of === 0) return `${tell} –`;
  return `${tell} ${Math.round(hit * of)}/${of} ${share(hit)} (${share(chance)})${hit > chance + BEYOND ? '*' : ''}`;
}

function printWays(known: readonly Known[]): string {
  const { stepIn, coach, leave } = waysBest(known);
  return `stepping in ${share(stepIn)}, coaching ${share(coach)}, leaving ${share(leave)}`;
}
