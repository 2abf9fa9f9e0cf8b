// Vite plugin: the game fetches scenarios as static files, `scenarios/<id>/scenario.json`, its translations
// `scenarios/<id>/translation.<language>.json`, and the list `scenarios/library.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PEOPLE } from '../assets/people/people.ts';
import { isAside } from '../src/core/scenario/check-folder.ts';
import { picturesOf } from '../src/core/scenario/documents.ts';
import { decodeText } from '../src/core/scenario/decode-text.ts';
import { parseScenario, type Reading } from '../src/core/scenario/parse.ts';
import { libraryEntry, type LibraryEntry } from '../src/core/scenario/library-entry.ts';
import type { Overlay } from '../src/core/scenario/overlay.ts';
import { problemWords } from '../src/core/scenario/problem-words.ts';
import { EN } from '../src/core/scenario/words/en.ts';
import { languageOfFile, readOverlay } from '../src/core/scenario/read-overlay.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';
import { shippedScenario, shippedTranslations, type CheckedScenario } from '../src/core/scenario/shipped.ts';
import { facilitatorPage, GUIDE_STYLE } from '../src/node/cli/report/facilitator-page.ts';
import type { PageFiles } from '../src/node/cli/report/page.ts';
import { picturesIn } from '../src/node/cli/picture-files.ts';
import { CHANGES, LISTENS, openChanges } from '../src/node/cli/preview/changes.ts';

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

/** The translations of a scenario without problems; warns of each error, which costs its text, or the whole where none can be read. */
function overlaysOf(root: string, folder: string, scenario: Scenario, warn: Warn): Overlay[] {
  return readdirSync(join(root, folder))
    .filter((name) => languageOfFile(name) !== null)
    .sort()
    .flatMap((name) => {
      const { overlay, problems } = readOverlay(readFileSync(join(root, folder, name)), scenario, name);
      const rest = overlay ? 'Texts with an error stay in the scenario’s own language' : 'The translation is left out';
      for (const problem of problems.filter(({ level }) => level === 'error')) {
        const { message } = problemWords(problem, EN);
        warn(`scenarios/${folder}/${name}:${problem.line}: ${message} (${problem.code}). ${rest}.`);
      }
      return overlay ?? [];
    });
}

/** By language; none of a scenario with problems. */
export function translationTexts(root: string, folder: string, warn: Warn): Readonly<Record<string, string>> {
  const { scenario } = readFolder(root, folder);
  return scenario ? shippedTranslations(scenario, overlaysOf(root, folder, scenario, warn)) : {};
}

/** Of one with problems, which the game tells when it opens it: only what the list shows is looked at. */
function entryOfBroken(folder: string, source: string): LibraryEntry {
  const { id, title, summary = '', teaches = [], minutes, weeks, language } = JSON.parse(source) as Partial<Scenario>;
  if (id !== folder) throw new Error(`its id is ${JSON.stringify(id)}, and has to be that of its folder`);
  if (typeof title !== 'string' || typeof language !== 'string') throw new Error('title and language are needed');
  if (typeof minutes !== 'number' || typeof weeks !== 'number') throw new Error('minutes and weeks must be numbers');
  if (!Array.isArray(teaches)) throw new Error('teaches must be a list');
  return { id, title, summary, teaches, minutes, weeks, language, languages: [language], words: {} };
}

function entryOf(root: string, folder: string): LibraryEntry {
  const { scenario, source } = readFolder(root, folder);
  // What is wrong with a translation is told where it would be written.
  return scenario
    ? libraryEntry(
        scenario,
        overlaysOf(root, folder, scenario, () => undefined),
      )
    : entryOfBroken(folder, source);
}

/** The list of the scenarios in `root`; leaves out what is set aside, and with a warning what cannot be read. */
export function scenarioLibrary(root: string, warn: Warn): LibraryEntry[] {
  return scenarioFolders(root)
    .filter((folder) => !isAside(folder))
    .flatMap((folder) => {
      try {
        return [entryOf(root, folder)];
      } catch (error) {
        warn(`scenarios/${folder}/scenario.json is left out of the library: ${String(error)}`);
        return [];
      }
    });
}

/** As it ships; one with problems as its author wrote it, for the game to say what they are. */
export function shippedText(
  root: string,
  folder: string,
): { readonly text: string; readonly checked: CheckedScenario | null } {
  const { scenario, source } = readFolder(root, folder);
  if (scenario === null) return { text: source, checked: null };
  return shippedScenario(
    scenario,
    overlaysOf(root, folder, scenario, () => undefined),
  );
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
function guideOf(root: string, folder: string, files: PageFiles): string | undefined {
  const { scenario } = readFolder(root, folder);
  return scenario?.facilitation && facilitatorPage(scenario, files);
}

const ICON = 'assets/icon.svg';

/** Where its styles lie while scenarios are written; a build calls them by their hash. */
const SERVED_STYLES = '/scenarios/guide.css';

/** The guide, or its styles, to answer a request with. */
function servedGuide(root: string, path: string): { readonly type: string; readonly text: string } | undefined {
  if (path === SERVED_STYLES) return { type: 'text/css', text: GUIDE_STYLE };
  const [, folder] = /^\/scenarios\/([^/]+)\/facilitator\.html$/.exec(path) ?? [];
  if (folder === undefined || !scenarioFolders(root).includes(folder)) return undefined;
  const text = guideOf(root, folder, { styles: '../guide.css', icon: `../../${ICON}` });
  return text === undefined ? undefined : { type: 'text/html', text };
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

/** What the build puts into the folder of a scenario, by name. */
function builtFiles(
  root: string,
  folder: string,
  beside: PageFiles,
  warn: Warn,
): readonly (readonly [string, string | Uint8Array])[] {
  const { text, checked } = shippedText(root, folder);
  const guide = guideOf(root, folder, beside);
  const texts = Object.entries(translationTexts(root, folder, warn));
  return [
    ['scenario.json', text],
    ...(guide === undefined ? [] : [['facilitator.html', guide] as const]),
    ...(checked === null ? [] : [['checked.json', JSON.stringify(checked)] as const]),
    ...texts.map(([language, words]) => [`translation.${language}.json`, words] as const),
    ...shownPictures(root, folder).map(
      (name) => [`pictures/${name}`, readFileSync(join(root, folder, 'pictures', name))] as const,
    ),
  ];
}

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
        const guide = servedGuide(root, path);
        const text = guide?.text ?? servedText(root, path, warn);
        if (text === undefined) return next();
        response.setHeader('Content-Type', guide?.type ?? 'application/json');
        response.end(text);
      });
      server.watcher.on('change', (file) => {
        if (!/[\\/]scenarios[\\/].*\.json$/.test(file)) return;
        changes.tell();
        server.ws.send({ type: 'custom', event: 'scenario-changed' });
      });
    },
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName, source });
      // By its hash; the icon is the one that the game's own pages have.
      const nameOf = (name: string, source: string | Uint8Array): string =>
        `../../${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;
      const beside = { styles: nameOf('guide.css', GUIDE_STYLE), icon: nameOf('icon.svg', readFileSync(ICON)) };
      // What is set aside is in no list, and no address of the game leads there.
      for (const folder of scenarioFolders(root).filter((one) => !isAside(one)))
        for (const [name, source] of builtFiles(root, folder, beside, (message) => this.warn(message)))
          emit(`scenarios/${folder}/${name}`, source);
      emit('scenarios/library.json', JSON.stringify(scenarioLibrary(root, (message) => this.warn(message))));
    },
  };
}
