// Nobody cheers on a Monday on which they bring something up, or after what hurt them.
import { expect, test } from 'vitest';
import { reportsHeard } from '../../src/core/run/earlier-week.ts';
import { isMuted } from '../../src/core/run/muted.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
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

test('who has a scene of worry on their hands doesn’t boast on that Monday', () => {
  const rota = shippedScenario('bank_holiday_rota');
  const mondays = BOT_NAMES.flatMap((bot) => botRuns(rota, 5, bot)).filter(({ phase }) => phase === 'briefing');
  let troubled = 0;
  for (const run of mondays)
    for (const { moment } of run.seen.filter(({ week }) => week === run.week)) {
      const { about, mood } = rota.moments.find(({ id }) => id === moment)!;
      const index = rota.managers.findIndex(({ id }) => id === about);
      if (index < 0 || mood !== 'worried') continue;
      troubled += 1;
      expect(isMuted(run, index, 'good'), moment).toBe(true);
    }
  expect(troubled).toBeGreaterThan(5);
});

test.each(['promotion_list', 'bank_holiday_rota', 'friday_deck'])(
  'the debrief quotes what was said on Mondays, word for word (%s)',
  (id) => {
    for (const bot of BOT_NAMES) {
      const all = botRuns(shippedScenario(id), 4, bot);
      const end = all.at(-1)!;
      for (const run of all.filter(({ phase, week }) => phase === 'briefing' && week > 1)) {
        const told = viewOf(run).briefing.filter(({ kind }) => kind === 'told');
        expect(reportsHeard(end, run.week - 1)).toEqual(told);
      }
    }
  },
);
