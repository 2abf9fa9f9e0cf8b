// What counts as a pitfall or a practice: not the deed's name alone, but what its author says came of it.
import { expect, test } from 'vitest';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Debrief } from '../../src/core/run/debrief.ts';
import { does, idleCommand } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');

/** The cheapest way through, but for these choices. */
function debriefWith(choices: Readonly<Record<string, string>>): Debrief {
  let run = startRun(DECK, 3);
  while (run.phase !== 'debrief') {
    const moment = run.phase === 'moment' ? (run.queue[0] ?? '') : '';
    const option = choices[moment];
    run = does(run, option === undefined ? idleCommand(run) : { kind: 'option', moment, option });
  }
  return debriefOf(run);
}
const wordsOf = (shown: Debrief['practices']): readonly string[] => shown.flatMap((s) => s.moments.map((m) => m.text));

test('who is thanked for stepping in was not hovering, and is not asked to leave it next time', () => {
  const { pitfalls, practices } = debriefWith({ bank_file: 'pull_file', alarm_buttons: 'run_room' });
  expect(wordsOf(pitfalls)).not.toContain('Pull the file now and tell Priya afterwards');
  expect(wordsOf(pitfalls)).not.toContain('Split the list and run the room yourself');
  const inTime = practices.find(({ pattern }) => pattern === 'in_time');
  expect(inTime?.moments.map(({ text, why }) => [text, why])).toContainEqual([
    'Pull the file now and tell Priya afterwards',
    'thanked',
  ]);
});

test('leaving somebody alone with a disaster is no practice', () => {
  const { practices } = debriefWith({ alarm_buttons: 'his_room', bank_file: 'as_checked' });
  expect(wordsOf(practices).join(' ')).not.toMatch(/It’s your room|she checked it/);
});

test('taking over what was theirs is a pitfall as before, and handing over a practice', () => {
  expect(wordsOf(debriefWith({ board_deck: 'redo_slides' }).pitfalls)).toContain('Redo slides 3 to 9 yourself tonight');
  expect(wordsOf(debriefWith({ board_deck: 'hers_to_give' }).practices).join(' ')).toContain('It’s yours, Priya');
});

test('what showed most is what did most harm, and not what was done most often', () => {
  const { pitfalls } = debriefWith({ page_four: 'his_name', board_deck: 'redo_slides' });
  const [blame, hovering] = ['blame', 'P1'].map((pattern) => pitfalls.findIndex((shown) => shown.pattern === pattern));
  expect(blame).toBeGreaterThanOrEqual(0);
  expect(hovering).toBeGreaterThan(blame!);
  expect(pitfalls[hovering!]!.moments.length).toBeGreaterThan(pitfalls[blame!]!.moments.length);
});
