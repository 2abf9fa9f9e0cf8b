// A cmi5 system for a real browser: the record store at one origin, the course at another, as is usual.
//
//   const system = await openCmi5({ course: (path) => files.get(path) });
//   const visit = system.lrs.launch({ launchMode: 'Normal' });
//   await page.goto(system.address(visit));          // each visit starts at an address of its own
//   system.lrs                                       // statements, documents, faults(): cmi5-lrs.ts
//   await system.close();
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { RecordingLrs, type Visit } from './cmi5-lrs.ts';
import { bodyOf, type Course, TYPES } from './lms-page.ts';

export interface Cmi5System {
  readonly lrs: RecordingLrs;
  readonly address: (visit: Visit) => string;
  close(): Promise<void>;
}

/** What a record store must allow pages of other origins. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST, DELETE',
  'access-control-allow-headers': 'authorization, content-type, if-match, x-experience-api-version',
  'access-control-expose-headers': 'etag',
};

/** `headers`: sent with the files of the course. */
export async function openCmi5(given: {
  readonly course: Course;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<Cmi5System> {
  let lrs: RecordingLrs | undefined;
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://system');
    if (pathname.startsWith('/course/')) {
      const file = given.course(pathname.slice('/course/'.length));
      if (file === undefined) return void response.writeHead(404).end('not found');
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      return void response.writeHead(200, { ...given.headers, 'content-type': type }).end(file);
    }
    if (!/^\/(?:xapi|token)/.test(pathname)) return void response.writeHead(404).end('not found');
    if (request.method === 'OPTIONS' || lrs === undefined) return void response.writeHead(204, CORS).end();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const asked = { method: request.method ?? '', url: lrs.origin + request.url, headers, body: await bodyOf(request) };
    const { status, headers: own, body } = await lrs.answer(asked);
    response.writeHead(status, { ...CORS, ...own }).end(body);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`);
  lrs = new RecordingLrs(`http://localhost:${address.port}`);
  return {
    lrs,
    address: ({ query }) => `http://127.0.0.1:${address.port}/course/index.html${query}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
