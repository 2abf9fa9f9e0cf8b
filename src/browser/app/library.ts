// The list of scenarios that ship with the game.
import type { Library } from '../ui/screens/home-screen.tsx';
import { nearestLanguage } from '../ui/text/locales.ts';
import type { LibraryItem } from '../ui/screens/library-entry.tsx';

/** Title and summary in other languages; what is neither is left out. */
function readWords(value: unknown): LibraryItem['words'] {
  const entries = Object.entries(Object(value)).map(([language, words]) => {
    const { title, summary } = Object(words) as Readonly<Record<string, unknown>>;
    const said = { ...(typeof title === 'string' && { title }), ...(typeof summary === 'string' && { summary }) };
    return [language, said] as const;
  });
  return Object.fromEntries(entries);
}

function readItem(value: unknown): LibraryItem | [] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, title, summary, teaches, minutes, weeks, language, words } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof title !== 'string' || !Array.isArray(teaches)) return [];
  return {
    id,
    title,
    summary: typeof summary === 'string' ? summary : '',
    teaches: teaches.map(String),
    minutes: Number(minutes) || 10,
    weeks: Number(weeks) || 8,
    language: typeof language === 'string' ? language : 'en',
    words: readWords(words),
  };
}

/** In the language wanted most of those it has a title in. */
export function spokenItem(item: LibraryItem, wanted: readonly string[]): LibraryItem {
  const language = nearestLanguage(wanted, [item.language, ...Object.keys(item.words)]);
  const title = item.words[language ?? '']?.title;
  if (language === null || title === undefined) return item;
  const summary = item.words[language]?.summary;
  return { ...item, title, language, ...(summary === undefined ? { summaryLanguage: item.language } : { summary }) };
}

/** The tutorial first, then shorter before longer. */
const byLength = (a: LibraryItem, b: LibraryItem): number =>
  Number(b.id === 'tutorial') - Number(a.id === 'tutorial') || a.minutes - b.minutes || (a.title < b.title ? -1 : 1);

/** What library.json holds, in the order it is shown. */
export const readLibrary = (list: unknown): Library =>
  Array.isArray(list) ? { kind: 'ready', items: list.flatMap(readItem).toSorted(byLength) } : { kind: 'failed' };

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
