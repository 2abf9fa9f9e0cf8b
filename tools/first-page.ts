// Vite plugin: draws the first page into the page that ships, with the list of scenarios and the script of the way in.
import { readFileSync } from 'node:fs';
import type { ComponentType, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createElement, toChildArray } from 'preact';
import { minify, runnerImport, transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { LIBRARY_IN_PAGE } from '../src/browser/app/library.ts';
import { isTooOld, putSign, showWhy, type SignPart, watchFor, watchStart } from '../src/browser/app/watch-start.ts';
import { wayIn } from '../src/browser/app/way-in.ts';
import { catalogues } from './catalogues.ts';
import { scenarioLibrary } from './scenario-files.ts';

/** What the first page needs, and what is needed from the address of a scenario to its first decision: a chunk and all that it imports. */
const [HOME_CHUNK, PLAY_CHUNK] = ['home-page', 'play-page'];
function filesOf(name: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const page = chunks.find((chunk) => chunk.name === name);
  const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/app/main.tsx')));
  if (page === undefined || entry === undefined) throw new Error(`there is no chunk ${page ? 'of the page' : name}`);
  // The page itself names these.
  const inPage = withImports([entry], bundle);
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
    .filter((file) => /\/(?:text|title)-[^/]+\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin />`);

/** Text in a script element that is no script: it must not end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Of functions and what is done with them. Also read by browsers that are too old for the rest, to be told so. */
async function scriptOf(name: string, functions: readonly unknown[], done: string): Promise<string> {
  const script = `(() => {\n${functions.map(String).join('\n')}\n${done}\n})();\n`;
  const { code } = await transformWithOxc(script, name, { target: 'es2015', sourcemap: false });
  return (await minify(name, code, { compress: { target: 'es2015' } })).code;
}

const wayInScript = (home: readonly string[], play: readonly string[]): Promise<string> =>
  scriptOf(
    'way-in.js',
    [isTooOld, showWhy, watchStart, wayIn],
    `watchStart();\nwayIn(${JSON.stringify(home)}, ${JSON.stringify(play)});`,
  );

/** For the pages that are blank without their script: why they stay so, unless it has come meanwhile. */
const noStartScript = (parts: readonly SignPart[]): Promise<string> =>
  scriptOf(
    'no-start.js',
    [isTooOld, showWhy, watchStart, putSign],
    `if (document.documentElement.dataset.start === undefined) {\nputSign(${JSON.stringify(parts)});\nwatchStart(0);\n}`,
  );

interface Drawn {
  readonly FirstPage: ComponentType<{ list: unknown }>;
  readonly FirstSign: () => VNode;
}

/** What stands in the sign, one below the other. */
function partsOf({ props }: VNode): SignPart[] {
  return toChildArray(props.children).flatMap((part): SignPart[] => {
    if (typeof part !== 'object' || typeof part.type !== 'string') throw new Error('expected elements in the sign');
    const { children = '', ...attributes }: Readonly<Record<string, unknown>> = part.props;
    if (typeof children !== 'string') throw new Error('expected words in the sign');
    const shown = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
    return [[part.type, shown.map(([name, value]) => [name, value === true ? '' : String(value)]), children]];
  });
}
/** The app's own drawing, in Node. */
async function drawing(): Promise<Drawn> {
  const { module } = await runnerImport<Drawn>('./src/browser/app/first-page.tsx', {
    configFile: false,
    logLevel: 'error',
    plugins: [catalogues()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

export function firstPage(root = 'scenarios'): Plugin {
  /** Files of their own: a host's rule of `default-src 'self'` forbids scripts and styles in the page itself. */
  const beside = { wayIn: '', watch: '', noScript: '' };
  return {
    name: 'first-page',
    apply: 'build',
    // Before the page is written, which names them.
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        const emit = (name: string, source: string): string =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        beside.wayIn = emit('way-in.js', await wayInScript(filesOf(HOME_CHUNK, bundle), filesOf(PLAY_CHUNK, bundle)));
        const { FirstSign } = await drawing();
        const noStart = emit('no-start.js', await noStartScript(partsOf(FirstSign())));
        beside.watch = emit('watch.js', await scriptOf('watch.js', [watchFor], `watchFor('./${noStart}');`));
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
        const entry = /<script type="module"[^>]*><\/script>/;
        if (!filename.endsWith('index.html'))
          return html.replace(entry, (own) => `<script async src="./${beside.watch}"></script>\n    ${own}`);
        const list = scenarioLibrary(root, () => undefined);
        const { FirstPage, FirstSign } = await drawing();
        const [drawn, sign] = [renderToString(createElement(FirstPage, { list })), renderToString(FirstSign())];
        // Drawn in English; the words of other languages come with library.json.
        const inEnglish = list.map((entry) => ({
          ...entry,
          words: Object.fromEntries(Object.keys(entry.words).map((language) => [language, {}])),
        }));
        return (
          html
            // Asked for first, and waited for by nothing but the first look at the page (base.css).
            .replace(entry, (own) =>
              [`<script async src="./${beside.wayIn}"></script>`, own, ...fontsOf(bundle)].join('\n    '),
            )
            .replace(
              '<div id="app"></div>',
              () =>
                `${sign}\n    <div id="app">${drawn}</div>\n    <script type="application/json" id="${LIBRARY_IN_PAGE}">${inScript(inEnglish)}</script>`,
            )
        );
      },
    },
  };
}
