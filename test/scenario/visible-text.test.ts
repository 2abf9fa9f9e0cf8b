import { expect, test } from 'vitest';
import { visibleText } from '../../src/core/scenario/visible-text.ts';

test('what can be seen stays as it is', () => {
  for (const text of ['Inés “Ana” — 日本 🙂 é', 'می\u200cخواهم', '👩\u200d👧', '\\u001b'])
    expect(visibleText(text)).toBe(text);
});
