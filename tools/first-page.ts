// Vite plugin: draws the first page into the page that ships, with the list of scenarios and the script of the way in.
import { createHash } from 'node:crypto';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createElement } from 'preact';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { LIBRARY_IN_PAGE } from '../src/browser/app/library.ts';
import { wayIn } from '../src/browser/app/way-in.ts';
import { catalogues } from './catalogues.ts';
import { scenarioLibrary } from './scenario-files.ts';

/** What is needed from the address of a scenario to its first decision: the chunk of play and all that it imports. */
const PLAY_CHUNK = 'play-page';
function filesOfPlay(bundle: Rolldown.OutputBundle, html: string): readonly string[] {
  const page = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === PLAY_CHUNK);
  if (page?.type !== 'chunk') throw new Error(`there is no chunk ${PLAY_CHUNK}`);
  const files = new Set([page.fileName]);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) files.add(imported);
  }
  return [...files].filter((file) => !html.includes(file));
}

/** The two every page is set in; without them its words would be laid out twice. */
const fontsOf = (bundle: Rolldown.OutputBundle): string[] =>
  Object.keys(bundle)
    .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin />`);

/** Text in a script element that is no script, or JSON in one that is: it must not end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export function firstPage(root = 'scenarios'): Plugin {
  return {
    name: 'first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const list = scenarioLibrary(root, () => undefined);
        const { module } = await runnerImport<{ FirstPage: ComponentType<{ list: unknown }> }>(
          './src/browser/app/first-page.tsx',
          {
            configFile: false,
            logLevel: 'error',
            plugins: [catalogues()],
            oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
          },
        );
        const drawn = renderToString(createElement(module.FirstPage, { list }));
        const script = `(${String(wayIn)})(${inScript(filesOfPlay(bundle, html))})`;
        const hash = createHash('sha256').update(script).digest('base64');
        return (
          html
            .replace("default-src 'self';", () => `default-src 'self'; script-src 'self' 'sha256-${hash}';`)
            // After the entry, so that this is on its way; before the style sheet, for which a script would wait.
            .replace(/<script type="module"[^>]*><\/script>/, (entry) =>
              [entry, ...fontsOf(bundle), `<script>${script}</script>`].join('\n    '),
            )
            .replace(
              '<div id="app"></div>',
              () =>
                `<div id="app">${drawn}</div>\n    <script type="application/json" id="${LIBRARY_IN_PAGE}">${inScript(list)}</script>`,
            )
        );
      },
    },
  };
}
