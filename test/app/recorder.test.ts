import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadReportTexts } from '../../src/browser/app/course/course-report.ts';
import { NOTHING_DONE, readCourseText, type CourseState } from '../../src/browser/app/course/course-text.ts';
import { Recorder } from '../../src/browser/app/course/recorder.ts';
import type { ReportTexts } from '../../src/browser/app/course/decision-words.ts';
import type { LifeEvent } from '../../src/browser/app/services.ts';
import { runText } from '../../src/core/run/run-text.ts';
import type { Run } from '../../src/core/run/run-state.ts';
import type { Course } from '../../src/core/pack/course.ts';
import { fakeConnection } from '../support/fake-connection.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('tutorial');
const runs = botRuns(scenario, 7, 'coach');
const end = runs.at(-1)!;
const course: Course = {
  as: 'scorm12',
  id: 'tutorial',
  title: 'Five minutes first',
  scenarios: ['tutorial'],
  languages: ['en'],
  mastery: null,
  brand: null,
};
let texts: ReportTexts;
beforeAll(async () => {
  texts = await loadReportTexts('en');
});

const event = (run: Run, kind: LifeEvent['kind'], branch = 0): LifeEvent => ({
  kind,
  scenario: 'tutorial',
  title: 'Five minutes first',
  week: run.week,
  weeks: run.scenario.weeks,
  decided: run.decisions.length,
  run: runText(run),
  branch,
});
const stateOf = (run: Run): CourseState => ({
  runs: new Map([['tutorial', { text: runText(run), week: run.week, weeks: 3, finished: run.phase === 'debrief' }]]),
  done: new Map(),
  tries: new Map(),
});

function record(given: Partial<Course> = {}, known = NOTHING_DONE) {
  const connection = fakeConnection();
  const on = { onDone: vi.fn(), onAnotherRun: vi.fn(), onNearly: vi.fn(), onFinished: vi.fn() };
  const now = vi.fn(() => new Date(0));
  const scenarioOf = async (id: string) => (id === 'tutorial' ? scenario : null);
  const recorder = new Recorder(
    { connection, course: { ...course, ...given }, scenarioOf, texts: async () => texts, now, ...on },
    known,
  );
  const play = async (from = 0): Promise<void> => {
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1];
      if (at < from || before === undefined || run.decisions.length === before.decisions.length) continue;
      recorder.keep(stateOf(run));
      recorder.hear(event(run, 'decided'));
      now.mockReturnValue(new Date(at * 1000));
    }
    recorder.keep(stateOf(end));
    recorder.hear(event(end, 'finished'));
    await recorder.safe();
  };
  return { connection, recorder, play, now, ...on };
}

describe('a learning system', () => {
  test('hears of every decision once, in order, with the time it took', async () => {
    const { connection, play } = record();
    await play();
    expect(connection.decisions.length).toBe(end.decisions.length);
    expect(new Set(connection.decisions.map(({ id }) => id)).size).toBe(end.decisions.length);
    expect(connection.decisions.slice(1).every(({ ms }) => ms !== null && ms > 0)).toBe(true);
    expect(readCourseText(connection.kept)?.runs.get('tutorial')?.text).toBe(runText(end));
  });

  test('hears on a later visit of what is new alone', async () => {
    const half = runs.findIndex(({ week }) => week === 2);
    const { connection, play } = record({}, stateOf(runs[half]!));
    await play(half + 1);
    expect(connection.decisions.length).toBe(end.decisions.length - runs[half]!.decisions.length);
  });

  test('hears of ideas when the run is over, and that it is done once the debrief’s first step is', async () => {
    const { connection, recorder, play, onDone, onNearly, onFinished } = record();
    await play();
    expect(new Set(connection.ideas.map(({ id }) => id)).size).toBe(12);
    expect([connection.finishes, onDone.mock.calls]).toEqual([[], []]);
    expect(connection.progress).toBeLessThan(1);
    recorder.hear(event(end, 'debriefed'));
    await recorder.safe();
    expect(connection.finishes).toEqual([{ score: null, passed: null }]);
    expect(connection.ideas.length).toBe(12);
    expect(connection.progress).toBe(1);
    expect(onDone).toHaveBeenCalledWith('tutorial', expect.any(Number));
    expect(onNearly).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(onFinished).toHaveBeenCalledOnce());
  });

  test.each([
    [0, true],
    [100, false],
  ])('with a mark of %s, a score and whether that was reached', async (mastery, passed) => {
    const { connection, recorder, play } = record({ mastery });
    await play();
    recorder.hear(event(end, 'debriefed'));
    await recorder.safe();
    expect(connection.finishes).toEqual([{ score: expect.any(Number), passed }]);
  });

  test('hears of a second run under names of its own, and the better of the two counts', async () => {
    const { connection, recorder, play, onAnotherRun, onDone } = record({ mastery: 60 });
    await play();
    recorder.hear(event(end, 'debriefed'));
    await recorder.safe();
    const first = connection.finishes[0]?.score ?? 0;
    for (const bot of ['micromanage', 'adaptive'] as const) {
      const again = botRuns(scenario, bot === 'adaptive' ? 9 : 8, bot).at(-1)!;
      const { done, tries } = recorder.state;
      recorder.keep({ ...stateOf(again), done, tries });
      recorder.hear(event(again, 'debriefed'));
      await recorder.safe();
    }
    expect(onAnotherRun.mock.calls).toEqual([
      ['tutorial', 2],
      ['tutorial', 3],
    ]);
    const ids = connection.decisions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.endsWith('.run3')).length).toBeGreaterThan(0);
    const scores = connection.finishes.map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(onDone.mock.lastCall?.[1]).toBeCloseTo(100 * Math.max(first, ...scores));
  });

  test('is not done before all scenarios of the course are', async () => {
    const { connection, recorder, play } = record({ scenarios: ['tutorial', 'friday_deck'] });
    await play();
    recorder.hear(event(end, 'debriefed'));
    await recorder.safe();
    expect(connection.finishes).toEqual([]);
    expect(connection.progress).toBe(0.5);
  });

  test('hears nothing of a run that the player went back for', async () => {
    const { connection, recorder } = record();
    recorder.hear(event(end, 'debriefed', 1));
    await recorder.safe();
    expect([connection.decisions, connection.finishes, connection.saves]).toEqual([[], [], []]);
  });

  test('is left once, with everything', async () => {
    const { connection, recorder, play } = record();
    await play();
    recorder.leave();
    recorder.leave();
    expect(connection.left).toBe(1);
    expect(readCourseText(connection.saves.at(-1) ?? '')?.runs.get('tutorial')?.text).toBe(runText(end));
  });

  test('is not asked to keep what lies half done on the desk', async () => {
    const { connection, recorder } = record();
    recorder.keep(stateOf(end));
    recorder.keep(stateOf(end));
    await recorder.safe();
    expect(connection.saves.length).toBe(1);
  });

  test('keeps that a reply is unread with what it is told next, and when the page goes', async () => {
    const { connection, recorder } = record();
    const unread = (run: Run): CourseState => ({
      ...stateOf(run),
      runs: new Map([['tutorial', { ...stateOf(run).runs.get('tutorial')!, unread: true }]]),
    });
    const half = runs.find(({ week }) => week === 2)!;
    recorder.keep(stateOf(half));
    await recorder.safe();
    recorder.keep(unread(half));
    await recorder.safe();
    expect(connection.saves.length).toBe(1);
    recorder.leave();
    expect(readCourseText(connection.kept)?.runs.get('tutorial')?.unread).toBe(true);
  });
});
