// Windows of an earlier build that are open yet: what only they ask for is kept until the last of them has gone.
import { LATEST } from './latest.ts';
import { BASE, worker } from './worker-scope.ts';

/** Where they are noted: a worker is put to sleep at any time, and begins anew. It is no file of the game. */
const NOTE = `${BASE}?windows-of-an-earlier-build`;

async function openWindows(): Promise<string[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(BASE)).map(({ id }) => id);
}

/** This worker takes over now. */
export async function noteOutgoing(): Promise<void> {
  await (await caches.open(LATEST)).put(NOTE, new Response(JSON.stringify(await openWindows())));
}

/** Calls `tidy` once, as soon as none of them is open any more. */
export async function whenAllHaveGone(tidy: () => Promise<unknown>): Promise<void> {
  const cache = await caches.open(LATEST);
  const noted: unknown = await (await cache.match(NOTE))?.json();
  if (!Array.isArray(noted)) return;
  const open = await openWindows();
  if (open.some((id) => noted.includes(id))) return;
  await cache.delete(NOTE);
  await tidy();
}
