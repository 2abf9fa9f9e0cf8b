import { expect, test } from 'vitest';
import '../../src/browser/ui/text/pseudo-words.ts';
import {
  decimal,
  enumerated,
  exact,
  listed,
  percent,
  signed,
  weekRanges,
  whole,
} from '../../src/browser/ui/text/formats.ts';

test('figures are written as English writes them', () => {
  expect([0.4, -0.4, 7, 999, 1000, -12].map((value) => whole('en', value))).toEqual([
    '0',
    '0',
    '7',
    '999',
    '1,000',
    '−12',
  ]);
  expect([6, -6.4, 0.2].map((amount) => signed('en', amount))).toEqual(['+6', '−6', '0']);
  expect([signed('en', -0.25, 1), signed('en', 0, 1), signed('en', 1.26, 1)]).toEqual(['−0.3', '0', '+1.3']);
  expect([decimal('en', 2.46, 1), decimal('en', 3, 1), exact('en', -0.4, 2)]).toEqual(['2.5', '3', '−0.40']);
  expect(percent('en', 0.386)).toBe('39%');
});

test('lists are written as English writes them', () => {
  expect(listed('en', ['Mara', 'Kofi', 'Mei'])).toBe('Mara, Kofi, and Mei');
  expect(enumerated('en', ['1 claimed', '2 planned', '3 spent'])).toBe('1 claimed, 2 planned, 3 spent');
  expect(weekRanges('en', [1, 2, 3, 6, 8, 9])).toBe('1–3, 6, 8–9');
});

test('what a pseudo-locale puts between is accented, and what is listed is not touched', () => {
  expect(listed('en-XA', ['Mara', 'Kofi'])).toBe('Mara áñd Kofi');
  expect(percent('ar-XB', 0.39)).toBe('39%');
});
