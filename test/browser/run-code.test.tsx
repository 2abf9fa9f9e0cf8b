// A run as a QR code: drawn only when it is wanted, large enough, and read back from the screen as a camera would.
import jsQR from 'jsqr';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { qrSquares } from '../../src/browser/live/qr-squares.ts';
import { RunCode, type CodeOfRun } from '../../src/browser/ui/components/run-code.tsx';
import { runText } from '../../src/core/run/run-text.ts';
import { idleUntil } from '../support/playing.ts';
import { setUp, show, start, violations } from './ui-support.tsx';

setUp();

const text = runText(idleUntil(start, ({ phase }) => phase === 'debrief'));
const words = {
  show: 'Show as a QR code',
  hide: 'Hide the QR code',
  picture: 'QR code of this run',
  below: 'Read it out',
  failed: 'It didn’t come.',
};

const showCode = (code: CodeOfRun): void =>
  show(
    <main>
      <h1>Skip Level</h1>
      <RunCode {...{ code, words }} look="button" />
    </main>,
  );

async function seenOnScreen(element: Element): Promise<string | undefined> {
  const base64 = await page.elementLocator(element).screenshot({ save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, picture.width, picture.height);
  return pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data;
}

test.each(['light', 'dark'])('is read back from the screen, word for word, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const draw = vi.fn(async () => qrSquares);
  showCode({ text, draw });
  expect(draw).not.toHaveBeenCalled();
  await page.getByRole('button', { name: words.show }).click();
  const picture = page.getByRole('img', { name: words.picture });
  await expect.element(picture).toBeVisible();
  expect(picture.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(240);
  expect(await seenOnScreen(picture.element())).toBe(text);
  expect(document.querySelector('.run-text')?.textContent).toBe(text);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: words.hide }).click();
  expect(document.querySelector('.qr')).toBeNull();
});

test('on a narrow phone it is still 240 pixels wide', async () => {
  await page.viewport(320, 700);
  showCode({ text, draw: async () => qrSquares });
  await page.getByRole('button', { name: words.show }).click();
  const picture = page.getByRole('img', { name: words.picture });
  await expect.element(picture).toBeVisible();
  expect(picture.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(240);
  expect(await seenOnScreen(picture.element())).toBe(text);
});

test('where what draws it does not come, the text is there all the same', async () => {
  showCode({ text, draw: () => Promise.reject(new Error('offline')) });
  await page.getByRole('button', { name: words.show }).click();
  await expect.element(page.getByText(words.failed)).toBeVisible();
  expect(document.querySelector('.run-text')?.textContent).toBe(text);
});
