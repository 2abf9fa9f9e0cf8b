import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { choosing, CONTINUE, does, idleUntil, planning } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const SIGNS = scenario({
  weeks: 4,
  bets: [],
  moments: [
    moment('draft', 'mira', 1, [
      option('step_in', 'take_over', 2, {
        later: [
          { after_weeks: 2, sign: '{manager} sends drafts half done.' },
          { after_weeks: 2, sign: 'Never shown.', if: { level: 'mira.trust', above: 99 } },
          { after_weeks: 5, sign: 'Too late to be shown.' },
        ],
        promise: {
          text: 'A talk with Mira',
          to: 'mira',
          due_in_weeks: 2,
          kept_by: { practice: 'one_on_one', times: 1 },
        },
      }),
      option('leave', 'wait_and_see', 0),
    ]),
  ],
});
const stepped = does(
  idleUntil(startRun(SIGNS, 4), (run) => run.phase === 'moment'),
  choosing('draft.step_in'),
);
const talk = planning({ practice: 'one_on_one', manager: 'mira', times: 1 });

test('the debrief lists exactly the signs that stood in a briefing, each with its choice', () => {
  const shown: unknown[] = [];
  let run: Run = stepped;
  while (run.phase !== 'debrief') {
    run = does(run, run.phase === 'plan' ? planning() : CONTINUE);
    if (run.phase === 'briefing')
      shown.push(...viewOf(run).briefing.flatMap((l) => (l.kind === 'sign' ? [[run.week, l.text]] : [])));
  }
  const { signs } = debriefOf(run).managers[0]!;
  expect(signs.map(({ week, text }) => [week, text])).toEqual(shown);
  expect(signs).toEqual([
    { week: 3, text: 'Mira sends drafts half done.', moment: 'draft', chosen: 'Do step_in', chosenWeek: 1 },
  ]);
});

test.each([
  ['kept', talk, true],
  ['broken', planning(), false],
] as const)('a cause says that a promise was %s', (_, plan, kept) => {
  const run = idleUntil(does(stepped, plan), () => false);
  const causes = debriefOf(run).managers[0]!.trust.flatMap((p) => p.causes.filter((c) => c.kind === 'promise'));
  expect(causes).toMatchObject([{ kept, week: 1, text: 'A talk with Mira', manager: 'mira' }]);
  expect(Math.sign(causes[0]!.amount)).toBe(kept ? 1 : -1);
});

test('everyone who gave notice is there, with how much likelier it was and why', () => {
  const deck = shippedScenario('friday_deck');
  const runs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => playBot(deck, seed, 'micromanage'));
  const departures = runs.flatMap((run) => debriefOf(run).managers.flatMap((m) => m.departures));
  const notices = runs.flatMap((run) => run.weeks.flatMap((w) => w.events.filter((e) => e.kind === 'gave_notice')));
  expect(departures.length).toBe(notices.length);
  expect(departures.length).toBeGreaterThan(0);
  for (const { chance, usual, reasons } of departures) {
    expect(chance).toBeGreaterThan(0);
    if (chance > 1.5 * usual) expect(reasons).not.toEqual([]);
  }
});

test('whoever goes over an answer is there by name, with the author’s reason, and once', () => {
  const scenarios = ['promotion_list', 'cold_chain', 'page_nine'].map(shippedScenario);
  const runs = scenarios.flatMap((one) => [1, 2, 3].map((seed) => playBot(one, seed, 'micromanage')));
  let told = 0;
  for (const run of runs)
    for (const { departures, quits } of debriefOf(run).managers) {
      const reasons = run.scenario.moments
        .flatMap(({ options }) => options)
        .flatMap(({ effects = [] }) => effects.flatMap((e) => (e.kind === 'person' ? [e.because] : [])));
      const answered = departures.filter(({ because }) => because !== undefined);
      told += answered.length;
      for (const { because, name } of answered) {
        expect(reasons).toContain(because);
        expect(name).not.toBe('');
      }
      expect(new Set(answered.map(({ name }) => name)).size).toBe(answered.length);
      expect(departures.length).toBeGreaterThanOrEqual(quits);
    }
  expect(told).toBeGreaterThan(3);
});
