import { expect, test } from 'vitest';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { shippedScenario } from '../support/shipped.ts';
import { validScenario } from './support.ts';

const minimal = validScenario();
const plain = contentHash(minimal);

test('is ten characters that never change', () => {
  expect(plain).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(plain).toBe('hzqb1xc54g');
});

test('is what run texts of the shipped scenarios carry', () => {
  expect(contentHash(shippedScenario('tutorial'))).toBe('a0ygfmdwz4');
  expect(contentHash(shippedScenario('friday_deck'))).toBe('vz2cbeajn8');
});

test('does not depend on the order of fields', () => {
  const turned = Object.fromEntries(Object.entries(validScenario()).reverse());
  expect(contentHash(turned as ReturnType<typeof validScenario>)).toBe(plain);
});

test('leaves remarks, expectations and allowances out', () => {
  const remarked = validScenario((s) => {
    s.$schema = '../scenario.schema.json' as never;
    s.note = 'Mine.' as never;
    s.moments[0]!.note_facilitator = 'Wait here.';
    s.expect = [{ it: 'is fun', policy: 'coach', of: 'trust', at: 'end', at_least: 1 }] as never;
    s.allow = [{ code: 'B01', at: 'board_deck', why: 'So.' }] as never;
  });
  expect(contentHash(remarked)).toBe(plain);
});

test('leaves out what the format did not have then', () => {
  expect(contentHash(validScenario((s) => (s.managers[0]!.short = 'P.')))).toBe(plain);
});

test('takes a default for what it stands for', () => {
  expect(contentHash(validScenario((s) => (s.managers[0]!.will = 'usual')))).toBe(plain);
});

test('differs for every other change', () => {
  const [first, ...others] = minimal.moments;
  const hashes = Array.from({ length: 3000 }, (_, index) =>
    contentHash({ ...minimal, moments: [{ ...first!, title: `Title ${index}` }, ...others] }),
  );
  expect(new Set([plain, ...hashes]).size).toBe(3001);
});

test('a change of one letter changes half of the bits, more or less', () => {
  const bits = (hash: string): string =>
    Array.from(hash, (digit) => '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(digit).toString(2).padStart(5, '0')).join(
      '',
    );
  const differing = Array.from({ length: 400 }, (_, index) => {
    const [a, b] = [0, 1].map((last) => bits(contentHash({ ...minimal, summary: `S ${index} ${last}` })));
    return Array.from(a ?? '').filter((bit, at) => bit !== b?.[at]).length;
  });
  const mean = differing.reduce((sum, count) => sum + count, 0) / differing.length;
  expect(mean).toBeGreaterThan(24);
  expect(mean).toBeLessThan(26);
  expect(Math.min(...differing)).toBeGreaterThan(8);
});
