// A screenshot as WebP: a small drawing at a third of its PNG. The page itself does the encoding.
import type { Page } from 'playwright';

const QUALITY = 0.72;

export async function webpPicture(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async ([encoded, quality]) => {
      const bytes = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), QUALITY] as const,
  );
  const [kind, body = ''] = address.split(',');
  if (kind !== 'data:image/webp;base64') throw new Error(`expected a browser that writes WebP, got ${kind}`);
  return Buffer.from(body, 'base64');
}
