// What was found of an expectation, in words: each place with its figures, and what would settle what is unclear.
import type { Looked, Tested } from '../../core/lab/expectations/test-expectation.ts';
import type { Expectation } from '../../core/scenario/schema.ts';
import { figure } from './figure.ts';

const MEASURES: Readonly<Record<string, string>> = {
  delivery: 'Delivery',
  trust: 'Trust',
  autonomy: 'Autonomy',
  people_kept: 'People kept',
};
const MOST_RUNS = 1000;

export function expectationWords({ expectation: one, verdict, runs, used, looked }: Tested): string[] {
  if (verdict === 'untested')
    return [
      `What it hangs on came about in ${used} of ${runs} runs, which is too few to say anything.`,
      `Do ${quotedList(choicesIn(one))} come up, and can they be paid for? "reach" and "stats" show it.`,
    ];
  const part = used < runs ? [`In ${used} of ${runs} runs the choices came up; only those count.`] : [];
  return [...looked.map((each) => lineOf(one, each, used)), ...part, ...settling(looked, used)];
}

const choicesIn = ({ choose = [], versus = [] }: Expectation): readonly string[] => [
  ...choose,
  ...(typeof versus === 'string' ? [versus].filter((word) => word.includes('.')) : versus),
];

const quotedList = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' and ');

function lineOf(one: Expectation, looked: Looked, used: number): string {
  if (one.comes !== undefined) return comingLine(one.comes, looked, used);
  const [low, high] = looked.interval.map((value) => figure(value, 1));
  const what = `${MEASURES[one.of ?? ''] ?? one.of} ${placeWords(looked.place)}`;
  const wanted = `wanted: ${wantedWords(looked, looked.sides !== null)}`;
  if (looked.sides === null) return `${what}: ${figure(looked.value, 1)} (${low} to ${high}); ${wanted}.`;
  const [own, theirs] = looked.sides.map((value) => figure(value, 1));
  return `${what}: ${own} against ${theirs}, a difference of ${figure(looked.value, 1)} (${low} to ${high}); ${wanted}.`;
}

const placeWords = (place: Looked['place']): string =>
  place === 'away' ? 'on leave' : place === 'end' ? 'at the end' : `after week ${place}`;

function wantedWords({ least, most }: Looked, isDifference: boolean): string {
  const number = (value: number): string => String(Math.abs(value));
  if (isDifference && least !== null) return least > 0 ? `${number(least)} or more ahead` : 'ahead';
  if (isDifference) return most !== null && most < 0 ? `${number(most)} or more behind` : 'behind';
  return [least === null ? [] : `at least ${number(least)}`, most === null ? [] : `at most ${number(most)}`]
    .flat()
    .join(', ');
}

function comingLine(comes: NonNullable<Expectation['comes']>, looked: Looked, used: number): string {
  const percent = (share: number): string => String(Math.round(100 * share));
  const [low, high] = looked.interval.map(percent);
  const what =
    'moment' in comes
      ? `The moment "${comes.moment}"`
      : 'sign' in comes
        ? `The sign "${comes.sign}"`
        : 'scene' in comes
          ? `The scene "${comes.scene}"`
          : `The ending "${comes.ending}"`;
  const bounds = [
    ...(looked.least === null ? [] : [looked.least === 1 ? 'in every run' : `at least ${percent(looked.least)} %`]),
    ...(looked.most === null ? [] : [looked.most === 0 ? 'never' : `at most ${percent(looked.most)} %`]),
  ];
  const count = Math.round(looked.value * used);
  return `${what} came in ${count} of ${used} runs, ${percent(looked.value)} % (${low} to ${high}); wanted: ${bounds.join(', ')}.`;
}

/** The interval shrinks with the root of the runs. */
function settling(looked: readonly Looked[], used: number): string[] {
  const unclear = looked.filter(({ verdict }) => verdict === 'unclear');
  if (unclear.length === 0) return [];
  const needed = Math.max(...unclear.map((one) => used * (halfOf(one) / distanceOf(one)) ** 2 * 1.3));
  return needed <= MOST_RUNS
    ? [`So few runs can’t tell. About ${Math.ceil(needed / 50) * 50} should: --runs ${Math.ceil(needed / 50) * 50}`]
    : [
        `It’s so close to what is wanted that even ${MOST_RUNS} runs wouldn’t tell. Ask for less, or for something else.`,
      ];
}

const halfOf = ({ interval: [low, high] }: Looked): number => (high - low) / 2;
const distanceOf = ({ value, least, most }: Looked): number =>
  Math.min(...[least, most].flatMap((bound) => (bound === null ? [] : Math.abs(value - bound))));
