// What kinds of sheets there are, and how large one may be.

/** As `--as` calls them. */
export const FORMS = ['csv', 'xlsx', 'po', 'xliff'] as const;
export type Form = (typeof FORMS)[number];

/** More than any scenario comes to: five megabytes of texts, twice, with markup around them. */
export const MOST_BYTES = 40_000_000;
export const MOST_ROWS = 50_000;
export const inMegabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
