// What a scenario says of itself beside the story: where it is set, what may hurt, and what a facilitator reads.
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { withoutRemarks } from '../../src/core/scenario/without-remarks.ts';
import { codesOf, draft, problemsOf, toldOf, validScenario } from './support.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const SETTING = { industry: 'Hospital', place: 'Wales' };
const ABOUT = {
  format: 2,
  setting: SETTING,
  content_note: 'A patient dies, off stage.',
  facilitation: {
    ask: ['Who rang whom?'],
    people_say: ['“No time.” Ask how often.'],
    contrast: 'The rota, or the ward.',
  },
};
const withAbout = (more: object = {}) => validScenario((s) => void Object.assign(s, ABOUT, more));
const checked = (more: object) => problemsOf(draft((s) => void Object.assign(s, ABOUT, more)));
const of2 = validScenario((s) => void Object.assign(s, { format: 2 }));

test('nothing about a scenario changes what happens in it', () => {
  expect(rulesHash(withAbout())).toBe(rulesHash(of2));
  expect(contentHash(withAbout())).toBe(contentHash(of2));
});

test('the setting and the content note are translated, what is for the facilitator is not', () => {
  const keys = textKeys(withAbout()).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['setting.industry', 'setting.place', 'content_note']));
  expect(keys.filter((key) => key.startsWith('facilitation'))).toEqual([]);
});

test('players do not get what is for the facilitator', () => {
  const shipped = withoutRemarks(withAbout());
  expect(shipped).toMatchObject({ setting: SETTING, content_note: ABOUT.content_note });
  expect(shipped).not.toHaveProperty('facilitation');
});

test.each(['setting', 'content_note', 'facilitation'] as const)('%s needs format 2', (field) => {
  expect(codesOf(draft((s) => void Object.assign(s, { [field]: ABOUT[field] })))).toEqual(['V10']);
});

describe('lengths:', () => {
  test('a content note of 40 words passes, one of 41 does not', () => {
    expect(checked({ content_note: words(40) })).toEqual([]);
    expect(checked({ content_note: words(41) })).toMatchObject([{ code: 'T04', path: '/content_note' }]);
  });

  test('an industry and a place are a line each', () => {
    const long = 'a'.repeat(31);
    expect(checked({ setting: { industry: long, place: long } })).toMatchObject([
      { code: 'T04', path: '/setting/industry' },
      { code: 'T04', path: '/setting/place' },
    ]);
  });

  const page = (count: number) => ({
    facilitation: { ask: [words(100)], people_say: [words(100), words(100)], contrast: words(50) },
    debrief: {
      questions: [words(30), { if: { chose: 'board_deck.redo_slides' }, text: words(20) }],
      research: [{ idea: 'P1', text: words(count - 402), source: 'Nobody (2020)' }],
    },
  });

  test('a facilitator reads 450 words at most, of all that the page says', () => {
    expect(checked(page(450))).toEqual([]);
    expect(checked(page(451))).toMatchObject([{ code: 'T04', level: 'advice', path: '/facilitation' }]);
    const [told] = toldOf(draft((s) => void Object.assign(s, ABOUT, page(451))));
    expect(told?.message).toContain('451 words');
  });

  test('without anything for a facilitator there is no page to be long', () => {
    expect(checked({ ...page(451), facilitation: undefined })).toEqual([]);
  });
});

test('an industry without a place is half a setting', () => {
  expect(checked({ setting: { industry: 'Hospital' } })).toMatchObject([{ level: 'error' }]);
});
