// `check --watch`: says what changed after each save, whatever becomes of the file meanwhile.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { watchFiles } from '../../src/node/cli/check-watch.ts';

const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
const BROKEN = MINIMAL.replace('"stakes": "low"', '"stakes": "lo"');
const folder = mkdtempSync(join(tmpdir(), 'skip-level-watch-'));
const file = join(folder, 'small_team', 'scenario.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(join(folder, 'small_team'), { recursive: true, force: true });
  mkdirSync(join(folder, 'small_team'));
  writeFileSync(file, MINIMAL);
});

/** Watches until `act` is done; what was said, in order. */
async function watching(act: (said: string[]) => Promise<void>, path = file) {
  const said: string[] = [];
  const controller = new AbortController();
  const terminal = { say: (text: string) => void said.push(text), complain: () => {} };
  const watch = watchFiles({ paths: [path], fixes: false }, terminal, { signal: controller.signal, every: 5 });
  await vi.waitFor(() => expect(said).toHaveLength(1));
  await act(said);
  controller.abort();
  return { said, code: await watch };
}
const next = (said: string[], count: number): Promise<void> =>
  vi.waitFor(() => expect(said).toHaveLength(count), { timeout: 5000, interval: 5 });

test('says what is new and what is mended, and ends with the last exit code', async () => {
  const { said, code } = await watching(async (lines) => {
    writeFileSync(file, BROKEN);
    await next(lines, 2);
    writeFileSync(file, `\n\n${BROKEN.replace('"attention": 10', '"attention": 100')}`);
    await next(lines, 3);
    writeFileSync(
      file,
      BROKEN.replace('"stakes": "lo"', '"stakes": "low"').replace('"stakes": "visible"', '"stakes": "viable"'),
    );
    await next(lines, 4);
  });
  expect(said[0]).toBe('1 file checked: no problems');
  expect(said[1]).toMatch(/^\nnew:\nerror\[S06\]: "lo" isn’t [^]*1 file checked: 1 error$/);
  expect(said[2]).toMatch(/^\nnew:\nerror\[S03\]: "attention" can’t be 100\n[^]*1 file checked: 2 errors$/);
  expect(said[2]).not.toContain('S06');
  expect(said[3]).toMatch(
    /^\nmended: S03 "attention" can’t be 100 \(attention\)\nmended: S06 "lo" [^]*new:\nerror\[S06\]: "viable"/,
  );
  expect(code).toBe(1);
});

test('waits for a file that is half written, and takes one that was replaced for the same', async () => {
  const { said, code } = await watching(async (lines) => {
    writeFileSync(file, '');
    await new Promise((done) => setTimeout(done, 15));
    writeFileSync(file, BROKEN);
    await next(lines, 2);
    writeFileSync(`${file}.new`, MINIMAL);
    renameSync(`${file}.new`, file);
    await next(lines, 3);
  });
  expect(said[1]).not.toContain('P08');
  expect(said[2]).toMatch(/^\nmended: S06 [^]*no problems$/);
  expect(code).toBe(0);
});

test('goes on when the file is gone, and when more come', async () => {
  const { said } = await watching(async (lines) => {
    rmSync(file);
    await next(lines, 2);
    writeFileSync(file, MINIMAL);
    await next(lines, 3);
    writeFileSync(join(folder, 'small_team', 'text.de.json'), '{');
    await next(lines, 4);
  }, folder);
  expect(said[1]).toMatch(/^\nnew:\nerror\[V07\]/);
  expect(said[2]).toMatch(/^\nmended: V07 [^]*1 file checked: no problems$/);
  expect(said[3]).toMatch(/^\nnew:\nerror\[P04\][^]*2 files checked/);
});

test('ends on Ctrl-C with the exit code of what was found', async () => {
  writeFileSync(file, BROKEN);
  const child = spawn(process.execPath, ['src/node/cli/main.ts', 'check', '--watch', file]);
  let out = '';
  child.stdout.on('data', (text) => (out += text));
  await new Promise((done) => child.stderr.once('data', done));
  child.kill('SIGINT');
  expect(await new Promise((done) => child.once('exit', done))).toBe(1);
  expect(out).toMatch(/1 file checked: 1 error\n$/);
});
