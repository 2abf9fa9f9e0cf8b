import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { sortCauses, strongestDeed } from '../../src/browser/ui/debrief/causes.ts';
import { pathsByLevel, spreadLabels } from '../../src/browser/ui/debrief/chart-box.ts';
import { NO_EXTRAS } from '../../src/browser/ui/debrief/extras.ts';
import { stepsOf } from '../../src/browser/ui/debrief/steps.ts';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import { levelRange } from '../../src/browser/ui/debrief/level-range.ts';
import { planText } from '../../src/browser/ui/debrief/monday-plan.ts';
import { signed, weekRanges } from '../../src/browser/ui/text/formats.ts';
import { BOT_NAMES, playBot } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import type { Cause } from '../../src/core/run/cause.ts';
import type { SeriesPoint } from '../../src/core/run/debrief.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { chose, planned } from '../support/debrief-parts.ts';
import { debriefFixture } from '../support/debrief.ts';
import { drawn } from './debrief-drawn.ts';

const luck = (amount: number): Cause => ({
  ...planned(amount, 1, 'strategy', ''),
  kind: 'luck',
  week: null,
  practice: null,
});
const point = (...causes: readonly Cause[]): SeriesPoint => ({ week: 4, value: 50, away: false, causes });

describe('causes', () => {
  test('one practice in several weeks is one deed', () => {
    const sorted = sortCauses(point(planned(0.4, 1, 'one_on_one', 'mara'), planned(0.4, 3, 'one_on_one', 'mara')));
    expect(sorted.deeds.map(({ amount, weeks }) => ({ amount, weeks }))).toEqual([{ amount: 0.8, weeks: [1, 3] }]);
  });

  test('small deeds stay the player’s and are not called luck', () => {
    const sorted = sortCauses(
      point(planned(0.3, 1, 'one_on_one', 'mara'), planned(0.3, 1, 'go_and_see', 'mara'), luck(2)),
    );
    expect(sorted.deeds).toEqual([]);
    expect([sorted.smallDeeds, sorted.ownSum]).toEqual([0.6, expect.closeTo(2)]);
  });

  test('every part together is the change', () => {
    for (const manager of debriefFixture.managers)
      for (const moved of [...manager.trust, ...manager.delivery]) {
        const { change, deeds, smallDeeds, followOns, ownSum } = sortCauses(moved);
        const named = [...deeds, ...followOns].reduce((total, cause) => total + cause.amount, 0);
        expect(named + smallDeeds + ownSum).toBeCloseTo(change);
      }
  });

  test('the strongest deed is added up over its weeks', () => {
    const strongest = strongestDeed([
      point(chose(-2, 1, 'deck', 'Redo it', 'mara'), chose(-3, 2, 'call', 'Take it', 'mara')),
      point(chose(-2, 1, 'deck', 'Redo it', 'mara')),
    ]);
    expect([strongest?.text, strongest?.amount]).toEqual(['Redo it', -4]);
  });
});

describe('figures', () => {
  const box = {
    width: 120,
    height: 100,
    start: 10,
    end: 10,
    top: 0,
    bottom: 0,
    firstWeek: 1,
    lastWeek: 3,
    levels: { low: 0, high: 100 },
  };

  test('a line turns dashed exactly where it falls below 40', () => {
    const { usual, low } = pathsByLevel(box, [
      { week: 1, value: 50 },
      { week: 2, value: 30 },
      { week: 3, value: 20 },
    ]);
    expect(usual).toBe('M10.0 50.0L35.0 60.0');
    expect(low).toBe('M35.0 60.0L60.0 70.0L110.0 80.0');
  });

  test('labels never lie on each other', () => {
    expect(spreadLabels([50, 51, 90], 17, 100)).toEqual([50, 67, 90]);
    expect(spreadLabels([98, 99], 17, 100)).toEqual([83, 100]);
  });

  test('all charts share one range of levels, wider where the run went further', () => {
    expect(levelRange(debriefFixture.managers)).toEqual({ low: 20, high: 80 });
    const [first] = debriefFixture.managers;
    expect(first && levelRange([{ ...first, told: [{ week: 1, value: 87 }] }])).toEqual({ low: 20, high: 90 });
  });

  test('signs and weeks are written as people write them', () => {
    expect([signed('en', -5.6), signed('en', 2), signed('en', -0.2)]).toEqual(['−6', '+2', '0']);
    expect(weekRanges('en', [1, 2, 3, 6, 8, 9])).toBe('1–3, 6, 8–9');
  });

  test('the plan as text leaves out what was left empty', () => {
    const plan = { who: 'Maria', what: 'the budget ', day: ' ', then: 'ask first. ', ask: ' ' };
    expect(planText(plan, 'The deck', createDebriefText('en'))).toBe(
      'My plan for Monday\n\nMonday, when Maria comes to me with the budget,\nI will ask first.\n\nAfter playing “The deck” in Skip Level.\n',
    );
  });
});

describe('a run of the engine', () => {
  test.each(BOT_NAMES)('has its debrief in words, played by %s', async (bot) => {
    const { scenario } = parseScenario(await (await fetch('/scenarios/friday_deck/scenario.json')).text());
    if (scenario === null) throw new Error('expected a scenario, got problems');
    const host = document.body.appendChild(document.createElement('div'));
    const t = createDebriefText('en');
    const nothing = (): void => undefined;
    const debrief = debriefOf(playBot(scenario, 7, bot));
    render(
      <DebriefScreen
        speech={IN_ENGLISH}
        debrief={debrief}
        title={scenario.title}
        t={t}
        onAgain={nothing}
        onHome={nothing}
      />,
      host,
    );
    await drawn(scenario.managers.length);
    expect(host.innerHTML).not.toMatch(/NaN|undefined|null|debrief\.[a-z_]+\./);
    expect(host.querySelectorAll('.chapter')).toHaveLength(stepsOf(debrief, NO_EXTRAS).length);
    render(null, host);
    host.remove();
  });
});
