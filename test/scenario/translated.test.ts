// A scenario spoken in another language: other words, the same rules.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { translationOf } from '../../src/core/scenario/overlay.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { originalOf } from '../../src/core/scenario/spoken.ts';
import { translated } from '../../src/core/scenario/translated.ts';
import { overlayFor, validScenario } from './support.ts';

const small = validScenario();

describe('a translated scenario', () => {
  const overlay = overlayFor(small, { 'you.brief': null, 'managers.tom.name': null });
  const spoken = translated(small, translationOf(small, overlay));

  test('has the words of the translation, and its own where there are none', () => {
    expect(spoken.title).toBe(`${small.title}~`);
    expect(spoken.moments[1]?.options[0]?.reply).toBe(`${small.moments[1]?.options[0]?.reply}~`);
    expect(spoken.you.brief).toBe(small.you.brief);
    expect(spoken.language).toBe('de');
    expect(spoken.untranslated?.map(({ text }) => text)).toEqual([small.you.brief]);
  });

  test('has the id, the rules and both hashes of the original', () => {
    expect(originalOf(spoken)).toBe(small);
    expect(spoken.id).toBe(small.id);
    expect(rulesHash(spoken)).toBe(rulesHash(small));
    expect(contentHash(spoken)).toBe(contentHash(small));
  });

  test('leaves the original as it was', () => {
    expect(small).toEqual(validScenario());
  });

  test('outlives a copy between threads', () => {
    expect(structuredClone(spoken)).toEqual(spoken);
  });
});

test('applying a translation needs no other module', () => {
  const source = readFileSync('src/core/scenario/translated.ts', 'utf8');
  expect(source.match(/^(?:import(?! type)|export .* from) .*$/gm)).toBeNull();
});
