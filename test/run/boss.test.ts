// The boss as the player meets them: a yes that has to be won, a sign on Monday before it is refused, and a report.
import { expect, test } from 'vitest';
import { botCommand, type BotName } from '../../src/core/lab/bots.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { findMoment, optionsOf } from '../../src/core/run/moments.ts';
import { affordableOptions } from '../../src/core/run/progress.ts';
import { refusalWords } from '../../src/core/run/refusal-words.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import '../../src/core/scenario/message-syntax.ts';
import { botRuns, choosing, CONTINUE, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { shippedOpen } from '../support/shipped.ts';

const ASKING = option('ask_her', 'share_decision', 0, { needs_boss: true });
const deck = shippedOpen('friday_deck');

/** At a moment in week 5, with Agnes's opinion moved by so many points for good in week 1. */
function atMoment(points: number, options = [ASKING, option('alone', 'wait_and_see', 1)]): Run {
  const effect = { kind: 'level', of: 'boss.credit', add: points, lasts: true, because: 'So it was.' } as const;
  const told = option('so_it_was', 'wait_and_see', 0, { effects: [effect] });
  const other = option('other', 'ask_questions', 0);
  const asked = scenario({
    weeks: 6,
    moments: [moment('first', 'mira', 1, [told, other]), moment('asking', 'mira', 5, options)],
  });
  return idleUntil(startRun(asked, 1), (run) => run.phase === 'moment' && run.queue[0] === 'asking');
}
const yesOf = (run: Run, id = 'ask_her') => viewOf(run).moment?.options.find((o) => o.id === id)?.yes;

test('an option that needs a yes can be chosen while the boss is content', () => {
  const run = atMoment(20);
  expect(yesOf(run)).toBe('given');
  expect(yesOf(run, 'alone')).toBe(null);
  expect(isRefusal(decide(run, choosing('asking.ask_her')))).toBe(false);
});

test('where the boss is worried it stays in sight, and is refused with the reason', () => {
  const run = atMoment(-30);
  expect(['worried', 'angry']).toContain(viewOf(run).boss.mood);
  expect(yesOf(run)).toBe('refused');
  const refused = decide(run, choosing('asking.ask_her'));
  expect(refusalOf(refused)).toBe('needs_boss');
  expect(isRefusal(refused) && refusalWords(refused)).toContain('Agnes');
  expect(refusalOf(decide(run, choosing('asking.alone')))).toBe(null);
});

test('what cannot be had makes nothing dearer: the cheapest of the rest can always be paid', () => {
  const run = atMoment(-30, [ASKING, option('dear', 'wait_and_see', 6)]);
  const broke: Run = { ...run, scenario: { ...run.scenario, attention: 4 } };
  expect(affordableOptions(broke, findMoment(broke, 'asking')!).map(({ id }) => id)).toEqual(['dear']);
  expect(refusalOf(decide(broke, choosing('asking.dear')))).toBe(null);
});

test('nobody is stuck where a condition hides all that needs no yes', () => {
  const never = { level: 'mira.trust', above: 99 };
  const run = atMoment(-30, [ASKING, option('hidden', 'wait_and_see', 0, { if: never })]);
  expect(optionsOf(run, findMoment(run, 'asking')!).map(({ id }) => id)).toEqual(['ask_her']);
  expect(yesOf(run)).toBe('given');
  expect(refusalOf(decide(run, choosing('asking.ask_her')))).toBe(null);
});

/** Answers as a bot does, and plans nothing but so much time for the boss. */
function played(scenario: Scenario, seed: number, bot: BotName, times: number): Run[] {
  const runs = [startRun(scenario, seed)];
  for (let run = runs[0]!; run.phase !== 'debrief'; runs.push(run)) {
    const command: Command = botCommand(run, bot);
    const items = times > 0 ? [{ practice: 'boss_time' as const, times }] : [];
    run = does(run, command.kind === 'plan' ? planning(...items) : command);
  }
  return runs;
}

test('time for the boss in the turns before wins a yes that is refused without', () => {
  const yes = (times: number): number =>
    [1, 2, 3, 4, 5, 6]
      .flatMap((seed) =>
        played(deck, seed, 'avoid', times).flatMap(
          (run) => viewOf(run).moment?.options.flatMap((o) => o.yes ?? []) ?? [],
        ),
      )
      .filter((answer) => answer === 'given').length;
  expect(yes(2)).toBeGreaterThan(yes(0));
});

const onMonday = (runs: readonly Run[], at: number): RunView | undefined => {
  const monday = runs.slice(0, at + 1).findLast((run) => run.phase === 'briefing');
  return monday === undefined ? undefined : viewOf(monday);
};
const bossLine = (view: RunView | undefined) => view?.briefing.find((line) => line.kind === 'boss')?.mood;

test('a no is to be seen on the Monday before, and a report on the Monday a turn earlier', () => {
  let [refused, reports] = [0, 0];
  for (const bot of ['micromanage', 'avoid', 'random'] as const)
    for (let seed = 1; seed <= 8; seed++) {
      const runs = bot === 'avoid' ? played(deck, seed, bot, 0) : botRuns(deck, seed, bot);
      let before: RunView | undefined;
      runs.forEach((run, at) => {
        const view = viewOf(run);
        if (view.moment?.options.some(({ yes }) => yes === 'refused')) {
          refused += 1;
          expect(['worried', 'angry']).toContain(bossLine(onMonday(runs, at)));
        }
        if (run.phase !== 'briefing') return;
        const report = view.briefing.find((line) => line.kind === 'claim' && line.manager === deck.boss.id);
        if (report) {
          reports += 1;
          expect(report).toMatchObject({ blocks: 1, text: '' });
          expect(bossLine(view)).toBe('angry');
          expect(['worried', 'angry']).toContain(bossLine(before));
        }
        before = view;
      });
    }
  expect(refused).toBeGreaterThan(5);
  expect(reports).toBeGreaterThan(5);
});

test('the report takes of the week it is asked in', () => {
  const runs = played(deck, 1, 'avoid', 0);
  const asked = runs.find((run) => run.phase === 'briefing' && run.organisation.claims.some((c) => c.manager < 0));
  const { claimed } = viewOf(asked!).attention;
  const without = { ...asked!.organisation, claims: asked!.organisation.claims.filter((c) => c.manager >= 0) };
  expect(viewOf({ ...asked!, organisation: without }).attention.claimed).toBe(claimed - 1);
  expect(isRefusal(decide(asked!, CONTINUE))).toBe(false);
});
