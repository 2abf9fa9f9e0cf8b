// A run in another language: the same run with other words, each of which knows its language.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { deedWords, fillUnseen } from '../../src/core/run/fill.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { languageOfText } from '../../src/core/run/view.ts';
import '../../src/core/scenario/message-syntax.ts';
import { translationOf } from '../../src/core/scenario/overlay.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { translated } from '../../src/core/scenario/translated.ts';
import { botRuns } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const english = shippedScenario('tutorial');
const file = 'scenarios/tutorial/text.de.json';
const { overlay } = readOverlay(readFileSync(file), english, file);
if (overlay === null) throw new Error(`${file} has errors`);
const german = translated(english, translationOf(english, overlay));

describe('a run played in German', () => {
  const [here, there] = [english, german].map((one) => botRuns(one, 7, 'coach'));
  const [last, other] = [here!.at(-1)!, there!.at(-1)!];

  test('has the run text and the bits of the same run in English', () => {
    expect(last.phase).toBe('debrief');
    expect(runText(other)).toBe(runText(last));
    expect(other.weeks.map((week) => stateHash(week.state))).toEqual(last.weeks.map((week) => stateHash(week.state)));
  });

  test('opens from its text in either language', () => {
    for (const language of [english, german]) {
      const opened = rebuildRun(language, runText(other));
      if (isRunTextProblem(opened)) throw new Error(opened.code);
      expect(viewOf(opened).scenario.language).toBe(language.language);
    }
  });

  test('says each text in German, or in English and says so', () => {
    const said = new Map<string, string>();
    for (const run of there!) {
      const view = viewOf(run);
      const texts = [
        view.you.brief,
        view.boss.wants,
        ...view.managers.flatMap(({ role, brief, team }) => [role, brief, team.name]),
        ...(view.moment ? [view.moment.title, view.moment.text, ...view.moment.options.map(({ text }) => text)] : []),
        ...view.replies.flatMap(({ text, chosen }) => [text, chosen]),
        ...view.briefing.map(({ text }) => text),
        ...(run.phase === 'debrief' ? debriefOf(run).questions : []),
      ];
      for (const text of texts) if (text !== '') said.set(text, languageOfText(view.scenario, text));
    }
    const inEnglish = [...said].flatMap(([text, language]) => (language === 'en' ? [text] : []));
    expect(inEnglish).toEqual([
      english.managers[1]?.brief,
      english.moments[2]?.options[2]?.text,
      english.moments[2]?.options[2]?.reply,
      english.debrief?.questions?.[1],
    ]);
    expect(said.get(german.moments[0]!.title)).toBe('de');
    expect(said.size).toBeGreaterThan(20);
  });

  test('names nothing as untranslated where everything is in one language', () => {
    expect(viewOf(last).scenario.untranslated).toBeNull();
    const whole = { ...translationOf(english, overlay), untranslated: [] };
    expect(viewOf(startRun(translated(english, whole), 1)).scenario.untranslated).toBeNull();
  });
});

describe('numbers and plurals', () => {
  const counted = (one: string, many: string): string => `{week, plural, one {${one}} other {# ${many}}}`;
  const source: Scenario = scenario({
    you: { role: 'R', brief: counted('One week', 'weeks') },
    boss: { id: 'agnes', name: 'Agnes Example', patience: 'usual', wants: `{week} ${counted('week', 'weeks')}` },
    language: 'en',
  });
  const translation = translationOf(source, {
    format: 1,
    scenario: source.id,
    language: 'pl',
    texts: {
      'you.brief': {
        text: '{week, plural, one {Jeden tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}',
        from: '',
      },
    },
  });
  const spoken = translated(source, translation);
  const at = (week: number) => ({ scenario: spoken, week });

  test('go by the language of the text', () => {
    expect([1, 3, 5].map((week) => fillUnseen(at(week), spoken.you.brief))).toEqual([
      'Jeden tydzień',
      '3 tygodnie',
      '5 tygodni',
    ]);
    expect(fillUnseen(at(12_345), spoken.you.brief)).toBe('12 345 tygodni'.replace(' ', '\u00A0'));
    expect(fillUnseen(at(12_345), spoken.boss.wants ?? '')).toBe('12,345 12,345 weeks');
  });

  test('are known for English in every week', () => {
    const { scenario: seen } = viewOf(startRun(spoken, 1));
    for (const week of [1, 2, source.weeks])
      expect(languageOfText(seen, fillUnseen(at(week), spoken.boss.wants ?? ''))).toBe('en');
    expect(languageOfText(seen, fillUnseen(at(2), spoken.you.brief))).toBe('pl');
  });
});

test('a deed in quotation marks of any language is told without them', () => {
  const run = startRun(english, 1);
  for (const deed of ['“Fine”', '„Läuft“', '«Bien»', '»Läuft«']) expect(deedWords(run, deed)).not.toMatch(/[“”„«»]/);
  expect(deedWords(run, '„Ja“, oder „Nein“')).toBe('„Ja“, oder „Nein“');
  expect(deedWords(run, 'Call across: “Divert till two”')).toBe('Call across: ‘Divert till two’');
});
