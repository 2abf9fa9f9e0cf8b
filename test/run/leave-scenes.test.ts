// Which of the author's scenes a leave tells, and when.
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/core/run/view-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { RunView } from '../../src/core/run/view.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { botRuns, idleUntil } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

type Away = NonNullable<Parameters<typeof scenario>[0]>['away'];
type Scene = NonNullable<Away>[number];
const scene = (id: string, given: Partial<Scene> = {}): Scene => ({
  id,
  text: `Text of ${id}.`,
  weeks: [1, 3],
  ...given,
});

const leaveOf = (given: Scenario): RunView => viewOf(idleUntil(startRun(given, 1), (run) => run.phase === 'away'));
const idsOf = (...away: Scene[]): string[][] =>
  leaveOf(scenario({ away })).awayWeeks.map(({ scenes }) => scenes.map(({ id }) => id));

test('one a week in the order of the file, and each once', () => {
  expect(idsOf(scene('one'), scene('two'), scene('three'), scene('four'))).toEqual([
    ['one'],
    ['two'],
    ['three', 'four'],
  ]);
});

test('a second one where it could not come later, and never a third or one of the same person', () => {
  const last = (id: string, about?: string): Scene => scene(id, { weeks: [1, 1], ...(about && { about }) });
  expect(idsOf(scene('waits'), last('one', 'mira'), last('two', 'omar'), last('three', 'lena'))).toEqual([
    ['one', 'two'],
    ['waits'],
    [],
  ]);
  expect(idsOf(last('one', 'mira'), last('two', 'mira'))[0]).toEqual(['one']);
});

test('of a group the first that fits', () => {
  const never = { if: { chose: 'draft.step_in' } };
  expect(
    idsOf(
      scene('one', { group: 'one_of', ...never }),
      scene('two', { group: 'one_of' }),
      scene('three', { group: 'one_of' }),
    ),
  ).toEqual([['two'], [], []]);
});

test('the day of the return has its own, in words filled in', () => {
  const { back } = leaveOf(scenario({ away: [{ id: 'back', about: 'mira', text: '{manager} waves to {lena}.' }] }));
  expect(back).toMatchObject([{ id: 'back', title: null, text: 'Mira waves to Lena.', speaker: { id: 'mira' } }]);
});

describe('a condition of the leave', () => {
  const promise = { text: 'An hour', to: 'mira', due_in_weeks: 2, kept_by: { practice: 'one_on_one' as const } };
  const promised = (bot: 'coach' | 'idle'): readonly (readonly string[])[] => {
    const options = [option('give_word', 'protect_time', 0, { promise }), option('other', 'wait_and_see', 1)];
    const given = scenario({
      moments: [moment('word', 'mira', 1, options), moment('later', 'omar', 3)],
      away: [
        scene('kept', { if: { kept: 'word.give_word' } }),
        scene('broken', { if: { broken: 'word.give_word' } }),
        scene('gone', { if: { gone: 'mira' } }),
      ],
    });
    const runs = bot === 'idle' ? [] : botRuns(given, 1, bot);
    const view = runs.length > 0 ? viewOf(runs.at(-1)!) : leaveOf(given);
    return view.awayWeeks.map(({ scenes }) => scenes.map(({ id }) => id));
  };

  test('knows whether a promise was kept or broken, and who has gone', () => {
    expect(promised('coach').flat()).toEqual(['kept']);
    expect(promised('idle').flat()).toEqual(['broken']);
  });

  test('is asked of the week it is told in', () => {
    const falls = scene('falls', { if: { level: 'mira.skill', above: 0 }, weeks: [2, 2] });
    expect(idsOf(falls)).toEqual([[], ['falls'], []]);
  });
});
