// Which window an address of a session means: `/CODE#k=KEY`, `/live.html#control=ID.CAPABILITY` and so on (core/session/wire.ts).

export type LiveAddress =
  /** `code` empty where it is still to be typed; `key` from the QR code; `token` from another device of the same person. */
  | { readonly kind: 'phone'; readonly code: string; readonly key: string | null; readonly token: string | null }
  | { readonly kind: 'setup'; readonly hostKey: string }
  | { readonly kind: 'control' | 'projector'; readonly session: string; readonly capability: string }
  /** `screen`: what the projector shows of it. */
  | { readonly kind: 'collect'; readonly screen: boolean };

/** From `#`: `k=KEY&t=TOKEN`, or a word alone. */
function partsOf(hash: string): ReadonlyMap<string, string> {
  const pairs = hash.replace(/^#\/?/, '').split('&');
  return new Map(
    pairs.map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** `path`: what stands behind the last slash. What cannot be understood is somebody who wants to join. */
export function readLiveAddress(path: string, hash: string): LiveAddress {
  const parts = partsOf(hash);
  for (const kind of ['control', 'projector'] as const) {
    const [, session, capability] = /^([\w-]+)\.([\w-]+)$/.exec(parts.get(kind) ?? '') ?? [];
    if (session !== undefined && capability !== undefined) return { kind, session, capability };
  }
  const hostKey = parts.get('host');
  if (hostKey !== undefined) return { kind: 'setup', hostKey };
  if (parts.has('collect')) return { kind: 'collect', screen: parts.get('collect') === 'screen' };
  const code = path === '' || path.includes('.') ? (parts.get('join') ?? '') : path;
  return { kind: 'phone', code, key: parts.get('k') || null, token: parts.get('t') || null };
}
