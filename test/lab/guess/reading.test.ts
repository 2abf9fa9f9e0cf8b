import { expect, test } from 'vitest';
import { playBot } from '../../../src/core/lab/bots.ts';
import { isBeaten, playReading, questionsToRead, readingFigures } from '../../../src/core/lab/guess/reading.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('promotion_list');

test('everything that is to be chosen is there to read, by one number each', () => {
  const questions = questionsToRead(scenario);
  const choices = questions.flatMap(({ options }) => options.flatMap(({ choices: one }) => one));
  expect(new Set(questions.map(({ number }) => number)).size).toBe(questions.length);
  expect(new Set(choices).size).toBe(choices.length);
  const asked = scenario.moments.filter(({ task }) => task === undefined);
  expect(choices.length).toBe(
    asked.flatMap(({ options, steps = [] }) => [...options, ...steps.flatMap((step) => step.options)]).length,
  );
});

test('who has chosen nothing plays as the bot does', () => {
  expect(playReading(scenario, 3, new Set()).decisions).toEqual(playBot(scenario, 3, 'adaptive').decisions);
  const none = readingFigures(scenario, new Set(), { from: 1, seeds: 2 });
  expect(none).toEqual({ seeds: 2, deliveryAway: 0, trustEnd: 0, peopleLeft: 0, ahead: 0, behind: 0 });
});

test('what was chosen is played, and who waves everything through is beaten', () => {
  const chosen = new Set(['the_list.sign_it', 'letters_out.three_lines', 'while_away.edmund_again']);
  const run = playReading(scenario, 3, chosen);
  expect(run.chosen.map(({ moment, option }) => `${moment}.${option}`)).toEqual(expect.arrayContaining([...chosen]));
  const figures = readingFigures(scenario, chosen, { from: 1, seeds: 8 });
  expect(isBeaten(figures)).toBe(true);
  expect(figures.behind).toBeGreaterThan(0);
});
