// Which window an address of a session means: `/CODE#k=KEY`, `/live.html#control=ID.CAPABILITY` and so on (core/session/wire.ts). Read as
// people pass it on: capital letters in its names, percent signs, what a mail or chat program puts behind.
import { plainText } from '../../core/run/pasted-run-text.ts';

export type LiveAddress =
  /** `code` empty where it is still to be typed; `key` from the QR code; `token` from another device of the same person. */
  | { readonly kind: 'phone'; readonly code: string; readonly key: string | null; readonly token: string | null }
  | { readonly kind: 'setup'; readonly hostKey: string }
  /** `capability` empty where the link is not whole. */
  | { readonly kind: 'control' | 'projector'; readonly session: string; readonly capability: string }
  /** `screen`: what the projector shows of it. */
  | { readonly kind: 'collect'; readonly screen: boolean };

/** A shorter one has lost its end. */
const SHORTEST_TOKEN = 16;

/** From `#`: `k=KEY&t=TOKEN`, or a word alone. Nothing in them has other signs than letters, digits, - and _, and a dot between two. */
function partsOf(hash: string): ReadonlyMap<string, string> {
  return new Map(
    [...plainText(hash).matchAll(/(\w+)(?:[=/:\s]+([\w-]+(?:\.[\w-]+)?))?[^&#?]*/g)].map(
      ([, name = '', value = '']) => [name.toLowerCase(), value],
    ),
  );
}

/** `path`: what stands behind the last slash. What cannot be understood is somebody who wants to join. */
export function readLiveAddress(path: string, hash: string): LiveAddress {
  const parts = partsOf(hash);
  for (const kind of ['control', 'projector'] as const) {
    const link = parts.get(kind);
    if (link === undefined) continue;
    const [session = '', capability = ''] = link.split('.');
    return { kind, session, capability };
  }
  const hostKey = parts.get('host');
  if (hostKey !== undefined) return { kind: 'setup', hostKey };
  if (parts.has('collect')) return { kind: 'collect', screen: parts.get('collect') === 'screen' };
  const typed = plainText(path).replace(/[^\p{L}\p{N}]+$/u, '');
  const code = (typed.includes('.') ? '' : typed) || (parts.get('join') ?? '');
  const token = parts.get('t') ?? '';
  return { kind: 'phone', code, key: parts.get('k') || null, token: token.length < SHORTEST_TOKEN ? null : token };
}
