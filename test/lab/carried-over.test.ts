import { describe, expect, test } from 'vitest';
import { botCommand } from '../../src/core/lab/bots.ts';
import { carriedOver } from '../../src/core/lab/carried-over.ts';
import { playtestOf } from '../../src/core/lab/playtest.ts';
import type { Run } from '../../src/core/run/run.ts';
import { does } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const moments = [
  moment('draft', 'mira', 1),
  moment('outage', 'omar', 2),
  moment('rota', 'lena', 3),
  moment('client', 'mira', 3),
];
const first = scenario({ moments });
const playtest = { seed: 7, week: 2, choose: ['draft.leave'], set: [{ level: 'mira.trust', points: 30 }] };
const begun = playtestOf(first, playtest).run;
const until = (start: Run, isThere: (run: Run) => boolean): Run => {
  let run = start;
  while (!isThere(run)) run = does(run, botCommand(run, 'coach'));
  return run;
};
const arrived = begun.decisions.length;
const changed = (list: typeof moments) => scenario({ moments: list });
const played = until(begun, ({ week, phase }) => week === 3 && phase === 'plan');

test('words alone change nothing', () => {
  const { run, kept } = carriedOver(changed(moments.map((m) => ({ ...m, text: 'New.' }))), playtest, played, arrived);
  expect(kept).toEqual({ how: 'all', week: 3, what: '' });
  expect(run.decisions).toEqual(played.decisions);
  expect([run.phase, run.week]).toEqual(['plan', 3]);
});

test.each(['briefing', 'week', 'moment', 'away', 'debrief'] as const)('it stands where it stood: %s', (phase) => {
  const there = until(begun, (run) => run.phase === phase);
  const { run, kept } = carriedOver(first, playtest, there, arrived);
  expect([run.phase, run.week, kept.how]).toEqual([there.phase, there.week, 'all']);
});

describe('what no longer applies is told', () => {
  test('an option that is gone stops it there', () => {
    const outage = moments[1]!;
    const answered = played.chosen.find((c) => c.moment === 'outage')?.option ?? '';
    const left = {
      ...outage,
      options: [...outage.options.filter(({ id }) => id !== answered), option('other', 'redirect', 0)],
    };
    const { run, kept } = carriedOver(changed(moments.with(1, left)), playtest, played, arrived);
    expect(kept).toEqual({ how: 'stopped_gone', week: 2, what: `outage.${answered}` });
    expect([run.phase, run.week]).toEqual(['moment', 2]);
  });

  test('a moment that is gone leaves the rest standing', () => {
    const { run, kept } = carriedOver(changed(moments.filter(({ id }) => id !== 'outage')), playtest, played, arrived);
    expect(kept).toMatchObject({ how: 'but_gone', week: 3 });
    expect(kept.what).toMatch(/^outage\./);
    expect(run.phase).toBe('plan');
  });

  test('a new moment stops it there', () => {
    const { kept } = carriedOver(changed([...moments, moment('late', 'lena', 2)]), playtest, played, arrived);
    expect(kept).toEqual({ how: 'stopped_new', week: 2, what: 'late' });
  });

  test('an option that is no longer on offer stops it there', () => {
    const outage = moments[1]!;
    const answered = played.chosen.find((c) => c.moment === 'outage')?.option ?? '';
    const options = outage.options.map((o) => (o.id === answered ? { ...o, if: { chose: 'draft.ask' } } : o));
    const { kept } = carriedOver(changed(moments.with(1, { ...outage, options })), playtest, played, arrived);
    expect(kept).toEqual({ how: 'stopped_refused', week: 2, what: `outage.${answered}` });
  });
});

test('levels are set anew, and choices made anew', () => {
  const { run } = carriedOver(first, playtest, played, arrived);
  expect(run.chosen).toContainEqual(expect.objectContaining({ moment: 'draft', option: 'leave' }));
  expect(run.weeks[0]?.state).toEqual(played.weeks[0]?.state);
});
