// What is asked of the server over HTTP, and who may ask it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENGINE_REVISION } from '../../core/engine/revision.ts';
import { rulesHash } from '../../core/scenario/rules-hash.ts';
import { turnsOf } from '../../core/scenario/turn.ts';
import { LIMITS } from '../../core/scenario/vocabulary.ts';
import { withoutRemarks } from '../../core/scenario/without-remarks.ts';
import type { Setup } from '../../core/session/setup.ts';
import { shortened } from '../../core/session/shortened.ts';
import type { Opened, SetupWanted } from '../../core/session/wire.ts';
import { addressOf, isOwnOrigin } from './addresses.ts';
import type { Bots } from './bots.ts';
import { exportOf, type Form } from './exports.ts';
import type { FrontDoor } from './front-door.ts';
import type { Hall } from './hall.ts';
import { bearer, Failure, jsonBody, safetyHeaders, sendFailure, sendJson } from './http-answers.ts';
import type { Hub } from './hub.ts';
import { faultFields, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { readJoin, readSetup, type Read } from './read-message.ts';
import type { ScenarioShelf } from './scenario-shelf.ts';
import { hashOf, isSecret, newSeed, readCode } from './secrets.ts';
import { packable, sendPackable, type Packable, type StaticFiles } from './static-files.ts';

export interface Served {
  readonly hub: Hub;
  readonly door: FrontDoor;
  readonly bots: Bots;
  readonly shelf: ScenarioShelf;
  readonly files: StaticFiles;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly hostKey: string;
  /** `--origin`, and that there is a proxy before this server. */
  readonly origin: string | null;
  /** Where people join. */
  readonly address: () => string;
  /** Rejects where the store does not answer. */
  readonly health: () => Promise<void>;
}

const SMALL_BODY = 64_000;
/** A file inside JSON: each character of it may take two. */
const SCENARIO_BODY = 2 * LIMITS.fileBytes + SMALL_BODY;

type Route = (request: IncomingMessage, response: ServerResponse, served: Served, path: string) => Promise<void>;

const ROUTES: readonly { readonly method: 'GET' | 'POST'; readonly path: RegExp; readonly route: Route }[] = [
  { method: 'GET', path: /^\/health$/, route: health },
  { method: 'GET', path: /^\/metrics$/, route: metrics },
  { method: 'GET', path: /^\/live\/scenarios$/, route: scenarios },
  { method: 'POST', path: /^\/live\/sessions$/, route: openSession },
  { method: 'POST', path: /^\/live\/join$/, route: join },
  { method: 'GET', path: /^\/live\/[a-z0-9]{1,32}\/scenario$/, route: scenarioPlayed },
  { method: 'GET', path: /^\/live\/[a-z0-9]{1,32}\/export\.(csv|json|html)$/, route: exported },
];

/** Answers a request. Never rejects. */
export async function serve(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  try {
    const path = pathOf(request);
    const found = ROUTES.filter((route) => route.path.test(path));
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const route = found.find(({ method }) => (method === 'GET' ? isRead : request.method === method));
    if (route !== undefined) return await route.route(request, response, served, path);
    if (!isRead || found.length > 0) throw new Failure('not_found');
    await page(request, response, served, path);
  } catch (error) {
    if (error instanceof Failure) return sendFailure(request, response, error);
    if (request.destroyed) return void response.destroy();
    served.log('error', 'request', faultFields(error));
    sendFailure(request, response, new Failure('unavailable'));
  }
}

/** Decoded once; what is no path is none of ours. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    throw new Failure('not_found');
  }
}

/** Somebody who reads pages, and no program. */
const asksForPage = ({ headers }: IncomingMessage): boolean => /\btext\/html\b/.test(headers.accept ?? '');
/** About as long as a code, with what may stand behind it in a sentence: the door says what is wrong with it. */
const MISTYPED = /^\/[\p{L}\p{N}][\p{L}\p{N}\s-]{2,9}[^\p{L}\p{N}/]*$/u;

async function page(
  request: IncomingMessage,
  response: ServerResponse,
  { files }: Served,
  path: string,
): Promise<void> {
  // Whoever types the address from the wall has a code to type next; the game alone has its own page.
  const isDoor = path === '/' || readCode(path.slice(1)) !== null || (asksForPage(request) && MISTYPED.test(path));
  const name = isDoor ? 'live.html' : path.slice(1);
  if (!files.has(name)) throw new Failure('not_found');
  await files.send(name, request, response);
}

async function health(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  await served.health().catch(() => {
    throw new Failure('unavailable');
  });
  sendJson(request, response, 200, { ok: true });
}

async function metrics(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  response.writeHead(200, {
    ...safetyHeaders(request, false),
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(served.metrics.page(served.hub.gauges));
}

function needHost(request: IncomingMessage, { hostKey }: Served): void {
  if (!isSecret(bearer(request), hashOf(hostKey))) throw new Failure('no_right');
}

function needOrigin({ headers }: IncomingMessage, { origin, metrics: counted }: Served): void {
  if (isOwnOrigin(headers.origin, origin)) return;
  counted.count('turned_away', 'origin');
  throw new Failure('foreign_origin');
}

function taken<T>(read: Read<T>): T {
  if (read.kind === 'read') return read.value;
  throw new Failure('bad_request', { field: read.field });
}

async function scenarios(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  needHost(request, served);
  sendJson(request, response, 200, await served.shelf.list());
}

async function openSession(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  needOrigin(request, served);
  needHost(request, served);
  const wanted = taken(readSetup(await jsonBody(request, SCENARIO_BODY)));
  const full = await served.shelf.wanted(wanted.scenario);
  if (wanted.setup.turns > turnsOf(full)) throw new Failure('bad_request', { field: 'setup.turns' });
  const scenario = shortened(full, wanted.setup.turns);
  const { hall, links } = await served.hub.open(setupOf(wanted, rulesHash(scenario), scenario.id), scenario);
  if (wanted.bots > 0) await served.bots.fill(hall, wanted.bots);
  const { mode, rehearsal } = wanted.setup;
  served.log('info', 'opened', { mode, rehearsal, bots: wanted.bots });
  sendJson(request, response, 200, { session: hall.id, ...links, address: served.address() } satisfies Opened);
}

/** Whoever decides together keeps the facilitator's pace. */
function setupOf({ setup }: SetupWanted, hash: string, scenario: string): Setup {
  const pace = setup.mode === 'own' ? setup.pace : 'facilitator';
  return { ...setup, pace, scenario, hash, revision: ENGINE_REVISION, seed: newSeed() };
}

async function join(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  needOrigin(request, served);
  const wanted = taken(readJoin(await jsonBody(request, SMALL_BODY)));
  sendJson(request, response, 200, await served.door.join(wanted, addressOf(request, served.origin !== null)));
}

async function hallIn(path: string, { hub }: Served): Promise<Hall> {
  const hall = await hub.byId(path.split('/')[2] ?? '');
  if (hall === null) throw new Failure('not_found');
  return hall;
}

async function scenarioPlayed(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  path: string,
): Promise<void> {
  const [hall, secret] = [await hallIn(path, served), bearer(request)];
  const { controlHash, projectorHash } = hall.row;
  const known = isSecret(secret, controlHash) || isSecret(secret, projectorHash);
  if (!known && typeof (await hall.withToken(secret)) !== 'number') throw new Failure('no_right');
  const headers = { ...safetyHeaders(request, false), 'cache-control': 'private, no-cache' };
  await sendPackable(request, response, playedBy(hall), headers);
}

const played = new WeakMap<Hall, Packable>();

/** Packed once for hundreds of phones. */
function playedBy(hall: Hall): Packable {
  const known =
    played.get(hall) ??
    packable('application/json', true, Buffer.from(JSON.stringify(withoutRemarks(hall.kept.state.scenario))));
  played.set(hall, known);
  return known;
}

function formIn(path: string): Form {
  if (path.endsWith('.csv')) return 'csv';
  return path.endsWith('.json') ? 'json' : 'html';
}

async function exported(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  path: string,
): Promise<void> {
  const hall = await hallIn(path, served);
  if (!isSecret(bearer(request), hall.row.controlHash)) throw new Failure('no_right');
  await hall.kept.idle();
  const [form, names] = [formIn(path), /\?(?:.*&)?names=1(?:&|$)/.test(request.url ?? '')];
  const { type, body, policy } = exportOf(hall, form, names);
  response.writeHead(200, {
    ...safetyHeaders(request, false),
    'content-security-policy': policy,
    'content-type': type,
    'content-disposition': `attachment; filename="session.${form}"`,
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
