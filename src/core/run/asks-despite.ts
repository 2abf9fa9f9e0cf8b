import type { Wish } from '../engine/wishes.ts';
import type { ClaimWhy } from './claim-view.ts';

/** Nobody asks for a free hand while they bring something up, nor twice what comes first. */
export const asksDespite = (wish: Wish, brings: readonly ClaimWhy['kind'][]): boolean =>
  brings.every((kind) => kind === 'choice' || (wish !== 'room' && (wish !== 'guidance' || kind === 'stretched')));
