// Thousands of harmed files of format 2, made from the demonstrations: each gives a scenario or an error with a place, and what is
// accepted can be played to its end. HARMED=9000 asks for more than the usual.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { seeded } from '../support/mutations.ts';

const DEMOS = ['_demo-in-basket', '_demo-hiring', '_demo-talk', '_demo-share'];
const MANY = Number(process.env['HARMED'] ?? 1200);
/** Of those that are accepted. */
const PLAYED = 60;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Below = (n: number) => number;
const read = (demo: string): Json =>
  JSON.parse(readFileSync(new URL(`../../scenarios/${demo}/scenario.json`, import.meta.url), 'utf8')) as Json;

interface Place {
  readonly around: Json[] | { [name: string]: Json };
  readonly at: string | number;
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((at) => [{ around: value, at }, ...placesIn(Reflect.get(value, at) as Json)]);
}

const STRANGE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1,
  2,
  0.5,
  1e9,
  '',
  ' ',
  'x'.repeat(5000),
  '{',
  '{priya}',
  '{late, plural, one {x}}',
  'a.b',
  'all',
  'you',
  [],
  {},
  [[]],
  [null],
  { if: {} },
  { all: [] },
  { not: { not: { week: {} } } },
];

const ID = /^[a-z][a-z0-9_]{1,39}(?:\.[a-z0-9_]+)?$/;

/** One accident, in place. */
function harm(whole: Json, below: Below): void {
  const places = placesIn(whole);
  const one = places[below(places.length)];
  const other = places[below(places.length)];
  if (one === undefined || other === undefined) return;
  const [mine, theirs] = [Reflect.get(one.around, one.at) as Json, Reflect.get(other.around, other.at) as Json];
  const put = (value: Json): void => void Reflect.set(one.around, one.at, structuredClone(value));
  const ids = places.flatMap(({ around, at }) => {
    const value = Reflect.get(around, at) as Json;
    return typeof value === 'string' && ID.test(value) ? [value] : [];
  });
  switch (below(9)) {
    case 0:
      return put(STRANGE[below(STRANGE.length)] ?? null);
    case 1:
      return put(theirs);
    case 2:
      if (Array.isArray(one.around)) one.around.splice(Number(one.at), 1);
      else Reflect.deleteProperty(one.around, one.at);
      return;
    case 3:
      if (Array.isArray(one.around)) one.around.push(structuredClone(mine));
      return;
    case 4:
      return put(typeof mine === 'string' && ID.test(mine) ? (ids[below(ids.length)] ?? mine) : mine);
    case 5:
      return put(typeof mine === 'number' ? mine + below(7) - 3 : mine);
    case 6:
      return put([mine]);
    case 7:
      return put({ [String(other.at)]: mine });
    default:
      if (!Array.isArray(one.around)) Reflect.set(one.around, String(other.at), structuredClone(theirs));
  }
}

function harmed(demo: string, seed: number): string {
  const below = seeded(seed);
  const whole = read(demo);
  for (let n = 1 + below(3); n > 0; n--) harm(whole, below);
  return JSON.stringify(whole, null, 1);
}

/** An error with a place, or a scenario. */
function checked(source: string): Scenario | null {
  const { scenario, problems } = checkScenario(source, {});
  expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
  expect(problems.every(({ line, column, length }) => line > 0 && column > 0 && length > 0)).toBe(true);
  expect(renderProblems(problems, source, EN)).not.toContain('undefined');
  return scenario;
}

test.each(DEMOS)('harmed files made from %s are refused or can be played', (demo) => {
  let [refused, played] = [0, 0];
  for (let seed = 1; seed <= MANY / DEMOS.length; seed++) {
    const source = harmed(demo, 1000 * DEMOS.indexOf(demo) + seed);
    const scenario = checked(source);
    if (scenario === null) refused += 1;
    else if (played < PLAYED / DEMOS.length) {
      played += 1;
      const run = playBot(scenario, seed, 'random');
      const again = rebuildRun(scenario, runText(run));
      if (isRunTextProblem(again)) throw new Error(`${demo}, ${seed}: ${again.code}`);
      expect(stateHash(again.organisation)).toBe(stateHash(run.organisation));
    }
  }
  expect(refused).toBeGreaterThan(MANY / DEMOS.length / 4);
  expect(played).toBe(PLAYED / DEMOS.length);
});
