// Portraits are put on the page as elements and painted on the map as shapes: both are the drawing, to the eye.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { loadPerson } from '../../assets/people/drawn-people.ts';
import { MOODS, PEOPLE } from '../../assets/people/people.ts';
import { portraitSvg } from '../../assets/people/portraits.ts';
import { drawingPainter } from '../../src/browser/stage/paint-drawing.ts';
import { Portrait } from '../../src/browser/ui/components/portrait.tsx';
import { loadPortraits } from '../../src/browser/ui/components/drawings.ts';
import '../../src/browser/ui/styles/components.css';

const SIDE = 96;

afterEach(() => {
  render(null, document.body);
});

function canvasContext(): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  return context;
}

/** As a browser paints it when it is a picture. */
async function asPicture(svg: string): Promise<Uint8ClampedArray> {
  const image = new Image(SIDE, SIDE);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = canvasContext();
  context.drawImage(image, 0, 0, SIDE, SIDE);
  return context.getImageData(0, 0, SIDE, SIDE).data;
}

function asShapes(svg: string): Uint8ClampedArray {
  const context = canvasContext();
  context.translate(SIDE / 2, SIDE / 2);
  drawingPainter(svg)(context, SIDE / 2);
  return context.getImageData(0, 0, SIDE, SIDE).data;
}

/** Share of pixels that differ by more than an edge may. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let far = 0;
  for (let at = 0; at < a.length; at += 4) {
    const apart = Math.max(...[0, 1, 2, 3].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0))));
    if (apart > 48) far += 1;
  }
  return far / (SIDE * SIDE);
}

test('everybody is painted on the map as the drawing says', async () => {
  const wrong: string[] = [];
  for (const [index, person] of PEOPLE.entries()) {
    const drawn = await loadPerson(person);
    const mood = MOODS[index % MOODS.length] ?? 'neutral';
    const svg = portraitSvg(drawn!, mood);
    const [picture, shapes] = [await asPicture(svg), asShapes(svg)];
    if (difference(picture, shapes) > 0.002) wrong.push(`${person} ${mood}: ${difference(picture, shapes)}`);
  }
  expect(wrong).toEqual([]);
});

test('a lost shape would be noticed', async () => {
  const svg = portraitSvg((await loadPerson('mara'))!, 'worried');
  const paths = [...svg.matchAll(/<path[^>]*\/>/g)].map(([path]) => path);
  const without = svg.replace(paths.toSorted((a, b) => b.length - a.length)[0]!, '');
  expect(difference(await asPicture(svg), asShapes(without))).toBeGreaterThan(0.002);
});

test('on the page it is elements, without any address', async () => {
  await loadPortraits(['mara']);
  render(<Portrait portrait="mara" name="Mara" mood="happy" />, document.body);
  await expect.poll(() => document.querySelectorAll('.face path').length).toBeGreaterThan(10);
  const svg = document.querySelector('.face > svg');
  expect(svg?.getAttribute('viewBox')).toMatch(/^[-\d. ]+$/);
  expect(document.body.innerHTML).not.toMatch(/src=|href=/);
  render(<Portrait portrait="mara" name="Mara" mood="angry" />, document.body);
  const before = svg?.outerHTML;
  await expect.poll(() => document.querySelector('.face > svg')?.outerHTML).not.toBe(before);
  expect(document.querySelectorAll('.face > svg').length).toBe(1);
});
