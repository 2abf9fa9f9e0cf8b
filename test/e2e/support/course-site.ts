// A packed course on servers of its own, with a learning system in its window or without one.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from 'playwright';
import { bodyOf, TYPES } from '../../support/lms-page.ts';
import type { Place } from './journeys.ts';
import { packageOf } from './packed-course.ts';

/** SCORM 1.2, as far as a course needs it: every value is kept, and handed in with a commit, which holds up the page. */
function beSystem(address: string): void {
  const ask = (body: string | null): string | null => {
    const request = new XMLHttpRequest();
    try {
      request.open(body === null ? 'GET' : 'POST', address, false);
      request.send(body);
      return request.status === 200 ? request.responseText : null;
    } catch {
      // A page that is going may no longer wait for an answer.
      return body !== null && navigator.sendBeacon(address, body) ? '' : null;
    }
  };
  let kept: Record<string, string> = {};
  const yes = (done: boolean): string => String(done);
  const commit = (): string => yes(ask(JSON.stringify(kept)) !== null);
  const API = {
    LMSInitialize() {
      kept = JSON.parse(ask(null) ?? '{}') as Record<string, string>;
      return 'true';
    },
    LMSGetValue: (name: string) =>
      name.endsWith('._count') ? '0' : (kept[name] ?? (name === 'cmi.core.student_id' ? 'anna' : '')),
    LMSSetValue: (name: string, value: string) => yes((kept[name] = value) === value),
    LMSCommit: commit,
    LMSFinish: commit,
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
  Object.assign(window, { API });
}

async function serve(file: (path: string) => Uint8Array | undefined, cors: boolean, store: { text: string }) {
  const any = cors ? { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' } : {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://course');
    const send = (type: string, body: Uint8Array | string): void =>
      void response.writeHead(200, { ...any, 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (pathname === '/system') {
      if (request.method !== 'POST') return send('text/plain', store.text);
      return void bodyOf(request).then((text) => {
        store.text = text;
        send('text/plain', '');
      });
    }
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const found = file(path);
    if (found === undefined) return void response.writeHead(404, any).end('not found');
    send(TYPES[extname(path)] ?? 'application/octet-stream', found);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

export async function courseSite(as: 'html' | 'scorm12'): Promise<Place> {
  const file = await packageOf(as);
  const store = { text: '{}' };
  const [site, open] = [await serve(file, false, store), await serve(file, true, store)];
  return {
    addresses: { site: site.url, open: open.url },
    async before(page: Page) {
      if (as === 'scorm12')
        await page.addInitScript(
          `if (location.port === '${new URL(site.url).port}' || location.port === '${new URL(open.url).port}') (${beSystem})(new URL('/system', location.href).href)`,
        );
    },
    async close() {
      await site.close();
      await open.close();
    },
  };
}
