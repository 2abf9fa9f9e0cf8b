// The author's own line and the caret under it, for both renderers.
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/core/scenario/excerpt.ts';
import { lineAndColumn, sourceOf } from '../../src/core/scenario/source.ts';

const at = (source: string, offset: number, length: number) => ({
  ...lineAndColumn(sourceOf('', source), offset),
  offset,
  length,
});
const marked = ({ text, indent, width }: ReturnType<typeof excerptOf>): string => text.slice(indent, indent + width);

test('is the line of the place', () => {
  const source = '{\n  "title": "x",\r\n  "weeks": "ten"\r}';
  const place = at(source, source.indexOf('"ten"'), 5);
  expect(excerptOf(place, source)).toEqual({ line: 3, text: '  "weeks": "ten"', indent: 11, width: 5 });
  expect(excerptOf(place, `\uFEFF${source}`)).toEqual(excerptOf(place, source));
});

test('is cut around the place when the line is long', () => {
  const source = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;
  for (const columns of [80, 110]) {
    const excerpt = excerptOf(at(source, 200, 4), source, columns);
    expect(excerpt.text).toHaveLength(columns + 2);
    expect(excerpt.text).toMatch(/^…a+HEREb+…$/);
    expect(marked(excerpt)).toBe('HERE');
  }
});

test('has a caret also past the end of the line or the file', () => {
  expect(excerptOf({ line: 9, column: 9, offset: 400, length: 1 }, '')).toEqual({
    line: 9,
    text: '',
    indent: 0,
    width: 1,
  });
  expect(excerptOf(at('{ "a"\n}', 5, 1), '{ "a"\n}')).toEqual({ line: 1, text: '{ "a"', indent: 5, width: 1 });
});

test('shows what cannot be seen as it would be written, and the caret knows', () => {
  const source = '"\u001b[31mred\u202e \u0085 \ufeff \u00ad \u{e0041}": "日 ok"';
  const excerpt = excerptOf(at(source, source.indexOf('日'), 1), source);
  expect(excerpt.text).toBe(String.raw`"\u001b[31mred\u202e \u0085 \ufeff \u00ad \udb40\udc41": "日 ok"`);
  expect([excerpt.indent, excerpt.width]).toEqual([excerpt.text.indexOf('日'), 2]);
});

test('leaves joined letters and emoji alone', () => {
  const source = '"می‌خواهم 👩‍👧"';
  expect(excerptOf(at(source, 0, 1), source).text).toBe(source);
});

test('a character of two units is never parted: a half of one that hides would come through', () => {
  const hidden = String.fromCodePoint(0xe0020);
  for (const source of [hidden, `a${hidden}`, `${hidden}a`, 'x'.repeat(149) + hidden + 'y'.repeat(150)])
    for (let column = 1; column <= source.length; column += 1) {
      const { text } = excerptOf({ line: 1, column, offset: column - 1, length: 1 }, source);
      expect(text).not.toContain(hidden);
    }
});
