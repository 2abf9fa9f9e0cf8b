// Whose page may speak to this server, by which address people reach it, and who somebody is as far as their address says.
import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

const HERE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Of this machine, as phones in the same network reach it; private ones first, as a router gives them. */
export function localAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  const rank = (address: string): number => ['192.168.', '10.', '172.'].findIndex((start) => address.startsWith(start));
  const last = (address: string): number => (rank(address) < 0 ? 9 : rank(address));
  return found.toSorted((a, b) => last(a) - last(b));
}

/** Names this machine goes by in its own network. */
const ownNames = (): string[] => [
  ...HERE,
  ...localAddresses(),
  hostname().toLowerCase(),
  `${hostname().toLowerCase()}.local`,
];

/**
 * Whether a page of that origin may ask: one that this server has sent, by any of its names. Who sends none is no page, and has
 * nothing but what they know: there is no cookie to borrow.
 */
export function isOwnOrigin(origin: string | undefined, given: string | null): boolean {
  if (origin === undefined) return true;
  if (origin === given) return true;
  try {
    const { protocol, hostname: host } = new URL(origin);
    return (protocol === 'http:' || protocol === 'https:') && ownNames().includes(host);
  } catch {
    return false;
  }
}

/** Behind a proxy of ours, which `--origin` says there is, the address that the proxy saw; else the one we see. */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  if (!behindProxy || forwarded === undefined || !isPrivate(direct)) return direct;
  return String(forwarded).split(',').at(-1)?.trim() ?? direct;
}

const isPrivate = (address: string): boolean =>
  /^(::1$|(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|f[cd][0-9a-f]{2}:)/i.test(address);
