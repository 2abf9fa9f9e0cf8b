// A cmi5 package in a real browser, its statements held to the standard one by one; the record store is another site.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { RecordingLrs } from '../support/cmi5-lrs.ts';
import { freshMachine, inDebrief, packageOf, playUntil, SCENARIO, type Sitting } from './support/packed-course.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  }
});

/** Its address, without a slash at its end. */
async function serve(host: string, hear: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => void hear(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Lets every page read it, as a record store does. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, Authorization',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': 'ETag',
};

async function recordStore(): Promise<RecordingLrs> {
  let lrs: RecordingLrs | undefined;
  const origin = await serve('localhost', async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, OPEN).end();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const asked = { method: request.method ?? '', url: origin + request.url, headers, body: await bodyOf(request) };
    const answer = await lrs?.answer(asked);
    return response.writeHead(answer?.status ?? 500, { ...OPEN, ...answer?.headers }).end(answer?.body);
  });
  return (lrs = new RecordingLrs(origin));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function site(): Promise<string> {
  const file = await packageOf('cmi5');
  return serve('127.0.0.1', (request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname.slice(1);
    const body = file(path);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(body);
  });
}

async function sit(address: string, mortal = false): Promise<Sitting> {
  const { page, errors, kill } = await freshMachine({ mortal });
  await page.goto(address);
  return { page, frame: page.mainFrame(), errors, kill };
}

test('a cmi5 course is played, killed, gone on with elsewhere and finished, all of it said as the standard wants', async () => {
  const [lrs, here] = [await recordStore(), await site()];
  const first = await sit(`${here}/index.html${lrs.launch().query}`, true);
  await first.frame.locator('.scene h1').waitFor();
  await playUntil(first, async () => lrs.verbs().filter((verb) => verb === 'answered').length >= 2);
  await expect.poll(() => String(lrs.text())).toContain(SCENARIO);
  await first.kill();
  const before = lrs.verbs().filter((verb) => verb === 'answered').length;

  const second = await sit(`${here}/index.html${lrs.launch().query}`);
  await second.frame.locator('.scene h1').waitFor();
  await playUntil(second, inDebrief(second));
  await second.frame.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => lrs.verbs()).toContain('completed');
  await expect
    .poll(() => second.frame.locator('.notice').allTextContents())
    .toEqual([expect.stringContaining('knows that you’ve finished')]);
  await second.page.goto('about:blank');
  await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
  const answered = lrs.statements.filter((_, at) => lrs.verbs()[at] === 'answered').map((one) => JSON.stringify(one));
  expect(answered.length).toBeGreaterThan(before);
  const ids = answered.map((one) => /"object":\{[^}]*"id":"([^"]+)"/.exec(one)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(lrs.faults()).toEqual([]);
  // A browser writes down that nothing was kept before the first visit.
  expect([...first.errors, ...second.errors].filter((one) => !one.includes('404'))).toEqual([]);
});
