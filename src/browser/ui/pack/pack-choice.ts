// What somebody chooses on the page on which a package is made.

/** A standard, with its edition. */
export const PACK_KINDS = ['scorm12', 'scorm2004', 'scorm2004_4th', 'cmi5', 'html', 'file'] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** What can be put in. */
export interface PackItem {
  /** No two alike: where it is from, and its id. */
  readonly key: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  /** It can be played in, its own first. */
  readonly languages: readonly string[];
  /** Null for one from a file. */
  readonly minutes: number | null;
}

export interface PackChoice {
  /** Keys of items. */
  readonly scenarios: ReadonlySet<string>;
  readonly as: PackKind;
  /** Languages that stay behind. */
  readonly without: ReadonlySet<string>;
  readonly title: string;
  /** Points, 0–100; null where nobody passes or fails. */
  readonly mastery: number | null;
}

/** Somebody hears there how it went. */
export const isReported = (as: PackKind): boolean => as !== 'html' && as !== 'file';

/** Of all that is chosen, in the order in which it is listed. */
export const languagesOffered = (items: readonly PackItem[], { scenarios }: PackChoice): readonly string[] => [
  ...new Set(items.filter(({ key }) => scenarios.has(key)).flatMap(({ languages }) => languages)),
];

/** A brand as it was chosen. */
export type ChosenBrand =
  | { readonly kind: 'ready'; readonly name: string }
  /** In words, one each. */
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Files of a package. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}
export type Making =
  | { readonly kind: 'making'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly problems: readonly string[] }
  | { readonly kind: 'made'; readonly as: PackKind; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
