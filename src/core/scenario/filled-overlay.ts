// A translation that has kept step with its scenario.
import type { Overlay } from './overlay.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';
import { entryIn, textKeys } from './text-keys.ts';

/** Every text in the scenario's order, each beside its source as it is now, then those it no longer has. `accept`: the translations have been looked at and hold. */
export function filledOverlay(scenario: Scenario, language: string, before: Overlay | null, accept = false): Overlay {
  const known = before?.texts ?? {};
  const keys = textKeys(scenario);
  const texts = keys.map((key) => {
    const fresh = { source: key.text, text: '', from: textHash(key.text) };
    const entry = entryIn(known, key);
    const holds = accept || entry?.text === '';
    return [
      key.key,
      entry ? { ...fresh, ...entry, source: key.text, from: holds ? fresh.from : entry.from } : fresh,
    ] as const;
  });
  const found = new Set(keys.flatMap(({ key, former }) => [key, ...former]));
  const gone = Object.entries(known).filter(([key]) => !found.has(key));
  return { ...before, format: 1, scenario: scenario.id, language, texts: Object.fromEntries([...texts, ...gone]) };
}
