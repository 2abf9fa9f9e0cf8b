// Loads late: what a scenario that is kept as its author's file calls itself.

interface Named {
  readonly title: string;
  /** Empty where it is not said. */
  readonly language: string;
}

/** Null where it does not say. It was whole when it was kept; what has become of it since is not for a list to tell. */
export function titleIn(source: string): Named | null {
  try {
    const { title, language }: Readonly<Record<string, unknown>> = Object(JSON.parse(source.replace(/^\uFEFF/, '')));
    if (typeof title !== 'string' || title.trim() === '') return null;
    return { title, language: typeof language === 'string' ? language : '' };
  } catch {
    return null;
  }
}
