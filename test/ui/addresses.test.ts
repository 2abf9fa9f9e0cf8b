// Addresses are read as people pass them on, and what cannot be understood is never taken for something else.
import { describe, expect, test } from 'vitest';
import { nearestScenario, type Known } from '../../src/browser/app/near-address.ts';
import { addressIn } from '../../src/browser/app/read-run-file.ts';
import { languageIn, playAddress, readRoute, runAddress, sortedOut, type Route } from '../../src/browser/app/route.ts';
import { withoutLanguage } from '../../src/browser/app/chosen-language.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { scenario } from '../support/scenario.ts';

const tutorial = (seed: number | null): Route => ({ kind: 'play', from: 'library', id: 'tutorial', seed });
const HOME: Route = { kind: 'home' };

test.each<[string, Route]>([
  ['', HOME],
  ['#', HOME],
  ['#/', HOME],
  ['#!/', HOME],
  ['#/?utm_source=news', HOME],
  ['#/&fbclid=x', HOME],
  ['#/.', HOME],
  ['#/model', { kind: 'model' }],
  ['#/Model/', { kind: 'model' }],
  ['#/model).', { kind: 'model' }],
  ['#/play/tutorial', tutorial(null)],
  ['#play/tutorial', tutorial(null)],
  ['#!/play/tutorial', tutorial(null)],
  ['#/play/tutorial/', tutorial(null)],
  ['#//play//tutorial', tutorial(null)],
  ['#/play/tutorial.', tutorial(null)],
  ['#/play/bank\\_holiday\\_rota', { kind: 'play', from: 'library', id: 'bank_holiday_rota', seed: null }],
  ['#\\play\\tutorial', tutorial(null)],
  ['#/play/tutorial)', tutorial(null)],
  ['#/play/tutorial>', tutorial(null)],
  ['#/play/tutorial”', tutorial(null)],
  ["#/play/tutorial',", tutorial(null)],
  ['#/play/tutorial**', tutorial(null)],
  ['#/play/tutorial%20', tutorial(null)],
  ['#/play/tutorial%E2%80%8B', tutorial(null)],
  ['#/play/tutorial…', tutorial(null)],
  ['#/play/Tutorial', tutorial(null)],
  ['#/PLAY/TUTORIAL', tutorial(null)],
  ['#%2Fplay%2Ftutorial', tutorial(null)],
  ['#/play/tutorial#:~:text=Start', tutorial(null)],
  ['#/play/tutorial?utm_source=a&utm_medium=b', tutorial(null)],
  ['#/play/tutorial&fbclid=IwAR0', tutorial(null)],
  ['#/try/tutorial?week=2&seed=7', { kind: 'try', id: 'tutorial', query: 'week=2&seed=7' }],
  ['#/try/tutorial', { kind: 'try', id: 'tutorial', query: '' }],
  ['#/file/My_Own_', { kind: 'play', from: 'file', id: 'my_own_', seed: null }],
])('%j', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

describe('a seed', () => {
  test.each([
    ['seed=7', 7],
    ['Seed=7', 7],
    ['SEED=7.', 7],
    ['seed=7)', 7],
    ['seed=7”.', 7],
    ['seed=%207', 7],
    ['seed=7%20', 7],
    ['seed=007', 7],
    ['seed=+7', 7],
    ['seed:7', 7],
    ['seed7', 7],
    ['seeds=7', 7],
    ['sede=7', 7],
    ['seed%3D7', 7],
    ['utm_source=x&seed=7', 7],
    ['utm_source=x&amp;seed=7', 7],
    ['seed=7&utm_source=x', 7],
    ['seed=7?utm_source=x', 7],
    ['seed=7#top', 7],
    ['seed=7&seed=7', 7],
    ['seed=７', 7],
    ['seed=-12', -12],
    ['seed=−12', -12],
    ['seed=–12', -12],
    ['seed=4294967295', -1],
    ['seed=-2147483648', -2_147_483_648],
    ['seed=0', 0],
  ])('%s is %i', (query, seed) => {
    expect(readRoute(`#/play/tutorial?${query}`)).toEqual(tutorial(seed));
  });

  test.each([
    ['seed=7x', 7],
    ['seed=x7', 7],
    ['seed=', null],
    ['seed', null],
    ['seed=x', null],
    ['seed=7.5', 7],
    ['seed=1e3', 1],
    ['seed=0x10', 0],
    ['seed=7%208', 7],
    ['seed=7&seed=8', 7],
    ['seed=4294967296', null],
    ['seed=99999999999', null],
    ['seed=٧', null],
  ])('%s is asked about, and not passed over', (query, seed) => {
    const route = readRoute(`#/play/tutorial?${query}`);
    expect(route).toMatchObject({ kind: 'unclear', what: 'seed', play: '#/play/tutorial' });
    if (!('what' in route) || route.what !== 'seed') throw new Error('expected a question');
    if (seed !== null) expect(route.seed).toBe(seed);
  });

  test('without a scenario is asked about', () => {
    expect(readRoute('#/?seed=7')).toEqual({ kind: 'unclear', what: 'seed', said: '7', play: null, seed: 7 });
  });

  test.each(['seedling=3', 'utm_seed=3', 'send=3', 'speed=3', 'used=7', 'e=7'])('%s is none', (query) => {
    expect(readRoute(`#/play/tutorial?${query}`)).toEqual(tutorial(null));
  });
});

test.each([
  '#/settings',
  '#/play',
  '#/play/',
  '#/play/tutorial/2',
  '#/play/tutorial thanks',
  '#/play/friday-deck',
  '#/play/a',
  '#/?utm_source=x#/pack',
  '#/?utm_source=x#/try/tutorial',
  '#/plya/tutorial',
  '#debrief-luck',
  '#3~tutorial~abc~1~7~s0z1~abcd',
])('nothing is taken for the first page: %j', (hash) => {
  const route = readRoute(hash);
  expect([route.kind, 'what' in route && route.what]).toEqual(['unclear', 'place']);
});

describe('a run', () => {
  const TEXT = runText(playBot(scenario({ weeks: 3, away_weeks: 1 }), 7, 'coach'));
  test.each([
    TEXT,
    TEXT.replaceAll('~', '%7E'),
    TEXT.replaceAll('~', '%257E'),
    `${TEXT}.`,
    `${TEXT}).`,
    `${TEXT}>`,
    `${TEXT}%3E`,
    `${TEXT}”`,
    `${TEXT}%20`,
    `%20${TEXT}`,
    `${TEXT}/`,
    `${TEXT}?utm_source=x`,
    `${TEXT}?fbclid=3~x`,
    `${TEXT}&utm_source=x`,
    `${TEXT}%3Futm_source=x`,
    `${TEXT.slice(0, 9)}%E2%80%8B${TEXT.slice(9)}`,
    `${TEXT.slice(0, 9)}%0D%0A${TEXT.slice(9)}`,
    `${TEXT}#top`,
  ])('%s', (text) => {
    for (const part of ['#/run/', '#/Run/', '#run/', '#/run//'])
      expect(readRoute(part + text)).toEqual({ kind: 'visit', text: TEXT });
  });
  test('without anything is one that is not whole', () => {
    expect(readRoute('#/run/')).toEqual({ kind: 'visit', text: '' });
  });
});

test('every address that the game writes is read as it was meant', () => {
  for (const id of ['tutorial', 'a_', 'a1', 'x'.repeat(40)])
    for (const from of ['library', 'file'] as const)
      expect(readRoute(playAddress(from, id))).toEqual({ kind: 'play', from, id, seed: null });
  expect(readRoute(runAddress(' 3~a_b~c_-.7~d '))).toEqual({ kind: 'visit', text: '3~a_b~c_-.7~d' });
});

test.each([
  ['https://play.example.org/#/play/Tutorial?seed=7.', tutorial(7)],
  ['[InternetShortcut]\r\nURL=https://play.example.org/x/#/play/tutorial?seed=7\r\n', tutorial(7)],
  ['<a href="https://play.example.org/#/play/tutorial">', tutorial(null)],
])('a file or words with an address lead there, read the same way: %j', (words, route) => {
  const address = addressIn(Buffer.from(words));
  expect(address && readRoute(address)).toEqual(route);
});

test.each([
  '',
  '{ "format": 1, "text": "#/play/tutorial" }',
  'a#b',
  'https://example.org/play/x',
  'x'.repeat(5000) + '#/play/a_b',
])('and %j does not', (words) => {
  expect(addressIn(Buffer.from(words))).toBe(null);
});

describe('the two halves of an address', () => {
  test.each([
    ['?seed=7', '#/play/tutorial', '', '#/play/tutorial?seed=7'],
    ['?Seed=7.', '#/play/tutorial', '', '#/play/tutorial?seed=7.'],
    ['?seed=7', '#/play/tutorial?utm_source=x', '', '#/play/tutorial?utm_source=x&seed=7'],
    ['?seed=7', '#/play/tutorial?seed=8', '', '#/play/tutorial?seed=8&seed=7'],
    ['?seed=7', '#/play/tutorial?seed=7', '', '#/play/tutorial?seed=7'],
    ['?fbclid=x&seed=7&lang=de', '#/play/tutorial', '?fbclid=x&lang=de', '#/play/tutorial?seed=7'],
    ['?seed=7', '', '', '#/?seed=7'],
    ['', '#/play/tutorial?lang=de', '?lang=de', '#/play/tutorial?lang=de'],
    ['?fbclid=x', '#/play/tutorial?Lang=DE.', '?fbclid=x&lang=DE', '#/play/tutorial?Lang=DE.'],
    ['?seed=7&x=1', '#/play/tutorial&lang=de', '?x=1&lang=de', '#/play/tutorial&lang=de&seed=7'],
  ])('%s%s', (search, hash, front, back) => {
    expect(sortedOut(search, hash)).toEqual({ search: front, hash: back });
    expect(sortedOut(front, back)).toBe(null);
  });
  test.each([
    ['', ''],
    ['?lang=de', '#/play/tutorial?seed=7'],
    ['?utm_source=x', '#/run/3~a'],
  ])('are left as they are where nothing is mixed up: %s%s', (search, hash) => {
    expect(sortedOut(search, hash)).toBe(null);
  });
  test('a language is read kindly, too', () => {
    expect(['?lang=de', '?LANG=de.', '?x=1&amp;lang=de', '?lang=%20de', '?x=1'].map(languageIn)).toEqual([
      'de',
      'de',
      'de',
      'de',
      null,
    ]);
  });
});

describe('the nearest scenario', () => {
  const known: Known[] = [
    { from: 'library', id: 'tutorial', title: 'Five minutes first', language: 'en' },
    { from: 'library', id: 'friday_deck', title: 'The Friday deck', language: 'en' },
    { from: 'file', id: 'my_own', title: 'my_own', language: '' },
  ];
  test.each([
    ['tutorail', 'tutorial'],
    ['tutorial thanks', 'tutorial'],
    ['friday-deck', 'friday_deck'],
    ['fridaydeck', 'friday_deck'],
    ['the friday deck', 'friday_deck'],
    ['two_minutes_first', 'tutorial'],
    ['myown', 'my_own'],
    ['something_else_entirely', undefined],
    ['', undefined],
    ['***', undefined],
  ])('to %j', (word, id) => {
    expect(nearestScenario([word], known)?.id).toBe(id);
  });
});

test.each([
  ['?scenario=tutorial', '', '#/try/tutorial?'],
  [
    '?scenario=tutorial&week=5&choose=a.b,c.d&set=a.trust:20&seed=7',
    '',
    '#/try/tutorial?week=5&choose=a.b,c.d&set=a.trust:20&seed=7',
  ],
  ['?Scenario=tutorial&Week=2', '', '#/try/tutorial?Week=2'],
  ['?week=2&scenario=tutorial&lang=en-XA', '?lang=en-XA', '#/try/tutorial?week=2'],
  ['?scenario=tutorial&host=https%3A%2F%2Fa.example&week=2', '?host=https%3A%2F%2Fa.example', '#/try/tutorial?week=2'],
])('a playtest is asked for before the #: %s', (search, front, hash) => {
  expect(sortedOut(search, '#/play/other')).toEqual({ search: front, hash });
  expect(sortedOut(front, hash)).toBeNull();
});

test.each([
  ['?lang=de', ''],
  ['?Lang=de&host=https://a.example', '?host=https://a.example'],
  ['?utm_source=x&language=%64e&seed=7', '?utm_source=x&seed=7'],
  ['?host=https://a.example', '?host=https://a.example'],
  ['', ''],
])('whoever chooses a language goes on without the one of the link: %s', (search, kept) =>
  expect(withoutLanguage(search)).toBe(kept),
);
