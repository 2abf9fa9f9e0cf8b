import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { playtestOf, type Playtest } from '../../src/core/lab/playtest.ts';
import { levelPoints } from '../../src/core/run/level-points.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const given = scenario();
const from = (playtest: Partial<Playtest>, of = given) => playtestOf(of, { seed: 7, choose: [], set: [], ...playtest });

test('without anything asked it is the first day', () => {
  expect(from({}).run).toMatchObject({ phase: 'opening', week: 1, seed: 7, previous: null });
});

test.each([1, 2, 3, 4])('the player takes over on the Monday of week %i', (week) => {
  expect(from({ week }).run).toMatchObject({ phase: 'briefing', week, previous: null });
});

test('a week inside a turn is that of its Monday', () => {
  const slow = scenario({ weeks: 6, turn_weeks: 2 });
  expect(from({ week: 4 }, slow).run.week).toBe(3);
  expect(from({ week: 2 }, slow).run.week).toBe(1);
});

describe('choices', () => {
  test('are made where their moment comes, on the way and in the week arrived at', () => {
    const { run, missed } = from({ week: 3, choose: ['draft.leave', 'rota.step_in'] });
    expect(missed).toEqual([]);
    expect(run.chosen.map(({ moment: id, option: o }) => `${id}.${o}`)).toEqual(
      expect.arrayContaining(['draft.leave', 'rota.step_in']),
    );
    expect(run.week).toBe(3);
    expect(run.phase).toBe('moment');
  });

  test('say where to stop where no week is given', () => {
    expect(from({ choose: ['outage.ask'] }).run).toMatchObject({ week: 2, phase: 'plan' });
  });

  test.each([
    ['comes later', { week: 1, choose: ['rota.leave'] }, { choice: 'rota.leave', why: 'later', week: 3 }],
    [
      'another was made there',
      { choose: ['draft.ask', 'draft.leave'] },
      { choice: 'draft.leave', why: 'other', week: 1 },
    ],
  ] as const)('that cannot be made are told: %s', (_, playtest, expected) => {
    expect(from(playtest).missed).toEqual([expected]);
  });

  const when = scenario({
    format: 2,
    moments: [
      moment(
        'draft',
        'mira',
        1,
        [option('ask', 'ask_questions', 1, { next: 'more' }), option('leave', 'wait_and_see', 0)],
        {
          steps: [
            {
              id: 'more',
              text: 'And then?',
              options: [option('push', 'take_over', 0), option('stop', 'wait_and_see', 0)],
            },
          ],
        },
      ),
      moment('rota', 'lena', 2, [
        option('step_in', 'take_over', 2, { if: { chose: 'draft.leave' } }),
        option('leave', 'wait_and_see', 0),
      ]),
      moment('echo', 'omar', 3, undefined, { if: { chose: 'draft.leave' } }),
    ],
  });

  test('of a later step are reached by an answer that leads there', () => {
    const { run, missed } = from({ choose: ['draft.push'] }, when);
    expect(missed).toEqual([]);
    expect(run.chosen.map(({ option: o }) => o)).toEqual(['ask', 'push']);
  });

  test('that are not on offer, or whose moment never comes, are told', () => {
    const { missed } = from({ week: 4, choose: ['draft.ask', 'rota.step_in', 'echo.ask'] }, when);
    expect(missed).toEqual([
      { choice: 'rota.step_in', why: 'not_offered', week: 2 },
      { choice: 'echo.ask', why: 'never', week: null },
    ]);
  });
});

describe('levels', () => {
  const set = [
    { level: 'mira.trust', points: 20 },
    { level: 'lena.workload', points: 80 },
    { level: 'boss.credit', points: 35 },
    { level: 'organisation.systems', points: 60 },
    { level: 'organisation.openness', points: 40 },
  ];

  test.each([1, 3])('are as they were set on that Monday (week %i)', (week) => {
    const { run } = from({ week, set });
    for (const { level, points } of set) expect(levelPoints(run.organisation, level)).toBeCloseTo(points, 6);
    expect(viewOf(run).managers[0]?.trustSeen).toBeLessThan(35);
    expect(run.weeks.at(-1)?.state ?? run.start).toEqual(run.organisation);
  });

  test('decide what comes that Monday', () => {
    const asked = scenario({
      moments: [moment('cold', 'mira', 2, undefined, { if: { level: 'mira.trust', below: 25 } })],
    });
    expect(from({ week: 2 }, asked).run.queue).toEqual([]);
    expect(from({ week: 2, set: [{ level: 'mira.trust', points: 20 }] }, asked).run.queue).toEqual(['cold']);
  });

  test('the run goes on from there', () => {
    const { run } = from({ week: 3, set });
    expect(() => playBot(run.scenario, run.seed, 'coach')).not.toThrow();
  });
});

describe('a run text', () => {
  const played = playBot(given, 5, 'coach');
  const text = runText(played);

  test('stands where it ended', () => {
    expect(from({ run: text }).run).toMatchObject({ phase: 'debrief', seed: 5 });
  });

  test('brings its decisions to the week asked for', () => {
    const { run } = from({ run: text, week: 3 });
    expect(run).toMatchObject({ phase: 'briefing', week: 3, seed: 5 });
    expect(run.decisions).toEqual(played.decisions.slice(0, run.decisions.length));
    expect(run.decisions.length).toBeGreaterThan(3);
  });

  test('that ends before is played on', () => {
    const early = runText(from({ week: 2 }).run);
    expect(from({ run: early, week: 4 }).run).toMatchObject({ phase: 'briefing', week: 4 });
  });
});

test('the same playtest gives the same run', () => {
  const asked = { week: 3, choose: ['draft.leave'], set: [{ level: 'mira.trust', points: 20 }] };
  expect(JSON.stringify(from(asked).run)).toBe(JSON.stringify(from(asked).run));
});
