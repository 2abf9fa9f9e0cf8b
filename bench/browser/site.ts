// The game as it ships: built into a folder of its own and served as a good static host would, compressed and without caching.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

export interface BuiltSite {
  readonly folder: string;
  /** Ends in a slash. */
  readonly url: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

interface Packed {
  readonly type: string;
  readonly body: Buffer;
  readonly encoding: 'br' | 'identity';
}

function pack(path: string): Packed {
  const [content, type] = [readFileSync(path), TYPES[extname(path)]];
  const text = type !== undefined && type !== 'font/woff2';
  return {
    type: type ?? 'application/octet-stream',
    body: text ? brotliCompressSync(content) : content,
    encoding: text ? 'br' : 'identity',
  };
}

export async function buildSite(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'skip-level-bench-site-'));
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  return outDir;
}

export async function serveSite(folder: string): Promise<BuiltSite> {
  const packed = new Map<string, Packed>();
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const path = join(folder, normalize(asked === '/' ? '/index.html' : asked));
    const known = packed.get(path) ?? (path.startsWith(folder) && existsSync(path) ? pack(path) : undefined);
    if (known === undefined) return void response.writeHead(404).end();
    packed.set(path, known);
    response.writeHead(200, {
      'content-type': known.type,
      'content-encoding': known.encoding,
      'content-length': known.body.length,
      'cache-control': 'no-store',
      // A page on its own gets a clock of 5 µs instead of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(known.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { folder, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
