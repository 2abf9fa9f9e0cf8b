// The authors' manual, asked for from a page.
import { expect, test } from 'vitest';
import { loadManualPage } from '../../src/browser/app/manual-pages.ts';
import { PROBLEM_CODES } from '../../src/core/scenario/codes.table.ts';
import { manualPage } from '../../src/core/scenario/manual-page.ts';
import { EN } from '../../src/core/scenario/words/en.ts';

test('every code has its page', async () => {
  for (const code of Object.keys(PROBLEM_CODES) as (keyof typeof PROBLEM_CODES)[]) {
    const page = await manualPage(code, loadManualPage);
    expect(page?.split('\n')[0]).toBe(`# ${code}: ${EN.problems[code].title}`);
  }
});

test('another word has none, and asks for nothing', async () => {
  for (const word of ['B99', '../R01', 'constructor', '']) expect(await manualPage(word, loadManualPage)).toBe(null);
});
