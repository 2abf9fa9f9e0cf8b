// Pictures lie beside their scenario: `check` looks whether they are there, and the build takes along what is shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scenarioFiles } from '../../tools/scenario-files.ts';
import { draft } from '../scenario/support.ts';
import { call } from '../support/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(root, { recursive: true }));

const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const JPG = Buffer.from('ffd8ffe000104a464946', 'hex');

function folderWith(id: string, shown: string, files: Readonly<Record<string, Buffer>>): string {
  const folder = join(root, id);
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'pictures', name), bytes);
  const picture = { frame: 'picture', file: shown, description: 'A board with three columns.', licence: 'our own' };
  const source = draft((s) => {
    Object.assign(s, { id, format: 2 });
    s.moments[0]!['documents'] = [picture];
  });
  writeFileSync(join(folder, 'scenario.json'), source);
  return folder;
}

const codes = async (folder: string): Promise<string[]> => {
  const { out } = await call('check', folder, '--json');
  return [...out.matchAll(/"code": ?"(\w+)"/g)].map(([, code = '']) => code);
};

test('check finds a picture that is there, absent, in other letters, too big or none', async () => {
  expect(await codes(folderWith('there', 'board.png', { 'board.png': PNG }))).toEqual([]);
  expect(await codes(folderWith('absent', 'board.png', {}))).toEqual(['A02']);
  expect(await codes(folderWith('letters', 'board.png', { 'Board.PNG': PNG }))).toEqual(['A02']);
  expect(
    await codes(folderWith('big', 'board.png', { 'board.png': Buffer.concat([PNG, Buffer.alloc(500_000)]) })),
  ).toEqual(['A03']);
  expect(await codes(folderWith('other', 'board.png', { 'board.png': JPG }))).toEqual(['A03']);
  expect(await codes(folderWith('empty', 'board.png', { 'board.png': Buffer.alloc(0) }))).toEqual(['A03']);
});

test('a scenario mailed as a file alone is not asked for its pictures', async () => {
  const path = join(root, 'mailed.json');
  writeFileSync(
    path,
    draft((s) => {
      Object.assign(s, { format: 2 });
      s.moments[0]!['documents'] = [
        { frame: 'picture', file: 'a.png', description: 'A board, empty.', licence: 'our own' },
      ];
    }),
  );
  const { code, out } = await call('check', path);
  expect([code, out]).toEqual([0, '1 file checked: no problems\n']);
});

test('the build takes along what is shown, and nothing else of the folder', () => {
  folderWith('there', 'board.png', { 'board.png': PNG, 'draft.png': PNG });
  const { generateBundle } = scenarioFiles(root);
  const emitted = new Map<string, string | Uint8Array | undefined>();
  const context = {
    emitFile: ({ fileName = '', source }: { fileName?: string; source?: string | Uint8Array }) =>
      emitted.set(fileName, source),
    getFileName: () => 'assets/guide-12345678.css',
    warn: () => undefined,
  };
  if (typeof generateBundle !== 'function') throw new Error('expected a hook');
  void generateBundle.call(context as never, {} as never, {}, false);
  const pictures = [...emitted.keys()].filter((name) => name.startsWith('scenarios/there/pictures/'));
  expect(pictures).toEqual(['scenarios/there/pictures/board.png']);
  expect(emitted.get(pictures[0] ?? '')).toEqual(PNG);
});
