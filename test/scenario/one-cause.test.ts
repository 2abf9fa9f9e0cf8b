// One cause, one message; and what is found by thinking further than a single field.
import { describe, expect, test } from 'vitest';
import { codesOf, draft, problemsOf, toldOf, type Draft } from './support.ts';

type Change = (scenario: Draft) => void;
const codes = (change: Change): string[] => codesOf(draft(change));
const option = (s: Draft, moment: number, at: number) => s.moments[moment]!.options[at]!;

describe('one slip is told once', () => {
  test('however often it is made, with how often', () => {
    const source = draft((s) => {
      s.moments[0]!['about'] = 'pria';
      s.moments[1]!['about'] = 'pria';
      option(s, 1, 0)['if'] = { level: 'pria.trust', above: 50 };
    });
    expect(codesOf(source)).toEqual(['R01']);
    expect(toldOf(source)[0]?.message).toBe('there’s no manager called "pria" (2 more times below)');
  });

  test('and not that nothing leads to what was meant', () => {
    const change: Change = (s) => {
      delete s.moments[1]!['when'];
      option(s, 0, 0)['then'] = 'board_reviw';
    };
    expect(codes(change)).toEqual(['R01']);
  });

  test('and not that nothing says what was meant', () => {
    expect(
      codes((s) => {
        s['format'] = 2 as never;
        s['passages'] = [{ id: 'mood_word', say: [{ text: 'calm' }] }] as never;
        s.moments[1]!['text'] = 'Priya is {mood_wrod}.';
      }),
    ).toEqual(['T01']);
  });
});

test('two with one id are told, and not everything that would have named the second', () => {
  const slips: Change = (s) => {
    s.managers[1]!['id'] = 'priya';
    s['peers'] = undefined as never;
    s.moments[0]!['from'] = 'tom';
    s.moments[1]!['from'] = 'tom';
    s.moments[1]!['if'] = { level: 'tom.trust', below: 50 };
  };
  expect(codes(slips)).toEqual(['R02']);
  const also: Change = (s) => {
    slips(s);
    s.moments[0]!['about'] = 'pria';
  };
  expect(codes(also)).toEqual(['R02', 'R01']);
});

test('nothing is suggested that would be refused there', () => {
  const near = (fact: object, text: string) =>
    toldOf(
      draft((s) => {
        Object.assign(s, { format: 2, facts: [{ id: 'told_her', ...fact }] });
        option(s, 0, 0)['remember'] = [{ fact: 'told_her', ...('number' in fact && { add: 1 }) }];
        s.moments[1]!['if'] = 'number' in fact ? { fact: 'told_her', above: -5 } : { not: { fact: 'told_her' } };
        s.moments[1]!['text'] = text;
      }),
    ).find(({ message }) => message.includes('nothing fills'))?.near;
  expect(near({ number: 1 }, '{told_hr} times')).toBe('did you mean "{told_her}"?');
  expect(near({}, '{told_hr} times')).toBe('');
});

describe('a former id', () => {
  test('is mended wherever it is used, that of a moment in its choices as well', () => {
    const source = draft((s) => {
      s.moments[0]!['was'] = ['weak_deck'];
      s.moments[1]!['if'] = { any: [{ seen: 'weak_deck' }, { chose: 'weak_deck.redo_slides' }] };
    });
    expect(problemsOf(source).map(({ code, fix }) => [code, fix?.text])).toEqual([
      ['R06', '"board_deck"'],
      ['R06', '"board_deck.redo_slides"'],
    ]);
  });

  test('is nobody’s own, nor another’s', () => {
    expect(codes((s) => (s.moments[1]!['was'] = ['board_review']))).toEqual(['R07']);
    expect(codes((s) => (s.moments[1]!['was'] = ['board_deck']))).toEqual(['R07']);
    expect(
      codes((s) => {
        s.moments[0]!['was'] = ['old_one'];
        s.moments[1]!['was'] = ['old_one'];
      }),
    ).toEqual(['R07']);
  });
});

describe('options that all have an if', () => {
  const deck = (choice: string) => ({ chose: `board_deck.${choice}` });
  const asked = (s: Draft, one: unknown, other: unknown): void => {
    option(s, 1, 0)['if'] = one;
    option(s, 1, 1)['if'] = other;
  };
  const cover: Change = (s) => asked(s, deck('redo_slides'), deck('sit_with_her'));

  test('are fine where they cover every answer to a moment that surely came before', () => {
    expect(codes(cover)).toEqual([]);
    expect(codes((s) => asked(s, { level: 'tom.trust', above: 60 }, { level: 'tom.trust', below: 61 }))).toEqual([]);
  });

  test('are not where it may not have come', () => {
    const before: Change[] = [
      (s) => (s.moments[0]!['if'] = { level: 'tom.trust', above: 40 }),
      (s) => (s.moments[0]!['about'] = 'tom'),
      (s) => Object.assign(s, { format: 2 }) && (s.moments[0]!['when'] = { weeks: [1, 2], chance: 0.5 }),
      (s) => (s.moments[0]!['when'] = { weeks: [1, 3] }),
      (s) => option(s, 1, 1)['if'] === undefined || asked(s, deck('redo_slides'), { level: 'tom.trust', above: 60 }),
    ];
    for (const change of before)
      expect(
        codes((s) => {
          cover(s);
          change(s);
        }),
      ).toContain('F01');
  });

  test('are fine again where the moment asks for it', () => {
    expect(
      codes((s) => {
        cover(s);
        s.moments[0]!['if'] = { level: 'tom.trust', above: 40 };
        s.moments[1]!['if'] = { seen: 'board_deck' };
      }),
    ).toEqual([]);
  });
});

describe('parts of a condition', () => {
  const asked = (condition: unknown): string[] => codes((s) => (s.moments[1]!['if'] = condition));
  const sometimes = { level: 'tom.trust', above: 40 };

  test('that could be left out are told', () => {
    expect(asked({ any: [sometimes, { level: 'tom.trust', above: 60, below: 50 }] })).toEqual(['X07']);
    expect(asked({ all: [sometimes, { not: { level: 'tom.trust', above: 60, below: 50 } }] })).toEqual(['X07']);
    expect(asked({ all: [sometimes, { level: 'priya.trust', above: 40 }] })).toEqual([]);
  });

  test('that stand twice are told', () => {
    expect(asked({ all: [sometimes, { above: 40, level: 'tom.trust' }] })).toEqual(['X06']);
  });
});

describe('a moment that may be pushed out', () => {
  const also = (s: Draft, ...ids: string[]): void => {
    for (const id of ids) s.moments.push({ ...structuredClone(s.moments[1]!), id });
  };
  const crowd =
    (given: object): Change =>
    (s) => {
      s.moments[0]!['when'] = { weeks: [2, 2] };
      option(s, 0, 0)['then'] = 'again';
      also(s, 'third', 'fourth', 'again');
      delete s.moments[4]!['when'];
      Object.assign(s.moments[3]!, given);
    };

  test('by a follow-up in the last turn is told', () => {
    expect(codes(crowd({}))).toEqual(['F22']);
  });

  test('is not, where it waits for a turn with room', () => {
    const change: Change = (s) => {
      crowd({})(s);
      s['weeks'] = 4 as never;
    };
    expect(codes(change)).not.toContain('F22');
  });

  test('is another one, where it comes first', () => {
    const change: Change = (s) => {
      s['format'] = 2 as never;
      crowd({ priority: 'first' })(s);
    };
    expect(toldOf(draft(change)).map(({ message }) => message)).toContain('for "third" there may be no room');
  });
});

test('a peer whom nobody meets is told, one who is named isn’t', () => {
  const peer = { id: 'amina', name: 'Amina Haddad' };
  expect(codes((s) => (s['peers'] = [peer] as never))).toEqual(['R05']);
  expect(
    codes((s) => {
      s['peers'] = [peer] as never;
      s.moments[1]!['from'] = 'amina';
    }),
  ).toEqual([]);
  expect(
    codes((s) => {
      s['peers'] = [peer] as never;
      s.moments[1]!['text'] = 'Amina has left a note.';
    }),
  ).toEqual([]);
});

test('more than a week has, and more bets than anybody likes', () => {
  const bet = (of_week: number) => ({ week: 1, ask: 'worst_team_at', of_week });
  expect(codes((s) => (s['bets'] = [bet(2), bet(2)] as never))).toEqual(['F23']);
  expect(codes((s) => (s['bets'] = [bet(1), bet(2), bet(3), { ...bet(3), ask: 'best_team_at' }] as never))).toEqual([
    'F21',
  ]);
  expect(codes((s) => (s['bets'] = Array.from({ length: 25 }, () => bet(2)) as never))).toEqual(['S07']);
});

test.each([
  [
    'weeks as text',
    (s: Draft) => (s.moments[1]!['when'] = { weeks: '1-1' }),
    'the weeks are two numbers, the first and the last',
  ],
  [
    'a look that isn’t there',
    (s: Draft) => Object.assign(s, { format: 2 }) && (s.moments[1]!['if'] = { looked: 'board_deck.file' }),
    'there’s no look called "board_deck.file"',
  ],
  [
    'a promise to somebody in format 1',
    (s: Draft) =>
      (option(s, 1, 0)['promise'] = {
        text: 'Call her',
        to: 'ines',
        due_in_weeks: 1,
        kept_by: { practice: 'boss_time' },
      }),
    'that "ines" can stand here came with format 2, and this file says it is of format 1',
  ],
])('%s', (_, change, message) => {
  expect(toldOf(draft(change)).map((told) => told.message)).toEqual([message]);
});

test.each([
  ['<<<<<<< mine\n', 'P10'],
  ['```json\n', 'P11'],
  ['; ', 'P12'],
  ['= ', 'P12'],
])('%j in a file is named', (sign, code) => {
  const source = draft(() => {});
  expect(codesOf(source.replace('"weeks": 3', `${sign}"weeks": 3`))).toEqual([code]);
});
