import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutDown, FACES } from '../../tools/type/faces.ts';

const STYLES = readFileSync('src/browser/app/fonts.css', 'utf8');

test.each(FACES)('$file is what the tool cuts from the original', async (face) => {
  expect((await cutDown(face)).equals(readFileSync(`assets/type/${face.file}`))).toBe(true);
});

test.each(FACES)('$file is announced with the weights that it has', ({ file, weights }) => {
  const rule = STYLES.split('@font-face').find((one) => one.includes(`/type/${file}`)) ?? '';
  const said = typeof weights === 'number' ? String(weights) : `${weights.min} ${weights.max}`;
  expect(/font-weight: ([\d ]+);/.exec(rule)?.[1]).toBe(said);
});

test('faces of one text have one range of weights, without which browsers leave some of them out', () => {
  const text = STYLES.split('@font-face').filter((rule) => rule.includes('Atkinson'));
  expect(new Set(text.map((rule) => /font-weight: ([^;]+);/.exec(rule)?.[1])).size).toBe(1);
  expect(text).toHaveLength(3);
});
