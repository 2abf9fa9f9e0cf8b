// The files of one scenario in a package, whether the site has it or somebody brings it.
import { decodeText } from '../scenario/decode-text.ts';
import { picturesOf } from '../scenario/documents.ts';
import { libraryEntry, type LibraryEntry } from '../scenario/library-entry.ts';
import type { Overlay } from '../scenario/overlay.ts';
import { parseScenario } from '../scenario/parse.ts';
import { pictureKind } from '../scenario/picture-kind.ts';
import { readOverlay } from '../scenario/read-overlay.ts';
import type { Scenario } from '../scenario/schema.ts';
import { shippedScenario, shippedTranslations, type CheckedScenario } from '../scenario/shipped.ts';
import { textHash } from '../scenario/text-hash.ts';
import type { OwnScenario, Site } from './course.ts';
import { packProblem, type PackProblem } from './pack-problem.ts';

export interface ScenarioPieces {
  readonly scenario: Scenario;
  /** All languages there are, wanted or not. */
  readonly languages: readonly string[];
  readonly entry: LibraryEntry;
  /** Texts by path from the package's root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}
interface Problems {
  readonly problems: readonly PackProblem[];
}
/** Whether a translation is wanted. */
type Wanted = (language: string) => boolean;

export const textIn = async (site: Site, path: string): Promise<string> => decodeText(await site.read(path)).text;

/** As well as it can be shown. */
const shown = (source: string | Uint8Array): string => (typeof source === 'string' ? source : decodeText(source).text);

const folderOf = (id: string): string => `scenarios/${id}`;

/** There are no guides for facilitators in a package. */
function entryIn(listed: LibraryEntry, wanted: Wanted): LibraryEntry {
  const { guide: _guide, ...entry } = listed;
  const languages = entry.languages.filter((tag) => tag === entry.language || wanted(tag));
  const words = Object.fromEntries(Object.entries(entry.words).filter(([tag]) => wanted(tag)));
  return { ...entry, languages, words };
}

const shownPictures = (scenario: Scenario): readonly string[] => [
  ...new Set(picturesOf(scenario).map(({ thing }) => thing.file)),
];

function textsOf(
  id: string,
  text: string,
  checked: CheckedScenario,
  translations: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([
    [`${folderOf(id)}/scenario.json`, text],
    [`${folderOf(id)}/checked.json`, JSON.stringify(checked)],
    ...Object.entries(translations).map(
      ([language, words]) => [`${folderOf(id)}/translation.${language}.json`, words] as const,
    ),
  ]);
}

/** As far as they can be used: what is wrong with them is a check's to tell, and keeps nothing else back. */
const overlaysOf = ({ overlays }: OwnScenario, scenario: Scenario): readonly Overlay[] =>
  [...overlays]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, source]) => readOverlay(source, scenario, name).overlay ?? []);

/** Names of pictures in small letters: elsewhere two that differ in capitals may be one, and so may a name and what it refers to. */
const withPlainNames = (scenario: Scenario): Scenario =>
  JSON.parse(JSON.stringify(scenario), (_, value: unknown) =>
    Reflect.get(Object(value), 'frame') === 'picture'
      ? { ...Object(value), file: String(Reflect.get(Object(value), 'file')).toLowerCase() }
      : value,
  ) as Scenario;

/** As the build would ship it. `people`: names of all portraits. */
export function ownPieces(own: OwnScenario, people: readonly string[], wanted: Wanted): ScenarioPieces | Problems {
  const { source, file = 'scenario.json' } = own;
  const files = [...own.pictures].map(([name, bytes]) => ({ name, bytes: bytes.length, kind: pictureKind(bytes) }));
  const { scenario: asWritten, problems } = parseScenario(source, { file, people, pictures: files });
  if (asWritten === null) return { problems: [{ kind: 'scenario', file, source: shown(source), problems }] };
  const all = overlaysOf(own, asWritten);
  const overlays = all.filter(({ language }) => wanted(language));
  const scenario = shownPictures(asWritten).some((name) => name !== name.toLowerCase())
    ? withPlainNames(asWritten)
    : asWritten;
  const { text, checked } = shippedScenario(scenario, overlays);
  const pictures = shownPictures(asWritten).map(
    (name) => [name.toLowerCase(), own.pictures.get(name) ?? new Uint8Array()] as const,
  );
  const entry = libraryEntry(scenario, all);
  return {
    scenario,
    languages: entry.languages,
    entry: entryIn(entry, wanted),
    texts: textsOf(scenario.id, text, checked, shippedTranslations(scenario, overlays)),
    pictures: new Map(pictures.map(([name, bytes]) => [`${folderOf(scenario.id)}/pictures/${name}`, bytes])),
  };
}

/** One that the build has read and checked; null for one that it shipped with problems, or somebody has changed since. */
async function builtScenario(
  site: Site,
  id: string,
): Promise<{ readonly text: string; readonly checked: CheckedScenario } | null> {
  const text = await textIn(site, `${folderOf(id)}/scenario.json`);
  try {
    const checked = JSON.parse(await textIn(site, `${folderOf(id)}/checked.json`)) as CheckedScenario;
    return checked.textHash === textHash(text) ? { text, checked } : null;
  } catch {
    return null;
  }
}

/** `library`: what the site lists. Rejects where a file of the site can't be read. */
export async function sitePieces(
  site: Site,
  library: readonly LibraryEntry[],
  id: string,
  wanted: Wanted,
): Promise<ScenarioPieces | Problems> {
  const entry = library.find((listed) => listed.id === id);
  if (entry === undefined) return { problems: [packProblem('no_scenario', { id })] };
  const built = await builtScenario(site, id);
  if (built === null) return { problems: [packProblem('broken_scenario', { id })] };
  const { text, checked } = built;
  const scenario = JSON.parse(text) as Scenario;
  const translations = checked.translations.filter(wanted);
  const words = await Promise.all(
    translations.map(async (tag) => [tag, await textIn(site, `${folderOf(id)}/translation.${tag}.json`)] as const),
  );
  const paths = shownPictures(scenario).map((name) => `${folderOf(id)}/pictures/${name}`);
  const pictures = await Promise.all(paths.map(async (path) => [path, await site.read(path)] as const));
  return {
    scenario,
    languages: entry.languages,
    entry: entryIn(entry, wanted),
    texts: textsOf(id, text, { ...checked, translations }, Object.fromEntries(words)),
    pictures: new Map(pictures),
  };
}
