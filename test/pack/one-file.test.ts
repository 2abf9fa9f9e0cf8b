import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataAddress, scriptAddress } from '../../src/core/pack/data-address.ts';
import { oneFile } from '../../src/core/pack/one-file.ts';
import type { Pieces } from '../../src/core/pack/pieces.ts';
import { faultsOf } from './one-file-faults.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <link rel="icon" href="./assets/icon-1.svg" type="image/svg+xml" />
    <link rel="manifest" href="./site.webmanifest" />
    <title>A course</title>
    <script async src="./assets/way-in-1.js"></script>
    <script type="module" crossorigin src="./assets/course-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/other-1.js">
    <link rel="preload" as="font" href="./assets/type-1.woff2" crossorigin />
    <link rel="stylesheet" crossorigin href="./assets/course-1.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript><link rel="stylesheet" href="./assets/no-script-1.css" /><p>It needs JavaScript.</p></noscript>
  </body>
</html>
`;
const COURSE = [
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./late-1.js","./late-1.css"])))=>i.map(i=>d[i]);',
  'import{a as b}from"./other-1.js";import"./other-1.js";export{c}from\'./other-1.js\';',
  'var l=()=>p(()=>import(`./late-1.js`),__vite__mapDeps([0,1]),import.meta.url),m=()=>import(`./gone-1.js`);',
  'var s=[new URL(new URL(`cues-1.webm`,import.meta.url).href,``+import.meta.url).href,new URL(`cues-1.mp3`,import.meta.url).href];',
  'var w=()=>new Worker(new URL(new URL(`job-worker-1.js`,import.meta.url).href,``+import.meta.url),{type:`module`});',
  'var t="100 % of #1\u2028 \\n </script> $& $1 é";',
].join('\n');
const TEXTS: Record<string, string> = {
  'index.html': PAGE,
  'course.json': '{"title":"</script><script>\u2028"}',
  'scenarios/tutorial/scenario.json': '{"id":"tutorial"}',
  'scenarios/tutorial/pictures/plan.png': 'PNG',
  'licences.txt': 'MIT </script>',
  'brand.css': ":root{--accent:#000}@font-face{src:url('brand-font.woff2')}",
  'brand-font.woff2': 'FONT',
  'assets/icon-1.svg': '<svg/>',
  'assets/type-1.woff2': 'TYPE',
  'assets/cues-1.webm': 'WEBM',
  'assets/cues-1.mp3': 'MP3',
  'assets/course-1.css': '@font-face{src:url(./type-1.woff2)format("woff2")}',
  'assets/late-1.css': '.late{color:red}',
  'assets/no-script-1.css': '#app{display:none}',
  'assets/way-in-1.js': 'location.href="./"',
  'assets/course-1.js': COURSE,
  'assets/other-1.js': 'export var a=1,c=2;',
  'assets/late-1.js': 'import{a}from"./other-1.js";import{b}from"./course-1.js";',
  'assets/job-worker-1.js': 'postMessage(1)',
};
const none = { imports: [], asks: [] };
const PIECES: Pieces = {
  version: '1',
  entries: ['index.html'],
  files: {
    'assets/course-1.js': {
      imports: ['assets/other-1.js', 'assets/course-1.css'],
      asks: ['assets/late-1.js', 'assets/gone-1.js', 'assets/cues-1.mp3', 'assets/job-worker-1.js'],
    },
    'assets/late-1.js': { imports: ['assets/other-1.js', 'assets/course-1.js', 'assets/late-1.css'], asks: [] },
    'assets/other-1.js': none,
    'assets/gone-1.js': none,
  },
  portraits: {},
  languages: {},
  siteOnly: [],
};
const made = (changed: Record<string, string> = {}): string =>
  oneFile(
    new Map(
      Object.entries({ ...TEXTS, ...changed }).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ),
    PIECES,
  );
const mapIn = (html: string): Record<string, string> => {
  const text = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return (JSON.parse(text) as { readonly imports: Record<string, string> }).imports;
};
/** What a browser makes of such an address. */
const scriptIn = (address = ''): string => decodeURIComponent(new URL(address).pathname.replace(/^[^,]*,/, ''));

describe('one file', () => {
  test('needs nothing beside itself', () => {
    expect(faultsOf(made())).toEqual([]);
  });
  test('has each script that can be reached under a name, and those that cannot be reached left out', () => {
    expect(Object.keys(mapIn(made()))).toEqual(['sl/course-1.js', 'sl/late-1.js', 'sl/other-1.js']);
  });
  test('has its scripts to the letter but for what they ask for', () => {
    const script = scriptIn(mapIn(made())['sl/course-1.js']);
    expect(script).toContain('import{a as b}from"sl/other-1.js";import"sl/other-1.js";export{c}from"sl/other-1.js";');
    expect(script).toContain('import("sl/late-1.js"),[],import.meta.url),m=()=>import("sl/gone-1.js")');
    expect(script).toContain(`new URL("${dataAddress('a.mp3', new TextEncoder().encode('MP3'))}").href];`);
    expect(script.split('\n').at(-1)).toBe(COURSE.split('\n').at(-1));
  });
  test('has its content to the letter, and nothing in it ends an element', () => {
    const html = made();
    const [, content = ''] = /id="course.json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(content)).toEqual(JSON.parse(TEXTS['course.json'] ?? ''));
    expect(html.match(/<\/script>/g)).toHaveLength(5);
    expect(html).toContain('<template>MIT &lt;/script></template>');
    expect(html).toContain('id="scenarios/tutorial/pictures/plan.png">data:image/png;base64,UE5H</script>');
  });
  test('has the brand’s styles last, and those of a page without scripts in their place', () => {
    const html = made();
    const at = ['url(data:font/woff2', '.late{', '--accent', 'importmap', 'id="app"', '#app{'].map((text) =>
      html.indexOf(text),
    );
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
  test('lets the page fetch nothing', () => {
    expect(made().match(/Content-Security-Policy" content="[^"]*/g)).toEqual([
      expect.stringMatching(/content="default-src 'none'; [^*]*$/),
    ]);
    expect(made()).not.toMatch(/https?:|connect-src/);
  });
  test('is not made where a script lacks another, or the page its script', () => {
    expect(() => oneFile(new Map([['index.html', new Uint8Array()]]), PIECES)).toThrow('to name its script, got “”');
    const files = new Map(Object.entries(TEXTS).map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
    files.delete('assets/other-1.js');
    expect(() => oneFile(files, PIECES)).toThrow('expected assets/other-1.js, which assets/course-1.js imports');
  });
});

test.each([
  ['a script beside it', { 'assets/other-1.js': 'import("./elsewhere-1.js")' }, 'other-1.js imports ./elsewhere-1.js'],
  ['a script that isn’t there', { 'assets/other-1.js': 'import"./gone-1.js"' }, 'other-1.js imports sl/gone-1.js'],
  ['a place beside a script', { 'assets/other-1.js': 'f(new URL(a,import.meta.url))' }, 'other-1.js: its own place'],
  ['a picture', { 'index.html': PAGE.replace('<p>', '<img src="a.png"><p>') }, 'src="a.png"'],
  ['a style', { 'assets/late-1.css': 'a{background:url(https://a.example/b)}' }, 'url(https://a.example/b)'],
])('a planted fault is found: %s', (_, changed, fault) => {
  expect(faultsOf(made(changed))).toEqual([fault]);
});

test('base64 is what everybody else means by it', () => {
  const font = readFileSync('assets/type/plain-zero.woff2');
  for (const bytes of [font, font.subarray(0, 100), font.subarray(0, 101), font.subarray(0, 0)])
    expect(dataAddress('a.woff2', bytes)).toBe(`data:font/woff2;base64,${bytes.toString('base64')}`);
  expect(() => dataAddress('a.exe', font)).toThrow('a.exe');
});

test('a script’s address holds every letter', () => {
  const code = `f("%41#\\u2028é😀", \`\n\t\r\`)`;
  expect(scriptIn(scriptAddress(code))).toBe(code);
});
