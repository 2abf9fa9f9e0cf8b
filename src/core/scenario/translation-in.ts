// A translation that somebody opens as if it were a scenario: known by what stands in it, whole or broken.

/** Its language, empty where it says none. Null for what is no translation. */
export function languageOfTranslation(text: string): string | null {
  if (!/"texts"\s*:/.test(text) || /"(?:moments|managers)"\s*:/.test(text)) return null;
  return /"language"\s*:\s*"([A-Za-z0-9-]+)"/.exec(text)?.[1] ?? '';
}
