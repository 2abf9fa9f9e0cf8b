// Nobody cheers on a Monday on which they bring something up, or after what hurt them.
import { expect, test } from 'vitest';
import { isMuted } from '../../src/core/run/muted.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const deck = shippedScenario('friday_deck');
const runs = BOT_NAMES.flatMap((bot) => botRuns(deck, 21, bot)).filter(
  ({ phase, week }) => phase === 'briefing' && week > 1,
);

test('a claim, a broken promise and who has left mute a boast, and nothing mutes bad news', () => {
  const seen = { claim: 0, hurt: 0, free: 0 };
  for (const run of runs)
    for (const [index, { id }] of deck.managers.entries()) {
      const claims = run.organisation.claims.some(({ manager }) => manager === index);
      const hurt = run.weeks
        .filter(({ number }) => number >= run.week - deck.turn_weeks)
        .some(({ events }) => events.some((e) => e.manager === index && ['left', 'promise_broken'].includes(e.kind)));
      expect(isMuted(run, index, 'low'), id).toBe(false);
      if (claims || hurt) expect(isMuted(run, index, 'good'), id).toBe(true);
      seen.claim += Number(claims);
      seen.hurt += Number(hurt);
      seen.free += Number(!isMuted(run, index, 'good'));
    }
  expect(Math.min(seen.claim, seen.hurt, seen.free)).toBeGreaterThan(0);
});
