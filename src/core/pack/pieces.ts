// What a build is made of, as it says in `pieces.json`: enough to leave out of a package what it will never ask for.

/** Paths are from the site's root, as in `assets/index-abc.js`. */
export interface Piece {
  /** Without these it does not begin: static imports; of a page the scripts and styles it names. */
  readonly imports: readonly string[];
  /** May be asked for later, or names: scripts, styles, workers, fonts, sounds. */
  readonly asks: readonly string[];
}

export interface Pieces {
  /** Of the game. */
  readonly version: string;
  /** Pages: `index.html`, `live.html`, `course.html`. */
  readonly entries: readonly string[];
  /** Every file of the build but scenarios and licences, by path. */
  readonly files: Readonly<Record<string, Piece>>;
  /** The script of each face, by its name. */
  readonly portraits: Readonly<Record<string, string>>;
  /** Scripts with the words of the interface in one language and nothing else, by its tag. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** What only the site shows: pages for authors, for a room, and about the game. */
  readonly siteOnly: readonly string[];
}
