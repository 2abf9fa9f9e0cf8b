// A small web server that sends `dist` as a host might: by docs/hosting.md, or in one point otherwise.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rulesOfHosting } from './hosting-rules.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}
export interface HostOptions {
  /** Where on the server the game lies, between slashes. */
  readonly at?: string;
  readonly folder?: string;
  /** Added to every answer, or taken out of it where empty. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the usual answer. */
  readonly answer?: (path: string, usual: Answer) => Answer | undefined;
}
export interface Host {
  /** Of the first page, ending in a slash. */
  readonly url: string;
  /** Paths that were asked for, from the game's own folder on. */
  readonly asked: string[];
  close(): Promise<void>;
}

const rules = rulesOfHosting();
const compressed = new Map<string, Buffer>();

function bodyOf(file: string, encoded: boolean): Buffer {
  if (!encoded) return readFileSync(file);
  const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, known);
  return known;
}

/** As docs/hosting.md says. */
function usualAnswer(folder: string, path: string, request: IncomingMessage): Answer {
  const file = join(folder, normalize(path === '' ? 'index.html' : path));
  const is = existsSync(file) && statSync(file).isFile();
  if (!is) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };
  const type = rules.types.get(extname(file)) ?? 'application/octet-stream';
  const encoded = rules.compressed.has(extname(file)) && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const etag = `"${statSync(file).mtimeMs}-${statSync(file).size}"`;
  const headers = {
    ...Object.fromEntries(rules.headers),
    'content-type': type,
    'cache-control': rules.cacheOf(path === '' ? 'index.html' : path),
    etag,
    ...(encoded && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: '' };
  return { status: 200, headers, body: bodyOf(file, encoded) };
}

function answerOf(request: IncomingMessage, options: HostOptions, asked: string[]): Answer {
  const { at = '/', folder = 'dist', headers = {}, answer } = options;
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
  if (path === at.slice(0, -1)) return { status: 301, headers: { location: at }, body: '' };
  if (!path.startsWith(at)) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };
  const own = path.slice(at.length);
  asked.push(own);
  const usual = usualAnswer(folder, own, request);
  const sent = answer?.(own, usual) ?? usual;
  const all = Object.entries({ ...sent.headers, ...headers }).filter(([, value]) => value !== '');
  return { ...sent, headers: Object.fromEntries(all) };
}

/** Needs `npm run build` first. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answerOf(request, options, asked);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`);
  return {
    url: `http://127.0.0.1:${address.port}${options.at ?? '/'}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
