// A deed that goes deep shows, also on somebody who hides it: in a face, in silence, and never in a false figure.
import { expect, test } from 'vitest';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { choosing, does, idleUntil } from '../support/playing.ts';
import { moment, option, scenario, type OptionInput } from '../support/scenario.ts';

type Effects = NonNullable<OptionInput['effects']>;
const trust = (add: '-grave' | '-small'): Effects => [
  { kind: 'level', of: 'omar.honesty', add: '-grave', because: 'So it was.' },
  { kind: 'level', of: 'omar.trust', add, lasts: true, because: 'So it was.' },
];

/** With week 2 told: what was done to Omar then. */
function told(effects: Effects, until = 2): Run {
  const asked = moment('deed', 'omar', 2, [
    option('it', 'wait_and_see', 0, { effects }),
    option('other', 'ask_questions', 1),
  ]);
  const run = idleUntil(startRun(scenario({ weeks: 12, moments: [asked] }), 1), ({ phase }) => phase === 'moment');
  return idleUntil(does(run, choosing('deed.it')), ({ phase, week }) => phase === 'week' && week === until);
}
const trustBeats = (run: Run) => viewOf(run).beats.filter((b) => b.kind === 'trust' && b.manager === 'omar');
const omar = (run: Run) => viewOf(run).managers.find(({ id }) => id === 'omar')!;

test('somebody guarded who was hurt has gone quiet, and is not said to trust you a little less', () => {
  const run = told(trust('-grave'));
  expect(trustBeats(run)).toMatchObject([{ direction: 'down', hidden: true }]);
  const [beat] = trustBeats(run);
  expect(beat?.kind === 'trust' && beat.much).toBe(omar(run).trustMoved === 'much_lower');
  expect(omar(run).quiet).toBe(true);
  expect(['happy', 'proud', 'relieved', 'neutral']).not.toContain(omar(run).mood);
});

test('the silence lasts some weeks, and then no longer', () => {
  expect(omar(told(trust('-grave'), 4)).quiet).toBe(true);
  expect(omar(told(trust('-grave'), 8)).quiet).toBeUndefined();
});

test('a small thing makes nobody quiet', () => {
  expect(omar(told(trust('-small'))).quiet).toBeUndefined();
});
