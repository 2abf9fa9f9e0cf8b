// Which promises are told to be ones that nobody can keep, and which are not.
import { describe, expect, test } from 'vitest';
import { draft, problemsOf, type Draft } from './support.ts';

type Change = (scenario: Draft) => void;
const PROMISE = { text: 'I will.', to: 'priya', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } };
const LATER = { id: 'later', when: { weeks: [3, 3] } };

/** What is said of a promise with `given` made in the first moment, of weeks 1 and 2 in a scenario of three. */
function saidOf(given: object, change: Change = () => undefined): string[] {
  const source = draft((s) => {
    s.moments[0]!.options[0]!.promise = { ...PROMISE, ...given };
    s.moments.push({ ...structuredClone(s.moments[1]!), ...LATER, title: 'Later on' });
    change(s);
  });
  return problemsOf(source)
    .filter(({ code }) => code === 'F16')
    .map(({ level, says, path }) => `${level} ${says} ${path.split('/').slice(6).join('.')}`);
}

describe('can be kept', () => {
  test.each<[string, object, Change?]>([
    ['by a practice', {}],
    ['by as many times as fit in', { kept_by: { practice: 'one_on_one', times: 4 } }],
    ['by a practice of nobody’s, to the boss', { to: 'ines', kept_by: { practice: 'boss_time', times: 4 } }],
    ['by a later choice', { due_in_weeks: 2, kept_by: { chose: 'later.ask' } }],
    ['by a choice in the week it is due', { kept_by: { chose: 'later.ask' } }],
    ['in the leave, where it is told of', { due_in_weeks: 6 }],
    [
      'by a choice that depends on a level now low and then high',
      { due_in_weeks: 2, kept_by: { chose: 'later.ask' } },
      (s) => {
        s.moments[0]!['if'] = { level: 'priya.trust', below: 40 };
        s.moments.at(-1)!['if'] = { level: 'priya.trust', above: 60 };
      },
    ],
    [
      'by a choice that depends on it',
      { due_in_weeks: 2, kept_by: { chose: 'later.ask' } },
      (s) => {
        s.moments.at(-1)!['if'] = { open: 'board_deck.redo_slides' };
      },
    ],
    ['until something later drops it', { drop_if: { seen: 'later' } }],
  ])('%s', (_, given, change) => {
    expect(saidOf(given, change)).toEqual([]);
  });
});

describe('cannot be kept', () => {
  test.each<[string, object, string, Change?]>([
    ['more often than fits in', { kept_by: { practice: 'one_on_one', times: 20 } }, 'error times kept_by.times'],
    ['one time more than fits in', { kept_by: { practice: 'one_on_one', times: 5 } }, 'error times kept_by.times'],
    [
      'more often than attention pays for',
      { kept_by: { practice: 'old_specialty', times: 5 } },
      'error times kept_by.times',
      (s) => {
        Object.assign(s, { attention: 4 });
      },
    ],
    ['a practice with a manager, for the boss', { to: 'ines' }, 'error nobody kept_by.practice'],
    ['due when everything is over', { due_in_weeks: 7 }, 'error after_end due_in_weeks'],
    [
      'another option of the same moment',
      { kept_by: { chose: 'board_deck.sit_with_her' } },
      'error never kept_by.chose',
    ],
    ['its own choice', { kept_by: { chose: 'board_deck.redo_slides' } }, 'warning decided kept_by.chose'],
    [
      'a choice that it rules out',
      { due_in_weeks: 2, kept_by: { chose: 'later.ask' } },
      'error never kept_by.chose',
      (s) => {
        s.moments.at(-1)!['if'] = { not: { chose: 'board_deck.redo_slides' } };
      },
    ],
    [
      'a choice that needs the alternative',
      { due_in_weeks: 2, kept_by: { chose: 'later.ask' } },
      'error never kept_by.chose',
      (s) => {
        s.moments.at(-1)!['if'] = { chose: 'board_deck.sit_with_her' };
      },
    ],
    [
      'a choice too late for it',
      { kept_by: { chose: 'later.ask' } },
      'error too_late kept_by.chose',
      (s) => {
        s.moments[0]!['when'] = { weeks: [1, 1] };
      },
    ],
    [
      'a choice that can never be made',
      { kept_by: { chose: 'later.ask' } },
      'error never kept_by.chose',
      (s) => {
        s.moments.at(-1)!['if'] = { week: { to: 1 } };
      },
    ],
    ['dropped when it is made', { drop_if: { chose: 'board_deck.redo_slides' } }, 'error dropped drop_if'],
    ['dropped as it is open', { drop_if: { not: { kept: 'board_deck.redo_slides' } } }, 'error dropped drop_if'],
  ])('%s', (_, given, told, change) => {
    expect(saidOf(given, change)).toEqual([told]);
  });

  test('a choice that comes before it', () => {
    const source = draft((s) => {
      s.moments[1]!.options[0]!.promise = { ...PROMISE, kept_by: { chose: 'board_deck.redo_slides' } };
      s.moments[1]!['when'] = { weeks: [3, 3] };
    });
    expect(problemsOf(source).map(({ code, says }) => `${code} ${says}`)).toEqual(['F16 before']);
  });
});
