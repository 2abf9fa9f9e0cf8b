import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LOOKS } from '../../assets/people/looks.ts';
import { PERSON_DESCRIPTIONS } from '../../assets/people/people.ts';
import { MOODS, PEOPLE, portraitSvg, portraitUrl } from '../../assets/people/portraits.ts';

const MODULES = ['people', 'looks', 'faces', 'own-parts', 'notionists-parts', 'portraits'];
const LARGEST = 60 * 1024;
const DARKEST_SKIN = '#8c5a3c';

const portraits = PEOPLE.flatMap((person) => MOODS.map((mood) => ({ person, mood, svg: portraitSvg(person, mood) })));

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

test('the address is a data URL that decodes to the portrait', () => {
  const url = portraitUrl('player', 'happy');
  expect(url).toMatch(/^data:image\/svg\+xml,/);
  expect(decodeURIComponent(url.slice(url.indexOf(',') + 1))).toBe(portraitSvg('player', 'happy'));
});

test('skin is light enough for angry brows in ink', () => {
  expect(PEOPLE.filter((person) => lightness(LOOKS[person].skin) < lightness(DARKEST_SKIN))).toEqual([]);
});

test('no two people share a description', () => {
  expect(new Set(Object.values(PERSON_DESCRIPTIONS)).size).toBe(PEOPLE.length);
});

test('all portraits together stay under 60 KB as served', () => {
  const source = MODULES.map((name) =>
    readFileSync(new URL(`../../assets/people/${name}.ts`, import.meta.url), 'utf8'),
  );
  expect(brotliCompressSync(source.join('\n')).length).toBeLessThanOrEqual(LARGEST);
});
