// The boss in the debrief: time given, what it bought by the ledger, and what needed a yes.
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');

test('time with the boss is counted, and what it bought is the ledger’s', () => {
  const run = playBot(DECK, 4, 'avoid');
  const { boss } = debriefOf(run);
  const times = run.weeks.flatMap(({ plan }) => plan).filter(({ practice }) => practice === 'boss_time');
  expect(boss.blocks).toBe(times.reduce((sum, { times: often }) => sum + often, 0));
  expect(boss.blocks).toBeGreaterThan(0);
  expect(boss.bought).toBeGreaterThan(0);
  expect(debriefOf(playBot(DECK, 4, 'coach')).boss).toMatchObject({ blocks: 0, bought: 0 });
});

test('an option that needed a yes is there whether the boss gave it or not', () => {
  const answers = (bot: 'avoid' | 'micromanage'): string[] =>
    debriefOf(playBot(DECK, 4, bot)).boss.yeses.map(({ answer }) => answer);
  expect(answers('avoid')).toEqual(['given', 'given']);
  expect(answers('micromanage')).toContain('refused');
});

test('whoever has a no is not told that they took it', () => {
  for (const bot of ['micromanage', 'avoid', 'coach', 'adaptive'] as const)
    for (const { answer, taken } of debriefOf(playBot(DECK, 4, bot)).boss.yeses)
      if (answer === 'refused') expect(taken).toBe(false);
});
