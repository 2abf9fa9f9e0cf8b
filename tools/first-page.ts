// Vite plugin: draws the first page into the page that ships, with the list of scenarios and the script of the way in.
import { readFileSync } from 'node:fs';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createElement } from 'preact';
import { minify, runnerImport, transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { LIBRARY_IN_PAGE } from '../src/browser/app/library.ts';
import { isTooOld, showWhy, watchStart } from '../src/browser/app/watch-start.ts';
import { wayIn } from '../src/browser/app/way-in.ts';
import { catalogues } from './catalogues.ts';
import { scenarioLibrary } from './scenario-files.ts';

/** What the first page needs, and what is needed from the address of a scenario to its first decision: a chunk and all that it imports. */
const [HOME_CHUNK, PLAY_CHUNK] = ['home-page', 'play-page'];
function filesOf(name: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const page = chunks.find((chunk) => chunk.name === name);
  if (page === undefined) throw new Error(`there is no chunk ${name}`);
  const inPage = withImports(
    chunks.filter(({ isEntry, moduleIds }) => isEntry && moduleIds.some((id) => id.endsWith('/app/main.tsx'))),
    bundle,
  );
  return [...withImports([page], bundle)].filter((file) => !inPage.has(file));
}

/** Scripts and styles. */
function withImports(chunks: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = new Set(chunks.map(({ fileName }) => fileName));
  for (const file of files) {
    const one = bundle[file];
    if (one?.type !== 'chunk') continue;
    for (const needed of [...one.imports, ...(one.viteMetadata?.importedCss ?? [])]) files.add(needed);
  }
  return files;
}

/** The two every page is set in; without them its words would be laid out twice. */
const fontsOf = (bundle: Rolldown.OutputBundle): string[] =>
  Object.keys(bundle)
    .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin />`);

/** Text in a script element that is no script: it must not end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Also read by browsers that are too old for the rest, to be told so. */
async function scriptOf(home: readonly string[], play: readonly string[]): Promise<string> {
  const functions = [isTooOld, showWhy, watchStart, wayIn].map(String).join('\n');
  const script = `(() => {\n${functions}\nwatchStart();\nwayIn(${JSON.stringify(home)}, ${JSON.stringify(play)});\n})();\n`;
  const { code } = await transformWithOxc(script, 'way-in.js', { target: 'es2015', sourcemap: false });
  return (await minify('way-in.js', code, { compress: { target: 'es2015' } })).code;
}

interface Drawn {
  readonly FirstPage: ComponentType<{ list: unknown }>;
  readonly FirstSign: ComponentType;
}

/** The app's own drawing, in Node. */
async function draw(list: unknown): Promise<readonly [page: string, sign: string]> {
  const { module } = await runnerImport<Drawn>('./src/browser/app/first-page.tsx', {
    configFile: false,
    logLevel: 'error',
    plugins: [catalogues()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { FirstPage, FirstSign } = module;
  return [renderToString(createElement(FirstPage, { list })), renderToString(createElement(FirstSign, {}))];
}

export function firstPage(root = 'scenarios'): Plugin {
  /** Files of their own: a host's rule of `default-src 'self'` forbids scripts and styles in the page itself. */
  const beside = { wayIn: '', noScript: '' };
  return {
    name: 'first-page',
    apply: 'build',
    // Before the page is written, which names them.
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        const emit = (name: string, source: string): string =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        beside.wayIn = emit('way-in.js', await scriptOf(filesOf(HOME_CHUNK, bundle), filesOf(PLAY_CHUNK, bundle)));
        beside.noScript = emit('no-script.css', readFileSync('src/browser/app/no-script.css', 'utf8'));
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle, filename }) {
        if (bundle === undefined) return page;
        const html = page.replace(
          '<noscript>',
          `<noscript>\n      <link rel="stylesheet" href="./${beside.noScript}" />`,
        );
        if (!filename.endsWith('index.html')) return html;
        const list = scenarioLibrary(root, () => undefined);
        const [drawn, sign] = await draw(list);
        // Drawn in English; the words of other languages come with library.json.
        const inEnglish = list.map((entry) => ({
          ...entry,
          words: Object.fromEntries(Object.keys(entry.words).map((language) => [language, {}])),
        }));
        return (
          html
            // Asked for first, and waited for by nothing but the first look at the page (base.css).
            .replace(/<script type="module"[^>]*><\/script>/, (entry) =>
              [`<script async src="./${beside.wayIn}"></script>`, entry, ...fontsOf(bundle)].join('\n    '),
            )
            .replace(
              '<div id="app"></div>',
              () =>
                `<div id="app">${drawn}</div>\n    ${sign}\n    <script type="application/json" id="${LIBRARY_IN_PAGE}">${inScript(inEnglish)}</script>`,
            )
        );
      },
    },
  };
}
