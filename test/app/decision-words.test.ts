import { beforeAll, describe, expect, test } from 'vitest';
import { decidedSince, ideaReports, loadReportTexts, pointsOf } from '../../src/browser/app/course/course-report.ts';
import type { ReportTexts } from '../../src/browser/app/course/decision-words.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { botRuns, does, planning } from '../support/playing.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

let texts: ReportTexts;
beforeAll(async () => {
  texts = await loadReportTexts('en');
});

const scenario = shippedScenario('friday_deck');
const run = playBot(scenario, 3, 'adaptive');

describe.each(SHIPPED)('every decision of %s', (id) => {
  const shipped = shippedScenario(id);
  test.each(['adaptive', 'micromanage'] as const)('of the %s bot has words and an id of its own', (bot) => {
    const played = playBot(shipped, 5, bot);
    const told = decidedSince(shipped, '', runText(played), texts);
    expect(told.length).toBe(played.decisions.length);
    const ids = told.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id: own, asked, choices, picked, said } of told) {
      expect(own).toMatch(/^[\w.-]{1,90}$/);
      expect(asked.trim()).not.toBe('');
      expect(said.trim()).not.toBe('');
      expect([...picked].filter((one) => !choices.some((choice) => choice.id === one))).toEqual([]);
      expect(JSON.stringify([asked, choices, said])).not.toMatch(/\{\w|\*\w|undefined|[\u2068\u2069]/);
      for (const choice of choices) expect(choice.id).toMatch(/^[\w.-]{1,60}$/);
    }
  });
});

test('what has been told is not told again, and what was decided otherwise is', () => {
  const whole = runText(run);
  expect(decidedSince(scenario, whole, whole, texts)).toEqual([]);
  const half = botRuns(scenario, 3, 'adaptive').find(({ week }) => week >= 4)!;
  const rest = decidedSince(scenario, runText(half), whole, texts);
  expect(rest.length).toBe(run.decisions.length - half.decisions.length);
  const at = run.decisions.findIndex(({ kind }) => kind === 'option');
  const before = rewindTo(run, at);
  expect(decidedSince(scenario, runText(before), whole, texts).length).toBe(run.decisions.length - at);
});

test('a week with nothing planned has picked nothing, and says so', () => {
  const before = botRuns(scenario, 3, 'adaptive').find(({ phase }) => phase === 'plan')!;
  const [plan] = decidedSince(scenario, runText(before), runText(does(before, planning())), texts);
  expect(plan).toMatchObject({ picked: [], said: expect.stringMatching(/\w/) });
});

test('words are in the language they stand in: the scenario’s, or that of the buttons', () => {
  const given = { ...scenario, language: 'fr', untranslated: undefined };
  const languages = decidedSince(given, '', runText(run), texts).map(({ id, language }) => {
    return `${/\.(?:style|bet_\d+|plan_\d+)$/.test(id) ? 'ours' : 'theirs'} ${language}`;
  });
  expect(new Set(languages)).toEqual(new Set(['ours en', 'theirs fr']));
});

test('a text that is none of the scenario’s says nothing', () => {
  expect(decidedSince(scenario, '', '3~x', texts)).toEqual([]);
  expect(decidedSince(scenario, 'x', runText(run), texts).length).toBe(run.decisions.length);
  expect(ideaReports(scenario, '', texts)).toEqual([]);
  expect(pointsOf(scenario, runText(rewindTo(run, 5)))).toBeNull();
});

test('ideas and points of a run that is over', () => {
  const reports = ideaReports(scenario, runText(run), texts);
  expect(reports.map(({ id }) => id).join()).toBe('D1,D2,D3,P1,P2,P3,P4,G1,G2,G3,G4,G5');
  for (const { score, name } of reports) {
    expect(name).not.toBe('');
    expect(score === null || (score >= 0 && score <= 1)).toBe(true);
  }
  const hovering = playBot(scenario, 3, 'micromanage');
  const of = (text: string, idea: string) => ideaReports(scenario, text, texts).find(({ id }) => id === idea)?.score;
  expect(of(runText(hovering), 'P1')!).toBeLessThan(of(runText(run), 'P1')!);
  expect(pointsOf(scenario, runText(run))).toBeGreaterThan(pointsOf(scenario, runText(hovering))!);
});
