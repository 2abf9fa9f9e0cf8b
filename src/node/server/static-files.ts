// The built game as files: each as what it is, packed where the browser takes it, and asked for again only when it may have changed.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { safetyHeaders } from './http-answers.ts';

const pack = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 7 }),
};
type Packing = keyof typeof pack;

/** As docs/hosting.md has it. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly packed: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', packed: true },
  '.js': { type: 'text/javascript; charset=utf-8', packed: true },
  '.css': { type: 'text/css; charset=utf-8', packed: true },
  '.json': { type: 'application/json', packed: true },
  '.txt': { type: 'text/plain; charset=utf-8', packed: true },
  '.webmanifest': { type: 'application/manifest+json', packed: true },
  '.svg': { type: 'image/svg+xml', packed: true },
  '.woff2': { type: 'font/woff2', packed: false },
  '.webm': { type: 'audio/webm', packed: false },
  '.mp3': { type: 'audio/mpeg', packed: false },
  '.png': { type: 'image/png', packed: false },
  '.jpg': { type: 'image/jpeg', packed: false },
  '.webp': { type: 'image/webp', packed: false },
};
/** Smaller ones are not worth it. */
const WORTH_PACKING = 1000;

/** Something to answer with, in all forms it was asked for so far. */
export interface Packable {
  readonly type: string;
  readonly packed: boolean;
  readonly etag: string;
  readonly body: Buffer;
  readonly forms: Map<Packing, Promise<Buffer>>;
}

export const packable = (type: string, packed: boolean, body: Buffer): Packable => ({
  type,
  packed: packed && body.length > WORTH_PACKING,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  body,
  forms: new Map(),
});

export class StaticFiles {
  private readonly folder: string;
  /** What is there was found beforehand: no path of a request ever reaches the disk. */
  private readonly names: ReadonlySet<string>;
  private readonly files = new Map<string, Promise<Packable>>();

  private constructor(folder: string, names: ReadonlySet<string>) {
    this.folder = folder;
    this.names = names;
  }

  /** `folder`: of the built game. */
  static async of(folder: string): Promise<StaticFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    return new StaticFiles(folder, new Set(names));
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** `name`: one of those that are there. */
  async send(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await sendPackable(request, response, await this.file(name), {
      ...safetyHeaders(request, name === 'live.html'),
      'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }

  private file(name: string): Promise<Packable> {
    const known = this.files.get(name);
    if (known !== undefined) return known;
    const { type, packed } = TYPES[extname(name)] ?? { type: 'application/octet-stream', packed: false };
    const read = readFile(join(this.folder, name)).then((body) => packable(type, packed, body));
    this.files.set(name, read);
    read.catch(() => this.files.delete(name));
    return read;
  }
}

/** Packed where the browser takes it; nothing but the headers where it has it already. */
export async function sendPackable(
  request: IncomingMessage,
  response: ServerResponse,
  file: Packable,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const headers: Record<string, string | number> = { ...given, 'content-type': file.type, etag: file.etag };
  if (file.packed) headers['vary'] = 'accept-encoding';
  if (request.headers['if-none-match']?.includes(file.etag)) return void response.writeHead(304, headers).end();
  const packing = file.packed ? packingFor(request) : null;
  const body = packing === null ? file.body : await packedAs(file, packing);
  if (packing !== null) headers['content-encoding'] = packing;
  headers['content-length'] = body.length;
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function packingFor({ headers }: IncomingMessage): Packing | null {
  const taken = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(taken)) return 'br';
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(taken) ? 'gzip' : null;
}

/** Once, however many ask. */
function packedAs({ body, forms }: Packable, packing: Packing): Promise<Buffer> {
  const known = forms.get(packing) ?? pack[packing](body);
  forms.set(packing, known);
  return known;
}
