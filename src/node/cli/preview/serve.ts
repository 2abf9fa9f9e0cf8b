// The built game with one author's file in it, on this machine alone.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { languageOfFile, readOverlay } from '../../../core/scenario/read-overlay.ts';
import { translationOf } from '../../../core/scenario/overlay.ts';
import { readScenario } from '../read-scenario.ts';
import { CHANGES, LISTENS, openChanges } from './changes.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};
/** As docs/hosting.md has it: the page asks for nothing from elsewhere, and is shown in no other. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** ms */
const LOOKED_EVERY = 200;

interface Previewed {
  /** The file, and the name that the game knows it by. */
  readonly file: string;
  readonly id: string;
  /** Where the built game lies. */
  readonly dist: string;
  readonly port: number;
  readonly onChange: () => void;
}

export interface Preview {
  /** Of the game's first page, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer | string;
}

/** Rejects where the port is taken. */
export async function openPreview(previewed: Previewed): Promise<Preview> {
  const changes = openChanges();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === null) return void response.writeHead(403, HEADERS).end();
    if (path === CHANGES) return changes.listen(response);
    answer(response, answerTo(path, previewed));
  });
  await listening(server, previewed.port);
  const unwatch = watchAll(previewed.file, () => {
    changes.tell();
    previewed.onChange();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : previewed.port;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      unwatch();
      changes.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** When the file and its translations, also those that come later, were written last. */
function stampsOf(file: string): string {
  const folder = dirname(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => languageOfFile(name) !== null) : [];
  return [file, ...names.toSorted().map((name) => join(folder, name))]
    .map((one) => {
      const { mtimeMs, size } = statSync(one, { throwIfNoEntry: false }) ?? {};
      return `${one} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/** From now on: what is written in the same breath counts. */
function watchAll(file: string, changed: () => void): () => void {
  let before = stampsOf(file);
  const timer = setInterval(() => {
    const now = stampsOf(file);
    if (now === before) return;
    before = now;
    changed();
  }, LOOKED_EVERY);
  return () => clearInterval(timer);
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

/** What is asked for, from the game's folder on; null where it is asked of another name than ours, or for nothing that could be. */
function pathOf({ headers, url = '/', method }: IncomingMessage): string | null {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return null;
  if (method !== 'GET' && method !== 'HEAD') return null;
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, found: Answer | null): void {
  if (found === null)
    return void response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain' }).end('not found');
  response.writeHead(200, { ...HEADERS, 'content-type': found.type }).end(found.body);
}

function answerTo(path: string, { file, id, dist }: Previewed): Answer | null {
  const own = path.startsWith(`scenarios/${id}/`) ? path.slice(`scenarios/${id}/`.length) : null;
  if (own !== null) return ownAnswer(own, file);
  const found = inFolder(dist, path === '' ? 'index.html' : path);
  if (found === null || found.type !== TYPES['.html']) return found;
  return { ...found, body: String(found.body).replace('<head>', `<head>${LISTENS}`) };
}

/** A file of a folder and nothing beside it, wherever the path would lead. */
function inFolder(folder: string, path: string): Answer | null {
  const root = normalize(folder.endsWith(sep) ? folder : folder + sep);
  const file = join(root, path);
  if (!file.startsWith(root) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}

/** The author's own: the file as it is now, its pictures, and its translations made ready. */
function ownAnswer(path: string, file: string): Answer | null {
  const type = TYPES['.json'] ?? '';
  if (path === 'scenario.json') return existsSync(file) ? { type, body: readFileSync(file) } : null;
  // Read anew each time, so never checked beforehand.
  if (path === 'checked.json') return { type, body: '{}' };
  const [, picture] = /^pictures\/([a-z0-9][a-z0-9._-]*)$/i.exec(path) ?? [];
  if (picture !== undefined) return inFolder(join(dirname(file), 'pictures'), picture);
  const [, language] = /^translation\.([A-Za-z0-9-]+)\.json$/.exec(path) ?? [];
  const body = language === undefined ? null : translationBeside(file, language);
  return body === null ? null : { type, body };
}

function translationBeside(file: string, language: string): string | null {
  const name = `text.${language}.json`;
  const beside = join(dirname(file), name);
  const { scenario } = languageOfFile(name) !== null && existsSync(beside) ? readScenario(file) : { scenario: null };
  if (scenario === null) return null;
  const bytes = readFileSync(beside);
  const { overlay, problems } = readOverlay(bytes, scenario, name);
  const errors = problems.filter(({ level }) => level === 'error');
  const amiss = errors.length === 0 ? {} : { amiss: { problems: errors, source: String(bytes) } };
  return JSON.stringify({ ...(overlay && translationOf(scenario, overlay)), ...amiss });
}
