// Pages that open nothing from files: the browser stays, and what is dropped is answered.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DropNotice } from '../../src/browser/app/drop-notice.tsx';
import { useDrops } from '../../src/browser/live/use-drops.ts';
import { setUp, show, t } from './ui-support.tsx';

setUp();

/** False where the browser is left to do with it what it likes. */
function isTaken(type: 'dragover' | 'drop', words = ''): boolean {
  const dataTransfer = new DataTransfer();
  if (words === '') dataTransfer.items.add(new File(['{}'], 'mine.json'));
  else dataTransfer.setData('text/plain', words);
  return !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

test('what is dropped is answered, and the page stays', async () => {
  show(<DropNotice t={t} />);
  await expect.poll(() => isTaken('dragover')).toBe(true);
  expect(isTaken('drop')).toBe(true);
  await expect.element(page.getByText('Nothing can be opened from a file here')).toBeVisible();
});

test('what a window takes itself is not answered again', async () => {
  const taken: string[] = [];
  function Window() {
    useDrops(
      (file) => taken.push(file.name),
      (words) => taken.push(words),
    );
    return <DropNotice t={t} />;
  }
  show(<Window />);
  await expect.poll(() => isTaken('dragover')).toBe(true);
  expect([isTaken('drop'), isTaken('drop', 'some words')]).toEqual([true, true]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(taken).toEqual(['mine.json', 'some words']);
  expect(page.getByText('Nothing can be opened from a file here').query()).toBeNull();
});
