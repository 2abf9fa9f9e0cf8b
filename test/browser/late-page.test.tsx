// The pages of sessions and courses open nothing from files by themselves: the browser stays, and what is dropped is answered.
import { render } from 'preact';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { startLatePage } from '../../src/browser/app/late-page.tsx';
import { useDrops } from '../../src/browser/live/use-drops.ts';

const root = document.body.appendChild(document.createElement('div'));
const taken: string[] = [];
beforeAll(() => {
  document.documentElement.lang = 'en';
  startLatePage(root);
});
beforeEach(() => render(null, root));

/** False where the browser is left to do with it what it likes. */
function isTaken(type: 'dragover' | 'drop', words = ''): boolean {
  const dataTransfer = new DataTransfer();
  if (words === '') dataTransfer.items.add(new File(['{}'], 'mine.json'));
  else dataTransfer.setData('text/plain', words);
  return !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
const answer = page.getByText(/^Nothing can be opened from a file here/);

test('what is dropped is answered, and the page stays', async () => {
  expect([isTaken('dragover'), isTaken('drop')]).toEqual([true, true]);
  await expect.element(answer).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(answer.query()).toBeNull();
});

test('what a window takes itself is not answered again', async () => {
  function Window() {
    useDrops(
      (file) => taken.push(file.name),
      (words) => taken.push(words),
    );
    return null;
  }
  render(<Window />, root);
  expect([isTaken('dragover'), isTaken('drop'), isTaken('drop', 'some words')]).toEqual([true, true, true]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(taken).toEqual(['mine.json', 'some words']);
  expect(answer.query()).toBeNull();
});
