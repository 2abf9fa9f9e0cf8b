// Turns of several weeks: one plan, played week by week by the same engine.
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { meanAt, placeOf } from '../../src/core/engine/places.ts';
import { playerPolicy } from '../../src/core/lab/player-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { planCost, planRoom } from '../../src/core/run/attention.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { atTempo } from '../../tools/at-tempo.ts';
import { botRuns, does, idleUntil, planning } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const WEEKLY = atTempo(shippedScenario('friday_deck'), 1);
const LONG = atTempo(WEEKLY, 3);

const last = (runs: readonly Run[]): Run => runs.at(-1)!;
const atPlan = (run: Run): Run => idleUntil(run, ({ phase }) => phase === 'plan');

test('eight turns of three weeks are eight plans and twenty-four weeks', () => {
  const run = last(botRuns(LONG, 5, 'coach'));
  expect(run.decisions.filter(({ kind }) => kind === 'plan')).toHaveLength(8);
  expect(run.weeks.filter(({ away }) => !away).map(({ number }) => number)).toEqual(
    Array.from({ length: 24 }, (_, week) => week + 1),
  );
  expect(debriefOf(run).managers[0]?.trust).toHaveLength(1 + 24 + LONG.away_weeks);
});

test('the first plan is for weeks 1 to 3, the next Monday is that of week 4', () => {
  const planned = atPlan(startRun(LONG, 5));
  expect(viewOf(planned)).toMatchObject({ week: 1, weekTo: 3 });
  const played = does(planned, planning());
  expect(viewOf(played)).toMatchObject({ phase: 'week', week: 1, weekTo: 3, weeksPlayed: 3 });
  expect(viewOf(does(played, { kind: 'continue' }))).toMatchObject({ phase: 'briefing', week: 4, weekTo: 6 });
});

const FULL = [
  { practice: 'one_on_one', manager: 'priya', times: 2 },
  { practice: 'one_on_one', manager: 'amina', times: 2 },
  { practice: 'people_panel', times: 1 },
  { practice: 'strategy', times: 2 },
] as const;

/** Amina's half-hour costs a block; nothing is claimed before anybody has been met. */
function afterOnePaidFor(scenario: Scenario): Run {
  const met = idleUntil(startRun(scenario, 5), ({ phase }) => phase === 'moment');
  return atPlan(does(met, { kind: 'option', moment: 'how_to_hear', option: 'tuesdays' }));
}

test('what came up takes of the first week alone, and then the end of the plan waits', () => {
  const run = afterOnePaidFor({ ...LONG, opens: undefined });
  const spent = run.chosen.reduce((sum, { attention }) => sum + attention, 0);
  expect(spent).toBeGreaterThan(0);
  expect(viewOf(run)).toMatchObject({ attention: { total: 10, left: 10 - spent } });
  expect(planRoom(run)).toBe(10);
  const [first, ...others] = does(run, planning(...FULL)).weeks;
  expect(first?.plan).toEqual([...FULL.slice(0, -1), { practice: 'strategy', times: 1 }].slice(0, first?.plan.length));
  expect(planCost(first?.plan ?? [])).toBeLessThanOrEqual(10 - spent);
  for (const { plan, claimed, attention } of others) {
    expect(planCost(plan)).toBeLessThanOrEqual(attention - claimed);
    if (claimed === 0) expect(plan).toEqual(FULL);
  }
});

test('of a single week it takes as before, and the whole plan has to fit', () => {
  const run = afterOnePaidFor(WEEKLY);
  expect(planRoom(run)).toBe(viewOf(run).attention.left);
});

test('what follows from a choice comes on the next Monday, and so does what shows after a week', () => {
  const run = last(botRuns(LONG, 5, 'avoid'));
  const chosen = (moment: string): number => run.chosen.find((c) => c.moment === moment)?.week ?? 0;
  expect(chosen('monday_after')).toBe(chosen('board_deck') + 3);
  const signs = debriefOf(run).managers.flatMap((manager) => manager.signs);
  expect(signs.length).toBeGreaterThan(0);
  for (const sign of signs) expect((sign.week - 1) % 3).toBe(0);
  for (let at = idleUntil(startRun(LONG, 5), ({ phase }) => phase === 'briefing'); at.phase !== 'debrief';) {
    const told = viewOf(at).briefing.filter(({ kind }) => kind === 'sign');
    if (at.phase === 'briefing' && at.week === 1) expect(told).toEqual([]);
    at = idleUntil(does(at, { kind: 'continue' }), ({ phase }) => phase === 'briefing');
  }
});

test('mass simulation plays the very same turns', () => {
  for (const scenario of [LONG, atTempo(WEEKLY, 2), atTempo(WEEKLY, 4)]) {
    const run = last(botRuns(scenario, 9, 'random'));
    const field = lab.createField(scenario.managers.length, 1);
    const start = placeOf(compile(scenario, 9));
    const course = lab.startCourse(field, scenario, 9, start, playerPolicy(scenario, run.decisions));
    lab.beginTurn(course);
    lab.finish(field);
    const delivery = run.organisation.managers.map(({ team }) => team.delivery);
    expect(meanAt(course.organisation, 'delivery')).toBe(delivery.reduce((sum, z) => sum + z, 0) / delivery.length);
    expect(course.weeks.map(({ plan }) => plan)).toEqual(run.weeks.filter((w) => !w.away).map(({ plan }) => plan));
  }
});

test('a run text brings it back, to any decision of it, and on from there', () => {
  const runs = botRuns(LONG, 7, 'adaptive');
  for (const run of runs) expect(rebuildRun(LONG, runText(run))).toMatchObject({ week: run.week, phase: run.phase });
  const run = last(runs);
  for (const index of run.decisions.keys()) {
    const again = replayRest(rewindTo(run, index), run);
    expect(again).toMatchObject({ stoppedAt: null, cutPlans: [] });
    expect(again.run.organisation).toEqual(run.organisation);
  }
});

test('each of its weeks can be seen again, with what happened in it', () => {
  const run = last(botRuns(LONG, 7, 'micromanage'));
  for (const { number, away, events } of run.weeks) {
    const earlier = earlierWeek(run, number);
    expect(earlier).toMatchObject({ week: number, away });
    const left = events.filter(({ kind }) => kind === 'left').length;
    expect(earlier?.beats.filter(({ kind }) => kind === 'left')).toHaveLength(left);
  }
});

test('a turn is told as one: nobody’s face changes twice, and whoever leaves is not left out', () => {
  for (const run of botRuns(LONG, 7, 'micromanage').filter(({ phase }) => phase === 'week')) {
    const { beats } = viewOf(run);
    const faces = beats.filter(({ kind }) => kind === 'mood').map(({ manager }) => manager);
    expect(new Set(faces).size).toBe(faces.length);
    const gone = run.weeks.slice(-3).flatMap(({ events }) => events.filter(({ kind }) => kind === 'left'));
    expect(beats.filter(({ kind }) => kind === 'left')).toHaveLength(gone.length);
  }
});

test('how long a turn is belongs to the rules; a scenario without it has turns of one week', () => {
  const text = (turn_weeks: unknown): string => JSON.stringify({ ...WEEKLY, format: 2, turn_weeks });
  expect(parseScenario(text(undefined)).scenario?.turn_weeks).toBe(1);
  expect(parseScenario(text(2)).scenario?.turn_weeks).toBe(2);
  for (const wrong of [0, 5, 1.5, '2']) expect(parseScenario(text(wrong)).scenario).toBeNull();
  expect(startRun(WEEKLY, 1).hash).not.toBe(startRun({ ...WEEKLY, turn_weeks: 2 }, 1).hash);
});
