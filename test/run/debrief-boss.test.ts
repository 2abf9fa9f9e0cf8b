// The boss in the debrief: time given, what it bought by the ledger, and what needed a yes.
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
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

test('an option that needed a yes is told as it stood then, given or refused', () => {
  const found = new Set<string | null>();
  for (const bot of ['micromanage', 'avoid', 'coach', 'adaptive'] as const) {
    const run = playBot(DECK, 4, bot);
    for (const { decision, text, answer } of debriefOf(run).boss.yeses) {
      const seen = viewOf(rewindTo(run, decision)).moment?.options.find((option) => option.text.includes(text));
      expect(answer, `${bot}: ${text}`).toBe(seen?.yes);
      found.add(answer);
    }
  }
  expect(found).toEqual(new Set(['given', 'refused']));
});

test('whoever has a no is not told that they took it', () => {
  for (const bot of ['micromanage', 'avoid', 'coach', 'adaptive'] as const)
    for (const { answer, taken } of debriefOf(playBot(DECK, 4, bot)).boss.yeses)
      if (answer === 'refused') expect(taken).toBe(false);
});
