// `node tools/record-runs.ts`: plays the recorded runs anew and writes scenarios/<id>/runs/<bot>-<seed>.json.
// Tests replay them, so that no run changes unnoticed. It stops where the engine has changed and its revision has not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stateHash } from '../src/core/engine/state-hash.ts';
import { playBot, type BotName } from '../src/core/lab/bots.ts';
import type { Debrief } from '../src/core/run/debrief.ts';
import { outcomeOf } from '../src/core/run/debrief-of.ts';
import { isRunTextProblem } from '../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../src/core/run/run-text.ts';
import type { Run } from '../src/core/run/run.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';

export interface RecordedRun {
  readonly scenario: string;
  readonly text: string;
  /** Of the state after each week, leave included. */
  readonly hashes: readonly string[];
  readonly outcome: Debrief['outcome'];
}

export const RECORDED: readonly (readonly [scenario: string, bot: BotName, seed: number])[] = [
  ['friday_deck', 'micromanage', 1],
  ['friday_deck', 'coach', 1],
  ['friday_deck', 'adaptive', 1],
  ['tutorial', 'coach', 1],
];

export function recordOf(run: Run): RecordedRun {
  return {
    scenario: run.scenario.id,
    text: runText(run),
    hashes: run.weeks.map((w) => stateHash(w.state)),
    outcome: outcomeOf(run),
  };
}

function openScenario(id: string): Scenario {
  const file = `scenarios/${id}/scenario.json`;
  const { scenario, problems } = parseScenario(readFileSync(file, 'utf8'), { file });
  if (scenario === null) throw new Error(`${file}: expected a scenario, got ${JSON.stringify(problems[0])}`);
  return scenario;
}

/** The first week, 1-based, that the same rules and the same engine revision bring to other bits than recorded; null if none. */
export function unraised(recorded: RecordedRun, scenario: Scenario): number | null {
  const run = rebuildRun(scenario, recorded.text);
  if (isRunTextProblem(run)) return run.code === 'does_not_replay' ? Number(run.args['week']) : null;
  const first = recordOf(run).hashes.findIndex((hash, i) => hash !== recorded.hashes[i]);
  return first < 0 ? null : first + 1;
}

function record(id: string, bot: BotName, seed: number): void {
  const scenario = openScenario(id);
  const file = `scenarios/${id}/runs/${bot}-${seed}.json`;
  const week = existsSync(file) ? unraised(JSON.parse(readFileSync(file, 'utf8')) as RecordedRun, scenario) : null;
  if (week !== null)
    throw new Error(
      `${file}: week ${week} comes to other bits. Raise ENGINE_REVISION (src/core/engine/revision.ts) first.`,
    );
  mkdirSync(`scenarios/${id}/runs`, { recursive: true });
  writeFileSync(file, `${JSON.stringify(recordOf(playBot(scenario, seed, bot)), null, 2)}\n`);
  console.log(file);
}

if (import.meta.main) for (const [id, bot, seed] of RECORDED) record(id, bot, seed);
