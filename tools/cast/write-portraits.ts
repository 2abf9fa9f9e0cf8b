// Takes the Notionists parts that our cast wears out of DiceBear and writes them, once each, as one module.
// Run: node tools/cast/write-portraits.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notionists } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';
import { FACES } from '../../assets/people/faces.ts';
import { LOOKS } from '../../assets/people/looks.ts';

const TARGET = new URL('../../assets/people/notionists-parts.ts', import.meta.url);

/** Layers of the style from back to front, each a group moved to its place. */
const LAYERS = [
  ['base', '531 487'],
  ['body', '178 1057'],
  ['hair', '266 207'],
  ['lips', '791 871'],
  ['beard', '653 805'],
  ['nose', '901 668'],
  ['eyes', '610 680'],
  ['glasses', '610 680'],
  ['brows', '774 657'],
  ['gesture', '0 559'],
] as const;

/** Bodies whose second path is a panel of its own (dark lapels, a tie). */
const BODIES_WITH_PANEL = new Set(['body17', 'body20']);

const isNotionists = (part: string): boolean => /^[a-z]+\d\d$/.test(part);

function partsWorn(): string[] {
  const ofPeople = Object.values(LOOKS).flatMap((look) => [look.hair, look.beard, look.nose, look.glasses, look.body]);
  const ofMoods = Object.values(FACES).flatMap((face) => [face.brows, face.eyes, face.lips]);
  const all = ['base01', ...ofPeople, ...ofMoods].filter((part) => part !== undefined);
  return [...new Set(all.filter(isNotionists))].toSorted();
}

function drawAlone(kind: string, variant: string): string {
  const shown = {
    beardProbability: 0,
    glassesProbability: 0,
    gestureProbability: 0,
    bodyIconProbability: 0,
    [`${kind}Probability`]: 100,
  };
  return createAvatar(notionists, { seed: 'part', ...shown, [kind]: [`variant${variant}`] }).toString();
}

function cutLayer(svg: string, kind: string): string {
  let rest = svg;
  for (const [i, [layer, place]] of LAYERS.entries()) {
    const start = rest.indexOf(`<g transform="translate(${place})">`);
    if (start < 0) throw new Error(`expected layer ${layer} at ${place}, found none`);
    const next = LAYERS[i + 1];
    const end = next ? rest.indexOf(`<g transform="translate(${next[1]})">`, start + 1) : rest.lastIndexOf('</g>');
    if (layer === kind) return rest.slice(start, end);
    rest = rest.slice(end);
  }
  throw new Error(`expected a known kind of part, got ${kind}`);
}

/** Black becomes the inherited fill, white becomes `currentColor`: whoever draws a part sets both on a group around it. */
function recolour(part: string): string {
  return part
    .replaceAll(' fill="#000"', '')
    .replaceAll('fill="#fff"', 'fill="currentColor"')
    .replaceAll(' clip-rule="evenodd"', '')
    .replace(/<g transform="[^"]*" style="mix-blend-mode:difference"><\/g>/g, '');
}

function read(part: string): string {
  const [kind, variant] = [part.slice(0, -2), part.slice(-2)];
  const drawn = recolour(cutLayer(drawAlone(kind, variant), kind));
  if (/mask|<style|href/.test(drawn))
    throw new Error(`expected plain paths in ${part}, found a mask, style or reference`);
  return drawn;
}

/** A body in three coats: cloth, panel (may be empty), outline. */
function readBody(part: string): readonly [string, string, string] {
  const [open = '', inner = ''] = read(part).split(/(?<=^<g [^>]*>)/);
  const paths = inner.replace(/<\/g>$/, '').split(/(?<=\/>)/);
  const panels = BODIES_WITH_PANEL.has(part) ? 1 : 0;
  const coat = (from: number, to?: number): string => {
    const drawn = paths.slice(from, to).join('').replaceAll(' fill="currentColor"', '');
    return drawn && `${open}${drawn}</g>`;
  };
  return [coat(0, 1), coat(1, 1 + panels), coat(1 + panels)];
}

const worn = partsWorn();
const quote = (drawn: string): string => `'${drawn}'`;

const entry = (part: string): string => `${part}: ${quote(read(part))},`;
const bodyEntry = (part: string): string => `${part}: [${readBody(part).map(quote).join(', ')}],`;

const bodies = worn.filter((part) => part.startsWith('body'));
const others = worn.filter((part) => !part.startsWith('body'));
writeFileSync(
  TARGET,
  `// Written by tools/cast/write-portraits.ts; do not edit. Notionists by Zoish (CC0 1.0), by way of DiceBear.

export const NOTIONISTS_PARTS: Readonly<Record<string, string>> = {
${others.map(entry).join('\n')}
};

/** Cloth, panel and outline of each body. */
export const NOTIONISTS_BODIES: Readonly<Record<string, readonly [string, string, string]>> = {
${bodies.map(bodyEntry).join('\n')}
};
`,
);
execFileSync('node_modules/.bin/oxfmt', [fileURLToPath(TARGET)]);
