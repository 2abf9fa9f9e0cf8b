// `compare REF PATH`: what changed since an earlier version, in the author's words, and what that does.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ReadingTime, readingTime } from '../../core/lab/reading-time.ts';
import { type VersionFigure, versionFigures } from '../../core/lab/version-figures.ts';
import { isRunTextProblem } from '../../core/run/run-text-problem.ts';
import { rebuildRun } from '../../core/run/run-text.ts';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { type Difference, differences } from '../../core/scenario/differences.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { rulesHash } from '../../core/scenario/rules-hash.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { versionInGit } from './earlier-version.ts';
import { figure } from './figure.ts';
import { openScenario, wholeNumber } from './run.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

interface Compared {
  readonly differences: readonly Difference[];
  readonly sameRules: boolean;
  /** Recorded runs beside the newer one, and those of them that still play. */
  readonly runs: { readonly all: number; readonly play: number };
  /** Empty where the rules are the same. */
  readonly figures: readonly VersionFigure[];
  readonly reading: { readonly before: ReadingTime; readonly after: ReadingTime };
}

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], seeds: null });
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? '10');
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  const [ref = '', path = ''] = paths;
  if (paths.length !== 2)
    throw new UsageError('compare takes an earlier version and a scenario: compare HEAD scenarios/friday_deck');
  const after = await openScenario(path, terminal);
  if (after === null) return 1;
  const file = scenarioFiles([path])[0] ?? path;
  const before = earlier(ref, file);
  const found = compared(before, after, dirname(file), seeds);
  terminal.say(flags.has('json') ? JSON.stringify(found, null, 2) : printCompared(found, after, ref, seeds));
  return 0;
}

function earlier(ref: string, file: string): Scenario {
  const bytes = existsSync(ref) ? readFileSync(scenarioFiles([ref])[0] ?? ref) : versionInGit(ref, file);
  const { scenario, problems } = parseScenario(bytes);
  const wrong = problems.find(({ level }) => level === 'error');
  if (scenario !== null) return scenario;
  throw new UsageError(
    `the earlier version has errors, so it can’t be compared: ${wrong ? `line ${wrong.line}: ${problemWords(wrong, EN).message}` : 'it can’t be read'}`,
  );
}

function compared(before: Scenario, after: Scenario, folder: string, seeds: number): Compared {
  const sameRules = rulesHash(before) === rulesHash(after);
  const texts = globSync('runs/*.json', { cwd: folder }).flatMap(
    (name) => runTextIn(readFileSync(join(folder, name))) ?? [],
  );
  const plays = texts.filter((text) => !isRunTextProblem(rebuildRun(after, text)));
  return {
    differences: differences(before, after),
    sameRules,
    runs: { all: texts.length, play: plays.length },
    figures: sameRules ? [] : versionFigures(before, after, seeds),
    reading: { before: readingTime(before, 1), after: readingTime(after, 1) },
  };
}

function printCompared(
  { differences: all, sameRules, runs, figures, reading }: Compared,
  { id }: Scenario,
  ref: string,
  seeds: number,
): string {
  const of = (kind: Difference['kind']): Difference[] =>
    all.filter((one) => one.kind === kind && one.says !== 'renamed');
  const renamed = all.filter(({ says }) => says === 'renamed');
  const block = (title: string, list: readonly Difference[]): string[] =>
    list.length === 0 ? [] : [[title, ...list.map(printDifference)].join('\n')];
  if (all.length === 0) return `${id}: nothing has changed since ${shownRef(ref)}.`;
  return [
    `${id}, since ${shownRef(ref)}`,
    ...block('Renamed', renamed),
    ...block('Rules: runs may go another way', of('rule')),
    ...block('Words', of('word')),
    ...block('Shown, but nothing follows from it', of('shown')),
    ...block('Remarks', of('remark')),
    sameRules
      ? 'The rules are the same: saved runs go on, and every run comes out as before.'
      : 'The rules are others: runs saved before can’t go on.',
    ...(runs.all === 0 ? [] : [`Of ${runs.all} recorded runs beside it ${runs.play} still play.`]),
    ...(figures.length === 0 ? [] : [printFigures(figures, seeds)]),
    printReading(reading),
    ...printMet(reading),
  ].join('\n\n');
}

const shownRef = (ref: string): string => (existsSync(ref) ? basename(ref) : ref);

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function printDifference({ says, at, from, to }: Difference): string {
  const place = at.join(' › ');
  const name = Object(from ?? to) as { readonly title?: string; readonly name?: string; readonly text?: string };
  const called = typeof (from ?? to) === 'object' ? (name.title ?? name.name ?? name.text) : undefined;
  if (says === 'renamed') return `  ${place}, formerly ${String(from)}`;
  if (says === 'changed') return `  ${place}\n    was: ${shown(from)}\n    now: ${shown(to)}`;
  return `  ${says === 'added' ? 'new' : 'gone'}: ${place}${called === undefined ? `: ${shown(from ?? to)}` : ` (${shown(called)})`}`;
}

const NAMES = { delivery: 'delivery on leave', trust: 'trust at the end', people_kept: 'people kept' };

const printFigures = (figures: readonly VersionFigure[], seeds: number): string =>
  [
    `What bots come to, over ${seeds} runs each with the same luck (the difference lies between the last two, 95 times in 100)`,
    ...figures.map(({ bot, of, before, after, interval: [low, high] }) => {
      const sure = low > 0 || high < 0 ? '' : '   no clear difference';
      return `  ${bot.padEnd(12)}${NAMES[of].padEnd(18)}${figure(before, 1).padStart(7)} → ${figure(after, 1).padStart(5)}   ${figure(after - before, 1).padStart(6)}   (${figure(low, 1)} to ${figure(high, 1)})${sure}`;
    }),
  ].join('\n');

function printReading({ before, after }: Compared['reading']): string {
  const words = ({ typical }: ReadingTime): number => {
    const { seconds: _, ...counts } = typical;
    return Math.round(Object.values(counts).reduce((a, b) => a + b, 0));
  };
  return `A run has ${words(after)} words (${words(before)} before) and takes ${figure(after.minutes.middle, 1)} minutes (${figure(before.minutes.middle, 1)} before).`;
}

/** Worth a look: so much more or less often. */
const OTHERWISE = 0.2;

function printMet({ before, after }: Compared['reading']): string[] {
  const old = new Map(before.comings.moments.map(({ id, met }) => [id, met]));
  const lines = after.comings.moments.flatMap(({ id, met }) => {
    const was = old.get(id);
    return was === undefined || Math.abs(met - was) < OTHERWISE
      ? []
      : [`  ${id.padEnd(24)}${Math.round(100 * was)} % of runs → ${Math.round(100 * met)} %`];
  });
  return lines.length === 0 ? [] : [['Come more often, or less', ...lines].join('\n')];
}
