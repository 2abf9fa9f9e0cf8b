import { expect, test } from 'vitest';
import { playsOf } from '../../../src/core/lab/balance/fast-plays.ts';
import { playedRun } from '../../../src/core/lab/balance/played.ts';
import { BOT_NAMES, playBot } from '../../../src/core/lab/bots.ts';
import { option, moment, scenario } from '../../support/scenario.ts';
import { returned } from '../../support/returned.ts';

const looked = scenario({
  format: 2,
  moments: [
    moment('draft', 'mira', 1, undefined, {
      looks: [
        { id: 'file', text: 'Open her file', attention: 1, shows: { frame: 'note', text: 'It is thin.' } },
        { id: 'mail', text: 'Read the mail', attention: 0, shows: { frame: 'note', text: 'Two lines.' } },
      ],
    }),
    moment('outage', 'omar', 2, [
      option('own', 'take_over', 3, { then: 'rota' }),
      option('theirs', 'hand_over', 0),
      option('ask', 'ask_questions', 1),
    ]),
    moment('rota', 'lena', 3),
  ],
});

test.each(BOT_NAMES)('%s comes to the same bits side by side as on a screen', (bot) => {
  const seeds = [1, 2, 3, 44, 45];
  expect(returned(playsOf(looked, seeds, bot))).toEqual(seeds.map((seed) => playedRun(playBot(looked, seed, bot))));
});
