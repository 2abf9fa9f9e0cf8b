import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTranslation } from '../../src/core/scenario/translated.ts';
import { stateOf } from '../../src/node/cli/preview.ts';
import { openPreview, type Preview } from '../../src/node/cli/preview/serve.ts';
import { call } from '../support/command-line.ts';

let folder: string;
let preview: Preview;
let changes = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skip-level-preview-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'dist/index.html'), '<html><head></head></html>');
  writeFileSync(join(folder, 'dist/assets/a.js'), 'a');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'pictures/map.png'), 'png');
  writeFileSync(join(folder, 'my file.json'), '{}');
  preview = await openPreview({
    file: join(folder, 'my file.json'),
    id: 'mine',
    dist: join(folder, 'dist'),
    port: 0,
    onChange: () => void (changes += 1),
  });
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

/** As it is sent: fetch would tidy the path. */
const asked = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const sent = request(new URL(preview.url), { path, headers }, (response) => {
      let text = '';
      response.on('data', (piece) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    });
    sent.on('error', reject).end();
  });

test('the page is the built one, and listens', async () => {
  const { status, type, text } = await asked('/');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('<meta name="scenario-changes" content="scenarios/changes">');
});

test('the file, its pictures and the game’s own files are served', async () => {
  expect(await asked('/scenarios/mine/scenario.json')).toEqual({ status: 200, type: 'application/json', text: '{}' });
  expect((await asked('/scenarios/mine/pictures/map.png')).type).toBe('image/png');
  expect((await asked('/assets/a.js?x=1')).type).toBe('text/javascript; charset=utf-8');
});

describe('nothing else is', () => {
  test.each([
    '/secret.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/scenarios/mine/../../../secret.txt',
    '/scenarios/mine/pictures/..%2f..%2fsecret.txt',
    '/scenarios/mine/pictures/../secret.txt',
    '/scenarios/mine/my%20file.json',
    '/scenarios/other/scenario.json',
    '/assets',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('%s', async (path) => {
    const { status, text } = await asked(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret');
  });

  test('to whoever calls us by another name', async () => {
    expect((await asked('/', { host: 'evil.example' })).status).toBe(403);
  });
});

test('a translation comes without its texts that have an error, which the terminal tells', async () => {
  const file = join(folder, 'tutorial/scenario.json');
  cpSync('scenarios/tutorial', join(folder, 'tutorial'), { recursive: true });
  const german = join(folder, 'tutorial/text.de.json');
  writeFileSync(german, readFileSync(german, 'utf8').replace('Eine gute Orchideenwoche, und niemanden im Teich.', '{'));
  const other = await openPreview({ file, id: 'tutorial', dist: join(folder, 'dist'), port: 0, onChange: () => {} });
  const answer = await fetch(`${other.url}scenarios/tutorial/translation.de.json`);
  const sent: unknown = answer.ok ? await answer.json() : null;
  const translation = readTranslation(sent);
  await other.close();
  expect(Object.keys(translation?.texts ?? {}).length).toBeGreaterThan(50);
  expect(translation?.untranslated).toContain('boss.wants');
  expect(sent).toMatchObject({ amiss: { problems: [{ code: 'T03' }], source: readFileSync(german, 'utf8') } });
  expect(stateOf(file)).toMatch(/^error\[T03\]: [^]*text\.de\.json:\d+:\d+/);
});

test('a change of a translation is heard of, and a new one', async () => {
  const own = join(folder, 'spoken');
  cpSync('scenarios/tutorial', own, { recursive: true });
  const german = join(own, 'text.de.json');
  let heard = 0;
  const onChange = (): void => void (heard += 1);
  const given = { file: join(own, 'scenario.json'), id: 'tutorial', dist: join(folder, 'dist'), port: 0, onChange };
  const other = await openPreview(given);
  writeFileSync(german, `${readFileSync(german, 'utf8')}\n`);
  await expect.poll(() => heard, { timeout: 5000 }).toBeGreaterThan(0);
  heard = 0;
  cpSync(german, join(own, 'text.fr.json'));
  await expect.poll(() => heard, { timeout: 5000 }).toBeGreaterThan(0);
  await other.close();
});

test('a page that listens hears of a change', async () => {
  const heard = new Promise<string>((resolve, reject) => {
    request(new URL('scenarios/changes', preview.url), (response) => {
      expect(response.headers['content-type']).toBe('text/event-stream');
      response.on('data', (piece) => {
        if (String(piece).includes('change')) resolve(String(piece));
      });
      writeFileSync(join(folder, 'my file.json'), '{ "id": "mine" }');
    })
      .on('error', reject)
      .end();
  });
  expect(await heard).toContain('event: change');
  await expect.poll(() => changes).toBe(1);
});

test.each([
  [['preview'], 'preview takes one scenario'],
  [['preview', 'a', 'b'], 'preview takes one scenario'],
  [['preview', 'scenarios/tutorial', '--port', '70000'], '--port goes up to 65535'],
  [['preview', 'scenarios'], 'name its folder or file'],
])('%j is a command that cannot be understood', async (words, said) => {
  const { code, err } = await call(...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test('of a file that isn’t there nothing is shown', async () => {
  const { code, out, err } = await call('preview', join(folder, 'nothere'));
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('There’s no such file');
});
