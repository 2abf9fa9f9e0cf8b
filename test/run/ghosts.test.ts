// While a branch is played: what is known of the first run at the same point, and that it is no more than was seen then.
import { describe, expect, test } from 'vitest';
import { ghostsOf } from '../../src/core/run/ghosts.ts';
import { ghostWords, spokenGhost } from '../../src/browser/ui/sentences/ghost-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { toPoints } from '../../src/core/engine/fixed.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { ManagerView, Phase } from '../../src/core/run/view.ts';
import { botRuns, idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 5 });
const steps = botRuns(EXAMPLE, 7, 'micromanage');
const first = steps.at(-1)!;
const branch = rewindTo(
  first,
  first.decisions.findIndex(({ kind }) => kind === 'plan'),
);
const played = (phase: Phase, week: number): Run =>
  idleUntil(branch, (run) => run.phase === phase && (run.week === week || phase === 'away'));
const then = (phase: Phase, week: number) => viewOf(steps.find((run) => run.phase === phase && run.week === week)!);
const trust = (managers: readonly ManagerView[]) => Object.fromEntries(managers.map((m) => [m.id, m.trustSeen]));

describe('the first run beside a branch', () => {
  const seen = ghostsOf(first);

  test('while a week is decided it is as it was seen while that week was decided', () => {
    for (const week of [1, 2, 4]) {
      const ghosts = seen.at(viewOf(played('plan', week)), 0);
      expect(ghosts).toEqual(trust(then('plan', week).managers));
      expect(seen.before(viewOf(played('week', week)), 0)).toEqual(ghosts);
    }
  });

  test('when a week is over it is as it was seen when that week was over', () => {
    for (const week of [1, 2, 4])
      expect(seen.at(viewOf(played('week', week)), 0)).toEqual(trust(then('week', week).managers));
  });

  test('goes along with the leave, week by week', () => {
    const view = viewOf(played('away', 0));
    const there = viewOf(steps.find(({ phase }) => phase === 'away')!);
    expect(view.awayWeeks.length).toBeGreaterThan(1);
    for (const [at, { managers }] of there.awayWeeks.entries()) expect(seen.at(view, at)).toEqual(trust(managers));
    expect(seen.before(view, 1)).toEqual(trust(there.awayWeeks[0]!.managers));
  });

  test('is never more than was seen: somewhere that was not how it was', () => {
    const [shown, real] = [seen.at(viewOf(played('week', 4)), 0), first.weeks[3]!.state.managers];
    expect(Object.values(shown)).not.toEqual(real.map(({ trust: level }) => Math.round(toPoints(level))));
  });

  test('is nothing before the start, for a run that is no branch, and for weeks not played there to the end', () => {
    expect(seen.at(viewOf(startRun(EXAMPLE, 7)), 0)).toEqual({});
    expect(ghostsOf(null).at(viewOf(played('plan', 2)), 0)).toEqual({});
    const short = ghostsOf(steps.find((run) => run.phase === 'plan' && run.week === 2)!);
    expect(Object.keys(short.at(viewOf(played('week', 1)), 0))).not.toEqual([]);
    expect(short.at(viewOf(played('plan', 2)), 0)).toEqual({});
    expect(short.at(viewOf(played('away', 0)), 0)).toEqual({});
  });
});

describe('in words', () => {
  const t = createText('en');
  const manager = { ...viewOf(branch).managers[0]!, trustSeen: 50 };

  test.each([
    [80, 'high, higher than now'],
    [20, 'very low, lower than now'],
    [52, 'the same'],
    [48, 'the same'],
  ])('trust of %i beside 50 is %s', (ghost, words) => {
    expect(ghostWords(manager, ghost, t).toLowerCase()).toBe(words);
    expect(spokenGhost(manager, ghost, t)).toBe(`In your first run trust was ${words}.`);
  });
});
