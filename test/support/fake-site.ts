// A built site that is small enough to see through: a few files of the game, and two scenarios.
import { readdirSync, readFileSync } from 'node:fs';
import { PEOPLE } from '../../assets/people/people.ts';
import type { Site } from '../../src/core/pack/course.ts';
import type { Pieces } from '../../src/core/pack/pieces.ts';
import { libraryEntry } from '../../src/core/scenario/library-entry.ts';
import { languageOfFile, readOverlay } from '../../src/core/scenario/read-overlay.ts';
import { shippedScenario as written, shippedTranslations } from '../../src/core/scenario/shipped.ts';
import { shippedScenario } from './shipped.ts';

const NONE = { imports: [], asks: [] };
const portraits = Object.fromEntries(PEOPLE.map((name) => [name, `assets/portrait-${name}.js`]));

const PIECES: Pieces = {
  version: '1.2.3',
  entries: ['course.html', 'index.html'],
  files: {
    'course.html': { imports: ['assets/course.js', 'assets/course.css'], asks: ['assets/icon.svg'] },
    'index.html': { imports: ['assets/course.js', 'assets/site.js'], asks: [] },
    'assets/course.js': {
      imports: ['assets/shared.js'],
      asks: ['assets/home.js', 'assets/en.js', 'assets/de.js', 'assets/fr.js', ...Object.values(portraits)],
    },
    'assets/shared.js': { imports: [], asks: ['assets/cues.webm'] },
    'assets/home.js': { imports: ['assets/only-home.js'], asks: [] },
    ...Object.fromEntries(
      [
        'only-home.js',
        'site.js',
        'en.js',
        'de.js',
        'fr.js',
        'cues.webm',
        'icon.svg',
        'type.woff2',
        ...PEOPLE.map((name) => `portrait-${name}.js`),
      ].map((name) => [`assets/${name}`, NONE]),
    ),
    'assets/course.css': { imports: [], asks: ['assets/type.woff2'] },
  },
  portraits,
  languages: { en: ['assets/en.js'], de: ['assets/de.js'], fr: ['assets/fr.js'] },
  siteOnly: ['assets/home.js'],
};

const PAGE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'" />
<title>Skip Level</title>
<script type="module" src="./assets/course.js"></script>
</head><body></body></html>`;

/** As the build ships them. */
function shipped(id: string) {
  const scenario = shippedScenario(id);
  const files = readdirSync(`scenarios/${id}`).filter((name) => languageOfFile(name) !== null);
  const overlays = files.flatMap(
    (name) => readOverlay(readFileSync(`scenarios/${id}/${name}`), scenario, name).overlay ?? [],
  );
  const { text, checked } = written(scenario, overlays);
  const texts: [string, string][] = [
    [`scenarios/${id}/scenario.json`, text],
    [`scenarios/${id}/checked.json`, JSON.stringify(checked)],
    ...Object.entries(shippedTranslations(scenario, overlays)).map(([tag, said]): [string, string] => [
      `scenarios/${id}/translation.${tag}.json`,
      said,
    ]),
  ];
  return { entry: libraryEntry(scenario, overlays), texts };
}

/** Its files as texts, by path; a test may take some away, or write over them. */
export function siteTexts(): Map<string, string> {
  const scenarios = ['tutorial', 'friday_deck'].map(shipped);
  const page = (path: string): string => (path.endsWith('.html') ? PAGE : `/* ${path} */`);
  return new Map([
    ...Object.keys(PIECES.files).map((path): [string, string] => [path, page(path)]),
    ['pieces.json', JSON.stringify(PIECES)],
    ['licences.txt', 'MIT'],
    ['scenarios/library.json', JSON.stringify(scenarios.map(({ entry }) => entry))],
    ...scenarios.flatMap(({ texts }) => texts),
  ]);
}

export const siteOf = (texts: ReadonlyMap<string, string>): Site => ({
  read: async (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    return new TextEncoder().encode(text);
  },
});

/** As its author has it. */
export const ownTutorial = () => ({
  source: readFileSync('scenarios/tutorial/scenario.json', 'utf8'),
  overlays: new Map([['text.de.json', readFileSync('scenarios/tutorial/text.de.json', 'utf8')]]),
  pictures: new Map<string, Uint8Array>(),
});
