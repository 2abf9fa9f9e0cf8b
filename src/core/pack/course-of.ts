// What a package says of itself, from what is in it.
import { plainText } from '../scenario/emphasis.ts';
import type { LibraryEntry } from '../scenario/library-entry.ts';
import { textHash } from '../scenario/text-hash.ts';
import type { Brand, Course, PackRequest } from './course.ts';
import type { ManifestText } from './manifest.ts';

/** What a package of several is called where nobody says. */
const GAME = 'Skip Level';
/** Of a title: what every standard and most lists have room for. */
export const MOST_TITLE = 120;

/**
 * The same in every export, whatever is changed in the scenarios: a learning system replaces a course by it. Of one scenario its
 * name can be read; of several, in whatever order, it is a hash of their ids.
 */
function courseId(ids: readonly string[]): string {
  const [only = '', ...others] = ids.toSorted();
  return `skip-level.${others.length === 0 ? only : textHash([only, ...others].join(' '))}`;
}

/** Its own, then the others in alphabetical order. */
function languagesOf(entries: readonly LibraryEntry[]): readonly string[] {
  const own = entries[0]?.language ?? 'en';
  const others = entries.flatMap(({ languages }) => languages).filter((tag) => tag !== own);
  return [own, ...[...new Set(others)].toSorted()];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What an author wrote, which may be longer than there is room for. */
function asTitle(text: string): string {
  const letters = Array.from(oneLine(plainText(text)));
  return letters.length <= MOST_TITLE ? letters.join('') : `${letters.slice(0, MOST_TITLE - 1).join('')}…`;
}

/** In every language there is: one's own title and summary, or what all of them are called together. */
export function textsOf(
  entries: readonly LibraryEntry[],
  languages: readonly string[],
  title: string | null,
): readonly ManifestText[] {
  const [only, ...others] = entries;
  return languages.map((language) => {
    const words = only?.words[language];
    const one = others.length === 0 && only !== undefined ? { ...only, ...words } : null;
    const called = title === null ? asTitle(one?.title ?? GAME) : oneLine(title);
    const listed = entries.map((entry) => entry.words[language]?.title ?? entry.title).join(' · ');
    return { language, title: called, description: oneLine(plainText(one?.summary || listed)) };
  });
}

export function courseOf(request: PackRequest, entries: readonly LibraryEntry[], brand: Brand | null): Course {
  const languages = languagesOf(entries);
  const scenarios = entries.map(({ id }) => id);
  const title = textsOf(entries, languages, request.title)[0]?.title ?? GAME;
  return { as: request.as, id: courseId(scenarios), title, scenarios, languages, mastery: request.mastery, brand };
}
