// Everything the browser keeps for the game, read from its storage: nothing is left out, also not what cannot be read.
import { looksLikeRunText } from '../../core/run/pasted-run-text.ts';
import type { MondayPlan } from '../ui/debrief/monday-plan.ts';
import { readPlan } from '../play/read-plan.ts';
import { ASIDE, FILE, PLAN, readSave, RUN, type Save } from './saves.ts';
import { SETTINGS } from './settings-store.ts';
import type { Store } from './store.ts';

interface KeptThing {
  readonly key: string;
  readonly id: string;
}
export type Kept =
  /** `save` is null where only a bare run text is there, `text` too where it cannot be read. */
  | (KeptThing & { readonly kind: 'run' | 'aside'; readonly save: Save | null; readonly text: string | null })
  | (KeptThing & { readonly kind: 'scenario' })
  | (KeptThing & { readonly kind: 'plan'; readonly plan: MondayPlan | null })
  | (KeptThing & { readonly kind: 'settings' | 'unknown' });

function readKept(key: string, stored: string): Kept {
  const parts = key.split('/');
  const place = { key, id: parts[2] ?? '' };
  if (key.startsWith(RUN) || key.startsWith(ASIDE)) {
    const save = readSave(stored);
    const text = save?.text ?? (looksLikeRunText(stored) ? stored : null);
    return { ...place, kind: key.startsWith(RUN) ? 'run' : 'aside', save, text };
  }
  if (key.startsWith(FILE)) return { key, id: key.slice(FILE.length), kind: 'scenario' };
  if (key.startsWith(PLAN)) return { ...place, kind: 'plan', plan: readPlan(stored) };
  return { ...place, kind: key === SETTINGS ? 'settings' : 'unknown' };
}

export const keptIn = (store: Store): Kept[] =>
  store
    .keys()
    .toSorted()
    .map((key) => readKept(key, store.read(key) ?? ''));
