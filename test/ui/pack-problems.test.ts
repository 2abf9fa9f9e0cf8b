// What is wrong with a package or a brand is said in the language of the page that makes it.
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/browser/ui/text/pseudo-words.ts';
import { makePackage, readBrandFiles, type Order } from '../../src/browser/app/make-package.ts';
import type { PackChoice } from '../../src/browser/ui/pack/pack-choice.ts';
import { loadText } from '../../src/browser/ui/text/text.ts';

const t = await loadText('en-XA', 'pack');
/** Letters that a pseudo-locale would have changed; what is quoted is a file's or ours. */
const PLAIN = /[aceinosuyz]/i;
const plainIn = (said: readonly string[]): string[] => said.filter((one) => PLAIN.test(one.replaceAll(/“[^”]*”/g, '')));

async function brandProblems(text: string): Promise<readonly string[]> {
  const { told } = await readBrandFiles([new File([text], 'brand.json')], t);
  return told.kind === 'wrong' ? told.problems : [];
}

const order = (change: Partial<PackChoice>): Order => ({
  choice: {
    scenarios: new Set(['library/tutorial']),
    as: 'scorm12',
    without: new Set(),
    title: '',
    mastery: null,
    ...change,
  },
  languages: ['en'],
  own: new Map(),
  brand: null,
});

describe('in the pseudo-locale', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['no JSON', '{', 1],
    ['no name, an unknown field, a colour that is none', '{"nam": "A", "light": "teal", "font": "a.woff2"}', 4],
    ['a colour that is hard to read', '{"name": "A", "light": "#cccccc"}', 1],
  ])('a brand with %s', async (_, text, count) => {
    const said = await brandProblems(text);
    expect(said).toHaveLength(count);
    expect(plainIn(said.map((one) => one.replaceAll(/#[\da-f]{6}/g, '')))).toEqual([]);
  });

  test('a title that is too long, and a build without a page for packages', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"entries": []}')));
    for (const change of [{ title: 'x'.repeat(200) }, {}]) {
      const made = await makePackage(order(change), t, () => undefined);
      expect(made.kind === 'failed' && made.problems).toHaveLength(1);
      expect(plainIn(made.kind === 'failed' ? made.problems : [])).toEqual([]);
    }
  });
});
