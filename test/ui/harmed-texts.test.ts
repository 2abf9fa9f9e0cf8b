// A hundred thousand links, files and saves to which something has happened: none opens another run, none takes long, none throws.
import { expect, test } from 'vitest';
import { addressIn } from '../../src/browser/app/read-run-file.ts';
import { savedRuns } from '../../src/browser/app/saved-runs.ts';
import { readRoute } from '../../src/browser/app/route.ts';
import { readSave, type Save } from '../../src/browser/app/saves.ts';
import { activeRun, goneBack, treeOf, type Tree } from '../../src/core/run/branches.ts';
import { keptRunOf } from '../../src/core/run/own-play.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { everyRunText, readRunText, rebuildRun, runText } from '../../src/core/run/run-text.ts';
import type { Run } from '../../src/core/run/run-state.ts';
import { harmed, seeded } from '../support/mutations.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { moment, scenario } from '../support/scenario.ts';

const GIVEN = scenario({
  weeks: 2,
  away_weeks: 1,
  moments: [moment('draft', 'mira', 1), moment('rota', 'lena', 2)],
  bets: [{ week: 2, ask: 'worst_team_at', of_week: 2 }],
});
const RUNS: readonly Run[] = BOT_NAMES.flatMap((bot) => [1, 300, 50_000].flatMap((seed) => botRuns(GIVEN, seed, bot)));
const TEXTS = RUNS.map(runText);
const KNOWN = new Set(TEXTS);
const EARLIER = RUNS.flatMap((run) => everyRunText(run).slice(0, 2));

/** The longest that one of them took, ms. */
function slowest(count: number, seed: number, act: (below: (n: number) => number) => void): number {
  const below = seeded(seed);
  let most = 0;
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    act(below);
    most = Math.max(most, performance.now() - begun);
  }
  return most;
}
const oneOf = <T>(list: readonly T[], below: (n: number) => number): T => list[below(list.length)]!;

const remembered = new Map<string, string | null>();
/** The run that a text opens without a question; null where it is refused, or asked about. */
function opened(text: string): string | null {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const record = readRunText(text);
  const run = isRunTextProblem(record) || record.version < 3 ? null : rebuildRun(GIVEN, text);
  const found = run === null || isRunTextProblem(run) ? null : runText(run);
  if (found !== null) remembered.set(text, found);
  return found;
}

function tryAddress(address: string, counts: { same: number; refused: number }): void {
  const route = readRoute(address);
  if (route.kind !== 'visit') return;
  const found = opened(route.text);
  if (found === null) counts.refused += 1;
  else if (KNOWN.has(found)) counts.same += 1;
  else throw new Error(`${JSON.stringify(address)} opens another run, ${found}`);
}

test('40,000 links to runs', () => {
  const counts = { same: 0, refused: 0 };
  const most = slowest(40_000, 1, (below) => {
    const text = below(5) === 0 ? oneOf(EARLIER, below) : oneOf(TEXTS, below);
    tryAddress(`#/run/${harmed(text, below, TEXTS)}`, counts);
    tryAddress(harmed(`#/run/${text}`, below, TEXTS), counts);
  });
  expect(most).toBeLessThan(1000);
  // Some came to no harm: white space, what is put behind, percent signs.
  expect(counts.same).toBeGreaterThan(2000);
  expect(counts.refused).toBeGreaterThan(30_000);
});

test('20,000 other addresses: none is the first page unless it says nothing', () => {
  const addresses = ['#/play/tutorial?seed=7', '#/play/friday_deck', '#/file/my_own?seed=-12&utm_source=x', '#/model'];
  let unclear = 0;
  const most = slowest(20_000, 2, (below) => {
    const address = harmed(oneOf(addresses, below), below, TEXTS);
    const route = readRoute(address);
    if (route.kind === 'unclear') unclear += 1;
    if (route.kind === 'home' && /(?:^|[#/])(?:play|file|model)\b/.test(address))
      throw new Error(`${JSON.stringify(address)} is the first page`);
    if (route.kind === 'play' && !/^[a-z][a-z0-9_]{1,39}$/.test(route.id)) throw new Error(`${route.id} is no id`);
  });
  expect(most).toBeLessThan(1000);
  expect(unclear).toBeGreaterThan(2000);
});

test('20,000 files', () => {
  const counts = { same: 0, refused: 0 };
  const most = slowest(20_000, 3, (below) => {
    const text = oneOf(TEXTS, below);
    const file = [
      `https://play.example.org/#/run/${text}`,
      JSON.stringify({ skip_level_run: 1, scenario: 'An example', run: text }),
      JSON.stringify({ bot: 'coach', run: text, weeks: [] }, null, 2),
    ];
    const source = harmed(oneOf(file, below), below, TEXTS);
    const bytes = Buffer.from(below(4) === 0 ? `\uFEFF${source}` : source, below(4) === 0 ? 'utf16le' : 'utf8');
    const address = addressIn(bytes);
    if (address !== null) tryAddress(address, counts);
  });
  expect(most).toBeLessThan(1000);
  expect(counts.same).toBeGreaterThan(2000);
});

/** A run that its player went back in. */
const TREES: readonly Tree[] = RUNS.filter(({ decisions }) => decisions.length > 2)
  .filter((_, i) => i % 7 === 0)
  .map((run) => goneBack(treeOf(run), 1));

test('20,000 saves: what opens is the run that was kept, or nothing', () => {
  const saves = TREES.map((tree): [Save, string] => [
    { ...keptRunOf(tree), from: 'library' },
    runText(activeRun(tree)),
  ]);
  const stored = saves.map(([save]) => JSON.stringify(save));
  const mine = new Set([...TEXTS, ...saves.map(([, text]) => text)]);
  const known = new Map<string, ReturnType<typeof savedRuns>>();
  let [whole, parts] = [0, 0];
  const most = slowest(20_000, 4, (below) => {
    const at = below(saves.length);
    const words = harmed(stored[at] ?? '', below, stored);
    const save = readSave(words);
    if (save === null) return;
    const key = JSON.stringify([save.text, save.branches, words.includes('"branches":')]);
    const runs = known.get(key) ?? savedRuns(GIVEN, save, words);
    known.set(key, runs);
    if ('code' in runs) return;
    const text = runText(activeRun(runs.tree));
    if (!mine.has(text)) throw new Error(`${words} opens another run, ${text}`);
    if (text !== save.text.trim()) throw new Error(`${words} opens another run than it says, ${text}`);
    if (runs.whole) whole += 1;
    else parts += 1;
    if (runs.whole && save.branches && runs.tree.list.length !== 2) throw new Error(`${words} lost a branch untold`);
  });
  expect(most).toBeLessThan(1000);
  expect(whole).toBeGreaterThan(1000);
  expect(parts).toBeGreaterThan(50);
});
