import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { codesOf, draft, MINIMAL, problemsOf, toldOf } from './support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a scenario without problems', () => {
  test('is read with its defaults filled in', () => {
    const { scenario, problems } = parseScenario(MINIMAL);
    expect(problems).toEqual([]);
    expect(scenario?.managers.map(({ id, will, team }) => [id, will, team.capability])).toEqual([
      ['priya', 'usual', 'usual'],
      ['tom', 'usual', 'usual'],
    ]);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${MINIMAL}`],
    ['with Windows line ends', MINIMAL.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', MINIMAL.replaceAll('\n', '\r')],
    ['on one line', JSON.stringify(JSON.parse(MINIMAL))],
  ])('is read %s, as text and as bytes', (_, source) => {
    const plain = parseScenario(MINIMAL).scenario;
    expect(parseScenario(source).scenario).toEqual(plain);
    expect(parseScenario(bytes(source)).scenario).toEqual(plain);
  });
});

describe('places', () => {
  const misspelt = MINIMAL.replace(
    '"about": "priya",\n      "when": { "weeks": [3',
    '"about": "pria",\n      "when": { "weeks": [3',
  );

  test('are the same with a byte order mark and any line ends', () => {
    for (const source of [misspelt, `\uFEFF${misspelt}`, misspelt.replaceAll('\n', '\r\n')]) {
      const [problem] = problemsOf(source);
      expect(problem).toMatchObject({ line: 64, column: 16, length: 6 });
      const { offset = 0, length = 0 } = problem ?? {};
      expect(source.replace('\uFEFF', '').slice(offset, offset + length)).toBe('"pria"');
    }
  });

  test('have a pointer, a breadcrumb and the nearest name with its line', () => {
    expect(problemsOf(misspelt)[0]).toMatchObject({
      code: 'R01',
      file: 'scenario.json',
      path: '/moments/1/about',
      crumb: [{ field: 'moments', name: 'board_review' }, { field: 'about' }],
      near: { text: 'priya', line: 16 },
    });
    expect(toldOf(misspelt)[0]).toEqual({
      message: 'there’s no manager called "pria"',
      help: '',
      crumb: 'moment board_review › about',
      near: 'did you mean "priya"? (line 16)',
    });
  });

  test('inside a text count escapes as they are written', () => {
    const source = MINIMAL.replace('Priya is back from', 'Said \\"no\\" \\u2014 {pria} is back from');
    expect(problemsOf(source)[0]).toMatchObject({ code: 'T01', column: 35, length: 6 });
  });

  test('are in order, the graver first', () => {
    const lines = problemsOf(
      draft((scenario) => {
        scenario.managers[1] = { ...scenario.managers[1], id: 'priya', name: ' ' };
        scenario.moments[0]!.options[0]!.reply = 3;
      }),
    ).map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

test('what is fine is left in peace', () => {
  const source = draft((s) => {
    s.peers = [{ id: 'marcus', name: 'Marcus' }] as never;
    s.moments[0]!.from = 'marcus';
    Object.assign(s.moments[1]!, { about: 'all', from: 'boss' });
    delete s.moments[1]!.when;
    s.moments[0]!.options[0]!.then = 'board_review';
    s.moments[1]!.text =
      '*{priya}* and {you}: {week, plural, =0 {none} one {# week} other {# weeks}}, “{boss}” < 3 & R&D.';
    s.moments[1]!.options[0]!.if = { level: 'priya.trust', below: 60 };
    s.moments[1]!.options[1]!.if = { not: { level: 'priya.trust', below: 60 } };
    s.moments[1]!.options[0]!.effects = [
      { kind: 'level', of: 'boss.credit', add: -3, because: 'Late.' },
      { kind: 'claim', on: 'tom', attention: 1, because: 'He calls.' },
    ];
    s.moments[1]!.options[0]!.promise = {
      text: 'Soon.',
      to: 'tom',
      due_in_weeks: 2,
      kept_by: { chose: 'board_deck.redo_slides' },
    };
  });
  expect(problemsOf(source)).toEqual([]);
});

describe('an allowance', () => {
  const shouting = (allow: unknown) =>
    draft((s) => {
      s.moments[1]!.options[0]!.reply = 'No!';
      s.allow = allow as never;
    });

  test.each(['board_review.ask', 'board_review'])('at %s silences its code there', (at) => {
    expect(codesOf(shouting([{ code: 'T07', at, why: 'She shouts.' }]))).toEqual([]);
  });

  test('somewhere else silences nothing and is told itself', () => {
    expect(codesOf(shouting([{ code: 'T07', at: 'board_deck', why: 'She shouts.' }]))).toEqual(['T07', 'R04']);
  });

  test('of an error or of an unknown code is told', () => {
    const allow = [
      { code: 'T08', at: 'board_review', why: 'x' },
      { code: 'T77', at: 'board_review', why: 'x' },
      { code: 'T07', at: 'board_review', why: 'x' },
    ];
    expect(codesOf(shouting(allow))).toEqual(['R04', 'R04']);
  });

  test('of what is measured is left to the tool that reports it', () => {
    expect(
      codesOf(draft((s) => (s.allow = [{ code: 'B12', at: 'board_deck.redo_slides', why: 'A trap.' }] as never))),
    ).toEqual([]);
  });
});

test('a renamed moment is told its new name, with the mend', () => {
  const source = draft((s) => {
    s.moments[1]!.was = ['after_monday'];
    s.moments[0]!.options[0]!.then = 'after_monday';
  });
  expect(problemsOf(source)[0]).toMatchObject({
    code: 'R06',
    near: { text: 'board_review' },
    fix: { text: '"board_review"' },
  });
});

test('portraits are only checked against a list', () => {
  const source = draft((s) => (s.managers[0]!.portrait = 'nobody'));
  expect(codesOf(source)).toEqual([]);
  expect(codesOf(source, { people: ['priya'] })).toEqual(['A01']);
});

test('virtue words are only looked for in English', () => {
  const coaching = (language: string) =>
    draft((s) => {
      s.language = language as never;
      s.moments[0]!.options[0]!.text = 'Den Support anrufen lassen';
    });
  expect(codesOf(coaching('en-GB'))).toEqual(['T05']);
  expect(codesOf(coaching('de'))).toEqual([]);
});
