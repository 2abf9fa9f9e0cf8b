// A screenshot with at most 256 colours; the page itself reads its pixels.
import type { Page } from 'playwright';
import { palettePng } from './palette-png.ts';

export async function lightPicture(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, pixels } = await page.evaluate(async (encoded) => {
    // Not by an address: the page's own policy lets in nothing but its own.
    const bytes = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: image.width, height: image.height, pixels: btoa(text) };
  }, png.toString('base64'));
  return palettePng(Buffer.from(pixels, 'base64'), width, height);
}
