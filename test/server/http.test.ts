// What is answered over HTTP: files as what they are, nothing beside them, and headers that keep others out.
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtGame, HOST_KEY, openSession, post, testLive, type TestLive } from '../support/live-server.ts';

let live: TestLive;
const dist = builtGame();
writeFileSync(join(dist, '../secret-beside.txt'), 'not for anybody');
beforeAll(async () => {
  live = await testLive({ dist });
});
afterAll(() => live.stop());

/** Sends the path as it is: `fetch` would mend it. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: live.port, path, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', 'live'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache', 'the game'],
    ['/live.html', 'text/html; charset=utf-8', 'no-cache', 'live'],
    ['/K7F3QM', 'text/html; charset=utf-8', 'no-cache', 'live'],
    ['/k7f3qm', 'text/html; charset=utf-8', 'no-cache', 'live'],
    ['/assets/main-abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'export'],
  ])('%s is sent as %s, %s', async (path, type, cache, text) => {
    const { status, headers, body } = await raw(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
    expect(String(body)).toContain(text);
  });

  test.each(['/K7F3QM.', '/K7F3QM)', '/k7f3qm%E2%80%9D', '/K7F3QO', '/K7F3Q', '/K7F3QMM', '/S7F3QM'])(
    'a browser that asks for %s gets the door, which reads it again',
    async (path) => {
      const { status, body } = await raw(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect([status, String(body)]).toEqual([200, expect.stringContaining('live')]);
      expect((await raw(path, { accept: 'application/json' })).status).toBe(404);
    },
  );

  test('go packed to browsers that take it, once packed for all, and not again where they are known', async () => {
    const [path, plain] = ['/assets/main-abc.js', readFileSync(join(dist, 'assets/main-abc.js'))];
    const brotli = await raw(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.headers['content-encoding'], brotli.headers['vary']]).toEqual(['br', 'accept-encoding']);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain);
    const gzip = await raw(path, { 'accept-encoding': 'gzip' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(plain)]).toEqual(['gzip', true]);
    const refused = await raw(path, { 'accept-encoding': 'br;q=0' });
    expect([refused.headers['content-encoding'], refused.body.equals(plain)]).toEqual([undefined, true]);
    const again = await raw(path, { 'if-none-match': String(brotli.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('are only those of the game, whatever path is asked for', async () => {
    const paths = [
      '/../secret-beside.txt',
      '/..%2fsecret-beside.txt',
      '/%2e%2e/secret-beside.txt',
      '/assets/../../secret-beside.txt',
      '/assets/..%5c..%5csecret-beside.txt',
      '/....//secret-beside.txt',
      '//etc/passwd',
      '/%00',
      '/%',
      '/%c0%ae%c0%ae/secret-beside.txt',
      '/assets',
      '/assets/',
      '/live-data/host-key',
      '/package.json',
      '/__proto__',
    ];
    for (const path of paths) {
      const { status, body } = await raw(path);
      expect([path, status]).toEqual([path, 404]);
      expect(String(body)).not.toContain('not for anybody');
    }
  });

  test('are read, and nothing else is done with them', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect([method, (await raw('/live.html', {}, method)).status]).toEqual([method, 404]);
    const head = await raw('/live.html', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});

describe('every answer', () => {
  test('says that all comes from here and is shown nowhere else', async () => {
    for (const path of ['/', '/live.html', '/nowhere', '/health', '/metrics']) {
      const { headers } = await raw(path);
      expect(headers).toMatchObject({
        'content-security-policy': `default-src 'self'; connect-src 'self' ws://127.0.0.1:${live.port} wss://127.0.0.1:${live.port}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('leaves the camera to the page that collects, and nobody else', async () => {
    expect((await raw('/live.html')).headers['permissions-policy']).toContain('camera=(self)');
    expect((await raw('/index.html')).headers['permissions-policy']).toContain('camera=()');
  });

  test('has no name in its policy that could end it', async () => {
    const { headers } = await raw('/', { host: "x; script-src 'unsafe-inline' *" });
    expect(headers['content-security-policy']).toContain("connect-src 'self';");
  });
});

describe('what is sent', () => {
  const join_ = (body: string, headers: Record<string, string>) =>
    fetch(`${live.url}/live/join`, { method: 'POST', body, headers });
  const json = { 'content-type': 'application/json' };

  test('is JSON of the right form, or refused as what it is', async () => {
    expect((await join_('{"code":"K7F3QM"}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await join_('{"code":', json)).status).toBe(400);
    expect((await join_('{"code":7}', json)).status).toBe(400);
    expect((await join_('{"code":"K7F3QM","more":1}', json)).status).toBe(400);
    expect((await join_('{"__proto__":{"code":"K7F3QM"}}', json)).status).toBe(400);
    expect((await join_('null', json)).status).toBe(400);
    expect((await join_('[]', json)).status).toBe(400);
    expect((await join_('{"code":"K7F3QM"}', json)).status).toBe(404);
  });

  test('may not be larger than it has to be, said beforehand or not', async () => {
    expect((await join_(`{"code":"${'x'.repeat(70_000)}"}`, json)).status).toBe(413);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(10_000))),
    });
    const options = { method: 'POST', body: endless, headers: json, duplex: 'half' } as RequestInit;
    const status = await fetch(`${live.url}/live/join`, options).then(
      (answer) => answer.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
  });

  test('by a page of somebody else is refused', async () => {
    const { code } = await openSession(live.url);
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'file://'])
      expect((await post(`${live.url}/live/join`, { code }, { origin })).status).toBe(403);
    for (const origin of [`http://localhost:${live.port}`, 'http://127.0.0.1:5173', `http://[::1]:${live.port}`])
      expect((await post(`${live.url}/live/join`, { code }, { origin })).status).toBe(200);
  });
});

test('a half request holds nothing up', async () => {
  const slow = connect(live.port, '127.0.0.1');
  slow.write('POST /live/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
  slow.on('error', () => undefined);
  expect((await raw('/health')).status).toBe(200);
  slow.destroy();
});

describe('who looks after the server', () => {
  test('is told whether it can keep anything', async () => {
    expect((await raw('/health')).status).toBe(200);
    const store = { ...(await import('../../src/node/server/memory-store.ts')) };
    const broken = new store.MemoryStore();
    const other = await testLive({ store: broken });
    broken.find = () => Promise.reject(new Error('gone'));
    expect((await fetch(`${other.url}/health`)).status).toBe(503);
    await other.stop();
  });

  test('finds figures, and in figures and log nobody', async () => {
    const session = await openSession(live.url);
    await post(`${live.url}/live/join`, { code: session.code, name: 'Wilhelmina' });
    await post(`${live.url}/live/join`, { code: 'ZZZZZZ' });
    const page = String((await raw('/metrics')).body);
    expect(page).toMatch(/^live_sessions [1-9]/m);
    expect(page).toMatch(/^live_joined_total [1-9]/m);
    const all = page + JSON.stringify(live.said);
    for (const secret of [
      'Wilhelmina',
      session.code,
      session.key,
      session.control,
      session.session,
      HOST_KEY,
      '127.0.0.1',
    ])
      expect(all).not.toContain(secret);
  });
});
