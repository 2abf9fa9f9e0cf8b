import { describe, expect, test } from 'vitest';
import { rimOf } from '../../src/browser/ui/map/rim.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { MomentView } from '../../src/core/run/scene-view.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const start = startRun(scenario(), 3);
const at = (phase: RunView['phase']): RunView => viewOf(idleUntil(start, (run) => run.phase === phase));
const calm = (view: RunView): RunView => ({ ...view, boss: { ...view.boss, mood: 'neutral' } });

function spokenBy(id: string): RunView {
  const view = calm(at('moment'));
  const moment = view.moment as MomentView;
  return {
    ...view,
    moment: { ...moment, speaker: { ...moment.speaker, id, name: 'Jo Marsh', short: 'Jo', portrait: 'robin' } },
  };
}

describe('the rim of the map', () => {
  test('has the boss on Monday morning, and when they are not at ease', () => {
    const view = calm(at('briefing'));
    expect(rimOf(view).map(({ id, pulling }) => [id, pulling])).toEqual([[view.boss.id, false]]);
    const pressing: RunView = { ...calm(at('plan')), boss: { ...view.boss, mood: 'worried' } };
    expect(rimOf(pressing).map(({ pulling }) => pulling)).toEqual([true]);
    expect(rimOf(calm(at('plan')))).toEqual([]);
  });

  test('has whoever speaks and is none of your managers, pulling', () => {
    expect(rimOf(spokenBy('jo')).map(({ id, pulling }) => [id, pulling])).toEqual([['jo', true]]);
    const boss = at('moment').boss.id;
    expect(rimOf(spokenBy(boss)).map(({ id, pulling }) => [id, pulling])).toEqual([[boss, true]]);
    expect(rimOf(spokenBy(at('moment').managers[0]?.id ?? ''))).toEqual([]);
  });

  test('is empty before you begin and while you are away', () => {
    expect(rimOf(at('opening'))).toEqual([]);
    expect(rimOf(at('away'))).toEqual([]);
  });
});
