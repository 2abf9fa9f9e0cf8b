// A learning system as a website, for a real browser: scorm-again, with the limit of SCORM 1.2, around a course in a frame.
//
//   const lms = await openLms({ kind: 'scorm12', course: (path) => files.get(path) });   // or folderOf('build/friday_deck')
//   await page.goto(lms.url);
//   const course = page.frameLocator('iframe[name=course]');        // `around: 'frame'`
//   lms.kept        what the system kept at the last commit, as scorm-again renders it: { core: …, suspend_data: … }; lives on
//                   when the page is reloaded, closed or killed, as long as this server does
//   lms.journal     every call of every visit, up to the last Commit or Terminate that came through
//   lms.given       the switches below; they may be changed, and hold from the next load of the page
//   await lms.close()
//
// around   'frame'     the course in a frame of the page that has the API
//          'three-up'  in a frame in a frame in a frame of it: `page.frame({ url: /\/course\// })`
//          'opener'    in a window which that page opens, with its button Launch: `page.waitForEvent('popup')`
//          'foreign'   likewise, of a page of another origin: the API is there and cannot be reached
// refuses  these calls answer "false" and do nothing, as `['Commit']`
// throws   every call throws
// slow     each Commit is answered only after so long, and holds up the page meanwhile, ms
// mode     of the visit; kept: what earlier visits left
// headers  sent with the files of the course, as a content security policy
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LmsMode } from '../../src/browser/lms/connection.ts';
import { begin, type Call, type Kept, nameOf, newcomer, type ScormKind, VERBS, type Verb } from './scorm-system.ts';

export type Course = (path: string) => Uint8Array | string | undefined;
export interface LmsGiven {
  readonly kind: ScormKind;
  /** A file by its path from the root of the package; the first is `index.html`. */
  course: Course;
  around?: 'frame' | 'three-up' | 'opener' | 'foreign';
  refuses?: readonly Verb[];
  throws?: boolean;
  slow?: number;
  mode?: LmsMode;
  kept?: Kept;
  headers?: Readonly<Record<string, string>>;
}
export interface Lms {
  readonly url: string;
  readonly given: LmsGiven;
  readonly kept: Kept;
  readonly journal: readonly Call[];
  close(): Promise<void>;
}

/** A package that lies unzipped in a folder. */
export const folderOf =
  (folder: string): Course =>
  (path) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  };

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
};
const FIRST = '/course/index.html';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A learning system</title>
<style>html, body { margin: 0; height: 100%; overflow: hidden } iframe { border: 0; width: 100%; height: 100% }</style>${body}`;
const frameOf = (src: string, name: string): string =>
  `<iframe name="${name}" title="${name}" src="${src}" allow="fullscreen; clipboard-write"></iframe>`;
const button = (opens: string): string =>
  `<button onclick="open('${opens}', 'course', 'popup,width=1280,height=800')">Launch</button>`;

/** Runs in the page, which has `system` with what it needs, and scorm-again. */
const PLAY_SYSTEM = `
const api = new window[system.kind === 'scorm12' ? 'Scorm12API' : 'Scorm2004API']({ autocommit: false, logLevel: 5, lmsCommitUrl: false });
api.loadFromJSON(system.kept, '');
let calls = [];
function keep(kept) {
  const body = JSON.stringify({ kept, calls });
  calls = [];
  try {
    const request = new XMLHttpRequest();
    request.open('POST', '/lms/kept', false);
    request.send(body);
  } catch {
    // A page that is going may no longer wait for an answer.
    navigator.sendBeacon('/lms/kept', body);
  }
}
function answer(verb, given) {
  if (system.throws) throw new Error('the system has broken down');
  if (system.refuses.includes(verb)) return 'false';
  if (verb === 'SetValue' && system.kind === 'scorm12' && given[0] === 'cmi.suspend_data' && given[1].length > 4096) return 'false';
  const keeps = verb === 'Commit' || verb === 'Terminate';
  const kept = keeps ? api.renderCommitCMI(true).cmi : null;
  const said = api['lms' + (verb === 'Terminate' ? 'Finish' : verb)](...given);
  calls.push({ verb, given, answer: said });
  if (keeps) keep(said === 'true' ? kept : null);
  return said;
}
window[system.kind === 'scorm12' ? 'API' : 'API_1484_11'] = Object.fromEntries(
  system.verbs.map(([verb, name]) => [name, (...given) => answer(verb, given)]));
`;

function systemPage(given: LmsGiven, kept: Kept): string {
  const { kind, around = 'frame', refuses = [], throws = false, mode = 'normal' } = given;
  const verbs = VERBS.map((verb) => [verb, nameOf(kind, verb)]);
  const system = { kind, kept: begin(kind, kept, mode), refuses, throws, verbs };
  const inside = {
    frame: frameOf(FIRST, 'course'),
    'three-up': frameOf('/lms/in/2', 'in'),
    opener: button(FIRST),
    foreign: '',
  };
  return page(`<script src="/lms/scorm-again.js"></script>
<script>const system = ${JSON.stringify(system).replaceAll('<', '\\u003c')};${PLAY_SYSTEM}</script>${inside[around]}`);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts).toString();
}

export async function openLms(given: LmsGiven): Promise<Lms> {
  let kept = given.kept ?? newcomer(given.kind);
  const journal: Call[] = [];
  const send = (response: ServerResponse, type: string, body: Uint8Array | string, headers = {}): void =>
    void response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-store' }).end(body);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://lms');
    if (pathname === '/lms/kept') {
      const told: { kept: Kept | null; calls: Call[] } = JSON.parse(await bodyOf(request));
      journal.push(...told.calls);
      kept = told.kept ?? kept;
      await wait(given.slow ?? 0);
      return send(response, 'text/plain', 'kept');
    }
    if (pathname === '/') {
      const here = `http://${request.headers.host}`;
      const foreign = given.around === 'foreign' ? button(here.replace('localhost', '127.0.0.1') + FIRST) : '';
      return send(response, TYPES['.html']!, systemPage(given, kept) + foreign);
    }
    if (pathname === '/lms/scorm-again.js')
      return send(response, TYPES['.js']!, readFileSync('node_modules/scorm-again/dist/scorm-again.min.js'));
    const [, depth] = /^\/lms\/in\/(\d)$/.exec(pathname) ?? [];
    if (depth !== undefined)
      return send(
        response,
        TYPES['.html']!,
        page(depth === '1' ? frameOf(FIRST, 'course') : frameOf(`/lms/in/${Number(depth) - 1}`, 'in')),
      );
    const file = pathname.startsWith('/course/') ? given.course(pathname.slice('/course/'.length)) : undefined;
    if (file === undefined) return void response.writeHead(404).end('not found');
    send(response, TYPES[extname(pathname)] ?? 'application/octet-stream', file, given.headers);
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`);
  return {
    url: `http://${given.around === 'foreign' ? 'localhost' : '127.0.0.1'}:${address.port}/`,
    given,
    get kept() {
      return kept;
    },
    journal,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
