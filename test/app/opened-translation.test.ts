// A translation that somebody drops on the page, or picks there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTaken } from '../../src/browser/app/read-run-file.ts';

const said = (text: string): Promise<string | null> =>
  openTaken(new File([text], 'a.json'), { locale: 'en' } as unknown as Parameters<typeof openTaken>[1]);

test.each([
  ['as it lies there', (text: string) => text],
  ['with a comma too few', (text: string) => text.replace('},', '}')],
  ['cut off', (text: string) => text.slice(0, 2000)],
])('is told as what it is, %s', async (_, change) => {
  expect(await said(change(readFileSync('scenarios/tutorial/text.de.json', 'utf8')))).toBe(
    'That file is a translation, not a scenario of its own: put it beside its scenario’s scenario.json, and “preview” of that folder shows it with &lang=de at the end of the address.',
  );
});

test('a scenario is none, whole or not, nor is anything else', async () => {
  const scenario = readFileSync('scenarios/tutorial/scenario.json', 'utf8');
  for (const text of [scenario, scenario.replace(',', ''), scenario.replace('{', '{ "texts": {},'), '{ "a": 1 }', ''])
    expect(await said(text)).toBeNull();
});
