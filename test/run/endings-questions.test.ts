// Which questions of the author’s come first: those of this run, and last those about scenes that never came.
import { expect, test } from 'vitest';
import { wordsAtEnd } from '../../src/core/run/endings.ts';
import { startRun } from '../../src/core/run/run.ts';
import { idleUntil } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const options = [option('do', 'take_over', 0), option('leave', 'wait_and_see', 0)];
const met = { ...moment('draft', 'mira', 1, options), title: 'The draft for the harbour' };
const never = {
  ...moment('storm', 'mira', 2, options),
  title: 'A lighthouse without keepers',
  if: { chose: 'draft.none' },
};

test('are those their author meant for this run, then those about what was met', () => {
  const given = scenario({
    moments: [met, never],
    bets: [],
    debrief: {
      questions: [
        'Who should have manned the lighthouse, with no keepers left?',
        'What would have made the harbour draft yours?',
        { text: 'Why did you leave it?', if: { chose: 'draft.leave' } },
        { text: 'Why did you do it?', if: { chose: 'draft.do' } },
      ],
    },
  } as Parameters<typeof scenario>[0]);
  const run = idleUntil(startRun(given, 1), ({ phase }) => phase === 'debrief');
  const { questions } = wordsAtEnd(run);
  expect(questions).toHaveLength(3);
  expect(questions[0]).toMatch(/^Why did you/);
  expect(questions.slice(1)).toEqual([
    'What would have made the harbour draft yours?',
    'Who should have manned the lighthouse, with no keepers left?',
  ]);
});
