// Managers who want this of whoever leads them, instead of what the seed drew.
import type { Organisation } from '../../src/core/engine/state.ts';
import { NO_WISHES, type Wishes } from '../../src/core/engine/wishes.ts';

export function wishing(o: Organisation, wishes: Wishes = NO_WISHES): Organisation {
  return { ...o, managers: o.managers.map((m) => ({ ...m, character: { ...m.character, wishes } })) };
}
