import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import '../../src/browser/ui/text/pseudo-words.ts';
import { WORDS as DEBRIEF } from '../../src/browser/ui/text/en/debrief.ts';
import { WORDS as KEPT } from '../../src/browser/ui/text/en/kept.ts';
import { WORDS as MODEL } from '../../src/browser/ui/text/en/model.ts';
import { WORDS as RUN } from '../../src/browser/ui/text/en/run.ts';
import { ENGLISH_WORDS as EN } from '../../src/browser/ui/text/languages.ts';
import { PSEUDO_LOCALES, pseudoMessage, pseudoText } from '../../src/browser/ui/text/pseudo.ts';
import { createText, type AppKey } from '../../src/browser/ui/text/text.ts';
import type { Message, Part } from '../../src/core/scenario/message.ts';
import { readMessage } from '../../src/core/scenario/message-syntax.ts';
import { createPlanText } from '../support/words.ts';

const KEYS = Object.keys(EN) as AppKey[];
const ALL = [EN, DEBRIEF, KEPT, MODEL, RUN].flatMap((words) => Object.entries<Message>(words));
const inPart = (part: Part): string[] => {
  if (typeof part === 'string' || part.kind === 'count') return [];
  return [part.arg, ...('cases' in part ? part.cases.flatMap(([, parts]) => parts.flatMap(inPart)) : [])];
};
const argumentsOf = (message: Message): string[] => [message].flat().flatMap(inPart).toSorted();

test.each(KEYS)('%s was read as a message, also in the pseudo-locales', (key) => {
  expect([EN[key]].flat().some((part) => typeof part === 'string' && /[{}]/.test(part))).toBe(false);
  for (const locale of PSEUDO_LOCALES)
    expect(argumentsOf(pseudoMessage(EN[key], locale))).toEqual(argumentsOf(EN[key]));
});

test('a message comes out the same whether its words are changed before it is read or after', () => {
  const texts = [
    'Continue with {title}',
    '{n, plural, =0 {None} one {# week} other {# weeks, {who, select, a {hers} other {his}}}}',
  ];
  for (const locale of PSEUDO_LOCALES)
    for (const text of texts)
      expect(pseudoMessage(readMessage(text), locale)).toEqual(readMessage(pseudoText(text, locale)));
});

test('no text is left that nobody uses', () => {
  const sources = globSync('src/browser/**/*.{ts,tsx}')
    .filter((path) => !path.includes('/ui/text/en/'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const patterns = [...sources.matchAll(/`([a-z]+\.[^`]*\$\{[^`]*)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.]+')}$`),
  );
  const used = (key: string): boolean => sources.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key));
  expect(ALL.map(([key]) => key).filter((key) => !used(key))).toEqual([]);
});

test('a text never shouts', () => {
  expect(ALL.filter(([, message]) => JSON.stringify(message).includes('!'))).toEqual([]);
});

test('plurals and zero have their own words', () => {
  const t = createText('en');
  expect([0, 1, 3].map((blocks) => t('manager.blocks', { blocks }))).toEqual(['None', '1 block', '3 blocks']);
  expect(
    createPlanText('en')('beat.escalation', { name: 'Mara', blocks: 2, week: 7, past: 'false', why: 'stretched' }),
  ).toBe('Mara will come to you with something there’s no time for: 2 blocks of week 7.');
});

test('the pseudo-locale is longer, accented and keeps what is filled in', () => {
  const t = createText('en-XA');
  expect(t('home.continue', { title: 'The Friday deck' })).toBe('Çóñtíñúé~~ wíth~~ The Friday deck');
  expect(t('opening.to_style')).not.toBe(EN['opening.to_style']);
});

test('the pseudo-Arabic one is as long, and sets every word from the right', () => {
  const t = createText('ar-XB');
  const words = t('home.continue', { title: 'The Friday deck' });
  expect(words.replaceAll(/[\u202E\u202C\u2068\u2069]/g, '')).toBe(
    createText('en-XA')('home.continue', { title: 'The Friday deck' }),
  );
  expect(words).toContain('\u202Ewíth~~\u202C');
  expect(words).toContain(' \u2068The Friday deck\u2069');
  expect(t.direction).toBe('rtl');
});

test('a key or an argument that does not exist is no key', () => {
  const t = createText('en');
  // @ts-expect-error no such text
  expect(() => t('no.such_text')).toThrow();
});
