// What somebody wants in a package, and what the packed game is told of itself.

export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5', 'html', 'file'] as const;
/** `html`: a folder for a web server; `file`: one page with everything in it. */
export type Standard = (typeof STANDARDS)[number];

/** Whose training it is. Colours as `#rrggbb`; files by name, beside brand.json. */
export interface Brand {
  readonly name: string;
  readonly logo?: string | undefined;
  /** For buttons and links, on light paper and on dark. */
  readonly light?: string | undefined;
  readonly dark?: string | undefined;
  /** A WOFF2 file. */
  readonly font?: string | undefined;
}

/** `course.json` in a package. */
export interface Course {
  readonly as: Standard;
  /** The same in every export: an LMS knows the course by it. Letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  readonly title: string;
  /** Ids, in the order they are offered; one opens at once. */
  readonly scenarios: readonly string[];
  /** Languages it can be played in; the first is its own. */
  readonly languages: readonly string[];
  /** Whole points (0–100) that delivery during the leave must reach to pass; null: nobody passes or fails. */
  readonly mastery: number | null;
  readonly brand: Brand | null;
}

/** A scenario that is not among the site's own, as its author has it. */
export interface OwnScenario {
  /** scenario.json, as text or as it lies on a disk. */
  readonly source: string | Uint8Array;
  /** Translations, likewise, by the name of their file: `text.de.json`. */
  readonly overlays: ReadonlyMap<string, string | Uint8Array>;
  /** By name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What problems call its file; `scenario.json` unless given. */
  readonly file?: string | undefined;
}

/** What is asked for. */
export interface PackRequest {
  readonly as: Standard;
  /** At least one: the id of one the site has, or somebody's own. */
  readonly scenarios: readonly (string | OwnScenario)[];
  /** Null: all there are. */
  readonly languages: readonly string[] | null;
  /** Of SCORM 2004. */
  readonly edition: '3rd' | '4th';
  readonly title: string | null;
  readonly mastery: number | null;
  /** The text of brand.json, and the files it names. */
  readonly brand: { readonly text: string; readonly files: ReadonlyMap<string, Uint8Array> } | null;
  /** Schemas to lie beside a SCORM manifest, by name: for systems that want them there. We may not hand them out. */
  readonly schemas?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** A built site, wherever it lies: `path` from its root, as in `assets/index-abc.js`. Rejects where it cannot be read. */
export interface Site {
  read(path: string): Promise<Uint8Array>;
}

export interface PackedScenario {
  readonly id: string;
  readonly minutes: number;
  /** Its own. */
  readonly language: string;
  /** How many texts it has to translate: names of people may stay as they are. */
  readonly texts: number;
  /** By language of a translation that is in the package: how many of them show in the scenario's own. */
  readonly untranslated: Readonly<Record<string, number>>;
  /** The site has another of the same id: a learning system would take the two for one course. */
  readonly namesake: boolean;
}

/** What was made: one file to hand out. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly course: Course;
  /** In the order in which they are offered. */
  readonly scenarios: readonly PackedScenario[];
}
