// Addresses: #/ · #/model · #/play/<id> · #/play/<id>?seed=<number> · #/file/<id> for a scenario opened from a file ·
// #/run/<run text>.

export type Route =
  | { readonly kind: 'home' | 'model' }
  | {
      readonly kind: 'play';
      readonly from: 'library' | 'file';
      readonly id: string;
      readonly seed: number | null;
    }
  /** A run that came with the address. */
  | { readonly kind: 'visit'; readonly text: string };

const RUN = /^#\/run\/([^?]*)/;
const PLAY = /^#\/(play|file)\/([a-z][a-z0-9_]{1,39})(?:\?(.*))?$/;

/** Seeds are 32-bit whole numbers; anything else counts as none. */
function seedOf(query: string): number | null {
  const seed = new URLSearchParams(query).get('seed');
  return seed !== null && /^-?\d{1,10}$/.test(seed) ? Number(seed) | 0 : null;
}

export function readRoute(hash: string): Route {
  if (hash === MODEL) return { kind: 'model' };
  const text = RUN.exec(hash)?.[1];
  if (text !== undefined) return { kind: 'visit', text };
  const [, part, id, query = ''] = PLAY.exec(hash) ?? [];
  if (id === undefined) return { kind: 'home' };
  return { kind: 'play', from: part === 'file' ? 'file' : 'library', id, seed: seedOf(query) };
}

export const HOME = '#/';
const MODEL = '#/model';
export const playAddress = (from: 'library' | 'file', id: string): string =>
  `#/${from === 'file' ? 'file' : 'play'}/${id}`;
/** Every character of a run text may stand in an address as it is. */
export const runAddress = (text: string): string => `#/run/${text.trim()}`;
