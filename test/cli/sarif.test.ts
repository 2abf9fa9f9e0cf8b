// `check --format sarif` has the shape that OASIS published for SARIF 2.1.0: the objects we write, with the fields each may have.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const one = v.pipe(v.number(), v.integer(), v.minValue(1));
const message = v.strictObject({ text: v.string(), markdown: v.optional(v.string()) });
const level = v.picklist(['none', 'note', 'warning', 'error']);
/** Sections 3.30, 3.29, 3.4. */
const Region = v.strictObject({ startLine: one, startColumn: one, endLine: one, endColumn: one });
const Artifact = v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[^\\ ]+$/)) });
const Location = v.strictObject({
  physicalLocation: v.strictObject({ artifactLocation: Artifact, region: Region }),
  logicalLocations: v.optional(v.array(v.strictObject({ fullyQualifiedName: v.string() }))),
});
/** Sections 3.55 to 3.57. */
const Fix = v.strictObject({
  artifactChanges: v.pipe(
    v.array(
      v.strictObject({
        artifactLocation: Artifact,
        replacements: v.pipe(
          v.array(v.strictObject({ deletedRegion: Region, insertedContent: v.strictObject({ text: v.string() }) })),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
});
/** Section 3.27. */
const Result = v.strictObject({
  ruleId: v.string(),
  ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  level,
  message,
  locations: v.array(Location),
  fixes: v.optional(v.array(Fix)),
});
/** Section 3.49. */
const Rule = v.strictObject({
  id: v.string(),
  shortDescription: message,
  help: message,
  defaultConfiguration: v.strictObject({ level }),
});
/** Sections 3.13, 3.14, 3.18, 3.19. */
const Sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({ driver: v.strictObject({ name: v.string(), rules: v.array(Rule) }) }),
      columnKind: v.literal('utf16CodeUnits'),
      results: v.array(Result),
    }),
  ]),
});

const folder = mkdtempSync(join(tmpdir(), 'skip-level-sarif-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function sarif(...paths: string[]): Promise<v.InferOutput<typeof Sarif>['runs'][0]> {
  const { out } = await call('check', '--format', 'sarif', ...paths);
  return v.parse(Sarif, JSON.parse(out)).runs[0];
}

describe('what is found, as SARIF', () => {
  test('is whole, with a rule for each code that was found', async () => {
    const codes = ['R01', 'T06', 'P01', 'P06', 'V02', 'V11', 'F02'];
    const { tool, results } = await sarif(...codes.map((code) => `test/problems/${code}/broken.json`));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(codes);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const [rule] = tool.driver.rules;
    expect(rule?.help.markdown).toMatch(/^# F02: [^]*## Mended/);
    expect(tool.driver.rules.map((one) => one.defaultConfiguration.level)).toContain('warning');
  });

  test('of nothing is a run without results', async () => {
    const { tool, results } = await sarif('test/scenario/minimal.json');
    expect([tool.driver.rules, results]).toEqual([[], []]);
  });

  test('counts from 1 to behind the end, in units of UTF-16, the mark at the beginning left out', async () => {
    const file = join(folder, 'some name#1.json');
    writeFileSync(file, '\uFEFF{ "note": "🙂", "format": 1, "moments": [], }');
    const { results } = await sarif(file);
    const comma = results.find(({ ruleId }) => ruleId === 'P01');
    const region = { startLine: 1, startColumn: 43, endLine: 1, endColumn: 44 };
    expect(comma?.locations[0]?.physicalLocation.region).toEqual(region);
    expect(comma?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*some%20name%231\.json$/);
    expect(comma?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: '' } },
    ]);
  });

  test('has the place where a comma goes in as one without a length', async () => {
    const { results } = await sarif('test/problems/P05/broken.json');
    const { deletedRegion } = results[0]!.fixes![0]!.artifactChanges[0]!.replacements[0]!;
    expect([deletedRegion.endLine, deletedRegion.endColumn]).toEqual([
      deletedRegion.startLine,
      deletedRegion.startColumn,
    ]);
  });
});

test('--json is --format json', async () => {
  const path = 'test/problems/R01/broken.json';
  expect(await call('check', '--json', path)).toEqual(await call('check', '--format', 'json', path));
  expect((await call('check', '--json', '--format', 'sarif', path)).code).toBe(2);
});

test('annotations of nothing are nothing', async () => {
  expect(await call('check', '--format', 'github', 'test/scenario/minimal.json')).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});
