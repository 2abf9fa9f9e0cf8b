// `balance PATH --seeds N --from N --minutes N`: all bots over many seeds and a hunt for tricks; every gate with its figure, every
// moment with its best options.
import { balance, type Balance, type MomentBalance } from '../../core/lab/balance/balance.ts';
import { GATED_WEEKS, type Gate } from '../../core/lab/balance/gates.ts';
import { huntGates } from '../../core/lab/exploit/hunt-gates.ts';
import { looksGates } from '../../core/lab/balance/looks-gates.ts';
import { matterGates, type WithoutRules } from '../../core/lab/balance/matter.ts';
import type { Remedies, RemediesJob } from '../../core/lab/balance/remedies.ts';
import { pressGates } from '../../core/lab/balance/press-gates.ts';
import { PACE, readingTime, type ReadingTime } from '../../core/lab/reading-time.ts';
import { traceGates } from '../../core/lab/balance/trace-gates.ts';
import type { MomentTraces } from '../../core/lab/balance/trace-sums.ts';
import { type Prices, pricesOf } from '../../core/lab/balance/prices.ts';
import type { VarianceShares } from '../../core/lab/balance/variance-shares.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { readCommandLine } from './command-line.ts';
import { type Exploit, exploit, MOST_MINUTES, printExploit, progressOn } from './exploit.ts';
import { figure } from './figure.ts';
import { openJobThread } from './job-threads.ts';
import { printComings } from './print-comings.ts';
import { printRemedies } from './print-remedies.ts';
import { printTraces } from './print-traces.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const SEEDS = '200';
const MINUTES = '3';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], seeds: null, from: null, minutes: null });
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? SEEDS);
  const from = wholeNumber('from', flags.get('from') ?? '1');
  const minutes = wholeNumber('minutes', flags.get('minutes') ?? MINUTES);
  if (minutes > MOST_MINUTES) throw new UsageError(`--minutes is at most ${MOST_MINUTES}; 0 leaves the hunt out`);
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  if (paths.length !== 1) throw new UsageError('balance takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const measured = await measure(scenario, seeds, from);
  const found = minutes > 0 ? await exploit(scenario, { minutes, seeds }, progressOn(terminal)) : null;
  const judged = scenario.weeks >= GATED_WEEKS;
  const judgedBy = { ...measured, judged, hunt: found, hunted: found === null ? [] : huntGates(found) };
  const missed = gatesIn(judgedBy).filter(({ met }) => !met);
  const result = { ...judgedBy, remedies: await remediesFor({ scenario, missed, seeds, from }) };
  terminal.say(flags.has('json') ? JSON.stringify(result, null, 2) : printBalance(result, scenario));
  return !judged || gatesIn(result).every((g) => g.met) ? 0 : 1;
}

/** In a thread, so that whoever waits can be told how far it is. */
async function remediesFor(job: RemediesJob): Promise<readonly Remedies[]> {
  if (job.missed.length === 0) return [];
  const thread = openJobThread();
  try {
    return await thread.run('remedies', job);
  } finally {
    thread.close();
  }
}

const gatesIn = ({ gates, matter, seen, noticed, pressed, hunted }: Omit<Result, 'remedies'>): readonly Gate[] => [
  ...gates,
  ...matter,
  ...seen,
  ...noticed,
  ...pressed,
  ...hunted,
];

type Result = Measured & {
  /** Whether the scenario is long enough for its gates to say anything. */
  readonly judged: boolean;
  readonly hunt: Exploit | null;
  readonly hunted: readonly Gate[];
  readonly remedies: readonly Remedies[];
};

type Measured = Balance & {
  readonly prices: Prices;
  readonly variance: VarianceShares;
  readonly without: WithoutRules;
  readonly matter: readonly Gate[];
  readonly seen: readonly Gate[];
  readonly traces: readonly MomentTraces[];
  readonly noticed: readonly Gate[];
  readonly pressed: readonly Gate[];
  readonly reading: ReadingTime;
};

/** Of more seeds the traces say nothing new, nor the words. */
const [MOST_TRACED, MOST_READ] = [60, 10];

/** What the outcome hangs on is found in a thread, while the bots play here. */
async function measure(scenario: Scenario, seeds: number, from: number): Promise<Measured> {
  const thread = openJobThread();
  try {
    const shares = thread.run('varianceShares', { scenario });
    const rules = thread.run('withoutRules', { scenario, seeds, from });
    const left = thread.run('traces', { scenario, seeds: Math.min(seeds, MOST_TRACED), from });
    const balanced = balance(scenario, seeds, from);
    const found = { prices: pricesOf(scenario, balanced.moments), variance: await shares, without: await rules };
    const traces = await left;
    const matter = matterGates({ balance: balanced, ...found });
    const seen = looksGates(balanced.looks);
    const pressed = pressGates(scenario, seeds);
    const reading = readingTime(scenario, Math.min(seeds, MOST_READ));
    return { ...balanced, ...found, matter, seen, traces, noticed: traceGates(traces), pressed, reading };
  } finally {
    thread.close();
  }
}

const printGate =
  (judged: boolean) =>
  ({ met, value, target, says }: Gate): string =>
    `  ${judged ? (met ? 'met   ' : 'missed') : '–     '}  ${figure(value, 2).padStart(6)}  ${target.padEnd(8)} ${says}`;

const LEGEND = [
  `“missed”: a figure is not where a scenario of ${GATED_WEEKS} weeks or more should have it; one is enough for exit code 1. A shorter one is`,
  'measured and not judged, for how one leads takes that long to show: then there is a “–”, and the exit code is 0.',
  'G, behind two options: one of them has a grave effect, and the difference should be noticed in nine of ten runs.',
].join('\n');

function printBalance(result: Result, whole: Scenario): string {
  const gate = printGate(result.judged);
  const { scenario, seeds, gates, matter, moments, bots, prices, variance, without, hunt, hunted, traces, noticed } =
    result;
  const botLines = Object.entries(bots).map(
    ([name, b]) =>
      `  ${name.padEnd(12)}${figure(b.deliveryAway, 1).padStart(15)}${figure(b.trustEnd, 1).padStart(8)}${figure(b.peopleLeft, 2).padStart(12)}`,
  );
  return [
    `${scenario}, ${seeds} seeds${result.judged ? '' : '; not judged: too short'}`,
    ...(result.remedies.length === 0
      ? []
      : [
          printRemedies(
            gatesIn(result).filter((g) => !g.met),
            result.remedies,
            whole,
          ),
        ]),
    ['Gates', ...gates.map(gate)].join('\n'),
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
    ...(hunt === null ? [] : [['Is there a trick?', ...hunted.map(gate)].join('\n')]),
    [
      'Moments: how far behind the best option each one is, in points; how often it was the best',
      ...moments.map(printMoment),
    ].join('\n'),
    ['Bots        delivery away   trust people left', ...botLines].join('\n'),
    printPrices(prices),
    printVariance(variance),
    printTraces(traces),
    ...(hunt === null ? [] : [printExploit(hunt)]),
    LEGEND,
  ].join('\n\n');
}

function printReading({ typical, minutes, said }: ReadingTime): string {
  const { seconds: _, ...words } = typical;
  const all = Object.values(words).reduce((a, b) => a + b, 0);
  return `A run has ${Math.round(all)} words and takes ${Math.round(minutes.middle)} minutes at ${PACE.words} words a minute; the card says ${said}.`;
}

function printMoment({ moment, runs, options }: MomentBalance): string {
  const lines = options.map(
    (o) =>
      `    ${o.option.padEnd(24)}${(o.move ?? '–').padEnd(22)}${figure(15 * o.behind, 2).padStart(6)}${`${Math.round(100 * o.bestShare)} %`.padStart(7)}`,
  );
  return [`  ${moment} (${runs} runs)`, ...lines].join('\n');
}

function printLooks({ looks: { told, changes }, seen, judged }: Result): string {
  return [
    'Does the map tell?',
    ...seen.map(printGate(judged)),
    ...told.map(({ week, all }) => `  after week ${week}: ${percent(all)} told apart by all that is drawn`),
    ...Object.entries(changes).map(
      ([bot, share]) => `  ${bot}: something about a manager looks otherwise after ${percent(share)} of turns`,
    ),
  ].join('\n');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

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
