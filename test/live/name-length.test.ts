import { afterEach, expect, test } from 'vitest';
import { nameLength } from '../../src/browser/live/phone/name-length.ts';

const { Segmenter } = Intl;
afterEach(() => void Object.assign(Intl, { Segmenter }));

test.each(['by the browser', 'where it cannot'])('a name is as long as its characters, counted %s', (who) => {
  if (who === 'where it cannot') Reflect.deleteProperty(Intl, 'Segmenter');
  expect('Segmenter' in Intl).toBe(who === 'by the browser');
  expect(['Ann', 'Zoë  B', 'n\u0303o', 'रवि', ''].map(nameLength)).toEqual([3, 5, 2, 2, 0]);
});
