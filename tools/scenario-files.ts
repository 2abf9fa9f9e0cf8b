// Vite plugin: the game fetches scenarios as static files, `scenarios/<id>/scenario.json`, its translations
// `scenarios/<id>/translation.<language>.json`, and the list `scenarios/library.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PEOPLE } from '../assets/people/people.ts';
import { contentHash } from '../src/core/scenario/content-hash.ts';
import { isOnlyWords } from '../src/core/scenario/authored.ts';
import { isAside } from '../src/core/scenario/check-folder.ts';
import { picturesOf } from '../src/core/scenario/documents.ts';
import { decodeText } from '../src/core/scenario/decode-text.ts';
import type { Message } from '../src/core/scenario/message.ts';
import { readAuthored } from '../src/core/scenario/message-syntax.ts';
import { translationOf, type Overlay } from '../src/core/scenario/overlay.ts';
import { parseScenario, type Reading } from '../src/core/scenario/parse.ts';
import { problemWords } from '../src/core/scenario/problem-words.ts';
import { EN } from '../src/core/scenario/words/en.ts';
import { languageOfFile, readOverlay } from '../src/core/scenario/read-overlay.ts';
import { textHash } from '../src/core/scenario/text-hash.ts';
import { rulesHash } from '../src/core/scenario/rules-hash.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';
import { textKeys } from '../src/core/scenario/text-keys.ts';
import { textsOf } from '../src/core/scenario/walk.ts';
import { facilitatorPage } from '../src/node/cli/report/facilitator-page.ts';
import { picturesIn } from '../src/node/cli/picture-files.ts';
import { CHANGES, LISTENS, openChanges } from '../src/node/cli/preview/changes.ts';
import { withoutRemarks } from '../src/core/scenario/without-remarks.ts';

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

type Warn = (message: string) => void;

const scenarioPath = (root: string, folder: string): string => join(root, folder, 'scenario.json');

/** A scenario file as every other reader of the project reads it. */
function readFolder(root: string, folder: string): Reading & { readonly source: string } {
  const bytes = readFileSync(scenarioPath(root, folder));
  const pictures = picturesIn(join(root, folder));
  const reading = parseScenario(bytes, { file: `${folder}/scenario.json`, people: PEOPLE, folder, pictures });
  return { ...reading, source: decodeText(bytes).text };
}

/** One that has another id than its folder: it could be listed and never be opened. A line each. */
function strayScenarios(root: string): string[] {
  return scenarioFolders(root).flatMap((folder) => {
    const stray = readFolder(root, folder).problems.find(({ code }) => code === 'V09');
    if (stray === undefined) return [];
    const { message, help } = problemWords(stray, EN);
    return [`scenarios/${folder}/scenario.json:${stray.line}: ${message}. ${help} (${stray.code})`];
  });
}

function scenarioFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((folder) => existsSync(scenarioPath(root, folder)))
    .sort();
}

/** The translations of a scenario without problems; leaves out, with a warning, those that have errors. */
function overlaysOf(root: string, folder: string, scenario: Scenario, warn: Warn): Overlay[] {
  return readdirSync(join(root, folder))
    .filter((name) => languageOfFile(name) !== null)
    .sort()
    .flatMap((name) => {
      const { overlay, problems } = readOverlay(readFileSync(join(root, folder, name)), scenario, name);
      const [first] = problems.filter(({ level }) => level === 'error');
      if (first)
        warn(
          `scenarios/${folder}/${name} is left out: ${problemWords(first, EN).message} (${first.code}, line ${first.line})`,
        );
      return overlay ?? [];
    });
}

/** By language, as `overlay.ts` makes them ready; none of a scenario with problems. */
export function translationTexts(root: string, folder: string, warn: Warn): Readonly<Record<string, string>> {
  const { scenario } = readFolder(root, folder);
  const overlays = scenario ? overlaysOf(root, folder, scenario, warn) : [];
  return Object.fromEntries(
    overlays.map((overlay) => [overlay.language, JSON.stringify(scenario && translationOf(scenario, overlay))]),
  );
}

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

const wordsIn = ({ texts }: Overlay): Partial<ListedWords> => listedWords((key) => texts[key]?.text);

/** Only what the list shows is looked at here; the game checks a scenario when it opens it. */
function libraryEntry(root: string, folder: string): LibraryEntry {
  const { scenario, source } = readFolder(root, folder);
  const listed = scenario ?? (JSON.parse(source) as Partial<Scenario>);
  if (listed.id !== folder) throw new Error(`its id is ${JSON.stringify(listed.id)}, and has to be that of its folder`);
  const { title, summary = '', teaches = [], minutes, weeks, language } = listed;
  if (typeof title !== 'string' || typeof language !== 'string') throw new Error('title and language are needed');
  if (typeof minutes !== 'number' || typeof weeks !== 'number') throw new Error('minutes and weeks must be numbers');
  if (!Array.isArray(teaches)) throw new Error('teaches must be a list');
  // What is wrong with a translation is told where it would be written.
  const overlays = scenario ? overlaysOf(root, folder, scenario, () => undefined) : [];
  const words = Object.fromEntries(overlays.map((overlay) => [overlay.language, wordsIn(overlay)]));
  const languages = [language, ...Object.keys(words)];
  const guide = scenario?.facilitation && { guide: true as const };
  const said = scenario ? listedWords((key) => textKeys(scenario).find((one) => one.key === key)?.text) : {};
  return { id: folder, title, summary, ...said, teaches, minutes, weeks, language, languages, words, ...guide };
}

/** The list of the scenarios in `root`; leaves out what is set aside, and with a warning what cannot be read. */
export function scenarioLibrary(root: string, warn: Warn): LibraryEntry[] {
  return scenarioFolders(root)
    .filter((folder) => !isAside(folder))
    .flatMap((folder) => {
      try {
        return [libraryEntry(root, folder)];
      } catch (error) {
        warn(`scenarios/${folder}/scenario.json is left out of the library: ${String(error)}`);
        return [];
      }
    });
}

/** What the game knows beforehand of a scenario that the build has checked. */
export type CheckedScenario = {
  /** Of the text as it ships: one that was changed since is read again. */
  readonly textHash: string;
  readonly contentHash: string;
  readonly rulesHash: string;
  readonly language: string;
  /** Languages it is translated into. */
  readonly translations: readonly string[];
  /** The texts, in any language, that have something to fill in, read. */
  readonly messages: Readonly<Record<string, Message>>;
};

/** Read beforehand: then a page needs no reader for them. */
function messagesOf(scenario: Scenario, overlays: readonly Overlay[]): CheckedScenario['messages'] {
  const texts = [
    ...textsOf(scenario).map(({ thing }) => thing),
    ...overlays.flatMap((overlay) => Object.values(overlay.texts).map(({ text }) => text)),
  ];
  return Object.fromEntries(texts.filter((text) => !isOnlyWords(text)).map((text) => [text, readAuthored(text)]));
}

/**
 * A scenario as it ships: fully read and checked here, and written out as it was understood, so that the game need not read it
 * again, and without remarks. One with problems ships as its author wrote it, for the game to say what they are.
 */
export function shippedText(
  root: string,
  folder: string,
): { readonly text: string; readonly checked: CheckedScenario | null } {
  const { scenario, source } = readFolder(root, folder);
  if (scenario === null) return { text: source, checked: null };
  const text = `${JSON.stringify(withoutRemarks(scenario))}\n`;
  const hashes = { textHash: textHash(text), contentHash: contentHash(scenario), rulesHash: rulesHash(scenario) };
  const overlays = overlaysOf(root, folder, scenario, () => undefined);
  const translations = overlays.map((overlay) => overlay.language);
  const messages = messagesOf(scenario, overlays);
  return { text, checked: { ...hashes, language: scenario.language, translations, messages } };
}

/** The pictures that a scenario shows: what else lies in its folder stays there. */
function shownPictures(root: string, folder: string): string[] {
  const { scenario } = readFolder(root, folder);
  const there = picturesIn(join(root, folder)).map(({ name }) => name);
  const shown = new Set(scenario === null ? [] : picturesOf(scenario).map(({ thing }) => thing.file));
  return there.filter((name) => shown.has(name));
}

/** The picture to answer a request with, or undefined if the request is for something else. */
function servedPicture(root: string, path: string): Buffer | undefined {
  const [, folder = '', name = ''] = /^\/scenarios\/([^/]+)\/pictures\/([^/]+)$/.exec(path) ?? [];
  if (!scenarioFolders(root).includes(folder) || !shownPictures(root, folder).includes(name)) return undefined;
  return readFileSync(join(root, folder, 'pictures', name));
}

/** For those who lead a talk about it; none where nobody has written anything for them. */
function guideOf(root: string, folder: string): string | undefined {
  const { scenario } = readFolder(root, folder);
  return scenario?.facilitation && facilitatorPage(scenario);
}

/** The text to answer a request with, or undefined if the request is for something else. */
function servedText(root: string, path: string, warn: Warn): string | undefined {
  if (path === '/scenarios/library.json') return JSON.stringify(scenarioLibrary(root, warn));
  const [, folder, name] =
    /^\/scenarios\/([^/]+)\/(scenario|checked|translation\.[A-Za-z0-9-]+)\.json$/.exec(path) ?? [];
  if (folder === undefined || !scenarioFolders(root).includes(folder)) return undefined;
  // Nothing is checked beforehand while it is written.
  if (name === 'checked') return '{}';
  if (name !== 'scenario') return translationTexts(root, folder, warn)[String(name).slice('translation.'.length)];
  return readFolder(root, folder).source;
}

const GUIDE = 'facilitator.html';

/** Pages that are not told of changes one by one, as a playtest is, are loaded anew. */
const RELOADS = `import.meta.hot?.on('scenario-changed', () => location.hash.startsWith('#/try/') || location.reload())`;

export function scenarioFiles(root = 'scenarios'): Plugin {
  const changes = openChanges();
  let serves = false;
  return {
    name: 'scenario-files',
    config(_, { command }) {
      const strays = command === 'build' ? strayScenarios(root) : [];
      if (strays.length > 0) throw new Error(strays.join('\n'));
    },
    // Before Vite makes a file of its own of each script in the page: one that stands in it would not be run.
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        serves ? html.replace('<head>', `<head>${LISTENS}<script type="module">${RELOADS}</script>`) : html,
    },
    configureServer(server) {
      serves = true;
      const warn: Warn = (message) => server.config.logger.warn(message);
      server.middlewares.use((request, response, next) => {
        // A module of a test that imports one, and no page's.
        if (/[?&]import\b/.test(request.url ?? '')) return next();
        const path = (request.url ?? '').replace(/\?.*$/, '');
        if (path === `/${CHANGES}`) return changes.listen(response);
        const picture = servedPicture(root, path);
        if (picture) return void response.end(picture);
        const [, folder] = /^\/scenarios\/([^/]+)\/facilitator\.html$/.exec(path) ?? [];
        const guide =
          folder !== undefined && scenarioFolders(root).includes(folder) ? guideOf(root, folder) : undefined;
        const text = guide ?? servedText(root, path, warn);
        if (text === undefined) return next();
        response.setHeader('Content-Type', guide === undefined ? 'application/json' : 'text/html');
        response.end(text);
      });
      server.watcher.on('change', (file) => {
        if (!/[\\/]scenarios[\\/].*\.json$/.test(file)) return;
        changes.tell();
        server.ws.send({ type: 'custom', event: 'scenario-changed' });
      });
    },
    generateBundle() {
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
      for (const folder of scenarioFolders(root)) {
        const { text, checked } = shippedText(root, folder);
        emit(`scenarios/${folder}/scenario.json`, text);
        const guide = guideOf(root, folder);
        if (guide !== undefined) emit(`scenarios/${folder}/${GUIDE}`, guide);
        if (checked !== null) emit(`scenarios/${folder}/checked.json`, JSON.stringify(checked));
        const texts = translationTexts(root, folder, (message) => this.warn(message));
        for (const [language, words] of Object.entries(texts))
          emit(`scenarios/${folder}/translation.${language}.json`, words);
        for (const name of shownPictures(root, folder)) {
          const source = readFileSync(join(root, folder, 'pictures', name));
          this.emitFile({ type: 'asset', fileName: `scenarios/${folder}/pictures/${name}`, source });
        }
      }
      emit('scenarios/library.json', JSON.stringify(scenarioLibrary(root, (message) => this.warn(message))));
    },
  };
}
