import { expect, test } from 'vitest';
import { ICONS, MOOD_ICON } from '../../assets/icons/icons.ts';

test('every icon is path data and nothing else', () => {
  expect(Object.entries(ICONS).filter(([, path]) => !/^M[\dMLHVCSQTAZmlhvcsqtaz ,.-]+$/.test(path))).toEqual([]);
});

test('no two moods share a badge', () => {
  expect(new Set(Object.values(MOOD_ICON)).size).toBe(Object.keys(MOOD_ICON).length);
});
