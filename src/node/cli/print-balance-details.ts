// All that `balance` measures, as tables for the terminal.
import type { Assessment } from '../../core/lab/balance/assess.ts';
import type { MomentBalance } from '../../core/lab/balance/balance.ts';
import type { Way } from '../../core/lab/balance/ways.ts';
import { GATED_WEEKS } from '../../core/lab/balance/gates.ts';
import type { Prices } from '../../core/lab/balance/prices.ts';
import type { VarianceShares } from '../../core/lab/balance/variance-shares.ts';
import { PACE, type ReadingTime } from '../../core/lab/reading-time.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { figure } from './figure.ts';
import { printComings } from './print-comings.ts';
import { printGate } from './print-gate.ts';
import { printTraces } from './print-traces.ts';

/** What way an option counts as. */
export const WAY_WORDS: Readonly<Record<Way, string>> = { stepIn: 'steps in', coach: 'coaches', leave: 'leaves' };

const LEGEND = [
  `“missed”: a figure is not where a scenario of ${GATED_WEEKS} weeks or more should have it; one is enough for exit code 1. A shorter one is`,
  'measured and not judged, for how one leads takes that long to show: then there is a “–”, and the exit code is 0.',
  'In brackets, where there is one: where the figure would lie in 95 of 100 such measurements; more seeds bring it closer. Why a figure is asked',
  'for, and what to turn: npm run scenario -- explain GATE, by the name behind it. “explain gates” lists all of them.',
  'G, behind two options: one of them has a grave effect, and the difference should be noticed in nine of ten runs.',
].join('\n');

export function printDetails(result: Assessment, whole: Scenario): string[] {
  const gate = printGate(result.judged);
  const { gates, taught, matter, moments, bots, prices, variance, without, hunted, traces, noticed } = result;
  const botLines = Object.entries(bots).map(
    ([name, b]) =>
      `  ${name.padEnd(12)}${figure(b.deliveryAway, 1).padStart(15)}${figure(b.trustEnd, 1).padStart(8)}${figure(b.peopleLeft, 2).padStart(12)}`,
  );
  return [
    ['Gates', ...gates.map(gate)].join('\n'),
    [`What it teaches: ${whole.teaches.join(', ')}`, ...taught.map(gate)].join('\n'),
    [
      'Do decisions matter?',
      ...matter.map(gate),
      `  Rubbing off costs who steps in ${figure(without.contagionCostsDelivery, 2)} points of delivery on leave.`,
    ].join('\n'),
    printLooks(result),
    ...(noticed.length === 0 ? [] : [['Is what is grave noticed?', ...noticed.map(gate)].join('\n')]),
    ['Is planning a chore?', ...result.pressed.map(gate)].join('\n'),
    printReading(result.reading),
    ...printComings(result.reading.comings, whole),
    ...(hunted.length === 0 ? [] : [['Is there a trick?', ...hunted.map(gate)].join('\n')]),
    [
      'Moments: what way an option counts as, how far behind the best one it is, in points, and how often it was the best',
      ...moments.map(printMoment),
    ].join('\n'),
    ['Bots        delivery away   trust people left', ...botLines].join('\n'),
    printPrices(prices),
    printVariance(variance),
    printTraces(traces),
    LEGEND,
  ];
}

function printReading({ typical, minutes, said }: ReadingTime): string {
  const { seconds: _, ...words } = typical;
  const all = Object.values(words).reduce((a, b) => a + b, 0);
  return `A run has ${Math.round(all)} words and takes ${Math.round(minutes.middle)} minutes at ${PACE.words} words a minute; the card says ${said}.`;
}

function printMoment({ moment, runs, options }: MomentBalance): string {
  const lines = options.map(
    (o) =>
      `    ${o.option.padEnd(24)}${(o.move ?? '–').padEnd(22)}${(o.way === null ? '–' : WAY_WORDS[o.way]).padEnd(10)}${figure(15 * o.behind, 2).padStart(6)}${`${Math.round(100 * o.bestShare)} %`.padStart(7)}`,
  );
  return [`  ${moment} (${runs} runs)`, ...lines].join('\n');
}

function printLooks({ looks: { told, changes }, seen, judged }: Assessment): string {
  return [
    'Does the map tell?',
    ...seen.map(printGate(judged)),
    ...told.map(({ week, all }) => `  after week ${week}: ${percent(all)} told apart by all that is drawn`),
    ...Object.entries(changes).map(
      ([bot, share]) => `  ${bot}: something about a manager looks otherwise after ${percent(share)} of turns`,
    ),
  ].join('\n');
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

function printPrices({ cheapestBest, moments, prices }: Prices): string {
  return [
    `Prices: the cheapest option is the best one in ${percent(cheapestBest)} of ${moments} moments`,
    ...prices.map(({ blocks, offered, best }) => `  ${blocks} blocks: best in ${best} of ${offered} moments`),
  ].join('\n');
}

function printVariance({ deliveryAway, peopleLeft }: VarianceShares): string {
  const names = [
    ['plan', 'plan'],
    ['moments', 'moments'],
    ['planWithMoments', 'plan with moments'],
    ['cast', 'cast'],
    ['castWithDecisions', 'cast with decisions'],
    ['luck', 'luck'],
  ] as const;
  return [
    'What the outcome hangs on     delivery away  people left',
    ...names.map(
      ([key, name]) =>
        `  ${name.padEnd(28)}${percent(deliveryAway[key]).padStart(13)}${percent(peopleLeft[key]).padStart(13)}`,
    ),
  ].join('\n');
}
