import { beforeAll, describe, expect, test } from 'vitest';
import { decidedSince, loadReportTexts } from '../../src/browser/app/course/course-report.ts';
import type { ReportTexts } from '../../src/browser/app/course/decision-words.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { reportKey } from '../../src/core/run/report-key.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { KEY_WORDS } from '../../src/node/cli/pack/key.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

let texts: ReportTexts;
beforeAll(async () => {
  texts = await loadReportTexts('en');
});

describe.each(SHIPPED)('the key of %s', (id) => {
  const scenario = shippedScenario(id);
  const rows = reportKey(scenario, KEY_WORDS);

  test.each(['adaptive', 'micromanage', 'random'] as const)('has all that a run of the %s bot reports', (bot) => {
    const told = decidedSince(scenario, '', runText(playBot(scenario, 5, bot)), texts);
    expect(told.length).toBeGreaterThan(3);
    for (const { id: question, asked, choices } of told) {
      const known = rows.filter((row) => row.id === question);
      expect([question, known.map(({ choice }) => choice)]).toEqual([question, choices.map((one) => one.id)]);
      if (/\.(?:style|plan_\d+|bet_\d+)$/.test(question)) expect(known[0]?.question).toBe(asked);
      if (/\.(?:style|plan_\d+)$/.test(question))
        expect(known.map(({ words }) => words)).toEqual(choices.map(({ words }) => words));
    }
  });

  test('has no choice twice, a letter for each, and words for people', () => {
    expect(new Set(rows.map((row) => `${row.id} ${row.choice}`)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => `${row.id} ${row.letter}`)).size).toBe(rows.length);
    for (const { letter, question, words } of rows) {
      expect(letter).toMatch(/^[a-z]$/);
      expect(question + words).not.toMatch(/\{\w|\*\w|undefined|[\u2068\u2069]/);
      expect(words.trim()).not.toBe('');
    }
  });
});
