import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { playtestFlags, playtestQuery, readPlaytest } from '../../src/core/lab/playtest-query.ts';
import { playtestProblemWords } from '../../src/core/lab/playtest-words.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { scenario } from '../support/scenario.ts';

const given = scenario();
const read = (query: string) => readPlaytest(new URLSearchParams(query), given);
const told = (query: string): string[] => read(query).problems.map(playtestProblemWords);

test('what is written is read again', () => {
  const query = 'week=3&choose=draft.leave,rota.ask&set=mira.trust:20,boss.credit:35.5&seed=4294967295&bot=coach';
  const { playtest, problems } = read(query);
  expect(problems).toEqual([]);
  expect(playtestQuery(playtest)).toBe(query);
  expect(playtestFlags(playtest)).toContain('--week 3 --choose draft.leave,rota.ask --set mira.trust:20');
});

test('an address and flags are read alike', () => {
  const flags = new Map([
    ['week', '2'],
    ['seed', '7'],
  ]);
  expect(readPlaytest(flags, given)).toEqual(read('week=2&seed=7'));
});

test('a run text brings its seed', () => {
  const text = runText(playBot(given, 9, 'avoid'));
  const { playtest, problems } = read(`run=${text}&week=2`);
  expect(problems).toEqual([]);
  expect(playtest).toEqual({ seed: 9, week: 2, choose: [], set: [], run: text });
  expect(playtestQuery(playtest)).toBe(`week=2&run=${text}`);
});

describe('what cannot be understood is told, and the rest is taken', () => {
  test.each([
    ['seed=x', 'The seed is a whole number from 0 to 4294967295, not “x”.'],
    ['seed=-1', 'The seed is a whole number from 0 to 4294967295, not “-1”.'],
    ['week=0', 'The week is a whole number from 1, not “0”.'],
    ['week=five', 'The week is a whole number from 1, not “five”.'],
    ['week=5', 'There’s no week 5: this scenario has 4 weeks.'],
    ['choose=draft', 'A choice is a moment and one of its options, as in board_deck.redo_slides, not “draft”.'],
    ['choose=darft.ask', 'There’s no moment “darft”; did you mean “draft”?'],
    ['choose=nowhere.ask', 'There’s no moment “nowhere”.'],
    ['choose=draft.aks', 'The moment “draft” has no option “aks”; did you mean “ask”?'],
    ['choose=draft.nothing', 'The moment “draft” has no option “nothing”. It has: step_in, leave, ask.'],
    ['set=mira', 'A level is set as in priya.trust:20, from 0 to 100, not “mira”.'],
    ['set=mira.turst:20', 'There’s no level “mira.turst”; did you mean “mira.trust”?'],
    ['set=mira.trust:120', 'Points go from 0 to 100, 50 is usual: “mira.trust” can’t be set to “120”.'],
    ['set=mira.trust:warm', 'Points go from 0 to 100, 50 is usual: “mira.trust” can’t be set to “warm”.'],
    ['bot=coahc', 'There’s no bot “coahc”; did you mean “coach”?'],
    ['run=rubbish', '“rubbish” isn’t a run text.'],
  ])('%s', (query, words) => {
    expect(told(query)).toEqual([words]);
    expect(read(`${query}&bot=${/bot/.test(query) ? '' : 'avoid'}`).playtest.choose).toEqual([]);
  });

  test('a run text of another scenario, and one beside choices', () => {
    const other = runText(playBot(scenario({ id: 'other_one' }), 1, 'avoid'));
    expect(told(`run=${other}`)).toEqual(['This run belongs to the scenario “other_one”.']);
    const own = runText(playBot(given, 1, 'avoid'));
    expect(told(`run=${own}&seed=3&choose=draft.ask`)).toEqual([
      'A run text already says its seed: leave out “seed”.',
      'A run text already says its choices: leave out “choose”.',
    ]);
  });

  test('whatever comes, it is read', () => {
    const long = 'x'.repeat(5000);
    for (const query of [
      `choose=${long}.${long}`,
      `set=${long}:1`,
      `run=3~${long}`,
      'choose=,,,&set=;;',
      'week=1e9',
      `seed=${'9'.repeat(40)}`,
    ])
      expect(() => told(query)).not.toThrow();
  });
});
