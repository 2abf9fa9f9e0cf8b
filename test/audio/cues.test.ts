import { describe, expect, test } from 'vitest';
import { SPRITE } from '../../assets/sound/sprite.ts';
import { createCueThrottle } from '../../src/browser/play/cue-throttle.ts';
import { cueOf, cueOfStep } from '../../src/browser/play/cue-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const start = startRun(scenario(), 3);
const at = (phase: RunView['phase']): RunView => viewOf(idleUntil(start, (run) => run.phase === phase));

describe('many cues at once', () => {
  test('are thinned: none follows itself closely, and no two fall together', () => {
    const maySound = createCueThrottle();
    expect(maySound('ripple', 0)).toBe(true);
    expect(maySound('ripple', 100)).toBe(false);
    expect(maySound('arrive', 20)).toBe(false);
    expect(maySound('arrive', 110)).toBe(true);
    expect(maySound('ripple', 300)).toBe(true);
  });

  test('never hide a warning behind another cue', () => {
    const maySound = createCueThrottle();
    expect(maySound('ripple', 0)).toBe(true);
    expect(maySound('warn', 10)).toBe(true);
    expect(maySound('warn', 20)).toBe(false);
  });

  test('are never more than ten a second', () => {
    const maySound = createCueThrottle();
    const names = (Object.keys(SPRITE) as (keyof typeof SPRITE)[]).filter((cue) => cue !== 'warn');
    let sounded = 0;
    for (let ms = 0; ms < 1000; ms += 5) if (maySound(names[ms % names.length] ?? 'ripple', ms)) sounded += 1;
    expect(sounded).toBeLessThanOrEqual(10);
  });
});

describe('which cue', () => {
  test('something brought to you is a message, something nobody answers a warning', () => {
    expect(cueOf({ kind: 'escalation', manager: 'mara', blocks: 1, unanswered: false })).toBe('message');
    expect(cueOf({ kind: 'escalation', manager: 'mara', blocks: 1, unanswered: true })).toBe('warn');
  });

  test('the page that comes up has its own, and the same page none', () => {
    expect(cueOfStep(at('opening'), at('briefing'))).toBe('message');
    expect(cueOfStep(at('week'), at('away'))).toBe('week');
    expect(cueOfStep(at('away'), at('debrief'))).toBe('finish');
    expect(cueOfStep(at('moment'), at('moment'))).toBeUndefined();
    expect(cueOfStep(at('briefing'), at('plan'))).toBeUndefined();
  });

  test('a team that comes out of the mist is heard', () => {
    const [plan, week] = [at('plan'), at('week')];
    const fogged = (view: RunView, fog: number): RunView => ({
      ...view,
      managers: view.managers.map((manager) => ({ ...manager, fog })),
    });
    expect(cueOfStep(fogged(plan, 0.8), fogged(week, 0))).toBe('reveal');
    expect(cueOfStep(fogged(plan, 0.2), fogged(week, 0))).toBe('week');
  });
});
