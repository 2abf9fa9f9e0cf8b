// Keeps the site for when there is no network: sw.js at its root (tools/offline.ts), begun by app/offline.tsx.
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { filesFor, type KeptFile } from './files-for.ts';
import { LATEST, newestOf } from './latest.ts';
import { noteOutgoing, whenAllHaveGone } from './outgoing.ts';
import { isOwnMachine, wayOf, type Way } from './way-of.ts';
import { BASE, worker, type Asked, type Lasting, type Told } from './worker-scope.ts';

/** Put in by the build. */
declare const FILES_TO_KEEP: readonly KeptFile[];

/** Whoever is playing goes first. */
const inNoHurry = {
  requestWillFetch: ({ request }: { readonly request: Request }) =>
    Promise.resolve(new Request(request, { priority: 'low' })),
};
const files = new PrecacheController({ plugins: [inNoHurry] });
files.addToCacheList(filesFor(FILES_TO_KEEP, worker.location.search.slice(1).split('+')));

const keeps = (path: string): boolean => files.getCacheKeyForURL(BASE + path) !== undefined;

async function keptFile(path: string): Promise<Response | undefined> {
  const cache = await caches.open(files.strategy.cacheName);
  return cache.match(files.getCacheKeyForURL(BASE + path) ?? BASE + path);
}

/** What is kept and what the host has are of two builds. */
const newerWaits = ({ waiting, installing }: ServiceWorkerRegistration): boolean =>
  !isOwnMachine(BASE) && (waiting !== null || installing !== null);

/** The browser has thrown it away, or never had it. A copy with a gap that the host cannot fill any more is none. */
async function fromHost(request: Request, path: string): Promise<Response> {
  const come = await fetch(request);
  if (come.status === 404 && keeps(path)) await worker.registration.unregister();
  return come;
}

async function answer(event: Asked, { path, first }: Way): Promise<Response> {
  const kept = (): Promise<Response | undefined> => keptFile(path);
  const isScenario = path.startsWith('scenarios/');
  if (first === 'kept' || (isScenario && newerWaits(worker.registration)))
    return (await kept()) ?? fromHost(event.request, path);
  return newestOf(event, isScenario ? BASE + path : undefined, kept);
}

/** The host has no worker any more, or something else lies there by now: then this is nobody's copy. */
async function goIfUnwanted(): Promise<void> {
  const answered = await fetch(worker.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answered === undefined) return;
  const { ok, status, headers } = answered;
  const isOther = ok && !/javascript/.test(headers.get('content-type') ?? '');
  if (status !== 404 && status !== 410 && !isOther) return;
  await worker.registration.unregister();
  // Elsewhere a page that is open may ask for them yet, and a new worker takes them over.
  if (isOwnMachine(BASE)) await Promise.all([files.strategy.cacheName, LATEST].map((name) => caches.delete(name)));
}

const tidy = (event: Lasting): Promise<void> => whenAllHaveGone(() => files.activate(event));

async function takeOver(event: Lasting): Promise<void> {
  await caches.delete(LATEST);
  await noteOutgoing();
  await tidy(event);
  await worker.clients.claim();
}

/** A page says by which script it was begun, or null: whatever it was, take over. It hears whether that is of this build. */
function hear(event: Told): void {
  const { entry } = Object(event.data) as { readonly entry?: unknown };
  if (entry !== null && typeof entry !== 'string') return;
  const isOurs = entry === null || files.getCacheKeyForURL(entry) !== undefined;
  // Nothing changes for a page that is of this build already.
  if (isOurs) event.waitUntil(worker.skipWaiting());
  event.ports[0]?.postMessage(isOurs);
}

worker.addEventListener('install', (event) => void files.install(event));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
worker.addEventListener('message', hear);
worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, BASE, keeps);
  if (event.request.mode === 'navigate') event.waitUntil(Promise.all([tidy(event), goIfUnwanted()]));
  if (way !== undefined) event.respondWith(answer(event, way));
});
