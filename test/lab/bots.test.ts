import { expect, test } from 'vitest';
import { BOT_NAMES, botCommand, playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import { does } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => 1 + i * 7919);
const PAIRS = SHIPPED.flatMap((id) => BOT_NAMES.map((bot) => [id, bot] as const));

test.each(PAIRS)('every move in %s is legal: %s', (id, bot) => {
  const given = shippedScenario(id);
  for (const seed of SEEDS) {
    let run = startRun(given, seed);
    while (run.weeks.length < given.weeks) run = does(run, botCommand(run, bot));
    expect(run.phase).toBe('week');
  }
  expect(playBot(given, 1, bot).phase).toBe('debrief');
});

test.each(BOT_NAMES)('the same seed gives the same run, another another (%s)', (bot) => {
  const play = (seed: number): string => JSON.stringify(playBot(scenario(), seed, bot).weeks);
  expect(play(9)).toBe(play(9));
  expect(play(9)).not.toBe(play(10));
});

test('bots play differently', () => {
  const texts = BOT_NAMES.map((bot) => runText(playBot(scenario(), 1, bot)));
  expect(new Set(texts).size).toBe(BOT_NAMES.length);
});
