// What the list of scenarios says of one, in every language it can be played in.
import type { Overlay } from './overlay.ts';
import type { Scenario } from './schema.ts';
import { textKeys } from './text-keys.ts';

/** What the list says; what a scenario doesn't is left out. */
interface ListedWords {
  readonly title: string;
  readonly summary: string;
  readonly industry?: string;
  readonly place?: string;
  readonly note?: string;
}
export type LibraryEntry = ListedWords & {
  readonly id: string;
  readonly teaches: readonly string[];
  readonly minutes: number;
  readonly weeks: number;
  readonly language: string;
  /** All that it can be played in, its own first. */
  readonly languages: readonly string[];
  /** What the list says in the other ones. */
  readonly words: Readonly<Record<string, Partial<ListedWords>>>;
  /** There is a page for facilitators beside it. */
  readonly guide?: true;
};

/** By what the list calls it, where a scenario has it. */
const LISTED = {
  title: 'title',
  summary: 'summary',
  industry: 'setting.industry',
  place: 'setting.place',
  note: 'content_note',
} as const;

/** `textAt`: by the key of a text. */
const listedWords = (textAt: (key: string) => string | undefined): Partial<ListedWords> =>
  Object.fromEntries(
    Object.entries(LISTED).flatMap(([name, key]) => {
      const text = textAt(key);
      return text ? [[name, text]] : [];
    }),
  );

export function libraryEntry(scenario: Scenario, overlays: readonly Overlay[]): LibraryEntry {
  const { id, title, summary, teaches, minutes, weeks, language } = scenario;
  const keys = textKeys(scenario);
  const said = listedWords((at) => keys.find(({ key }) => key === at)?.text);
  const words = Object.fromEntries(
    overlays.map((overlay) => [overlay.language, listedWords((key) => overlay.texts[key]?.text)]),
  );
  const languages = [language, ...Object.keys(words)];
  const guide = scenario.facilitation && { guide: true as const };
  return { id, title, summary, ...said, teaches, minutes, weeks, language, languages, words, ...guide };
}
