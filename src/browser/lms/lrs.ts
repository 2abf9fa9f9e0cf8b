// What is asked of a cmi5 system's record store, made so that it answers, or has not answered, and never throws.
import type { Launch } from './cmi5-launch.ts';
import type { LmsTrouble } from './connection.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}
export interface Lrs {
  /** A document of this learner's in this course; null: no answer in time. */
  state(id: string, patience?: number): Promise<Reply | null>;
  /** `etag`: of what is thought to be there. */
  keep(id: string, body: string, etag: string | null): Promise<Reply | null>;
  /** A document about the learner. */
  profile(id: string): Promise<Reply | null>;
  statements(all: readonly object[]): Promise<Reply | null>;
}

export const went = (reply: Reply | null): boolean => reply !== null && reply.status >= 200 && reply.status < 300;
/** Of a reply that did not go. */
export const troubleIn = (reply: Reply | null): LmsTrouble =>
  reply === null || reply.status >= 500 || reply.status === 429 ? 'silent' : 'refused';

/** For an answer while the page waits to begin, and later, ms. */
export const SOON = 4000;
const PATIENCE = 8000;
/** Bytes that a browser still sends when the page has gone are 64 KiB, for all requests on their way. */
const OUTLIVES = 48_000;

type Ask = (address: string, init: RequestInit, patience?: number) => Promise<Reply | null>;

/** Requests outlive the page where they are small enough. */
export function asking(page: Window): Ask {
  return async (address, init, patience = PATIENCE) => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        resolve(null);
        stop.abort();
      }, patience);
    });
    const answer = async (): Promise<Reply | null> => {
      try {
        const size = typeof init.body === 'string' ? new TextEncoder().encode(init.body).length : 0;
        const keepalive = init.method !== 'GET' && size < OUTLIVES;
        const reply = await page.fetch(address, { ...init, keepalive, signal: stop.signal });
        return { status: reply.status, text: await reply.text(), etag: reply.headers.get('etag') };
      } catch {
        return null;
      }
    };
    const first = await Promise.race([answer(), late]);
    clearTimeout(timer);
    return first;
  };
}

export function openLrs(ask: Ask, { endpoint, actor, registration, activity }: Launch, token: string): Lrs {
  const headers = {
    Authorization: /^basic /i.test(token) ? token : `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
  };
  const typed = { ...headers, 'Content-Type': 'application/json' };
  const agent = JSON.stringify(actor);
  const at = (path: string, query: Record<string, string>): string =>
    `${endpoint}${path}?${new URLSearchParams(query)}`;
  const document = (stateId: string): string =>
    at('activities/state', { activityId: activity, agent, registration, stateId });
  return {
    state: (id, patience) => ask(document(id), { method: 'GET', headers }, patience),
    keep: (id, body, etag) =>
      ask(document(id), { method: 'PUT', headers: { ...typed, ...(etag !== null && { 'If-Match': etag }) }, body }),
    profile: (profileId) => ask(at('agents/profile', { agent, profileId }), { method: 'GET', headers }, SOON),
    statements: (all) => ask(`${endpoint}statements`, { method: 'POST', headers: typed, body: JSON.stringify(all) }),
  };
}
