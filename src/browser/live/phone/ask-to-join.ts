// Asks to be let in.
import type { HttpError, Joined, JoinWanted } from '../../../core/session/wire.ts';
import { freshId } from '../fresh-id.ts';
import { readJoined } from './seat-kept.ts';

export type JoinAnswer =
  | { readonly kind: 'joined'; readonly joined: Joined }
  | { readonly kind: 'refused'; readonly code: (typeof KNOWN)[number] | 'unreachable'; readonly seconds: number };

const KNOWN = [
  'bad_request',
  'no_right',
  'not_found',
  'unknown_code',
  'full',
  'door_closed',
  'removed',
  'too_often',
  'unavailable',
] as const satisfies readonly HttpError['error'][];

/** Answers of a proxy, or of another server, say nothing we know. */
function refusalOf(value: unknown): JoinAnswer {
  const { error, args } = Object(value) as Partial<HttpError>;
  const { seconds } = Object(args) as { readonly seconds?: unknown };
  const code = KNOWN.find((one) => one === error) ?? 'unreachable';
  return { kind: 'refused', code, seconds: typeof seconds === 'number' ? seconds : 0 };
}

/** The same until somebody is in: an answer that is lost on the way makes no second person of them. */
let attempt = freshId();

/** `base`: where the server is; ends with a slash. Never rejects. */
export async function askToJoin(base: string, wanted: JoinWanted): Promise<JoinAnswer> {
  try {
    const answer = await fetch(new URL('live/join', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...wanted, attempt }),
    });
    const value: unknown = await answer.json().catch(() => null);
    if (!answer.ok) return refusalOf(value);
    const joined = readJoined(value);
    if (joined) attempt = freshId();
    return joined ? { kind: 'joined', joined } : refusalOf(null);
  } catch {
    return refusalOf(null);
  }
}
