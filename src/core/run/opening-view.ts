// A run at its opening as its player may see it. Apart from what the weeks need: whoever opens a scenario waits for this alone.
import { shortName } from '../scenario/short-name.ts';
import { lastAsked } from './asks.ts';
import { bossMood } from './faces.ts';
import { fillNames, untranslatedIn } from './fill-names.ts';
import { FIRST_FOG_WEEKS, managerView } from './manager-view.ts';
import { yourPortrait } from '../scenario/faces.ts';
import { portraitOf } from './portraits.ts';
import type { Run } from './run-state.ts';
import { impressionOf, toldDelivery } from './told.ts';
import { turnEnd } from '../scenario/turn.ts';
import type { ManagerView, RunView } from './view.ts';

/** What there is to see in every phase. */
export function frameOf(run: Run): Pick<RunView, 'scenario' | 'phase' | 'week' | 'weekTo' | 'you' | 'boss'> {
  const { scenario } = run;
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      weeks: scenario.weeks,
      turnWeeks: scenario.turn_weeks,
      awayWeeks: scenario.away_weeks,
      teaches: scenario.teaches,
      contentNote: scenario.content_note,
      language: scenario.language,
      untranslated: untranslatedIn(scenario),
    },
    phase: run.phase,
    week: run.week,
    weekTo: turnEnd(run),
    you: { role: scenario.you.role, brief: fillNames(run, scenario.you.brief), portrait: yourPortrait(scenario) },
    boss: {
      id: scenario.boss.id,
      name: scenario.boss.name,
      short: shortName(scenario.boss),
      portrait: portraitOf(scenario, scenario.boss.id),
      mood: bossMood(run),
      wants: fillNames(run, scenario.boss.wants ?? ''),
    },
  };
}

/** `run` is at its opening: nothing is claimed, asked or planned yet. */
export function openingView(run: Run): RunView {
  const total = run.scenario.attention;
  const byManager = Object.fromEntries(run.scenario.managers.map(({ id }) => [id, 0]));
  return {
    ...frameOf(run),
    managers: managersAtFirst(run),
    attention: { total, claimed: 0, spent: 0, left: total, byManager },
    calendar: null,
    briefing: [],
    facts: [],
    moment: null,
    replies: [],
    bet: null,
    practices: [],
    lastPlan: [],
    promises: [],
    canUndo: false,
    beats: [],
    fellOut: [],
    weeksPlayed: 0,
    awayWeeks: [],
    back: [],
    ending: null,
  };
}

function managersAtFirst(run: Run): ManagerView[] {
  const [told, impression] = [toldDelivery(run.start), impressionOf(run.start)];
  return run.start.managers.flatMap((manager, i) => {
    const text = run.scenario.managers[i];
    if (text === undefined) return [];
    const never = {
      week: 0,
      before: null,
      figures: null,
      figuresTrend: null,
      unseenWeeks: FIRST_FOG_WEEKS,
      unmetWeeks: null,
    };
    return [
      managerView(run, {
        text,
        manager,
        told: told[i] ?? 0,
        impression: impression[i] ?? 0,
        asks: lastAsked(run, i),
        ...never,
      }),
    ];
  });
}
