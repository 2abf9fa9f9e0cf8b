// How a cmi5 system starts a page: by its address, with a key that can be fetched once.

export interface Launch {
  /** Ends in a slash. */
  readonly endpoint: string;
  readonly fetch: string;
  /** Who learns, as the system has them. */
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  /** What the system calls the course. */
  readonly activity: string;
}

/** What a tab remembers of a launch through a reload. */
export interface Session {
  readonly token: string;
  /** That it was begun, and that it was ended, has been said: neither may be said twice. */
  readonly begun: boolean;
  readonly ended: boolean;
}

export const isRecord = (what: unknown): what is Readonly<Record<string, unknown>> =>
  typeof what === 'object' && what !== null && !Array.isArray(what);

export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const isWeb = (address: string): boolean => /^https?:\/\//.test(address);

export function launchOf(page: Window): Launch | null {
  const asked = new URLSearchParams(page.location?.search ?? '');
  const [endpoint, fetch, registration, activity] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => asked.get(name) ?? '',
  ) as [string, string, string, string];
  const actor = parsed(asked.get('actor'));
  if (!isWeb(endpoint) || !isWeb(fetch) || registration === '' || activity === '' || !isRecord(actor)) return null;
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor, registration, activity };
}

const keyOf = (launch: Launch): string => `skip-level/cmi5/${launch.fetch}`;

/** Null where there was none, or the browser keeps nothing for this page. */
export function sessionBefore(page: Window, launch: Launch): Session | null {
  try {
    const kept = parsed(page.sessionStorage.getItem(keyOf(launch)));
    if (!isRecord(kept) || typeof kept['token'] !== 'string') return null;
    return { token: kept['token'], begun: kept['begun'] === true, ended: kept['ended'] === true };
  } catch {
    return null;
  }
}

export function rememberSession(page: Window, launch: Launch, session: Session): void {
  try {
    page.sessionStorage.setItem(keyOf(launch), JSON.stringify(session));
  } catch {
    // Then a reload ends the visit.
  }
}
