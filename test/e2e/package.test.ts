// The tarball in an empty folder: every verb runs without the project, and the first guide holds to the letter.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, guideSteps } from '../support/guide.ts';
import { another, packed, type Packed } from './support/packed.ts';

let here: Packed;
beforeAll(async () => {
  here = await packed();
});
afterAll(() => here.remove());

const inside = (): string => join(here.folder, 'node_modules/skip-level');
const files = (): string[] => readdirSync(inside(), { recursive: true, encoding: 'utf8' });

test('it installs without a registry, and brings nothing along', () => {
  expect(here.run(`npm install "${here.tarball}"`)).toMatchObject({ code: 0 });
  expect(readdirSync(join(here.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'skip-level',
  ]);
});

test('it carries what a reader of the file and an author need, no sources, no tests, and is small', () => {
  const found = files();
  for (const file of [
    'README.md',
    'LICENSE',
    'build/licences.txt',
    'build/sbom.cdx.json',
    'build/dist/index.html',
    'build/dist/licences.txt',
    'build/dist/sbom.cdx.json',
    'build/docs/authors/format.md',
  ])
    expect(found).toContain(file);
  expect(found.filter((file) => /\.tsx?$|\.map$|(?:^|\/)(?:test|bench|tools)\//.test(file))).toEqual([]);
  expect(statSync(here.tarball).size).toBeLessThan(4_000_000);
  const licences = readFileSync(join(inside(), 'build/licences.txt'), 'utf8');
  const materials = readFileSync(join(inside(), 'build/sbom.cdx.json'), 'utf8');
  for (const name of ['valibot', 'papaparse', 'gettext-parser', 'fflate']) {
    expect(licences).toContain(`${name} `);
    expect(materials).toContain(`pkg:npm/${name}@`);
  }
});

test('nothing in it tells its reader to call the project’s own commands', () => {
  const told = files().filter((file) => {
    const path = join(inside(), file);
    return (
      /^build\/(?:src|docs)\/.*\.(?:js|md|json)$/.test(file) &&
      /npm run (?:-s )?scenario\b/.test(readFileSync(path, 'utf8'))
    );
  });
  expect(told).toEqual([]);
  expect(here.run('npx skip-level --help').out).toMatch(/^Usage: npx skip-level VERB/);
});

describe('without the project', () => {
  test('a new scenario is written, with the schema that its editor asks for, and is clean', () => {
    const { code, out } = here.run('npx skip-level new small_team');
    expect([code, out]).toEqual([0, expect.stringContaining('npx skip-level check small_team')]);
    const schema = join(here.folder, 'scenario.schema.json');
    const before = readFileSync(schema, 'utf8');
    writeFileSync(schema, '{}');
    expect(here.run('npx skip-level schema scenario.schema.json').code).toBe(0);
    expect(readFileSync(schema, 'utf8')).toBe(before);
    expect(here.run('npx skip-level check small_team').out).toBe('1 file checked: no problems\n');
  });

  test('pages of problems are told', () => {
    expect(here.run('npx skip-level explain S06').out).toMatch(/^# S06: /);
  });

  test('runs are played, here and by bots', () => {
    expect(here.run('npx skip-level play small_team --auto').code).toBe(0);
    expect(here.run('npx skip-level stats small_team --seeds 2').code).toBe(0);
  });

  test('texts go out and come back', () => {
    expect(here.run('npx skip-level text export small_team --language de --as xlsx').code).toBe(0);
    expect(here.run('npx skip-level text import small_team small_team/small_team.de.xlsx').code).toBe(0);
  });

  test('a package is made for a learning system, of one’s own scenario and of one that the game has', () => {
    expect(here.run('npx skip-level pack small_team tutorial --as scorm12').out).toMatch(
      /^skip-level-scorm12\.zip: 1\.\d\d MB/,
    );
  });

  test('the built game is served with the scenario in it, and stops', async () => {
    await here.until('npx skip-level preview small_team', async (url) => {
      expect(await (await fetch(url)).text()).toContain('<title>');
    });
  });
});

test(
  '“Your first scenario in twenty minutes”, followed to the letter, ends with a clean scenario that meets its gates',
  { timeout: 300_000 },
  async () => {
    const there = another(here);
    const file = join(there.folder, 'night_bakery/scenario.json');
    for (const step of guideSteps(readFileSync('docs/authors/first-scenario.md', 'utf8'))) {
      if (step.does === 'edit') {
        writeFileSync(file, edited(readFileSync(file, 'utf8'), step));
        continue;
      }
      if (step.line.includes(' preview ')) {
        await there.until(step.line, async (url) => expect((await fetch(url)).status).toBe(200));
        continue;
      }
      // Two hundred runs and a hunt are for a reader's own machine.
      const { code, out, err } = there.run(step.line.replace(/ balance \S+$/, '$& --seeds 16 --minutes 0'));
      for (const line of step.prints) expect(out, `${step.line}\n${err}`).toContain(line);
      const isWrong = step.prints.some((line) => line.startsWith('error['));
      expect(code, `${step.line}\n${out}\n${err}`).toBe(isWrong ? 1 : 0);
    }
    there.remove();
  },
);
