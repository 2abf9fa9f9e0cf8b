// Which answer a request gets: the copy kept here, what the host has now, or none of ours.

export interface Way {
  /** From the game's folder on, without what it is asked for by name: `?lang=de` is the same page. */
  readonly path: string;
  /** `kept`: what is kept here comes first. `newest`: what the host has now does, and what is kept only where it doesn't come. */
  readonly first: 'kept' | 'newest';
}

/** People serve one build after another at the same port there, and other things. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** `base`: the game's folder, ending in a slash. `keeps`: of what there is a copy, by path. Undefined: it is the browser's affair. */
export function wayOf(
  { method, url, cache }: Pick<Request, 'method' | 'url' | 'cache'>,
  base: string,
  keeps: (path: string) => boolean,
): Way | undefined {
  // Whoever wants nothing kept wants to know what the host has (newer-build.ts).
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(base)) return undefined;
  const path = url.slice(base.length).replace(/[?#].*$/s, '') || 'index.html';
  // By their names they never change; those of an earlier build may be here yet.
  if (path.startsWith('assets/')) return { path, first: 'kept' };
  if (!keeps(path)) return undefined;
  // An author may have changed a scenario on the host since; and a room's page must speak as its server does.
  const changes = path.startsWith('scenarios/') || path === 'live.html';
  return { path, first: changes || isOwnMachine(base) ? 'newest' : 'kept' };
}

export const isOwnMachine = (base: string): boolean => OWN_MACHINE.test(new URL(base).hostname);
