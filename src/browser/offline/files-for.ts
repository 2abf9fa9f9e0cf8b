// Of all that the build says can be kept, what this browser has a use for.

export interface KeptFile {
  /** From the game's folder on. */
  readonly url: string;
  /** Null where its name changes with its content. */
  readonly revision: string | null;
}

/** Each sound lies there in two formats; `formats` says by its name which of them this browser plays. */
export const filesFor = (files: readonly KeptFile[], formats: URLSearchParams): KeptFile[] =>
  files.filter(({ url }) => {
    const [, sound, format] = /([a-z]+)-[\w-]{8}\.(webm|mp3)$/.exec(url) ?? [];
    return sound === undefined || formats.get(sound) === format;
  });
