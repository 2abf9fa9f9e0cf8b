// `npm run bench`: measures Skip Level against its peers in one run and writes docs/performance.md. Never fails a build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inGame } from './browser/in-game.ts';
import { buildSite } from './browser/site.ts';
import { checkSource, fullChecks } from './check-source.ts';
import { inChromium } from './in-chromium.ts';
import { type Contestant, measure, quantile, summary } from './measure.ts';
import { liveSectionOf, withLiveSection } from './live/section.ts';
import * as ours from './ours.ts';
import * as peers from './peers.ts';
import { page, type Results } from './page.ts';

const root = join(import.meta.dirname, '..');
const missing: string[] = [];

/** A peer that cannot be loaded is named and left out. */
async function peer<C extends Contestant>(name: string, make: () => Promise<C>): Promise<C | null> {
  try {
    const made = await make();
    await made.run();
    return made;
  } catch (error) {
    missing.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  }
}

const present = <C>(all: readonly (C | null)[]): C[] => all.filter((c): c is C => c !== null);

function bundleSizes(dist: string): [string, number][] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file): [string, number] => {
      const name = file
        .replaceAll('\\', '/')
        .replace(/^assets\//, '')
        .replace(/-[\w-]{8}(?=\.)/, '');
      return [name, brotliCompressSync(readFileSync(join(dist, file))).length / 1000];
    })
    .toSorted((a, b) => b[1] - a[1]);
}

async function all(): Promise<Results> {
  const load = { before: loadavg()[0] ?? 0, cores: availableParallelism() };
  const memory = ours.memory();
  const sd = await peer('SDEverywhere', () => peers.sdEverywhere(400));
  const others = [
    await peer('Immer', () => peers.immerWeeks(10)),
    await peer('boardgame.io', () => peers.boardgameMoves(10)),
  ];
  const kernel = await measure(
    present([
      ours.untraced(104_000),
      ours.untraced(104_000, { busy: true }),
      ours.untraced(104_000, { organisations: 1 }),
      ours.untraced(104_000, { organisations: 1, busy: true }),
      ours.traced(5, 6),
      sd,
      ...others,
    ]),
  );
  const ink = await peer('inkjs', () => peers.inkChoices(20));
  const choices = await measure(present([ours.decisions(100_000), ours.simulatedDecisions(100_000), ink]));
  const growth = await measure(
    [
      ...[5, 10, 20, 40, 80].map((managers) => ours.untraced(52_000, { managers, organisations: 240 / managers })),
      ...[14, 52, 208].map((weeks) => ({ ...ours.untraced(58_240, { weeks }), name: `5 managers, ${weeks} weeks` })),
    ],
    15,
  );
  const times = ours.weeksOfPlay(60).slice(80);
  const site = await buildSite(root);
  const bundles = bundleSizes(site);
  return {
    node: process.version,
    load,
    updates: ours.updatesPerManagerWeek(),
    kernel,
    choices,
    growth,
    debrief: await measure([ours.debrief()], 5),
    bots: await measure([ours.bots()], 5),
    explored: await measure(present([ours.explored(200), await peer('inkjs', () => peers.inkExplored(20))])),
    check: await measure([checkSource(), ...fullChecks()], 5),
    play: { median: summary(times).median, p99: quantile(times, 0.99) },
    memory,
    chromium: await inChromium(root, sd?.code ?? '').catch(
      (error: unknown) => (missing.push(`Chromium: ${error}`), null),
    ),
    game: await inGame(root, site, (what) => missing.push(what)),
    bundles,
    missing,
  };
}

const PAGE = join(root, 'docs/performance.md');
// What `npm run bench:live` wrote stays.
const text = withLiveSection(page(await all()), liveSectionOf(readFileSync(PAGE, 'utf8')));
writeFileSync(PAGE, text);
console.log(text);
