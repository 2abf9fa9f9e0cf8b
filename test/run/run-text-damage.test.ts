// Whatever happens to a run text on its way, it is refused or is the very same run.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { checkOf } from '../../src/core/run/run-text-check.ts';
import { everyRunText, readRunText, rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { moment, scenario } from '../support/scenario.ts';

const SHORT = scenario({ weeks: 2, away_weeks: 1, moments: [moment('draft', 'mira', 1)], bets: [] });
const LONGER = scenario({ weeks: 4, away_weeks: 1, bets: [{ week: 2, ask: 'worst_team_at', of_week: 4 }] });

/** Two hundred texts of runs at every point of their way. */
const TEXTS = BOT_NAMES.flatMap((bot) =>
  [1, 20, 300, 4000, 50_000].flatMap((seed) => botRuns(seed % 2 === 0 ? SHORT : LONGER, seed, bot).map(runText)),
).filter((_, i, all) => i % Math.max(1, Math.floor(all.length / 200)) === 0);

/** The text that is taken from `changed`; null when it is refused. */
function taken(changed: string): string | null {
  const record = readRunText(changed);
  if (isRunTextProblem(record)) return null;
  const run = rebuildRun(record.scenario === SHORT.id && changed.includes(HASH_OF_SHORT) ? SHORT : LONGER, changed);
  return isRunTextProblem(run) ? null : runText(run);
}
const HASH_OF_SHORT = runText(playBot(SHORT, 1, 'coach')).split('~')[2]!;

test('no beginning of a text is taken', () => {
  expect(TEXTS.length).toBeGreaterThanOrEqual(200);
  for (const text of TEXTS)
    for (let end = 0; end < text.length; end++) expect(taken(text.slice(0, end)), `${text} cut at ${end}`).toBe(null);
});

/** All that a text is written with, and what else may come in its place. */
const INSTEAD = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_~ %é';

test('a single changed character is noticed, wherever it is', () => {
  let tried = 0;
  for (const text of TEXTS)
    for (let at = 0; at < text.length; at++)
      for (const character of INSTEAD) {
        if (character === text[at]) continue;
        tried += 1;
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        if (taken(changed) !== null) throw new Error(`${changed} was taken for ${text}`);
      }
  expect(tried).toBeGreaterThan(500_000);
});

test('a text whose letters have all become alike is refused for that', () => {
  const mixed = TEXTS.filter((text) => /[A-Z]/.test(text));
  expect(mixed.length).toBeGreaterThan(100);
  for (const text of mixed) {
    expect(readRunText(text.toLowerCase()), text).toMatchObject({ code: 'one_case', args: { letters: 'small' } });
    expect(readRunText(text.toUpperCase()), text).toMatchObject({ code: 'one_case', args: { letters: 'capital' } });
    expect(readRunText(text.toLowerCase().slice(0, -6)), text).toMatchObject({ code: 'damaged' });
  }
});

test('a character that was lost, or came twice, is noticed', () => {
  for (const text of TEXTS)
    for (let at = 0; at < text.length; at++)
      for (const changed of [text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + text[at] + text.slice(at)])
        expect(taken(changed), `${changed} for ${text}`).toBe(null);
});

test('two characters that changed places are noticed', () => {
  for (const text of TEXTS)
    for (let at = 0; at + 1 < text.length; at++) {
      const [a, b] = [text[at]!, text[at + 1]!];
      if (a !== b) expect(taken(text.slice(0, at) + b + a + text.slice(at + 2)), `${text} at ${at}`).toBe(null);
    }
});

const alphabet = fc.constantFrom(...'0123456789abcdsABEGJK._-~%\n é'.split(''));
const mutation = fc.record({
  at: fc.nat(60),
  remove: fc.integer({ min: 0, max: 3 }),
  add: fc.string({ unit: alphabet, maxLength: 3 }),
});

test.each([1, 2, 3])('any change to a text of version %i leaves nothing, or exactly a run’s text', (version) => {
  const text = everyRunText(playBot(SHORT, 7, 'coach'))[version - 1]!;
  const CODES = [
    'damaged',
    'one_case',
    'newer',
    'other_scenario',
    'scenario_changed',
    'does_not_replay',
    'other_engine',
  ];
  let whole = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.boolean(), (mutations, checkedAgain) => {
      let changed = mutations.reduce((t, m) => t.slice(0, m.at) + m.add + t.slice(m.at + m.remove), text);
      // A check that fits lets more of them through to the replay.
      if (version === 3 && checkedAgain) changed = `${changed.slice(0, -5)}~${checkOf(changed.slice(0, -5))}`;
      const run = rebuildRun(SHORT, changed);
      if (isRunTextProblem(run)) expect(CODES).toContain(run.code);
      else {
        whole += 1;
        expect(everyRunText(run)[version - 1]).toBe(changed.trim());
      }
    }),
    { numRuns: 250 },
  );
  expect(whole).toBeLessThan(125);
});

test('nonsense is never taken and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isRunTextProblem(readRunText(text))).toBe(true);
    }),
  );
});
