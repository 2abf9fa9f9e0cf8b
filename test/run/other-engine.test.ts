// What is done with texts of another model: this build is taken to have revision 2, whatever it has; the texts are of revision 1 or 3.
import { afterAll, expect, test, vi } from 'vitest';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { BOT_NAMES } from '../support/playing.ts';
import { forged } from '../support/forged-text.ts';
import { scenario } from '../support/scenario.ts';

// Files share what they import: this one takes everything anew, and leaves nothing of it behind.
vi.resetModules();
vi.doMock('../../src/core/engine/revision.ts', () => ({ ENGINE_REVISION: 2 }));
afterAll(() => {
  vi.doUnmock('../../src/core/engine/revision.ts');
  vi.resetModules();
});
const { playBot } = await import('../../src/core/lab/bots.ts');
const { decisionsInWords, madeDecisions } = await import('../../src/core/run/rewind.ts');
const { refusalWords } = await import('../../src/core/run/refusal-words.ts');
const { isRunTextProblem } = await import('../../src/core/run/run-text-problem.ts');
const { decisionsIn, everyRunText, readRunText, rebuildRun, runText } = await import('../../src/core/run/run-text.ts');

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1, bets: [{ week: 1, ask: 'worst_team_at', of_week: 3 }] });

/** The text as a build with that engine revision would have written it. */
const playedWith = (engine: number, text: string): string =>
  forged(text, (rest) => rest.split('~').with(3, String(engine)).join('~'));

function decisionsOf(given: Scenario, text: string): ReturnType<typeof decisionsIn> {
  const record = readRunText(text);
  return isRunTextProblem(record) ? record : decisionsIn(given, record);
}

test('a text says with which revision it was played', () => {
  expect(readRunText(runText(playBot(EXAMPLE, 7, 'coach')))).toMatchObject({ version: 3, engine: 2 });
});

test.each([1, 3])('a run played with revision %i is told so and is not played again', (theirs) => {
  const text = playedWith(theirs, runText(playBot(EXAMPLE, 7, 'coach')));
  const problem = rebuildRun(EXAMPLE, text);
  expect(problem).toEqual({ kind: 'run_text_problem', code: 'other_engine', args: { theirs, ours: 2 } });
  expect(isRunTextProblem(problem) && refusalWords(problem)).toContain(`version ${theirs} of the model`);
});

test.each(BOT_NAMES)('what was decided in it can still be listed (%s)', (bot) => {
  const run = playBot(EXAMPLE, 7, bot);
  const decisions = decisionsOf(EXAMPLE, playedWith(1, runText(run)));
  expect(decisions).toEqual(run.decisions);
  expect(isRunTextProblem(decisions) || decisionsInWords(EXAMPLE, decisions)).toEqual(madeDecisions(run));
});

test('in words that stand for themselves, week by week', () => {
  const run = playBot(EXAMPLE, 7, 'coach');
  const words = decisionsInWords(EXAMPLE, run.decisions).map(({ kind, week, title, chosen, manager }) =>
    [week, kind, title, chosen, manager].join(' '),
  );
  expect(words.slice(0, 4)).toEqual([
    '1 style   ',
    expect.stringMatching(/^1 bet {3}(mira|omar|lena)$/),
    '1 option Title of draft Do ask mira',
    '1 plan   ',
  ]);
});

test('texts of version 1 and 2 are of revision 1, and can only be told apart', () => {
  const [first = '', second = ''] = everyRunText(playBot(EXAMPLE, 7, 'coach'));
  for (const text of [first, second]) {
    expect(readRunText(text)).toMatchObject({ engine: 1 });
    expect(rebuildRun(EXAMPLE, text)).toMatchObject({ code: 'other_engine', args: { theirs: 1, ours: 2 } });
    expect(decisionsOf(EXAMPLE, text)).toMatchObject({ code: 'other_engine' });
  }
});

test('changed rules are said first, since then nothing can be shown', () => {
  const text = playedWith(1, runText(playBot(EXAMPLE, 7, 'coach')));
  const changed = { ...EXAMPLE, attention: EXAMPLE.attention + 1 };
  expect(rebuildRun(changed, text)).toMatchObject({ code: 'scenario_changed' });
  expect(decisionsOf(changed, text)).toMatchObject({ code: 'scenario_changed' });
});

test('a list that does not end as one is damaged', () => {
  const text = playedWith(1, runText(playBot(EXAMPLE, 7, 'coach')));
  const cut = forged(text, (rest) => `${rest.slice(0, -1)}o7`);
  expect(decisionsOf(EXAMPLE, cut)).toMatchObject({ code: 'damaged' });
});
