// Loads late, and seldom: what an earlier build, or a visit without the database, has kept in the older storage, and what a
// page left there when it went.
import { everythingIn, isChange, LEFT, PREFIX } from './local-storage.ts';
import { keepForeign } from './saves.ts';
import type { Change } from './services.ts';
import { SETTINGS } from './settings-store.ts';

function readLeft(text: string | null): Change[] {
  try {
    const changes: unknown = JSON.parse(text ?? '');
    return Array.isArray(changes) ? changes.filter(isChange) : [];
  } catch {
    return [];
  }
}

/** What to change in the database, which holds `all`, and which keys of the older storage are then done with. */
export function changesIn(
  local: Storage,
  all: ReadonlyMap<string, string>,
): readonly [changes: Change[], done: string[]] {
  const wanted = new Map<string, string | null>();
  const now = (key: string): string | null => (wanted.has(key) ? wanted.get(key) : all.get(key)) ?? null;
  const done: string[] = [];
  /** False where it has no place beside what is there, and stays where it is. */
  const bring = ({ key, value, before }: Change): boolean => {
    const there = now(key);
    if (there === value) return true;
    if (there !== before && (value === null || key === SETTINGS)) return true;
    if (there !== before) return [...keepForeign(key, value ?? '', now)].map((one) => wanted.set(...one)).length > 0;
    wanted.set(key, value);
    return true;
  };
  for (const [key, value] of everythingIn(local)) if (bring({ key, value, before: null })) done.push(PREFIX + key);
  for (const key of Object.keys(local).filter((one) => one.startsWith(LEFT))) {
    readLeft(local.getItem(key)).forEach(bring);
    done.push(key);
  }
  return [[...wanted].map(([key, value]) => ({ key, value, before: all.get(key) ?? null })), done];
}
