import { expect, test } from 'vitest';
import { startRun } from '../../src/core/run/run.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { does } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 5 });

const lasting = ({ scenario: about, you, boss, managers, attention, week }: RunView): Partial<RunView> => ({
  scenario: about,
  you,
  boss,
  managers,
  attention,
  week,
});

test.each([1, 2, 3])('people and attention look on the first Monday as they did at the opening (seed %i)', (seed) => {
  const opening = startRun(EXAMPLE, seed);
  const [first, monday] = [viewOf(opening), viewOf(does(opening, { kind: 'style', share: 50 }))];
  expect([first.phase, monday.phase]).toEqual(['opening', 'briefing']);
  expect(lasting(first)).toEqual(lasting(monday));
});

test('what may hurt is read before anything can happen, and stays the author’s words', () => {
  const note = 'A patient dies, off stage.';
  expect(viewOf(startRun(scenario({ format: 2, content_note: note }), 1)).scenario.contentNote).toBe(note);
  expect(viewOf(startRun(EXAMPLE, 1)).scenario.contentNote).toBeUndefined();
});
