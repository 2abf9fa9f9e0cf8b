// What the host had last of the files that may change between two builds.
import { BASE, type Asked } from './worker-scope.ts';

/** How long a host may take where there is a copy, ms. */
const PATIENCE_MS = 4000;

export const LATEST = `skip-level-latest-${BASE}`;
const open = (): Promise<Cache> => caches.open(LATEST);

/** What is not there says so itself; a host in trouble, or one that asks for a name first, has said nothing of the file. */
const isAnswer = ({ ok, status, type }: Response): boolean => ok || status === 404 || type === 'opaqueredirect';

/**
 * From the host; where it does not come in time, the last that did (if `remembers`), else what is `kept`. Rejects where there
 * is neither.
 */
export async function newestOf(
  event: Asked,
  remembers: string | undefined,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const coming = fetch(event.request);
  const noted = coming.then(async (answer) => {
    if (remembers !== undefined && answer.ok) await (await open()).put(remembers, answer.clone());
  });
  event.waitUntil(noted.catch(() => undefined));
  const inTime = await Promise.race([
    coming.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  if (inTime !== undefined && isAnswer(inTime)) return inTime;
  const last = remembers === undefined ? undefined : await (await open()).match(remembers);
  return last ?? (await kept()) ?? coming;
}
