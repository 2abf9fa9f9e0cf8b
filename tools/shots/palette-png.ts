// A PNG of at most 256 colours: a flat drawing loses nothing that can be seen, and more than half its weight.
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
interface Shade {
  readonly colour: Colour;
  readonly count: number;
}
/** Colours that differ by less count as one from the start. Bits of eight that are kept. */
const KEPT_BITS = 7;
const MOST = 256;

const bucketOf = (pixels: Uint8Array, at: number): number => {
  const drop = 8 - KEPT_BITS;
  const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
  return ((red >> drop) << (2 * KEPT_BITS)) | ((green >> drop) << KEPT_BITS) | (blue >> drop);
};

function mean(shades: readonly Shade[]): Shade {
  const count = shades.reduce((sum, shade) => sum + shade.count, 0);
  const channel = (at: 0 | 1 | 2): number =>
    shades.reduce((sum, shade) => sum + shade.colour[at] * shade.count, 0) / count;
  return { colour: [channel(0), channel(1), channel(2)], count };
}

function shadesOf(pixels: Uint8Array): Map<number, Shade> {
  const sums = new Map<number, [number, number, number, number]>();
  for (let at = 0; at < pixels.length; at += 4) {
    const bucket = bucketOf(pixels, at);
    const sum = sums.get(bucket) ?? [0, 0, 0, 0];
    sum[0] += pixels[at] ?? 0;
    sum[1] += pixels[at + 1] ?? 0;
    sum[2] += pixels[at + 2] ?? 0;
    sum[3] += 1;
    sums.set(bucket, sum);
  }
  return new Map(
    [...sums].map(([bucket, [r, g, b, count]]) => [bucket, { colour: [r / count, g / count, b / count], count }]),
  );
}

/** Widest channel of a box and how far it reaches, weighed a little by how many pixels there are. */
function extent(box: readonly Shade[]): { readonly channel: 0 | 1 | 2; readonly weight: number } {
  const count = box.reduce((sum, shade) => sum + shade.count, 0);
  const widths = ([0, 1, 2] as const).map((channel) => {
    const values = box.map(({ colour }) => colour[channel]);
    return { channel, width: Math.max(...values) - Math.min(...values) };
  });
  const [widest = { channel: 0 as const, width: 0 }] = widths.toSorted((a, b) => b.width - a.width);
  return { channel: widest.channel, weight: widest.width * count ** 0.4 };
}

/** Median cut: the box that reaches farthest is halved until there are enough. */
function boxesOf(shades: readonly Shade[]): Shade[][] {
  const boxes = [{ shades: [...shades], ...extent(shades) }];
  while (boxes.length < MOST) {
    boxes.sort((a, b) => b.weight - a.weight);
    const first = boxes[0];
    if (first === undefined || first.shades.length < 2 || first.weight === 0) break;
    const sorted = first.shades.toSorted((a, b) => a.colour[first.channel] - b.colour[first.channel]);
    const middle = sorted.length >> 1;
    const halves = [sorted.slice(0, middle), sorted.slice(middle)];
    boxes.splice(0, 1, ...halves.map((half) => ({ shades: half, ...extent(half) })));
  }
  return boxes.map((box) => box.shades);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** `pixels`: red, green, blue, alpha of each pixel, row by row; alpha is dropped. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const shades = shadesOf(pixels);
  const boxes = boxesOf([...shades.values()]);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map((shade) => [shade, index] as const)));
  const indexOfBucket = new Map([...shades].map(([bucket, shade]) => [bucket, indexOf.get(shade) ?? 0]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexOfBucket.get(bucketOf(pixels, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(boxes.flatMap((box) => mean(box).colour.map(Math.round)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
