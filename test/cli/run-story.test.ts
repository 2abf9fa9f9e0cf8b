// `run` tells an author what their scenario made of a run: posts, facts and the ending.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { reportOf } from '../../src/core/run/run-report.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { printReport } from '../../src/node/cli/run-printout.ts';

function printed(demo: string, seed: number): string {
  const { scenario } = parseScenario(readFileSync(`scenarios/${demo}/scenario.json`));
  if (scenario === null) throw new Error(`${demo} has errors`);
  return printReport(reportOf(playBot(scenario, seed, 'random')));
}

test('who got a post is told in its week, and an ending at the end', () => {
  const runs = [1, 2, 3].map((seed) => printed('_demo-hiring', seed));
  const filled = runs.filter((run) => /posts: lab: as_\w+/.test(run));
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.every((run) => run.includes('Ending  taken'))).toBe(true);
  expect(runs.filter((run) => !filled.includes(run)).every((run) => run.includes('Ending  empty'))).toBe(true);
});

test('what the scenario remembers is told by name', () => {
  expect(printed('_demo-share', 2)).toMatch(/Facts {3}late \d+\nEnding {2}(?:calm|busy)/);
});
