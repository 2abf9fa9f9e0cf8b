// The figures behind a verdict: what each option comes to, the bots' weeks, what the outcome hangs on, and how long it takes to play.
import { h, type ComponentChild } from 'preact';
import type { Assessment } from '../../../core/lab/balance/assess.ts';
import type { MomentBalance } from '../../../core/lab/balance/balance.ts';
import { spokenId } from '../../../core/lab/balance/remedy-words.ts';
import type { VarianceShares } from '../../../core/lab/balance/variance-shares.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { figure } from '../figure.ts';
import { WAY_WORDS, percent } from '../print-balance-details.ts';
import { lineChart, type Series, shareBar, stackedBar } from './charts.ts';
import { table } from './table.ts';

export const balanceFigures = (found: Assessment, scenario: Scenario): ComponentChild[] => [
  h('h2', null, 'Moments and their options'),
  h(
    'p',
    null,
    'Each option was played on under the same luck. “Behind” is how much it is worth less than the moment’s best one, on average; “best” in how many runs it came out ahead.',
  ),
  h('div', { class: 'options' }, ...found.moments.map((one) => momentTable(one, scenario))),
  h('h2', null, 'The bots, week by week'),
  ...weeksOf(found, scenario),
  h('h2', null, 'What the outcome hangs on'),
  ...hangsOn(found.variance),
  h('h2', null, 'Playing time'),
  playing(found),
];

function momentTable({ moment, runs, options }: MomentBalance, { moments }: Scenario): ComponentChild {
  const [id = '', step] = moment.split('.');
  const whole = moments.find((one) => one.id === id);
  const offered = step === undefined ? whole?.options : whole?.steps?.find((one) => one.id === step)?.options;
  const price = (option: string): string => String(offered?.find((one) => one.id === option)?.attention ?? '–');
  const title = `${whole?.title ?? id}${step === undefined ? '' : `, ${spokenId(step)}`}`;
  if (options.length === 0) return h('p', { class: 'quiet' }, `${title} (${moment}) came in none of these runs.`);
  return table(
    `${title} (${moment}), in ${runs} runs`,
    [
      { head: 'Option' },
      { head: 'Counts as' },
      { head: 'Price', number: true },
      { head: 'Behind, points', number: true },
      { head: 'Best in', number: true },
    ],
    options.map(({ option, way, behind, bestShare }) => [
      spokenId(option),
      way === null ? '–' : WAY_WORDS[way],
      price(option),
      figure(-15 * behind, 1),
      h('span', { class: 'best' }, shareBar(bestShare), percent(bestShare)),
    ]),
  );
}

const LINES: Readonly<Record<string, Omit<Series, 'values'>>> = {
  best: { name: 'best play', hue: 'ink', wide: true },
  adaptive: { name: 'adapting', hue: 'good', wide: true },
  coach: { name: 'coaching', hue: 'good', dash: '7 4' },
  micromanage: { name: 'stepping in', hue: 'broken' },
  avoid: { name: 'staying away', hue: 'tired', dash: '2 5' },
  random: { name: 'at random', hue: 'calm', dash: '10 3 2 3' },
};

function weeksOf({ bots, weeks }: Assessment, { away_weeks: away }: Scenario): ComponentChild[] {
  const series = Object.entries(LINES).flatMap(([bot, line]) => {
    const values = bots[bot]?.weeks.map(({ middle }) => middle);
    return values === undefined ? [] : [{ ...line, values }];
  });
  const ends = series.map(({ name, values }) => `${name} ends at ${figure(values.at(-1) ?? 0, 0)}`);
  const at = (values: readonly number[], week: number): string => figure(values[week - 1] ?? 0, 1);
  return [
    h(
      'figure',
      null,
      lineChart({
        series,
        there: weeks,
        says: `Delivery over ${weeks} weeks and ${away} of leave: ${ends.join(', ')}.`,
      }),
      h('figcaption', null, 'Delivery, points, the middle of all runs of each way of playing; 50 is usual.'),
    ),
    table(
      'The same in figures: delivery, then trust at the end, and people who left',
      [
        { head: 'Way of playing' },
        { head: 'Week 1', number: true },
        { head: `Week ${weeks}`, number: true },
        { head: 'End of leave', number: true },
        { head: 'Trust', number: true },
        { head: 'People left', number: true },
      ],
      Object.entries(LINES).flatMap(([bot, { name }]) => {
        const one = bots[bot];
        if (one === undefined) return [];
        const values = one.weeks.map(({ middle }) => middle);
        return [
          [
            name,
            at(values, 1),
            at(values, weeks),
            at(values, weeks + away),
            figure(one.trustEnd, 1),
            figure(one.peopleLeft, 1),
          ],
        ];
      }),
    ),
  ];
}

const FACTORS = [
  ['plan', 'the plan', 'calm'],
  ['moments', 'the moments', 'good'],
  ['planWithMoments', 'both together', 'accent'],
  ['castWithDecisions', 'whom it is done with', 'tired'],
  ['cast', 'who is there', 'strained'],
  ['luck', 'luck', 'control'],
] as const;

function hangsOn(variance: VarianceShares): ComponentChild[] {
  const bar = (name: string, split: VarianceShares['deliveryAway']): ComponentChild => {
    const slices = FACTORS.map(([key, factor, hue]) => ({
      name: `${factor} ${percent(split[key])}`,
      share: split[key],
      hue,
    }));
    return h(
      'figure',
      null,
      stackedBar(slices, `${name} hangs on ${slices.map((slice) => slice.name).join(', ')}.`),
      h('figcaption', null, name),
    );
  };
  return [
    bar('Delivery on leave', variance.deliveryAway),
    bar('People who left', variance.peopleLeft),
    table(
      'The same in figures: shares of what runs differ by',
      [{ head: '' }, { head: 'Delivery on leave', number: true }, { head: 'People left', number: true }],
      FACTORS.map(([key, name]) => [name, percent(variance.deliveryAway[key]), percent(variance.peopleLeft[key])]),
    ),
  ];
}

const playing = ({ reading: { minutes, said }, seeds }: Assessment): ComponentChild =>
  h(
    'p',
    null,
    `A run takes ${Math.round(minutes.low)} to ${Math.round(minutes.high)} minutes, ${Math.round(minutes.middle)} in the middle; the card says ${said}. All of this from ${seeds} runs of each way of playing, under the same luck.`,
  );
