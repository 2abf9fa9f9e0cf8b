// The same stock-and-flow job for each peer: 5 managers × 12 stocks × 52 weeks, each stock drawn to what its two neighbours say.
// Peers are loaded by name, so that the project type-checks without them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contestant } from './measure.ts';

const load = async (name: string): Promise<Record<string, any>> => import(name); // oxlint-disable-line typescript/no-explicit-any

export const MANAGERS = 5;
export const STOCKS = 12;
export const WEEKS = 52;
const names = Array.from({ length: STOCKS }, (_, s) => `s${s}`);
const next = (s: number): number => (s + 1) % STOCKS;
const later = (s: number): number => (s + 2) % STOCKS;
const START = (m: number, s: number): number => 0.1 * (m + 1) + 0.05 * s;

type Stocks = Record<string, number>;
const freshManagers = (): Stocks[] =>
  Array.from({ length: MANAGERS }, (_, m) => Object.fromEntries(names.map((n, s) => [n, START(m, s)])));

function stepManager(m: Stocks): void {
  const before = { ...m };
  names.forEach((n, s) => {
    const now = before[n] ?? 0;
    m[n] = now + 0.1 * (0.3 * (before[`s${next(s)}`] ?? 0) + 0.2 * (before[`s${later(s)}`] ?? 0) - now);
  });
}

/** What every engine has to arrive at: the first manager's first stock. */
export function expected(): number {
  const managers = freshManagers();
  for (let w = 0; w < WEEKS; w++) managers.forEach(stepManager);
  return managers[0]?.['s0'] ?? 0;
}

function vensimText(): string {
  const flows = names.map(
    (n, s) => `f${s}[Manager] = 0.1 * (0.3 * s${next(s)}[Manager] + 0.2 * s${later(s)}[Manager] - ${n}[Manager]) ~~|`,
  );
  const stocks = names.map((n, s) => `${n}[Manager] = INTEG(f${s}[Manager], start${s}[Manager]) ~~|`);
  const starts = names.map(
    (_, s) => `start${s}[Manager] = ${Array.from({ length: MANAGERS }, (__, m) => START(m, s)).join(', ')} ~~|`,
  );
  const cast = Array.from({ length: MANAGERS }, (_, m) => `m${m + 1}`).join(', ');
  const time = ['INITIAL TIME = 0 ~~|', `FINAL TIME = ${WEEKS} ~~|`, 'TIME STEP = 1 ~~|', 'SAVEPER = TIME STEP ~~|'];
  return ['{UTF-8}', `Manager: ${cast} ~~|`, ...starts, ...flows, ...stocks, ...time].join('\n');
}

/** SDEverywhere's compiler turns the model into JavaScript; this steps what it wrote. Units: manager-weeks. */
export async function sdEverywhere(
  runs: number,
): Promise<Contestant & { readonly code: string; readonly last: () => number }> {
  // Its compiler wants a spreadsheet library that is only to be had outside of the registry; no model here has a spreadsheet.
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'xlsx'
        ? { url: 'data:text/javascript,export const set_fs = () => {}; export default { set_fs }', shortCircuit: true }
        : next(specifier, context),
  });
  const { parseInlineVensimModel, generateCode } = await load('@sdeverywhere/compile');
  const spec = { inputVarNames: [], outputVarNames: ['s0[m1]'], inputVars: [], outputVars: ['_s0[_m1]'] };
  const parsed = parseInlineVensimModel?.(vensimText());
  const options = { spec, operations: ['generateJS'], extData: new Map(), directData: new Map(), modelDirname: '' };
  const code = String(generateCode?.(parsed, options));
  const file = join(mkdtempSync(join(tmpdir(), 'skip-level-bench-')), 'model.mjs');
  writeFileSync(file, code);
  const { default: create } = await load(pathToFileURL(file).href);
  const model = await create();
  const timeStep = 1;
  model.setModelFunctions({
    setContext: () => undefined,
    INTEG: (value: number, flow: number) => value + flow * timeStep,
  });
  let last = 0;
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      model.setTime(0);
      model.initConstants();
      model.initLevels();
      for (let w = 0; w <= WEEKS; w++) {
        model.evalAux();
        if (w === WEEKS) model.storeOutputs((value: number) => (last = value));
        model.evalLevels();
        model.setTime(w + 1);
      }
    }
    return runs * MANAGERS * WEEKS;
  };
  return { name: 'SDEverywhere, generated JS', run, code, last: () => last };
}

/** A week is one `produce`. */
export async function immerWeeks(runs: number): Promise<Contestant> {
  const { produce } = await load('immer');
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      let state = { managers: freshManagers() };
      for (let w = 0; w < WEEKS; w++) state = produce(state, (d: typeof state) => d.managers.forEach(stepManager));
    }
    return runs * MANAGERS * WEEKS;
  };
  return { name: 'Immer, a produce a week', run };
}

/** A week is one move of a headless client. */
export async function boardgameMoves(runs: number): Promise<Contestant> {
  const { Client } = await load('boardgame.io/dist/cjs/client.js');
  const game = {
    setup: () => ({ managers: freshManagers() }),
    moves: { week: ({ G }: { G: { managers: Stocks[] } }) => G.managers.forEach(stepManager) },
  };
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      const client = Client({ game, debug: false });
      client.start();
      for (let w = 0; w < WEEKS; w++) client.moves.week();
      client.stop();
    }
    return runs * MANAGERS * WEEKS;
  };
  return { name: 'boardgame.io, a move a week', run };
}

const WORDS = ['take it over', 'leave it', 'ask'];

async function inkStory(knotCount: number) {
  const { Compiler } = await load('inkjs/full');
  const knots = Array.from({ length: knotCount }, (_, k) => {
    const to = k === knotCount - 1 ? 'END' : `k${k + 1}`;
    const choices = WORDS.map((w) => `+ [${w}]\n  ~ trust = trust + 1\n  -> ${to}`);
    return `=== k${k}\nMoment ${k}: someone brings you a question.\n${choices.join('\n')}`;
  });
  return new Compiler(`VAR trust = 0\n-> k0\n${knots.join('\n')}`).Compile();
}

/** A story of 40 knots with three choices each; a unit is one choice. */
export async function inkChoices(runs: number): Promise<Contestant> {
  const story = await inkStory(40);
  const run = (): number => {
    let choices = 0;
    for (let r = 0; r < runs; r++) {
      story.ResetState();
      for (;;) {
        while (story.canContinue) story.Continue();
        if (story.currentChoices.length === 0) break;
        story.ChooseChoiceIndex(choices++ % 3);
      }
    }
    return choices;
  };
  return { name: 'inkjs, a choice', run };
}

/** A unit is a whole story of twelve knots, with the choice taken at each that was taken least so far. */
export async function inkExplored(runs: number): Promise<Contestant> {
  const KNOTS = 12;
  const story = await inkStory(KNOTS);
  const run = (): number => {
    const taken = Array.from({ length: KNOTS }, () => WORDS.map(() => 0));
    for (let r = 0; r < runs; r++) {
      story.ResetState();
      for (const times of taken) {
        while (story.canContinue) story.Continue();
        const least = times.indexOf(Math.min(...times));
        times[least]! += 1;
        story.ChooseChoiceIndex(least);
      }
      while (story.canContinue) story.Continue();
    }
    return runs;
  };
  return { name: 'inkjs, a story of twelve choices, the least used first', run };
}
