// Which files of a build a course may ever ask for.
import type { Pieces } from './pieces.ts';

/** The page that a packed game begins with. */
export const COURSE_PAGE = 'course.html';

interface Wanted {
  /** Portraits by name. */
  readonly faces: ReadonlySet<string>;
  /** Languages the course can be played in, BCP 47 tags. English is the interface's last resort. */
  readonly languages: readonly string[];
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** What is asked for by nobody who has `wanted` alone. */
function leftOut({ portraits, languages, siteOnly }: Pieces, wanted: Wanted): ReadonlySet<string> {
  const spoken = new Set(['en', ...wanted.languages].map(primary));
  return new Set([
    ...siteOnly,
    ...Object.entries(portraits).flatMap(([name, file]) => (wanted.faces.has(name) ? [] : [file])),
    ...Object.entries(languages).flatMap(([tag, files]) => (spoken.has(primary(tag)) ? [] : files)),
  ]);
}

/** Paths, sorted: the page, and all that it and they import or may ask for. What something imports is never left out. */
export function chooseFiles(pieces: Pieces, wanted: Wanted): readonly string[] {
  const without = leftOut(pieces, wanted);
  const chosen = new Set([COURSE_PAGE]);
  for (const file of chosen) {
    const { imports = [], asks = [] } = pieces.files[file] ?? {};
    for (const other of imports) chosen.add(other);
    for (const other of asks) if (!without.has(other)) chosen.add(other);
  }
  return [...chosen].toSorted();
}
