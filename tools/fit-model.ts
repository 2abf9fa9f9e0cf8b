// Fits named parameters to the published effects whose bands are in view, and to nothing else.
//   node tools/fit-model.ts [--rounds N] [--orgs N] [--seed N] [--write]   a seeded coordinate search within stated ranges
//   node tools/fit-model.ts --spreads [--write]                            trait spreads such that each level's is about 1
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { parameterValue, type ParameterValues, USUAL_PARAMETERS, withChanged } from '../src/core/engine/parameters.ts';
import { TRAIT_NAMES } from '../src/core/engine/state.ts';
import { standardDeviation } from '../src/core/lab/statistics.ts';
import { DYNAMIC_ROWS } from '../src/core/lab/validation/dynamic-rows.ts';
import { runGates } from '../src/core/lab/validation/experiments.ts';
import { FOR, labUniform, organisationSeed } from '../src/core/lab/validation/luck.ts';
import { observePanel } from '../src/core/lab/validation/panel.ts';
import { SPREAD } from '../src/core/lab/validation/population.table.ts';
import { column, type Estimator, meanCurve, type Population } from '../src/core/lab/validation/row.ts';
import { STATIC_ROWS } from '../src/core/lab/validation/static-rows.ts';
import { PARAMETER_FILES, writeParameters } from './parameter-rows.ts';

/** What may move, and how far. The rest stays as chosen or published. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'TARGET.trust.fairness': [0.48, 0.7],
  'TARGET.trust.sharing': [0.18, 0.3],
  'TARGET.trust.coaching': [0.08, 0.25],
  'TARGET.trust.absence': [-0.25, -0.12],
  'TARGET.trust.monitoring': [-0.18, -0.08],
  'TARGET.autonomy.sharing': [0.5, 0.6],
  'TARGET.autonomy.monitoring': [-0.26, -0.18],
  'TARGET.strain.trust': [-0.25, -0.12],
  'TARGET.engagement.autonomy': [0.1, 0.25],
  'TARGET.engagement.trust': [0.1, 0.25],
  'TARGET.engagement.strain': [-0.35, -0.2],
  'TARGET.honesty.strain': [-0.35, -0.15],
  'TARGET.honesty.trust': [0.2, 0.4],
  'TARGET.quality.trust': [0.05, 0.2],
  'TARGET.quality.ownCoaching': [0.03, 0.12],
  'TARGET.quality.ownMonitoring': [-0.1, 0],
  'TARGET.teamEngagement.quality': [0.2, 0.45],
  'TARGET.delivery.quality': [0.25, 0.35],
  'TARGET.delivery.monitoring': [0.08, 0.2],
  'RATE.trustUp': [0.04, 0.1],
  'SKILL.perCoaching': [0.02, 0.045],
  'SKILL.adaptationShare': [0.5, 0.9],
  'GOAL.perTrust': [0.03, 0.12],
  'GOAL.timeCost': [0.03, 0.2],
  'BREACH.earlyScar': [0, 0.25],
  'QUIT.teamTrust': [-0.3, -0.1],
  'QUIT.acted': [0.3, 1],
  'QUIT.keeping': [-1, -0.4],
  'NOISE.delivery': [0.12, 0.22],
};
const NAMES = Object.keys(RANGES);
/** How dear it is to leave the starting point: among equals, the fit keeps what was there. */
const STAY = 0.05;

interface Task {
  readonly values: ParameterValues;
  readonly seed: number;
  readonly orgs: number;
}

function populationOf({ values, seed, orgs }: Task): Population {
  const parameters = withChanged(USUAL_PARAMETERS, values);
  return Array.from({ length: orgs }, (_, index) => {
    const panel = observePanel(organisationSeed(seed, index), parameters);
    return { index, columns: panel.columns, differences: runGates(panel) };
  });
}

const banded = (rows: readonly Estimator[]): Estimator[] =>
  rows.filter((row) => row.band !== null).flatMap((row) => [row, ...(row.parts ?? []).filter((p) => p.band !== null)]);
const IN_VIEW = banded([...STATIC_ROWS, ...DYNAMIC_ROWS]);

/** Squared distance from the inner part of a band, in units of the band; 0 well inside. */
function miss({ id, estimate, band }: Estimator, population: Population): number {
  if (band === null) return 0;
  if (id === 'D7.unskilled') return neverPays(population);
  const width = band[1] - band[0];
  const margin = Math.min(0.2 * width, id === 'D7' ? 5 : 0.015);
  const value = estimate(population);
  const off = Math.max(0, band[0] + margin - value, value - (band[1] - margin));
  return (off / (id.startsWith('D7') ? 10 : Math.min(Math.max(width / 2, 0.03), 0.1))) ** 2;
}

/** A smooth stand-in for “never breaks even”: what the last quarter is above zero. */
function neverPays(population: Population): number {
  const curve = meanCurve(population, 'D7.unskilled').slice(-20);
  const above = Math.max(...curve) + 0.01;
  return above > 0 ? (above / 0.03) ** 2 : 0;
}

function loss(task: Task, start: ParameterValues): number {
  const population = populationOf(task);
  const missed = IN_VIEW.reduce((sum, row) => sum + miss(row, population), 0);
  const moved = NAMES.reduce((sum, name) => {
    const [low, high] = RANGES[name] ?? [0, 1];
    return sum + (((task.values[name] ?? 0) - (start[name] ?? 0)) / (high - low)) ** 2;
  }, 0);
  return missed + STAY * moved;
}

/** Two workers, so that both neighbours of a value are tried at once. */
function createPool(start: ParameterValues): { ask(task: Task): Promise<number>; close(): void } {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url)));
  let turn = 0;
  return {
    ask(task) {
      const worker = workers[turn++ % workers.length];
      return new Promise((resolve) => {
        worker?.once('message', resolve);
        worker?.postMessage({ task, start });
      });
    },
    close: () => workers.forEach((worker) => void worker.terminate()),
  };
}

async function search(rounds: number, orgs: number, seed: number): Promise<ParameterValues> {
  const start = Object.fromEntries(NAMES.map((name) => [name, parameterValue(USUAL_PARAMETERS, name)]));
  const pool = createPool(start);
  const task = (values: ParameterValues): Task => ({ values, seed, orgs });
  let best: ParameterValues = start;
  let least = await pool.ask(task(best));
  console.log(`start: loss ${least.toFixed(3)}`);
  for (let round = 1; round <= rounds; round++) {
    const order = NAMES.toSorted((a, b) => chance(seed, round, a) - chance(seed, round, b));
    for (const name of order) {
      const [low, high] = RANGES[name] ?? [0, 1];
      const stride = (high - low) * (0.3 / round);
      const now = best[name] ?? 0;
      const tries = [now - stride, now + stride].map((v) => ({ ...best, [name]: Math.min(Math.max(v, low), high) }));
      const found = await Promise.all(tries.map((values) => pool.ask(task(values))));
      const winner = (found[0] ?? least) <= (found[1] ?? least) ? 0 : 1;
      if ((found[winner] ?? least) >= least) continue;
      least = found[winner] ?? least;
      best = tries[winner] ?? best;
    }
    console.log(`round ${round}: loss ${least.toFixed(3)}`);
  }
  pool.close();
  return best;
}

const chance = (seed: number, round: number, name: string): number =>
  labUniform(seed, FOR.fit, round, NAMES.indexOf(name));

/** Trait spreads that bring the standard deviation of every level near 1. */
function fitSpreads(orgs: number, seed: number): Record<string, number> {
  const spread: Record<string, number> = SPREAD;
  for (let turn = 0; turn < 4; turn++) {
    const population = Array.from({ length: orgs }, (_, index) => ({
      index,
      columns: observePanel(organisationSeed(seed, index)).columns,
      differences: {},
    }));
    for (const name of TRAIT_NAMES) {
      const now = standardDeviation(column(population, name));
      const own = (spread[name] ?? 0) ** 2 + 1 - now ** 2;
      spread[name] = Math.sqrt(Math.max(own, 0.04));
    }
  }
  return spread;
}

const rounded = (values: ParameterValues, digits: number): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(digits))]));

async function main(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      orgs: { type: 'string', default: '40' },
      seed: { type: 'string', default: '7' },
      spreads: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [orgs, seed] = [Number(flags.orgs), Number(flags.seed)];
  const found = flags.spreads
    ? rounded(fitSpreads(orgs, seed), 2)
    : rounded(await search(Number(flags.rounds), orgs, seed), 3);
  const files = flags.spreads ? ['src/core/lab/validation/population.table.ts'] : PARAMETER_FILES;
  for (const [name, value] of Object.entries(found)) console.log(`${name} ${value}`);
  if (flags.write) writeParameters(files, flags.spreads ? prefixed(found) : found);
}

const prefixed = (values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`SPREAD.${name}`, value]));

if (isMainThread) await main();
else
  parentPort?.on('message', ({ task, start }: { task: Task; start: ParameterValues }) => {
    parentPort?.postMessage(loss(task, start));
  });
