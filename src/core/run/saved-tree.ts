// Branches as they are stored. Apart from branches.ts, so that saves are read without the engine.

export interface SavedTree {
  readonly active: number;
  readonly list: readonly { readonly parent: number | null; readonly text: string }[];
}

/** What is stored is from outside: a tree that is not whole is none. */
export function readSavedTree(value: unknown): SavedTree | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { active, list } = value as Readonly<Record<string, unknown>>;
  if (typeof active !== 'number' || !Array.isArray(list) || !(active in list)) return undefined;
  const read = list.flatMap((entry: unknown, place) => {
    const { parent, text } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    const known =
      place === 0 ? parent === null : Number.isInteger(parent) && Number(parent) >= 0 && Number(parent) < place;
    return known && typeof text === 'string' ? [{ parent: parent as number | null, text }] : [];
  });
  return read.length === list.length ? { active, list: read } : undefined;
}
