// Takes single parts of Notionists by Zoish (CC0 1.0) out of DiceBear.
import { notionists } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';

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

/** A part by its name, `<kind><variant>`: plain paths. */
export function notionistsPart(part: string): string {
  const [kind, variant] = [part.slice(0, -2), part.slice(-2)];
  const drawn = recolour(cutLayer(drawAlone(kind, variant), kind));
  if (/mask|<style|href/.test(drawn))
    throw new Error(`expected plain paths in ${part}, found a mask, style or reference`);
  return drawn;
}

/** A body in three coats: cloth, panel (may be empty), outline. */
export function notionistsBody(part: string): readonly [string, string, string] {
  const [open = '', inner = ''] = notionistsPart(part).split(/(?<=^<g [^>]*>)/);
  const paths = inner.replace(/<\/g>$/, '').split(/(?<=\/>)/);
  const panels = BODIES_WITH_PANEL.has(part) ? 1 : 0;
  const coat = (from: number, to?: number): string => {
    const drawn = paths.slice(from, to).join('').replaceAll(' fill="currentColor"', '');
    return drawn && `${open}${drawn}</g>`;
  };
  return [coat(0, 1), coat(1, 1 + panels), coat(1 + panels)];
}
