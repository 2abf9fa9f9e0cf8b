// `node tools/record-runs.ts`: plays the recorded runs anew and writes scenarios/<id>/runs/<bot>-<seed>.json.
// Tests replay them, so that a change of rules or texts never changes a run unnoticed. Record again when one is meant to.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stateHash } from '../src/core/engine/state-hash.ts';
import { playBot, type BotName } from '../src/core/lab/bots.ts';
import type { Debrief } from '../src/core/run/debrief.ts';
import { outcomeOf } from '../src/core/run/debrief-of.ts';
import { runText } from '../src/core/run/run-text.ts';
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
  if (scenario === null) throw new Error(`${file}: expected a scenario, got ${problems[0]?.message}`);
  return scenario;
}

if (import.meta.main) {
  for (const [id, bot, seed] of RECORDED) {
    const folder = `scenarios/${id}/runs`;
    mkdirSync(folder, { recursive: true });
    const record = recordOf(playBot(openScenario(id), seed, bot));
    writeFileSync(`${folder}/${bot}-${seed}.json`, `${JSON.stringify(record, null, 2)}\n`);
    console.log(`${folder}/${bot}-${seed}.json`);
  }
}
