import { describe, expect, test } from 'vitest';
import { toPoints } from '../../src/core/engine/fixed.ts';
import { earlierWeek, weekAsItWas } from '../../src/core/run/earlier-week.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { bandOf } from '../../src/core/run/told.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { ManagerView } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns, idleUntil } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 5 });
const finished = (seed: number): Run => idleUntil(startRun(EXAMPLE, seed), () => false);

describe('an earlier week', () => {
  test.each(BOT_NAMES)('is what the player saw when it was over, however long ago that is (%s)', (bot) => {
    const runs = botRuns(EXAMPLE, 3, bot);
    const late = runs.at(-1)!;
    for (const then of runs.filter(({ phase }) => phase === 'week')) {
      expect(earlierWeek(late, then.week)?.view).toEqual(viewOf(then));
      expect(earlierWeek(then, then.week)?.view).toEqual(viewOf(then));
    }
  });

  test('tells no sign that hung on a moment still to come', () => {
    const later = [{ after_weeks: 1, sign: 'She asks about the audit.', if: { seen: 'audit' } }];
    const moments = [
      moment('draft', 'mira', 1, [
        option('look', 'check_closely', 1, { later }),
        option('leave', 'wait_and_see', 0, { later }),
      ]),
      moment('audit', 'mira', 4),
    ];
    const runs = botRuns(scenario({ weeks: 5, moments }), 1, 'coach');
    const then = runs.find(({ phase, week }) => phase === 'week' && week === 2)!;
    expect(earlierWeek(runs.at(-1)!, 2)?.view.briefing).toEqual(viewOf(then).briefing);
    expect(viewOf(then).briefing.filter(({ kind }) => kind === 'sign')).toEqual([]);
  });

  test.each(BOT_NAMES)('begins with the managers as they were seen while it was planned (%s)', (bot) => {
    const runs = botRuns(EXAMPLE, 4, bot);
    for (const then of runs.filter(({ phase }) => phase === 'plan'))
      expect(earlierWeek(runs.at(-1)!, then.week)?.before).toEqual(viewOf(then).managers);
  });

  test('of the leave has its own managers and beats, one week after the other', () => {
    const run = finished(5);
    const weeks = viewOf(run).awayWeeks;
    expect(weeks.length).toBeGreaterThan(1);
    for (const [at, seen] of weeks.entries()) {
      const earlier = earlierWeek(run, seen.week)!;
      expect(earlier).toMatchObject({ week: seen.week, away: true, beats: seen.beats });
      expect(earlier.managers.map(({ mood, trustSeen, fog, team }) => [mood, trustSeen, fog, team])).toEqual(
        seen.managers.map(({ mood, trustSeen, fog, team }) => [mood, trustSeen, fog, team]),
      );
      if (at > 0) expect(earlier.before).toEqual(earlierWeek(run, seen.week - 1)?.managers);
      expect(earlier.view.awayWeeks).toHaveLength(at + 1);
    }
  });

  test('is none before the first and after the last', () => {
    const run = idleUntil(startRun(EXAMPLE, 1), (r) => r.phase === 'plan' && r.week === 3);
    expect([0, 3, 99].map((week) => earlierWeek(run, week))).toEqual([null, null, null]);
    expect(viewOf(run).weeksPlayed).toBe(2);
    expect(viewOf(finished(1)).weeksPlayed).toBe(5);
  });
});

describe('a week as it was', () => {
  test('has no fog, true levels, and every team looked at', () => {
    const run = finished(2);
    for (const { number, state } of run.weeks) {
      const { managers } = weekAsItWas(run, earlierWeek(run, number)!);
      for (const [i, view] of managers.entries()) {
        const manager = state.managers[i]!;
        expect(view).toMatchObject({ fog: 0, trustSeen: Math.round(toPoints(manager.trust)) });
        expect(view.team.seen?.delivery).toBe(bandOf(manager.team.delivery));
      }
    }
  });

  test('shows what fog and a guarded face had kept back', () => {
    let [people, faces, trust] = [0, 0, 0];
    for (const bot of BOT_NAMES) {
      const run = botRuns(EXAMPLE, 7, bot).at(-1)!;
      for (const { number } of run.weeks) {
        const seen = earlierWeek(run, number)!;
        for (const [i, real] of weekAsItWas(run, seen).managers.entries()) {
          const then = seen.managers[i]!;
          people += Number(JSON.stringify(then.team.people) !== JSON.stringify(real.team.people));
          faces += Number(then.mood !== real.mood);
          trust += Number(then.trustSeen > real.trustSeen);
          expect(then.team.people.map(({ key }) => key)).toEqual(real.team.people.map(({ key }) => key));
        }
      }
    }
    expect([people, faces, trust].every((count) => count > 0)).toBe(true);
  });

  test('goes on where the week before it ended, and its beats tell of the faces as they were', () => {
    const run = botRuns(EXAMPLE, 9, 'micromanage').at(-1)!;
    for (const { number } of run.weeks.slice(1)) {
      const [last, now] = [number - 1, number].map((week) => weekAsItWas(run, earlierWeek(run, week)!));
      const faces = (managers: readonly ManagerView[]) => managers.map(({ id, mood }) => [id, mood]);
      expect(faces(now!.before)).toEqual(faces(last!.managers));
      const changed = now!.managers.filter(({ mood }, i) => mood !== now!.before[i]?.mood).map(({ id }) => id);
      const told = now!.beats.flatMap((beat) => (beat.kind === 'mood' ? [beat.manager] : []));
      expect(told).toEqual(changed);
    }
  });
});
