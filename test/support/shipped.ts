// The scenarios as they ship, read from their files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

export const SHIPPED = readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/scenario.json`));

/** The same with everything there to plan with from the first Monday on. */
export const shippedOpen = (id: string): Scenario => ({ ...shippedScenario(id), opens: undefined });

export function shippedScenario(id: string): Scenario {
  const file = `scenarios/${id}/scenario.json`;
  const { scenario, problems } = parseScenario(readFileSync(file, 'utf8'), { file });
  if (scenario === null) throw new Error(`${file}: expected a scenario, got ${JSON.stringify(problems[0])}`);
  return scenario;
}
