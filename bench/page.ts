// The figures as docs/performance.md: method, tables, ratios pair by pair, goals missed.
import { inGameGoals, inGamePage } from './browser-page.ts';
import type { InGame } from './browser/in-game.ts';
import type { InChromium } from './in-chromium.ts';
import { type Goal, short, table, whole } from './markdown.ts';
import { type Measured, pairByPair, summary } from './measure.ts';

export interface Results {
  readonly node: string;
  /** Processes at work in the minute before the run: above 1 or so, somebody else's. */
  readonly load: { readonly before: number; readonly cores: number };
  readonly updates: number;
  readonly kernel: readonly Measured[];
  readonly choices: readonly Measured[];
  readonly growth: readonly Measured[];
  readonly debrief: readonly Measured[];
  readonly bots: readonly Measured[];
  /** A run explored, and a peer’s story; nanoseconds each. */
  readonly explored: readonly Measured[];
  readonly check: readonly Measured[];
  readonly play: { readonly median: number; readonly p99: number };
  readonly memory: Readonly<Record<'bytes' | 'alone' | 'collections', number>>;
  readonly chromium: InChromium | null;
  readonly game: InGame | null;
  readonly bundles: readonly (readonly [name: string, kilobytes: number])[];
  readonly missing: readonly string[];
}

const STOCKS = 12;
/** State variables a manager-week of this contestant moves. */
const variables = (m: Measured, r: Results): number => (isOurs(m) ? r.updates : STOCKS);
const isOurs = (m: Measured): boolean => m.name.startsWith('Skip Level');
/** Millions of state variables a second of CPU. */
const rate = (m: Measured, r: Results): number => (variables(m, r) * 1000) / m.median;

/** How many times as many state variables as `other` ours moves in the same time. */
const byUpdates = (own: Measured, other: Measured, r: Results): number =>
  (pairByPair(other.times, own.times) * variables(own, r)) / variables(other, r);

/** The three of a choice, by name: a peer may be missing. */
function choicesOf({ choices }: Results): Readonly<Record<'inPlay' | 'simulated' | 'ink', Measured | undefined>> {
  const find = (part: string): Measured | undefined => choices.find((m) => m.name.includes(part));
  return { inPlay: find('choice in a run'), simulated: find('simulated run'), ink: find('inkjs') };
}

const spread = (m: Measured, unit: number): string => `${short(m.least / unit)} … ${short(m.most / unit)}`;

function kernel(r: Results): string {
  const rows = r.kernel.map((m) => [m.name, whole(m.median), spread(m, 1), short(1000 / m.median), short(rate(m, r))]);
  return table(['Node', 'ns a manager-week', 'spread', 'M manager-weeks/s', 'M updates/s'], rows);
}

function ratios(r: Results): string {
  const [own] = r.kernel;
  if (own === undefined) return '';
  const rows = r.kernel
    .filter((m) => !isOurs(m))
    .map((m) => [m.name, short(byUpdates(own, m, r)), short(ratio(m, own))]);
  const [explored, story] = r.explored;
  if (explored !== undefined && story !== undefined)
    rows.push([
      'inkjs, a story of twelve choices (ours: a run explored, weeks and leave included)',
      short(ratio(story, explored)),
      '–',
    ]);
  const { inPlay, simulated, ink } = choicesOf(r);
  if (inPlay !== undefined && simulated !== undefined && ink !== undefined)
    rows.push(
      ['inkjs, a choice (ours: in play, with undo and history)', short(ratio(ink, inPlay)), '–'],
      ['inkjs, a choice (ours: in a simulated run, without them, as inkjs)', short(ratio(ink, simulated)), '–'],
    );
  return table(['Skip Level, untraced, against', 'by updates', 'by manager-weeks'], rows);
}

function chromium({ chromium: c, updates }: Results): string {
  if (c === null) return 'Chromium was not measured.';
  const line = (name: string, times: readonly number[], per: number): string[] => {
    const { median, least, most } = summary(times);
    return [name, whole(median), `${short(least)} … ${short(most)}`, short((per * 1000) / median)];
  };
  const rows = [
    line('Skip Level, untraced, 5 managers, 40 organisations side by side', c.weeks, updates),
    line('Skip Level, untraced, 5 managers, 40 organisations side by side, busy weeks', c.busy, updates),
    ...(summary(c.sd).median > 0 ? [line('SDEverywhere, generated JS', c.sd, STOCKS)] : []),
  ];
  const debrief = summary(c.debrief);
  return [
    table(['Chromium worker, by the clock', 'ns a manager-week', 'spread', 'M updates/s'], rows),
    '',
    `The debrief there: ${whole(debrief.median)} ms (${whole(debrief.least)} … ${whole(debrief.most)}); its first fan after ${whole(summary(c.fan).median)} ms.`,
  ].join('\n');
}

function goals(r: Results): string {
  const find = (part: string): Measured | undefined => r.kernel.find((m) => m.name.includes(part));
  const own = r.kernel[0];
  const against = (part: string): number => {
    const other = find(part);
    return own === undefined || other === undefined ? NaN : byUpdates(own, other, r);
  };
  const { inPlay, ink } = choicesOf(r);
  const [five, , , , eighty] = r.growth;
  const exploredMs = (2000 * (r.explored[0]?.median ?? NaN)) / 1e6;
  const rows: Goal[] = [
    ['≥ 0.6 × SDEverywhere by updates', against('SDEverywhere'), against('SDEverywhere') >= 0.6],
    ['≥ 200 × Immer a week', against('Immer'), against('Immer') >= 200],
    ['≤ 16 bytes a manager-week', r.memory.bytes, r.memory.bytes <= 16],
    ['no mark-compact in 10,000 runs', r.memory.collections, r.memory.collections === 0],
    ['80 managers cost no more each than 5: ratio ≤ 1', ratio(eighty, five), ratio(eighty, five) <= 1],
    ['week of play for six, p99 ≤ 2 ms', r.play.p99, r.play.p99 <= 2],
    ['decision in play ≥ 60 × inkjs', ratio(ink, inPlay), ratio(ink, inPlay) >= 60],
    ['debrief ≤ 300 ms', (r.debrief[0]?.median ?? NaN) / 1e6, (r.debrief[0]?.median ?? NaN) <= 3e8],
    [
      'bots over 200 seeds, without `best` ≤ 10,000 ms',
      (r.bots[0]?.median ?? NaN) / 1e6,
      (r.bots[0]?.median ?? NaN) <= 1e10,
    ],
    ['2,000 runs of eight weeks explored ≤ 5,000 ms', exploredMs, exploredMs <= 5000],
    ['check of 1 MB ≤ 150 ms', (r.check[0]?.median ?? NaN) / 1e6, (r.check[0]?.median ?? NaN) <= 1.5e8],
    ['check of the fullest file ≤ 1,000 ms', (r.check[1]?.median ?? NaN) / 1e6, (r.check[1]?.median ?? NaN) <= 1e9],
    [
      '… against JSON.parse and the schema alone: ratio ≤ 30',
      ratio(r.check[1], r.check[2]),
      ratio(r.check[1], r.check[2]) <= 30,
    ],
    ...inGameGoals(r.game),
  ];
  return table(
    ['goal', 'measured', ''],
    rows.map(([goal, value, met]) => [goal, short(value), met ? 'met' : '**missed**']),
  );
}

const ratio = (a: Measured | undefined, b: Measured | undefined): number =>
  a === undefined || b === undefined ? NaN : pairByPair(a.times, b.times);

export function page(r: Results): string {
  const growth = r.growth.map((m) => [m.name.replace('Skip Level, untraced, ', ''), whole(m.median), spread(m, 1)]);
  const bundles = r.bundles.slice(0, 14).map(([name, kilobytes]) => [name, kilobytes.toFixed(1)]);
  return `# Performance

\`npm run bench\` wrote this page. Contestants take turns, round by round, in one process; figures are medians of the rounds
after two to warm up, with the fastest and the slowest; a ratio is the median of the rounds' own ratios. In Node it is CPU time,
compiler and collector included; in Chromium and for weeks of play it is the clock. Other work on the machine slows all of them, so
the ratios say more than the figures: before this run the machine had a load of ${r.load.before.toFixed(1)} on ${r.load.cores} cores.

Peers do one stock-and-flow job, 5 managers × 12 stocks × 52 weeks. The engine's manager-week moves ${short(r.updates)} state variables
(16 levels of the manager, 8 of experience, 7 of the team, one chance to quit a person, a share of the organisation's 4), so the unit for
comparisons is one state variable moved. Like the debrief's futures, the engine's organisations are stepped side by side, 40 at a time,
if a row doesn't say that one is alone; in busy weeks each of them has deeds of its own. Engines: Node ${r.node}, and Chromium where present.

## A week of the engine

${kernel(r)}

${chromium(r)}

## Pair by pair

${ratios(r)}

## What cost grows with

With more managers there are fewer organisations side by side, so that as many managers are stepped at once in each row.

${table(['untraced', 'ns a manager-week', 'spread'], growth)}

## Play, debrief, files

${table(
  ['', 'median', 'spread'],
  [
    ...r.choices.map((m) => [`${m.name}, µs`, short(m.median / 1e3), spread(m, 1e3)]),
    ...[...r.debrief, ...r.bots, ...r.check].map((m) => [`${m.name}, ms`, short(m.median / 1e6), spread(m, 1e6)]),
    ...r.explored.map((m) => [`${m.name}, ms`, short(m.median / 1e6), spread(m, 1e6)]),
    ['week of play, six managers, ledger and history, ms', short(r.play.median), `p99 ${short(r.play.p99)}`],
  ],
)}

Memory: ${short(r.memory.bytes)} bytes allocated a manager-week, ${short(r.memory.alone)} where an organisation is alone; ${r.memory.collections} mark-compacts in 10,000 runs of 14 weeks.

## In the browser

${inGamePage(r.game)}

## What a visitor downloads

${bundles.length === 0 ? 'Not built.' : table(['chunk', 'kB, brotli'], bundles)}

## Goals

${goals(r)}
${r.missing.length === 0 ? '' : `\nNot measured: ${r.missing.join('; ')}.\n`}`;
}
