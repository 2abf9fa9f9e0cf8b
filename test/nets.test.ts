// A net only counts once a planted violation was seen to fail. The violations live in a temporary folder, laid out like the project.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
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

type Violation<Told> = readonly [what: string, source: string, told: Told];

/** A file each, all in one folder: a tool looks at all of them in one go. */
function plantAll(folder: string, violations: readonly Violation<unknown>[]): string[] {
  const paths = violations.map((_, at) => `${folder}/planted-${at}.ts`);
  violations.forEach(([, source], at) => plant(paths[at]!, source));
  return paths;
}

/** The rules that oxlint reports for each of these files. */
function lintRules(...paths: readonly string[]): string[][] {
  const { diagnostics } = JSON.parse(run('oxlint', '--format=json', ...paths)) as {
    diagnostics: { code: string; filename: string }[];
  };
  const rules = (path: string): string[] =>
    diagnostics.filter(({ filename }) => filename.endsWith(basename(path))).map(({ code }) => code);
  return paths.map((path) => rules(path).map((code) => code.replace(/^.*\((.*)\)$/, '$1')));
}

/** A test each. */
function lintReports(folder: string, violations: readonly Violation<string>[]): void {
  let rules: string[][] = [];
  beforeAll(() => void (rules = lintRules(...plantAll(folder, violations))), 60_000);
  test.each(violations.map(([what, , rule], at) => [what, rule, at] as const))('%s', (_, rule, at) => {
    expect(rules[at]).toContain(rule);
  });
}

describe('lint reports in core', () => {
  lintReports('src/core/engine', [
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
  ]);
});

describe('lint reports everywhere', () => {
  const long = Array.from({ length: 301 }, (_, line) => `export const a${line} = ${line};`).join('\n');
  const longFunction = `export function a(): void {\n${'  void 0;\n'.repeat(60)}}`;
  const openSwitch = `export function a(x: 'b' | 'c'): void {\n  switch (x) {\n    case 'b':\n      break;\n  }\n}`;
  lintReports('src/browser/ui', [
    ['any', 'export const a = (x: any): unknown => x;', 'no-explicit-any'],
    ['eval', 'export const a = (x: string): unknown => eval(x);', 'no-eval'],
    ['a switch that forgets a case', openSwitch, 'switch-exhaustiveness-check'],
    ['a promise nobody waits for', 'export function a(): void {\n  Promise.resolve(1);\n}', 'no-floating-promises'],
    ['a file over 300 lines', long, 'max-lines'],
    ['a function over 60 lines', longFunction, 'max-lines-per-function'],
  ]);

  test('an import cycle', () => {
    plant('src/browser/ui/other.ts', `import { a } from './planted.ts';\nexport const b = (): number => a();`);
    plant('src/browser/ui/planted.ts', `import { b } from './other.ts';\nexport const a = (): number => b();`);
    expect(lintRules('src/browser/ui/planted.ts').flat()).toContain('no-cycle');
  });

  test('but not in a table of data, nor clocks outside core', () => {
    plant('src/core/engine/data.table.ts', long);
    plant('src/browser/app/clock.ts', 'export const a = Date.now();');
    expect(lintRules('src/core/engine/data.table.ts', 'src/browser/app/clock.ts')).toEqual([[], []]);
  });
});

describe('the type check of core', () => {
  const violations: readonly Violation<RegExp>[] = [
    ['knows no page', 'export const a = document.title;', /error TS\d+: Cannot find name 'document'/],
    ['knows no process', 'export const a = process.argv;', /error TS\d+: Cannot find name 'process'/],
    ['knows no console', 'console.log(1);\nexport {};', /error TS\d+: Cannot find name 'console'/],
    ['wants index access checked', 'export const a = (x: number[]): number => x[0];', /error TS2322/],
    ['wants syntax that Node can erase', 'export enum A { b }', /error TS1294/],
  ];
  let told: string[] = [];
  beforeAll(() => {
    const paths = plantAll('src/core/run', violations);
    const lines = run('tsc', '-p', 'tsconfig.core.json').split('\n');
    told = paths.map((path) => lines.filter((line) => line.startsWith(path)).join('\n'));
  }, 60_000);
  test.each(violations.map(([what, , message], at) => [what, message, at] as const))('%s', (_, message, at) => {
    expect(told[at]).toMatch(message);
  });
});
