import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../src/core/scenario/message-syntax.ts';
import { PALETTES } from '../../assets/palette/palette.ts';
import { ACCENT, contrast, GROUNDS, lit, nearestClear, THEMES, tooClose } from '../../src/core/pack/brand-contrast.ts';
import { brandFiles } from '../../src/core/pack/brand-files.ts';
import { isVariableFont } from '../../src/core/pack/brand-file-kinds.ts';
import { packProblemWords } from '../../src/core/pack/pack-problem-words.ts';
import { readBrand } from '../../src/core/pack/brand.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const FONT = readFileSync('node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2');
const FILES = new Map<string, Uint8Array>([
  ['logo.svg', svg('<path d="M0 0h9v9z" fill="url(#a)"/>')],
  ['logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['logo.gif', bytes('GIF89a')],
  ['ours.woff2', FONT],
  ['ours.woff', bytes('wOFF')],
  ['large.png', new Uint8Array(250_000)],
]);

/** What is said of it, a line each. */
function said(brand: string | object, files: ReadonlyMap<string, Uint8Array> = FILES): string[] {
  const read = readBrand(typeof brand === 'string' ? brand : JSON.stringify(brand), files);
  if (!('problems' in read)) return [];
  return read.problems.map((problem) => `${problem.line}:${problem.column} ${packProblemWords(problem)}`);
}

describe('contrast', () => {
  test('is measured as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#8fd3ff', '#f4f1ea')).toBeCloseTo(1.43986, 5);
  });
  test('is measured against what the style sheets have', () => {
    const tokens = readFileSync('src/browser/ui/styles/tokens.css', 'utf8');
    const documents = readFileSync('src/browser/ui/documents/documents.css', 'utf8');
    const read = (name: string): unknown =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens + documents)?.slice(1);
    for (const name of Object.keys(GROUNDS.light) as (keyof typeof GROUNDS.light)[])
      expect(read(name)).toEqual([GROUNDS.light[name], GROUNDS.dark[name]]);
    expect(ACCENT).toEqual({ light: PALETTES.light.accent, dark: PALETTES.dark.accent });
  });
  test.each(THEMES)('of our own colour is enough, %s', (theme) => {
    expect(tooClose(ACCENT[theme], theme)).toEqual([]);
  });
  test.each(THEMES)('is enough for the colour offered instead, and not for the one before it, %s', (theme) => {
    for (const colour of ['#8fd3ff', '#777777', '#ff0000', '#ffffff', '#000000', '#1d6f63']) {
      const instead = nearestClear(colour, theme);
      expect(tooClose(instead, theme)).toEqual([]);
      if (instead !== colour) expect(tooClose(colour, theme)).not.toEqual([]);
    }
  });
});

describe('a main button', () => {
  test.each(THEMES)('has words that can be read on it, and shows that the pointer is over it, %s', (theme) => {
    for (const any of ['#8fd3ff', '#777777', '#ff0000', '#ffffff', '#000000', '#1d6f63', '#7a1f3d', '#0b0b0b']) {
      const colour = nearestClear(any, theme);
      const over = lit(colour, theme);
      for (const ground of [colour, over]) expect(contrast(ground, GROUNDS[theme].paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, over)).toBeGreaterThan(1.1);
    }
  });
});

describe('a brand', () => {
  test('is read', () => {
    const brand = { name: ' Wendmouth City ', logo: 'logo.svg', light: '#7A1F3D', dark: '#ffb3c7', font: 'ours.woff2' };
    expect(readBrand(JSON.stringify(brand), FILES)).toEqual({ ...brand, name: 'Wendmouth City', light: '#7a1f3d' });
    expect(readBrand('{ "name": "W" }', FILES)).toEqual({ name: 'W' });
  });
  test('is refused where a colour can’t be told from ours, with the figure and a way out', () => {
    expect(said('{\n  "name": "W",\n  "light": "#8fd3ff"\n}')).toEqual([
      '3:12 Words in #8fd3ff are hard to read on our light pages, in shaded boxes: their contrast is 1.3 to 1, and words need 4.5. The nearest darker colour that would do is #486b81.',
    ]);
    expect(said({ name: 'W', dark: '#1d6f63' })[0]).toMatch(
      /^1:20 Words in #1d6f63 are hard to read on our dark pages, on what the mouse is over: their contrast is 2\.\d to 1, and words need 4\.5\. The nearest lighter colour/,
    );
  });
  test.each([
    ['is no JSON', '{ "name": "W" "light": 1 }', '1:15 This can’t be read as JSON from here on.'],
    ['is empty', '', '1:1 This can’t be read as JSON from here on.'],
    ['is a list', '[]', '1:1 A brand is names and values between curly brackets'],
    ['has no name', {}, '1:1 The brand has no “name”'],
    ['has an empty name', { name: ' ' }, '1:9 The brand has no “name”'],
    ['has a name that doesn’t fit', { name: 'W'.repeat(61) }, '1:9 The name has 61 characters; up to 60'],
    ['says what we don’t know', { name: 'W', colour: '#000000' }, '1:13 There’s no “colour” in a brand.'],
    ['says a thing twice', '{"name":"W","name":"V"}', '1:13 “name” is here twice.'],
    ['has a number for a name', { name: 5 }, '1:9 “name” has to be a text in quotation marks.'],
    ['has a colour by name', { name: 'W', light: 'teal' }, '1:21 “teal” isn’t a colour we can read.'],
    ['names a file that isn’t there', { name: 'W', logo: 'a.svg' }, '1:20 “a.svg” isn’t there.'],
    ['has a large logo', { name: 'W', logo: 'large.png' }, '1:20 “large.png” has 250 kB; a logo can have 200.'],
    ['has a logo of another kind', { name: 'W', logo: 'logo.gif' }, '1:20 “logo.gif” is neither SVG, PNG nor WebP'],
    ['has another font', { name: 'W', font: 'ours.woff' }, '1:20 “ours.woff” isn’t a WOFF2 font'],
  ])('that %s is refused', (_, brand, words) => {
    expect(said(brand)).toEqual([expect.stringContaining(words)]);
  });
  test.each([
    ['<script>1</script>', 'has a script in it'],
    ['<use href="other.svg#a"/>', 'refers to something outside'],
    ['<style>a{}</style>', '“a.svg” has “style” in it, which a logo doesn’t need. Save it again as a plain SVG'],
    ['<g>', 'isn’t a whole SVG in UTF-8'],
  ])('with %s in its logo is refused', (inside, words) => {
    const files = new Map([['a.svg', svg(inside)]]);
    expect(said({ name: 'W', logo: 'a.svg' }, files)).toEqual([expect.stringContaining(words)]);
  });
  test('may have in its logo what lies in the logo itself', () => {
    expect(said({ name: 'W', logo: 'a.svg' }, new Map([['a.svg', svg('<use href="#a"/>')]]))).toEqual([]);
  });
});

describe('the files of a brand', () => {
  const packed = (brand: object) => brandFiles({ name: 'W', ...brand }, FILES);
  test('are a style sheet, the logo and the font, under names of ours', () => {
    const { brand, files } = packed({ logo: 'logo.png', light: '#7a1f3d', font: 'ours.woff2' });
    expect([...files.keys()]).toEqual(['brand.css', 'brand-font.woff2', 'brand-logo.png']);
    expect(brand).toEqual({ name: 'W', logo: 'brand-logo.png', light: '#7a1f3d', font: 'brand-font.woff2' });
    const styles = new TextDecoder().decode(files.get('brand.css'));
    expect(styles.match(/--accent: #\w+/g)).toEqual(
      ['#7a1f3d', '#6fd0bd', '#7a1f3d', '#6fd0bd'].map((colour) => `--accent: ${colour}`),
    );
    expect(styles.match(/--brand-button: \S+/g)).toEqual(
      ['#7a1f3d', 'var(--ink)', '#7a1f3d', 'var(--ink)'].map((colour) => `--brand-button: ${colour};`),
    );
    expect(styles).toContain('font-display: swap');
  });
  test('are none where it has only a name', () => {
    expect(packed({})).toEqual({ brand: { name: 'W' }, files: new Map() });
  });
  test('leave bold to the browser where the font has no weights of its own', () => {
    // Two tables: `cmap`, and a transformed `glyf` of 200 bytes.
    const plain = new Uint8Array(64);
    plain.set(bytes('wOF2'));
    plain.set([0, 2], 12);
    plain.set([0, 100, 10, 0x81, 0x48, 50], 48);
    expect([isVariableFont(plain), isVariableFont(FONT)]).toEqual([false, true]);
  });
});
