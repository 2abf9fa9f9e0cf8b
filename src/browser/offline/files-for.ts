// Of all that the build says can be kept, what this browser has a use for.

export interface KeptFile {
  /** From the game's folder on. */
  readonly url: string;
  /** Null where its name changes with its content. */
  readonly revision: string | null;
}

/** Each sound lies there in several formats, the dearest first; `plays`: endings of those that this browser knows. */
export function filesFor(files: readonly KeptFile[], plays: readonly string[]): KeptFile[] {
  const chosen = new Set<string>();
  return files.filter(({ url }) => {
    const [, sound, format = ''] = /([a-z]+)-[\w-]{8}\.(webm|mp3)$/.exec(url) ?? [];
    if (sound === undefined) return true;
    if (chosen.has(sound) || !plays.includes(format)) return false;
    chosen.add(sound);
    return true;
  });
}
