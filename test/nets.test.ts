// A net only counts once a planted violation was seen to fail. The violations live in a temporary folder, laid out like the project.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const copied = ['.oxlintrc.json', 'tools/lint-core.js', 'tsconfig.json', 'tsconfig.core.json'];
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'skip-level-nets-'));
  for (const file of copied) cpSync(file, join(project, file));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true }));

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), source);
}

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin', tool), args, {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout + stderr;
}

/** The rules that oxlint reports for one planted file. */
function lintRules(path: string, source: string): string[] {
  plant(path, source);
  const { diagnostics } = JSON.parse(run('oxlint', '--format=json', path)) as { diagnostics: { code: string }[] };
  return diagnostics.map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1'));
}

describe('lint reports in core', () => {
  test.each([
    ['Math.random', 'export const a = Math.random();', 'no-restricted-properties'],
    ['Math.exp', 'export const a = Math.exp(1);', 'no-restricted-properties'],
    ['a destructured Math.pow', 'export const { pow } = Math;', 'no-restricted-properties'],
    ['**', 'export const a = (x: number): number => x ** 2;', 'no-power'],
    ['**=', 'export function a(x: number): number {\n  x **= 2;\n  return x;\n}', 'no-power'],
    ['new Date', 'export const a = new Date();', 'no-restricted-globals'],
    ['Date.now', 'export const a = Date.now();', 'no-restricted-globals'],
    ['performance', 'export const a = performance.now();', 'no-restricted-globals'],
    ['a timer', 'setTimeout(() => {}, 1);', 'no-restricted-globals'],
    ['document', 'export const a = document.title;', 'no-restricted-globals'],
    ['window', 'export const a = window.innerWidth;', 'no-restricted-globals'],
    ['globalThis', 'export const a = globalThis;', 'no-restricted-globals'],
  ])('%s', (_, source, rule) => {
    expect(lintRules('src/core/engine/planted.ts', source)).toContain(rule);
  });
});

describe('lint reports everywhere', () => {
  const long = Array.from({ length: 301 }, (_, line) => `export const a${line} = ${line};`).join('\n');
  const longFunction = `export function a(): void {\n${'  void 0;\n'.repeat(60)}}`;
  const openSwitch = `export function a(x: 'b' | 'c'): void {\n  switch (x) {\n    case 'b':\n      break;\n  }\n}`;
  test.each([
    ['any', 'export const a = (x: any): unknown => x;', 'no-explicit-any'],
    ['eval', 'export const a = (x: string): unknown => eval(x);', 'no-eval'],
    ['a switch that forgets a case', openSwitch, 'switch-exhaustiveness-check'],
    ['a promise nobody waits for', 'export function a(): void {\n  Promise.resolve(1);\n}', 'no-floating-promises'],
    ['a file over 300 lines', long, 'max-lines'],
    ['a function over 60 lines', longFunction, 'max-lines-per-function'],
  ])('%s', (_, source, rule) => {
    expect(lintRules('src/browser/ui/planted.ts', source)).toContain(rule);
  });

  test('an import cycle', () => {
    plant('src/browser/ui/other.ts', `import { a } from './planted.ts';\nexport const b = (): number => a();`);
    const source = `import { b } from './other.ts';\nexport const a = (): number => b();`;
    expect(lintRules('src/browser/ui/planted.ts', source)).toContain('no-cycle');
  });

  test('but not in a table of data, nor clocks outside core', () => {
    expect(lintRules('src/core/engine/planted.table.ts', long)).toEqual([]);
    expect(lintRules('src/browser/app/planted.ts', 'export const a = Date.now();')).toEqual([]);
  });
});

describe('the type check of core', () => {
  test.each([
    ['knows no page', 'export const a = document.title;', /planted\.ts.*error TS\d+: Cannot find name 'document'/],
    ['knows no process', 'export const a = process.argv;', /planted\.ts.*error TS\d+: Cannot find name 'process'/],
    ['knows no console', 'console.log(1);\nexport {};', /planted\.ts.*error TS\d+: Cannot find name 'console'/],
    ['wants index access checked', 'export const a = (x: number[]): number => x[0];', /planted\.ts.*error TS2322/],
    ['wants syntax that Node can erase', 'export enum A { b }', /planted\.ts.*error TS1294/],
  ])('%s', (_, source, message) => {
    plant('src/core/engine/planted.ts', source);
    expect(run('tsc', '-p', 'tsconfig.core.json')).toMatch(message);
  });
});
