// The list of scenarios that ship with the game.
import type { Library } from '../ui/screens/home-screen.tsx';
import { IDEAS } from '../../core/scenario/vocabulary.ts';
import { nearestLanguage } from '../ui/text/locales.ts';
import type { ItemWords, LibraryItem } from '../ui/screens/library-entry.tsx';

const FIELDS = ['title', 'summary', 'industry', 'place', 'note'] as const;

/** What is no text is left out. */
function readWords(value: unknown): Partial<ItemWords> {
  const words = Object(value) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    FIELDS.flatMap((field) => (typeof words[field] === 'string' ? [[field, words[field]]] : [])),
  );
}

function readItem(value: unknown): LibraryItem | [] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, teaches, minutes, weeks, language, words, guide } = value as Readonly<Record<string, unknown>>;
  const { title, ...said } = readWords(value);
  if (typeof id !== 'string' || title === undefined || !Array.isArray(teaches)) return [];
  return {
    id,
    title,
    summary: '',
    industry: '',
    place: '',
    note: '',
    ...said,
    teaches: teaches.map(String),
    minutes: Number(minutes) || 10,
    weeks: Number(weeks) || 8,
    language: typeof language === 'string' ? language : 'en',
    words: Object.fromEntries(Object.entries(Object(words)).map(([tag, inner]) => [tag, readWords(inner)])),
    guide: guide === true,
  };
}

/** In the language wanted most of those it has a title in. */
export function spokenItem(item: LibraryItem, wanted: readonly string[]): LibraryItem {
  const language = nearestLanguage(wanted, [item.language, ...Object.keys(item.words)]);
  const words = item.words[language ?? ''];
  if (language === null || words?.title === undefined) return item;
  const fields = FIELDS.filter((field) => words[field] === undefined);
  return { ...item, ...words, language, untranslated: { language: item.language, fields } };
}

/** More than a quarter of an hour or so. min */
const LONG_MINUTES = 20;
/** The tutorial first, then what has one idea, in the order of ideas, and last what takes long. */
const placeOf = ({ id, minutes, teaches }: LibraryItem): number =>
  id === 'tutorial' ? -1 : minutes > LONG_MINUTES ? 100 + minutes : IDEAS.findIndex((idea) => idea === teaches[0]);
const byPlace = (a: LibraryItem, b: LibraryItem): number => placeOf(a) - placeOf(b) || (a.title < b.title ? -1 : 1);

/** What library.json holds, in the order it is shown. */
export const readLibrary = (list: unknown): Library =>
  Array.isArray(list) ? { kind: 'ready', items: list.flatMap(readItem).toSorted(byPlace) } : { kind: 'failed' };

/** Where the build left the list in the page. */
export const LIBRARY_IN_PAGE = 'library';

/** The list that came with the page; `loading` where none did. */
export function libraryInPage(): Library {
  const text = document.getElementById(LIBRARY_IN_PAGE)?.textContent ?? '';
  try {
    return text === '' ? { kind: 'loading' } : readLibrary(JSON.parse(text));
  } catch {
    return { kind: 'loading' };
  }
}

let early: Promise<Library> | undefined;

/** Begins before the page that shows the list is drawn. */
export function fetchLibraryEarly(): void {
  early = request();
}

export function fetchLibrary(): Promise<Library> {
  const begun = early;
  early = undefined;
  return begun ?? request();
}

async function request(): Promise<Library> {
  try {
    const answer = await fetch('scenarios/library.json');
    return answer.ok ? readLibrary(await answer.json()) : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
