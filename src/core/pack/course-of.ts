// What a package says of itself, from what is in it.
import { plainText } from '../scenario/emphasis.ts';
import type { LibraryEntry } from '../scenario/library-entry.ts';
import { textHash } from '../scenario/text-hash.ts';
import type { Brand, Course, PackRequest } from './course.ts';
import type { ManifestText } from './manifest.ts';

/** Of the titles of several, one after the other: what most lists show of a course. */
const MOST_TITLES = 60;
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
function asTitle(text: string, most: number): string {
  const letters = Array.from(oneLine(plainText(text)));
  const fitting = letters.slice(0, most - 1).join('');
  return letters.length <= most ? letters.join('') : `${fitting.replace(/[\s·]+$/, '')}…`;
}

/** In every language there is: one's own title and summary, or the titles of all. */
export function textsOf(
  entries: readonly LibraryEntry[],
  languages: readonly string[],
  title: string | null,
): readonly ManifestText[] {
  const [only, ...others] = entries;
  return languages.map((language) => {
    const words = only?.words[language];
    const one = others.length === 0 && only !== undefined ? { ...only, ...words } : null;
    const listed = entries.map((entry) => entry.words[language]?.title ?? entry.title).join(' · ');
    const untold = one === null ? asTitle(listed, MOST_TITLES) : asTitle(one.title, MOST_TITLE);
    const called = title === null ? untold : oneLine(title);
    return { language, title: called, description: oneLine(plainText(one?.summary || listed)) };
  });
}

export function courseOf(request: PackRequest, entries: readonly LibraryEntry[], brand: Brand | null): Course {
  const languages = languagesOf(entries);
  const scenarios = entries.map(({ id }) => id);
  const title = textsOf(entries, languages, request.title)[0]?.title ?? '';
  return { as: request.as, id: courseId(scenarios), title, scenarios, languages, mastery: request.mastery, brand };
}
