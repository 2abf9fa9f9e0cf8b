import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FEATURES, SKULL } from '../../assets/people/drawn/features.ts';
import { loadPerson, personNow } from '../../assets/people/drawn-people.ts';
import { LOOKS } from '../../assets/people/looks.ts';
import { MOODS, PEOPLE, PERSON_DESCRIPTIONS, type PersonId } from '../../assets/people/people.ts';
import { portraitSvg, tagsOf, type DrawnPerson } from '../../assets/people/portraits.ts';
import * as drawing from '../../tools/cast/draw-person.ts';

/** Of one person in all moods, on average and at most, and of what everybody shares; bytes as served. */
const USUAL = 3_200;
const LARGEST = 5_000;
const LARGEST_SHARED = 6_000;
const DARKEST_SKIN = '#8c5a3c';

const drawn = await Promise.all(
  PEOPLE.map(async (person): Promise<readonly [PersonId, DrawnPerson]> => {
    const come = await loadPerson(person);
    if (come === null) throw new Error(`expected ${person} to be drawn`);
    return [person, come];
  }),
);
const portraits = drawn.flatMap(([person, come]) =>
  MOODS.map((mood) => ({ person, mood, svg: portraitSvg(come, mood) })),
);

/** Tags that open and close out of step; enough for markup that holds neither text nor comments. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing && open.pop() !== name) return [`</${name}>`];
    if (!closing && !empty) open.push(name);
  }
  return open;
}

/** Sum of the channels: how light a colour is, roughly. */
const lightness = (hex: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);

test('there are at least 24 people, each with a face for all 8 moods', () => {
  expect(PEOPLE.length).toBeGreaterThanOrEqual(24);
  expect(MOODS).toHaveLength(8);
  expect(new Set(portraits.map(({ svg }) => svg)).size).toBe(PEOPLE.length * 8);
});

test('every portrait is well-formed SVG', () => {
  const broken = portraits.filter(({ svg }) => unbalanced(svg).length > 0 || svg.replace(/<[^<>]*>/g, '') !== '');
  expect(broken.map(({ person, mood }) => `${person} ${mood}`)).toEqual([]);
});

test('a portrait holds plain shapes only: no script, style, mask, reference or undefined value', () => {
  const shapes = /^(svg|g|path|ellipse|circle)$/;
  for (const { svg } of portraits) {
    expect(svg).not.toMatch(/href|url\(|undefined|NaN|\son[a-z]+=/);
    expect([...svg.matchAll(/<([a-z]+)/gi)].filter(([, name = '']) => !shapes.test(name))).toEqual([]);
  }
});

test('a portrait says its size, which Canvas2D needs, and nobody is foreign to it', () => {
  for (const { svg } of portraits) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+" width="256" height="256">/);
    expect(svg.match(/https?:/g)).toHaveLength(1);
  }
});

test('its tags, put together again, are the drawing', () => {
  const attributesOf = (tag: NonNullable<ReturnType<typeof tagsOf>[number]>): string =>
    Object.entries(tag.attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
  for (const { svg } of portraits) {
    const open: string[] = [];
    const written = tagsOf(svg).map((tag) => {
      if (tag === null) return `</${open.pop()}>`;
      if (tag.isGroup) open.push(tag.name);
      return `<${tag.name}${attributesOf(tag)}${tag.isGroup ? '' : '/'}>`;
    });
    expect(written.join('')).toBe(svg);
  }
});

test('a drawing holds nothing but shapes, and says so where it does', () => {
  expect(() => tagsOf('<svg><script></script></svg>')).toThrow('expected a shape or a group, got <script>');
});

test('what is written is drawn after the looks as they are now', () => {
  for (const [person, come] of drawn) expect(come).toEqual(drawing.drawPerson(person));
  expect([FEATURES, SKULL]).toEqual([drawing.drawFeatures(), drawing.SKULL]);
});

test('nobody comes for a name that nobody has', async () => {
  expect(await loadPerson('nobody')).toBeNull();
  expect(await loadPerson('toString')).toBeNull();
  expect(personNow('nobody')).toBeUndefined();
});

test('skin is light enough for angry brows in ink', () => {
  expect(PEOPLE.filter((person) => lightness(LOOKS[person].skin) < lightness(DARKEST_SKIN))).toEqual([]);
});

test('no two people share a description', () => {
  expect(new Set(Object.values(PERSON_DESCRIPTIONS)).size).toBe(PEOPLE.length);
});

test('a person comes in some 3 kB and never more than 5, and what all share in 6', () => {
  const bytes = (...files: readonly string[]): number =>
    brotliCompressSync(
      files.map((file) => readFileSync(new URL(`../../assets/people/${file}.ts`, import.meta.url), 'utf8')).join('\n'),
    ).length;
  const sizes = PEOPLE.map((person) => bytes(`drawn/portrait-${person}`));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(USUAL);
  expect(bytes('drawn/features', 'faces', 'paint', 'portraits')).toBeLessThanOrEqual(LARGEST_SHARED);
});
