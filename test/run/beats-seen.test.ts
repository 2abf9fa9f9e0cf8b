// What is told of a turn is what the map and the next Monday show.
import { expect, test } from 'vitest';
import { viewOf } from '../../src/core/run/view-of.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const deck = shippedScenario('friday_deck');
const runs = BOT_NAMES.flatMap((bot) => [3, 21].map((seed) => botRuns(deck, seed, bot)));

test('trust is said to rise or fall as the arrow has it, and nobody appreciates what left their trust as it was', () => {
  const seen = { much: 0, little: 0, warm: 0 };
  for (const run of runs.flat()) {
    if (run.phase !== 'week') continue;
    const { beats, managers } = viewOf(run);
    for (const beat of beats) {
      const moved = managers.find(({ id }) => id === beat.manager)?.trustMoved;
      const [more, less] = [
        ['higher', 'much_higher'],
        ['lower', 'much_lower'],
      ];
      if (beat.kind === 'trust' && beat.hidden)
        expect(managers.find(({ id }) => id === beat.manager)?.quiet).toBe(true);
      else if (beat.kind === 'trust') {
        expect(beat.direction === 'up' ? more : less).toContain(moved);
        expect(beat.much).toBe(moved === 'much_higher' || moved === 'much_lower');
        seen[beat.much ? 'much' : 'little'] += 1;
      }
      if (beat.kind === 'ripple' && beat.tone !== 'plain') {
        expect(beat.tone === 'warm' ? more : less).toContain(moved);
        seen.warm += 1;
      }
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('the blocks said to be needed next are on Monday’s desk, to the block', () => {
  let seen = 0;
  for (const states of runs)
    states.forEach((run, at) => {
      const next = states[at + 1];
      if (run.phase !== 'week' || next?.phase !== 'briefing') return;
      const said = viewOf(run).beats.flatMap((b) => (b.kind === 'escalation' && b.past === false ? [b] : []));
      const desk = viewOf(next).briefing.flatMap((b) => (b.kind === 'claim' && b.why.kind !== 'choice' ? [b] : []));
      for (const { manager, ofWeek } of said) {
        const sum = (of: readonly { manager: string; blocks: number }[]): number =>
          of.reduce((all, one) => all + (one.manager === manager ? one.blocks : 0), 0);
        expect(ofWeek).toBe(next.week);
        expect(sum(said)).toBe(sum(desk));
        seen += 1;
      }
    });
  expect(seen).toBeGreaterThan(5);
});
