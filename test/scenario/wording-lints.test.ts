// Checks of wording speak where somebody gives the answer away or hurts a group, and keep quiet everywhere else.
import { describe, expect, test } from 'vitest';
import { isConfusable } from '../../src/core/scenario/check-alike-names.ts';
import { innerWordsIn } from '../../src/core/scenario/check-deeds.ts';
import { checkFigures } from '../../src/core/scenario/check-figures.ts';
import { groupFaultIn } from '../../src/core/scenario/check-group-faults.ts';
import { verdictIn } from '../../src/core/scenario/check-verdicts.ts';
import { checkTone } from '../../src/core/scenario/check-tone.ts';
import { virtueWordsIn } from '../../src/core/scenario/virtue-words.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { manager, moment, option, scenario } from '../support/scenario.ts';
import {
  ALIKE_NAMES,
  FIGURE_CASES,
  GROUP_FAULT_CASES,
  INNER_CASES,
  TONE_CASES,
  UNLIKE_NAMES,
  VERDICT_CASES,
  VIRTUE_CASES,
} from './wording-lints.table.ts';

const tonesIn = (text: string): string[] => {
  const options = [
    option('ask', 'ask_questions', 1, { text: 'Ask how it went' }),
    option('this', 'take_over', 2, { text }),
    option('wait', 'wait_and_see', 0, { text: 'Wait until Monday' }),
  ];
  return checkTone(scenario({ moments: [moment('draft', 'mira', 1, options)] })).map(({ says }) => says);
};

/** In the brief that the player reads first. */
function figuresIn(brief: string): string[] {
  const told = scenario({
    away_weeks: 6,
    you: { role: 'Head of Examples', brief },
    managers: ['priya', 'tom', 'lucia', 'viktor'].map((id, at) =>
      manager(id, { team: { name: id, people: [8, 9, 10, 9][at] ?? 8, workload: 'usual' } }),
    ),
    moments: [moment('draft', 'priya', 1)],
  });
  return checkFigures(told, textsOf(told)).map(({ says }) => says);
}

const NAMES = ['Support', 'Trust and Safety'];

describe.each([
  ['a virtue word', VIRTUE_CASES, (text: string) => virtueWordsIn(text, NAMES).length > 0],
  ['a number that is no longer true', FIGURE_CASES, (text: string) => figuresIn(text).length > 0],
  ['a fault tied to a group', GROUP_FAULT_CASES, (text: string) => groupFaultIn(text) !== null],
  ['a text that marks the player', VERDICT_CASES, (text: string) => verdictIn(text) !== null],
  ['a feeling in place of a deed', INNER_CASES, (text: string) => innerWordsIn(text) !== null],
  ['a telling tone', TONE_CASES, (text: string) => tonesIn(text).length > 0],
])('%s', (_, { faulty, fine }, isFound) => {
  test.each(faulty)('is found: %s', (text) => {
    expect(isFound(text)).toBe(true);
  });
  test.each(fine)('is not seen in: %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

test.each(ALIKE_NAMES)('%s and %s are confused', (one, other) => {
  expect([isConfusable(one, other), isConfusable(other, one)]).toEqual([true, true]);
});
test.each(UNLIKE_NAMES)('%s and %s are told apart', (one, other) => {
  expect([isConfusable(one, other), isConfusable(other, one)]).toEqual([false, false]);
});
