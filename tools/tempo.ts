// The same scenario at several tempos, for choosing how many weeks a turn has: `node tools/tempo.ts scenarios/friday_deck`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance } from '../src/core/lab/balance/balance.ts';
import { varianceShareSteps } from '../src/core/lab/balance/variance-shares.ts';
import { trialSteps } from '../src/core/lab/exploit/trials.ts';
import { constantWay, type Mix } from '../src/core/lab/exploit/way.ts';
import { finish } from '../src/core/lab/steps.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';
import { turnsOf } from '../src/core/scenario/turn.ts';
import { atTempo } from './at-tempo.ts';

const SEEDS = 100;
const TEMPOS = [1, 2, 3, 4] as const;

const BORING: Mix = [
  { practice: 'people_panel', managers: 0, times: 1 },
  { practice: 'goals_together', managers: 4, times: 1 },
];
const points = (z: number): string => (50 + 15 * z).toFixed(1);
const average = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function tell(scenario: Scenario): void {
  console.log(`\n${turnsOf(scenario)} turns of ${scenario.turn_weeks}, ${scenario.away_weeks} weeks away`);
  const { bots, gates } = balance(scenario, SEEDS);
  for (const [name, { weeks, ...bot }] of Object.entries(bots)) {
    const there = weeks.slice(0, scenario.weeks).reduce((sum, week) => sum + week.middle, 0) / scenario.weeks;
    console.log(
      `  ${name.padEnd(12)} there ${there.toFixed(1)}  away ${bot.deliveryAway.toFixed(1)}  trust ${bot.trustEnd.toFixed(1)}  left ${bot.peopleLeft.toFixed(2)}`,
    );
  }
  const [boring] = finish(trialSteps({ scenario, ways: [constantWay(BORING, 'coach')], from: 1, seeds: SEEDS }));
  if (boring)
    console.log(
      `  goals, panel                away ${points(average(boring.deliveryAway))}  trust ${points(average(boring.trustEnd))}  left ${average(boring.peopleLeft).toFixed(2)}`,
    );
  for (const gate of gates.filter(({ met }) => !met))
    console.log(`  missed ${gate.id} ${gate.value.toFixed(2)} ${gate.target}`);
  const { deliveryAway, peopleLeft } = finish(varianceShareSteps({ scenario }));
  for (const [what, split] of Object.entries({ deliveryAway, peopleLeft }))
    console.log(
      `  ${what}: ${Object.entries(split)
        .map(([factor, share]) => `${factor} ${share.toFixed(2)}`)
        .join(', ')}`,
    );
}

const folder = process.argv[2] ?? 'scenarios/friday_deck';
const read = parseScenario(readFileSync(join(folder, 'scenario.json'), 'utf8'));
if (read.scenario === null) throw new Error(`${folder}: it has problems, see "npm run scenario -- check"`);
for (const tempo of TEMPOS) tell(atTempo(read.scenario, tempo));
