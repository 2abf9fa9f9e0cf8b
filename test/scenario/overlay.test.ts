// Translations: keys, reading, checks.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOverlay } from '../../src/core/scenario/check-overlay.ts';
import { isError } from '../../src/core/scenario/finding.ts';
import { translationOf, type Overlay } from '../../src/core/scenario/overlay.ts';
import { problemWords } from '../../src/core/scenario/problem-words.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { translated } from '../../src/core/scenario/translated.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';
import { overlayFor, validScenario, type Draft } from './support.ts';

const small = validScenario();
const keysOf = (scenario: Scenario): string[] => textKeys(scenario).map(({ key }) => key);

const found = (scenario: Scenario, overlay: unknown, file = 'text.de.json') =>
  readOverlay(JSON.stringify(overlay, null, 2), scenario, file).problems.map(
    (problem) => `${problem.code} ${problem.path}: ${problemWords(problem, EN).message}`,
  );
const foundFor = (texts: Readonly<Record<string, string | null>>, change?: (scenario: Draft) => void): string[] => {
  const scenario = validScenario(change);
  return found(scenario, overlayFor(scenario, texts));
};

describe('text keys', () => {
  test('are made of ids, and of places where there are none', () => {
    const scenario = validScenario((s) => {
      s.peers = [{ id: 'jo', name: 'Jo' }] as never;
      s.debrief = { questions: ['Why?'] } as never;
      s.moments[0]!.options[0]!.later = [{ after_weeks: 1, sign: 'A sign.' }];
      s.moments[0]!.options[0]!.promise = {
        text: 'I will.',
        to: 'tom',
        due_in_weeks: 2,
        kept_by: { practice: 'strategy' },
      };
    });
    const keys = keysOf(scenario);
    for (const key of [
      'title',
      'you.brief',
      'boss.name',
      'peers.jo.name',
      'managers.priya.team.name',
      'debrief.questions.0',
    ])
      expect(keys).toContain(key);
    for (const key of ['title', 'options.redo_slides.later.0.sign', 'options.redo_slides.promise.text'])
      expect(keys).toContain(`board_deck.${key}`);
    expect(keys).toHaveLength(textsOf(scenario).length);
  });

  test('are never the same for two texts, whatever the ids are', () => {
    const scenario = validScenario((s) => {
      const names = ['managers', 'peers', 'boss', 'debrief'];
      s.peers = [{ id: 'options', name: 'Jo', role: 'R' }] as never;
      s.debrief = { questions: ['Why?'] } as never;
      s.managers[0]!.id = 'questions';
      s.moments = names.map((id) => ({
        ...s.moments[0]!,
        id,
        about: 'questions',
        options: ['team', 'questions', 'text'].map((option) => ({ ...s.moments[0]!.options[0]!, id: option })),
      }));
      s.weeks = 3 as never;
    });
    const keys = keysOf(scenario);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(SHIPPED)('of %s are never the same for two texts', (id) => {
    const keys = keysOf(shippedScenario(id));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('reading', () => {
  test('takes a whole translation without a word', () => {
    const reading = readOverlay(JSON.stringify(overlayFor(small)), small, 'text.de.json');
    expect(reading.problems).toEqual([]);
    expect(reading.overlay).toEqual(overlayFor(small));
  });

  test('takes bytes, a byte order mark and remarks', () => {
    const remarked = { $schema: 'x', note: 'Mine.', ...overlayFor(small) };
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(remarked)}`);
    expect(readOverlay(bytes, small, 'text.de.json').problems).toEqual([]);
  });

  test.each([
    ['no object', [], ['S04 : [], where something in { } should be']],
    ['no texts', { ...overlayFor(small), texts: undefined }, ['S02 /texts: the field "texts" is missing']],
    ['a misspelt field', { ...overlayFor(small), tets: {} }, ['S01 /tets: there’s no field called "tets" here']],
    [
      'a newer format',
      { ...overlayFor(small), format: 2 },
      ['V01 /format: format 2 is newer than this version of the game'],
    ],
    ['an odd format', { ...overlayFor(small), format: 0.5 }, ['S04 /format: 0.5, where 1 should be']],
    ['no language', { ...overlayFor(small), language: 'German' }, ['S05 /language: "German" can’t be used here']],
    [
      'another scenario',
      { ...overlayFor(small), scenario: 'big_team' },
      ['V08 /scenario: this translates the scenario "big_team"'],
    ],
    ['its own language', { ...overlayFor(small), language: 'en' }, ['V08 /language: the scenario itself is in "en"']],
    ['another file', { ...overlayFor(small), language: 'fr' }, ['V08 /language: the file\'s name says "de"']],
  ])('refuses %s', (_, overlay, problems) => {
    expect(found(small, overlay)).toEqual(problems);
    expect(readOverlay(JSON.stringify(overlay), small, 'text.de.json').overlay).toBeNull();
  });

  test('never throws', () => {
    const whole = JSON.stringify(overlayFor(small));
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.string()).map(([at, length, put]) => {
      return whole.slice(0, at) + put + whole.slice(at + length);
    });
    const any = fc.oneof(
      cut,
      fc.json(),
      fc.uint8Array(),
      fc.jsonValue().map((texts) => JSON.stringify({ ...overlayFor(small), texts })),
    );
    fc.assert(
      fc.property(any, (source) => {
        const { overlay, problems } = readOverlay(source, small, 'text.de.json');
        const told = problems.some(({ level }) => level === 'error');
        if (overlay === null) expect(told).toBe(true);
        else {
          const errors = checkOverlay(overlay, small, 'de').filter(isError);
          expect(errors).toEqual([]);
        }
        expect(problems.map((problem) => problemWords(problem, EN).message)).not.toContain(
          'this file couldn’t be read, and that’s the game’s fault',
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checks', () => {
  const board = (text: string) => (s: Draft) => void (s.moments[0]!.text = text);

  test('name what is missing once, and take people’s names as they are', () => {
    expect(foundFor({ title: null, 'you.brief': '', 'managers.tom.name': null })).toEqual([
      'T10 /texts: 2 of 20 texts without a translation',
    ]);
  });

  test('take no notice of a source that stands beside its translation', () => {
    const overlay = overlayFor(small);
    const texts = Object.fromEntries(
      Object.entries(overlay.texts).map(([key, text]) => [key, { source: 'Whatever {this} was, {', ...text }]),
    );
    expect(found(small, { ...overlay, texts })).toEqual([]);
    expect(translationOf(small, { ...overlay, texts })).toEqual(translationOf(small, overlay));
  });

  test('find texts that have changed since', () => {
    const overlay = overlayFor(small);
    expect(found({ ...small, title: 'The team' }, overlay)).toEqual([
      'T11 /texts/title/from: the source has changed since',
    ]);
  });

  test('find placeholders lost and put in', () => {
    expect(foundFor({ 'board_deck.text': 'Folien von {priya}.' }, board('{manager} sends slides.'))).toEqual([
      'T12 /texts/board_deck.text/text: "{manager}" got lost',
      'T12 /texts/board_deck.text/text: the source has no "{priya}"',
    ]);
  });

  test('take an apostrophe for an apostrophe, and tell of an asterisk left over', () => {
    const source = board('{manager} said nothing. It is {team}.');
    expect(foundFor({ 'board_deck.text': "L'{manager} n'a rien dit. C'est l'{team}." }, source)).toEqual([]);
    expect(foundFor({ 'board_deck.text': "L'{manager} n''a rien dit. C'est l'{team}." }, source)).toEqual([
      'T03 /texts/board_deck.text/text: two apostrophes in a row show as two',
    ]);
    expect(foundFor({ 'board_deck.text': '{manager} und {team}: 3* und *mehr*' }, source)).toEqual([
      'T16 /texts/board_deck.text/text: this asterisk stresses nothing, and shows',
    ]);
  });

  test('tell of a placeholder that nobody fills only that', () => {
    expect(foundFor({ 'board_deck.text': 'Folien von {managre}.' }, board('{manager} sends slides.'))).toEqual([
      'T01 /texts/board_deck.text/text: nothing fills "{managre}"',
    ]);
  });

  test('want every plural form of the language', () => {
    const source = board('{week, plural, one {One week} other {# weeks}}.');
    const text = '{week, plural, one {# tydzień} other {# tygodnia}}.';
    const scenario = validScenario(source);
    const polish = { ...overlayFor(scenario, { 'board_deck.text': text }), language: 'pl' };
    expect(found(scenario, polish, 'text.pl.json')).toEqual([
      'T13 /texts/board_deck.text/text: "pl" has a form for "few", "many", which is missing',
    ]);
    const french = '{week, plural, one {# semaine} other {# semaines}}.';
    const whole = { ...overlayFor(scenario, { 'board_deck.text': french }), language: 'fr' };
    expect(found(scenario, whole, 'text.fr.json')).toEqual([]);
    expect(foundFor({ 'board_deck.text': '{week, plural, =1 {Eine} other {# Wochen}}.' }, source)).toEqual([]);
    expect(foundFor({ 'board_deck.text': '{week, plural, one {Eine Woche}}.' }, source)).toEqual([
      'T03 /texts/board_deck.text/text: this "plural" has no "other"',
    ]);
  });

  test('measure a text by its source, and by what any text may have', () => {
    expect(foundFor({ title: 'Das kleine, aber wirklich ganz besondere Team' })).toEqual([
      'T14 /texts/title/text: 45 characters for the 14 of the source',
    ]);
    const words = Array.from({ length: 190 }, () => 'wort').join(' ');
    expect(foundFor({ 'board_deck.text': words })).toEqual([
      'T04 /texts/board_deck.text/text: this text has 190 words',
      `T14 /texts/board_deck.text/text: ${words.length} characters for the 60 of the source`,
    ]);
    expect(foundFor({ summary: words.slice(0, 5 * 61) })).toEqual([
      'T04 /texts/summary/text: 61 words are too many for a summary',
    ]);
    expect(foundFor({ title: 'x'.repeat(2001) })[0]).toBe('S03 /texts/title/text: this text has 2,001 characters');
  });

  test('measure a text without its placeholders', () => {
    const asked = (text: string) => foundFor({ 'board_deck.text': text }, board('{manager} asks {team}.'));
    expect(asked('Eine Frage von {manager} an {team}.')).toEqual([]);
    expect(asked('{manager} hat heute Vormittag eine Frage an {team}.')).toEqual([
      'T14 /texts/board_deck.text/text: 36 characters for the 7 of the source',
    ]);
  });

  test('find what any text is checked for', () => {
    expect(foundFor({ title: '<b>Das Team</b>' })).toEqual(['T02 /texts/title/text: "<b>" is markup']);
    expect(foundFor({ title: 'Das Team!' })).toEqual(['T07 /texts/title/text: an exclamation mark']);
    expect(foundFor({ 'managers.tom.name': 'Priya Okafor' })).toEqual([
      'T09 /texts/managers.tom.name/text: Priya Raman~ and Priya Okafor both go by "Priya"',
    ]);
  });

  test('leave out what the scenario allows', () => {
    const long = { 'board_review.options.wait.reply': 'Sie nickt und sieht dabei aus dem Fenster.' };
    expect(foundFor(long)).toHaveLength(1);
    const scenario = { ...small, allow: [{ code: 'T14', at: 'board_review.wait', why: 'German.' }] };
    expect(found(scenario, overlayFor(scenario, long))).toEqual([]);
  });

  test('find texts by the ids that things had before', () => {
    const renamed = validScenario((s) => {
      Object.assign(s.moments[0]!, { id: 'slides', was: ['board_deck'] });
      Object.assign(s.managers[1]!, { was: ['thomas'] });
    });
    const texts = Object.entries(overlayFor(small).texts).map(([key, text]) => [
      key.replace('.tom.', '.thomas.'),
      text,
    ]);
    const overlay = { ...overlayFor(small), texts: Object.fromEntries(texts) as Overlay['texts'] };
    expect(found(renamed, overlay)).toEqual([]);
    const spoken = translated(renamed, translationOf(renamed, overlay));
    expect([spoken.moments[0]?.title, spoken.managers[1]?.role]).toEqual([`${small.moments[0]?.title}~`, 'Service~']);
    const long = { 'board_deck.title': { text: 'x '.repeat(40), from: textHash(small.moments[0]!.title) } };
    expect(found(renamed, { ...overlay, texts: { ...overlay.texts, ...long } })).toEqual([
      'T04 /texts/board_deck.title/text: 80 characters are too many for a title',
    ]);
    const longer = { 'board_deck.title': { text: 'x '.repeat(30), from: textHash(small.moments[0]!.title) } };
    expect(found(renamed, { ...overlay, texts: { ...overlay.texts, ...longer } })).toEqual([
      'T14 /texts/board_deck.title/text: 60 characters for the 30 of the source',
    ]);
  });

  test('tell a misspelt key, and not also that its text is missing', () => {
    const overlay = overlayFor(small, { title: null });
    expect(found(small, { ...overlay, texts: { ...overlay.texts, titel: { text: 'Das Team', from: 'x' } } })).toEqual([
      'T15 /texts/titel: no text has the key "titel"',
    ]);
  });
});

test('the German tutorial is whole but for what it leaves out on purpose', () => {
  const scenario = shippedScenario('tutorial');
  const file = 'scenarios/tutorial/text.de.json';
  const { overlay, problems } = readOverlay(readFileSync(file), scenario, file);
  expect(problems.map(({ code }) => code)).toEqual(['T10']);
  expect(overlay && translationOf(scenario, overlay).untranslated).toEqual([
    'managers.1.brief',
    'moments.1.room_text',
    'moments.1.options.1.reply',
    'moments.2.room_text',
    'moments.2.options.2.text',
    'moments.2.options.2.reply',
    'debrief.questions.1',
  ]);
});
