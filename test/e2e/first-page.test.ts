// The built site: what a visitor waits for before the first page can be used.
import { expect, test } from 'vitest';
import { entryFiles, transferSize } from '../../tools/bundle-size.ts';

const FIRST_PAGE_BYTES = 40_000;

test('the first page waits for at most 40 kB of page, script and style, and not for Phaser', () => {
  const files = ['index.html', ...entryFiles()];
  const bytes = files.reduce((sum, file) => sum + transferSize(file), 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  expect(bytes).toBeGreaterThan(10_000);
  expect(files.filter((file) => /phaser|portraits|howler/.test(file))).toEqual([]);
});
