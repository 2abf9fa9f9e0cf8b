// Shape, references, flow, conditions and texts: each mistake is told once and where it is.
import { expect, test } from 'vitest';
import { draft, problemsOf, toldOf, type Draft } from './support.ts';

/** What → change → `code at path`. */
const CHANGES: readonly (readonly [what: string, change: (scenario: Draft) => void, found: readonly string[]])[] = [
  ['all unknown fields', (s) => Object.assign(s, { tilte: 'x', foo: 1 }), ['S01 /tilte', 'S01 /foo']],
  ['a misspelt field', (s) => delete Object.assign(s.moments[0]!, { stkes: 'low' }).stakes, ['S01 /moments/0/stkes']],
  ['a condition that names nothing', (s) => (s.moments[1]!.if = {}), ['S02 /moments/1/if']],
  ['a condition that is a text', (s) => (s.moments[1]!.if = 'priya.trust < 3'), ['S04 /moments/1/if']],
  ['a misspelt condition', (s) => (s.moments[1]!.if = { sen: 'board_deck' }), ['S01 /moments/1/if/sen']],
  [
    'two conditions in one',
    (s) => (s.moments[1]!.if = { seen: 'board_deck', chose: 'board_deck.redo_slides' }),
    ['S09 /moments/1/if/chose'],
  ],
  [
    'a wrong part deep inside',
    (s) => (s.moments[1]!.if = { all: [{ not: { any: [{ level: 'priya.trust', below: 'low' }] } }] }),
    ['S04 /moments/1/if/all/0/not/any/0/below'],
  ],
  [
    'an unknown moment deep inside',
    (s) => (s.moments[1]!.if = { not: { any: [{ seen: 'bord_deck' }] } }),
    ['R01 /moments/1/if/not/any/0/seen'],
  ],
  ['an unknown choice', (s) => (s.moments[1]!.if = { chose: 'board_deck.redo' }), ['R01 /moments/1/if/chose']],
  ['three weeks', (s) => (s.moments[1]!.when = { weeks: [1, 2, 3] }), ['S07 /moments/1/when/weeks']],
  ['no weeks', (s) => (s.moments[1]!.when = { weeks: [] }), ['S07 /moments/1/when/weeks']],
  ['one option', (s) => s.moments[1]!.options.pop(), ['S07 /moments/1/options']],
  ['half a block', (s) => (s.moments[1]!.options[0]!.attention = 0.5), ['S03 /moments/1/options/0/attention']],
  ['a long text', (s) => (s.moments[1]!.options[0]!.reply = 'x'.repeat(2001)), ['S03 /moments/1/options/0/reply']],
  [
    'an unknown kind of effect',
    (s) => (s.moments[1]!.options[0]!.effects = [{ kind: 'levle' }]),
    ['S06 /moments/1/options/0/effects/0/kind'],
  ],
  [
    'an effect without a kind',
    (s) => (s.moments[1]!.options[0]!.effects = [{}]),
    ['S02 /moments/1/options/0/effects/0/kind'],
  ],
  [
    'an effect without a reason',
    (s) => (s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'priya.trust', add: 3 }]),
    ['S02 /moments/1/options/0/effects/0/because'],
  ],
  [
    'an effect on nobody',
    (s) => (s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'pria.trust', add: 3, because: 'Why.' }]),
    ['R01 /moments/1/options/0/effects/0/of'],
  ],
  [
    'an unknown level of the boss',
    (s) => (s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'boss.trust', add: 3, because: 'Why.' }]),
    ['X02 /moments/1/options/0/effects/0/of'],
  ],
  [
    'an unknown level of the boss, by id',
    (s) => {
      s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'ines.trust', add: 3, because: 'Why.' }];
      s.moments[1]!.if = { level: 'ines.engagement', below: 40 };
    },
    ['X02 /moments/1/options/0/effects/0/of', 'X02 /moments/1/if/level'],
  ],
  [
    'the one level of the boss, by id',
    (s) => {
      s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'ines.credit', add: 3, because: 'Why.' }];
      s.moments[1]!.if = { level: 'ines.credit', below: 40 };
    },
    [],
  ],
  [
    'a level of a peer',
    (s) => {
      s.peers = [{ id: 'kofi', name: 'Kofi Mensah' }] as never;
      s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'kofi.trust', add: 3, because: 'Why.' }];
    },
    ['R01 /moments/1/options/0/effects/0/of'],
  ],
  [
    'a promise without a keeping',
    (s) => (s.moments[1]!.options[0]!.promise = { text: 'Soon.', to: 'priya', due_in_weeks: 2, kept_by: {} }),
    ['S02 /moments/1/options/0/promise/kept_by'],
  ],
  [
    'a promise kept by nothing',
    (s) =>
      (s.moments[1]!.options[0]!.promise = { text: 'Soon.', to: 'ines', due_in_weeks: 2, kept_by: { chose: 'a.b' } }),
    ['S05 /moments/1/options/0/promise/kept_by/chose'],
  ],
  [
    'a promise to everybody',
    (s) =>
      (s.moments[1]!.options[0]!.promise = {
        text: 'Soon.',
        to: 'all',
        due_in_weeks: 2,
        kept_by: { practice: 'strategy' },
      }),
    ['R01 /moments/1/options/0/promise/to'],
  ],
  [
    'a practice that is not offered',
    (s) => {
      s.practices = ['one_on_one'] as never;
      s.moments[1]!.options[0]!.promise = {
        text: 'Soon.',
        to: 'tom',
        due_in_weeks: 2,
        kept_by: { practice: 'strategy' },
      };
    },
    ['R01 /moments/1/options/0/promise/kept_by/practice'],
  ],
  [
    'bets outside of the weeks',
    (s) =>
      (s.bets = [
        { week: 9, ask: 'worst_team_at', of_week: 9 },
        { week: 2, ask: 'worst_team_at', of_week: 1 },
        { week: 2, ask: 'best_team_at', of_week: 4 },
      ] as never),
    ['R01 /bets/0/week', 'R01 /bets/1/of_week', 'R01 /bets/2/of_week'],
  ],
  ['a moment that nothing leads to', (s) => delete s.moments[1]!.when, ['F02 /moments/1/id']],
  [
    'moments that only lead to each other',
    (s) => {
      for (const moment of s.moments) delete moment.when;
      s.moments[0]!.options[0]!.then = 'board_review';
      s.moments[1]!.options[0]!.then = 'board_deck';
    },
    ['F04 /moments', 'F02 /moments/0/id', 'F02 /moments/1/id'],
  ],
  ['all managers without a speaker', (s) => (s.moments[1]!.about = 'all'), ['S02 /moments/1/from']],
  ['a moment about the boss', (s) => (s.moments[1]!.about = 'ines'), ['R01 /moments/1/about']],
  [
    'a follow-up of the last week',
    (s) => {
      delete s.moments[0]!.when;
      s.moments[1]!.options[0]!.then = 'board_deck';
    },
    ['F02 /moments/0/id'],
  ],
  ['an if that is false in its weeks', (s) => (s.moments[1]!.if = { week: { to: 2 } }), ['F02 /moments/1/if']],
  ['an if after the end', (s) => (s.moments[1]!.if = { week: { from: 9 } }), ['X01 /moments/1/if']],
  ['a moment only after itself', (s) => (s.moments[1]!.if = { seen: 'board_review' }), ['F02 /moments/1/if']],
  [
    'a moment only after its own option',
    (s) => (s.moments[1]!.if = { any: [{ chose: 'board_review.ask' }, { seen: 'board_review' }] }),
    ['F02 /moments/1/if'],
  ],
  ['a moment not after itself', (s) => (s.moments[1]!.if = { not: { seen: 'board_review' } }), []],
  [
    'more moments than a week holds',
    (s) => {
      for (const id of ['second', 'third', 'fourth']) s.moments.push({ ...s.moments[1]!, id });
      s.moments.push({ ...s.moments[1]!, id: 'perhaps', if: { seen: 'board_deck' }, when: { weeks: [2, 3] } });
    },
    ['F02 /moments/4/when/weeks'],
  ],
  [
    'as many where one may have come before',
    (s) => {
      for (const id of ['second', 'third', 'fourth']) s.moments.push({ ...s.moments[1]!, id });
      s.moments[0]!.options[0]!.then = 'second';
    },
    [],
  ],
  ['a practice twice', (s) => (s.practices = ['strategy', 'strategy'] as never), ['R02 /practices/1']],
  [
    'the part that is never true',
    (s) => (s.moments[1]!.if = { all: [{ seen: 'board_deck' }, { any: [] }] }),
    ['X01 /moments/1/if/all/1'],
  ],
  [
    'parts that exclude each other',
    (s) => (s.moments[1]!.if = { all: [{ seen: 'board_deck' }, { not: { seen: 'board_deck' } }] }),
    ['X01 /moments/1/if'],
  ],
  [
    'an unknown plural case',
    (s) => (s.moments[1]!.text = '{week, plural, several {x} other {y}}'),
    ['T03 /moments/1/text'],
  ],
  ['a single brace', (s) => (s.moments[1]!.text = 'a } b'), ['T03 /moments/1/text']],
  ['a form nobody knows', (s) => (s.moments[1]!.text = '{week, date}'), ['T03 /moments/1/text']],
  ['a brace between apostrophes', (s) => (s.moments[1]!.text = "a '{' b"), ['T03 /moments/1/text']],
  ['a name between apostrophes', (s) => (s.moments[1]!.text = "she said '{priya}' twice"), ['T03 /moments/1/text']],
  ['an apostrophe written twice', (s) => (s.moments[1]!.text = "it''s late"), ['T03 /moments/1/text']],
  [
    'braces that are meant',
    (s) => (s.moments[1]!.text = "L'{manager} n'a rien dit \\{ou presque\\}, l'{team} non plus"),
    [],
  ],
  [
    'an asterisk left over',
    (s) => (s.moments[1]!.options[0]!.reply = 'Pick 1*, 2* or 3*.'),
    ['T16 /moments/1/options/0/reply'],
  ],
  ['stress in a heading', (s) => (s.title = 'The *small* team' as never), ['T16 /title']],
  ['one asterisk in a name', (s) => (s.managers[0]!.role = 'Hotels, 3*'), []],
  ['asterisks that are meant', (s) => (s.moments[1]!.text = 'Pick 1\\*, 2\\* or *three*.'), []],
  [
    'a placeholder inside a plural',
    (s) => (s.moments[1]!.text = '{week, plural, one {{bos}} other {{boss}}}'),
    ['T01 /moments/1/text'],
  ],
  [
    'a manager where it is about all',
    (s) => {
      Object.assign(s.moments[1]!, { about: 'all', from: 'ines', text: '{boss} asks for {manager}' });
      s.moments[0]!.text = 'It is about {manager} of {team}.';
    },
    ['T01 /moments/1/text'],
  ],
  [
    'a placeholder where nothing is filled in',
    (s) => {
      Object.assign(s, { title: 'The week of {priya}', debrief: { questions: ['{priya} or {manager}?'] } });
      Object.assign(s.managers[0]!, { role: '{team}', brief: 'Leads {team}.' });
    },
    ['T01 /title', 'T01 /managers/0/role', 'T01 /debrief/questions/0'],
  ],
];

test.each(CHANGES)('%s is told where it is', (_, change, found) => {
  expect(problemsOf(draft(change)).map(({ code, path }) => `${code} ${path}`)).toEqual(found);
});

test('a number in quotes and a number without end are shown as they are', () => {
  const quoted = draft((s) => (s.format = '1' as never));
  expect(toldOf(quoted).map(({ message }) => message)).toEqual(['"1", where 1 should be']);
  const endless = draft((s) => (s.weeks = 12345 as never)).replace('12345', '1e999');
  expect(toldOf(endless).map(({ message }) => message)).toEqual(['"weeks" can’t be 1e999']);
});
