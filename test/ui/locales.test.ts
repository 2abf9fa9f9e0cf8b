import { describe, expect, test } from 'vitest';
import { directionOf, localesOf } from '../../src/browser/ui/text/locales.ts';
import { createText, translateFrom } from '../../src/browser/ui/text/text.ts';

describe('which language', () => {
  test('the address wins over the setting, which wins over the browser', () => {
    expect(localesOf('de', 'fr', ['pl', 'en-GB']).wanted).toEqual(['de', 'fr', 'pl', 'en-GB']);
    expect(localesOf(null, 'fr', ['pl']).wanted).toEqual(['fr', 'pl']);
    expect(localesOf(null, null, ['pl']).wanted).toEqual(['pl']);
  });
  test('the interface speaks the first of them that it can, else English', () => {
    expect(localesOf('de', null, ['fr']).interface).toBe('en');
    expect(localesOf(null, null, ['de-AT', 'en-GB']).interface).toBe('en');
    expect(localesOf(null, null, []).interface).toBe('en');
  });
  test('a pseudo-locale is taken from the address alone, and does not depend on the browser', () => {
    expect(localesOf('en-XA', 'de', ['fr'])).toEqual({ interface: 'en-XA', wanted: ['en'] });
    expect(localesOf(null, 'en-XA', []).interface).toBe('en');
    expect(localesOf('ar-XB', null, []).interface).toBe('ar-XB');
  });
  test('what is no tag counts as not said, and one is said as it is usually written', () => {
    expect(localesOf('??', 'not a tag', ['pt-br', 'PT-BR']).wanted).toEqual(['pt-BR']);
    expect(localesOf('__proto__', 'constructor', ['toString']).interface).toBe('en');
  });
});

describe('which way a language runs', () => {
  test('as its script does', () => {
    expect(['en', 'de', 'ar', 'ar-XB', 'he', 'fa', 'ur', 'dv', 'az-Arab', 'ar-Latn'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
  test('what is no tag runs as English does', () => {
    expect(directionOf('no tag at all')).toBe('ltr');
  });
  test('an Arabic name keeps its direction to itself among English words, and an English one is left as it is', () => {
    const t = createText('en');
    expect(t('reply.title', { name: 'سارة' })).toBe('\u2068سارة\u2069 answers');
    expect(t('reply.title', { name: 'Sarah' })).toBe('Sarah answers');
  });
  test('any name keeps its direction to itself among words that run from the right', () => {
    const t = translateFrom('ar-XB', { hello: [{ kind: 'argument', arg: 'name' }] });
    expect(t('hello', { name: 'Sarah' })).toBe('\u2068Sarah\u2069');
  });
});
