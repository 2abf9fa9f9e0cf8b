// A line that begins with who says it is not told by that name twice; and nobody has an impression of people they never met.
import { expect, test } from 'vitest';
import { afterName } from '../../src/browser/ui/scenes/monday-words.ts';
import { impressionWords } from '../../src/browser/ui/sentences/manager-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import { shippedScenario } from '../support/shipped.ts';

test('what follows a name at the beginning, as a word of its own', () => {
  expect(afterName('Linh holds up one thumb.', 'Linh')).toBe(' holds up one thumb.');
  expect(afterName('Linhs desk', 'Linh')).toBeNull();
  expect(afterName('“All good,” says Linh.', 'Linh')).toBeNull();
});

test('an impression comes with meeting or looking', () => {
  const t = createText('en');
  const manager = { ...viewOf(startRun(shippedScenario('tutorial'), 3)).managers[0]!, impression: 'good' as const };
  expect(impressionWords({ ...manager, unmetWeeks: null, unseenWeeks: 7 }, 5, t)).toBe('None yet');
  expect(impressionWords({ ...manager, unmetWeeks: 2, unseenWeeks: 7 }, 5, t)).toBe('Good');
  expect(impressionWords({ ...manager, unmetWeeks: null, unseenWeeks: 1 }, 5, t)).toBe('Good');
});
