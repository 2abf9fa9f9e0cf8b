// What fell out of a plan, what is promised, who asks why, and when a manager was last met: told, and as it was.
import { describe, expect, test } from 'vitest';
import { MOVES } from '../../src/core/engine/moves.table.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { planCost } from '../../src/core/run/attention.ts';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { optionOf } from '../../src/core/run/moments.ts';
import { moveOf } from '../../src/core/run/scene.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { botRuns, does, idleUntil, planning } from '../support/playing.ts';
import { shippedOpen, shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');
const OPEN = shippedOpen('friday_deck');
const FULL = planning(
  ...['priya', 'amina', 'owen', 'tomasz'].map((manager) => ({ practice: 'one_on_one' as const, manager, times: 2 })),
  { practice: 'strategy', times: 1 },
);
const atPlan = (run: Run): Run => idleUntil(run, ({ phase }) => phase === 'plan');

/** Whole weeks are given away, turn after turn. */
function weeksFilled(seed: number): Run[] {
  const runs: Run[] = [];
  for (let at = atPlan(startRun(OPEN, seed)); at.phase === 'plan'; at = nextPlan(at)) runs.push(does(at, FULL));
  return runs;
}
const nextPlan = (at: Run): Run =>
  idleUntil(does(at, FULL), ({ phase, week }) => phase === 'away' || (phase === 'plan' && week > at.week));

describe('what fell out of a plan', () => {
  const all = [1, 2, 3].flatMap(weeksFilled);

  test('is all that was planned and not done, week by week', () => {
    let fallen = 0;
    for (const run of all) {
      const decided = FULL.kind === 'plan' ? FULL.items : [];
      const { fellOut } = viewOf(run);
      for (const { number, plan } of run.weeks.filter(({ number: week }) => week >= run.week)) {
        const told = fellOut.find(({ week }) => week === number);
        const times = (items: readonly PlanItem[], { practice, manager }: PlanItem): number =>
          items.reduce((sum, i) => (i.practice === practice && i.manager === manager ? sum + i.times : sum), 0);
        for (const item of decided) expect(times(plan, item) + times(told?.items ?? [], item)).toBe(item.times);
        if (told !== undefined) fallen += 1;
      }
    }
    expect(fallen).toBeGreaterThan(3);
  });

  test('is told with what took the room, to the block', () => {
    for (const run of all)
      for (const { week, items, claims, owed, moments } of viewOf(run).fellOut) {
        const record = run.weeks[week - 1]!;
        const claimed = claims.reduce((sum, { blocks }) => sum + blocks, 0);
        expect(Math.min(claimed + owed, record.attention)).toBe(record.claimed);
        const left = record.attention - record.claimed - moments - planCost(record.plan);
        for (const { practice } of items) expect(left).toBeLessThan(PRACTICES[practice].cost);
      }
  });

  test('is told again where that week is watched again, and of that week alone', () => {
    for (const run of all)
      for (const out of viewOf(run).fellOut) expect(earlierWeek(run, out.week)?.view.fellOut).toEqual([out]);
  });
});

describe('a promise', () => {
  const met = idleUntil(startRun(DECK, 5), ({ phase }) => phase === 'moment');
  const given = atPlan(does(met, { kind: 'option', moment: 'how_to_hear', option: 'tuesdays' }));
  const talks = (times: number) => planning({ practice: 'one_on_one', manager: 'amina', times });
  const promises = (run: Run) => viewOf(run).promises;

  test('is on the plan from the moment it is given, with who, when due and what keeps it', () => {
    expect(promises(given)).toMatchObject([
      { to: { id: 'amina' }, due: given.week + 4, needs: { practice: 'one_on_one', times: 2 } },
    ]);
    expect(promises(given)[0]?.text).toContain('half-hour');
  });

  test('asks for less once a part is done, and is gone once it is kept or broken', () => {
    const week = (run: Run): Run => idleUntil(run, (r) => r.phase === 'plan' && r.week > given.week);
    expect(promises(week(does(given, planning())))[0]?.needs).toMatchObject({ times: 2 });
    expect(promises(week(does(given, talks(2))))).toEqual([]);
    const late = idleUntil(does(given, planning()), (r) => r.phase === 'plan' && r.week > given.week + 4);
    expect(late.organisation.promises[0]?.status).toBe('broken');
    expect(promises(late)).toEqual([]);
  });
});

describe('a claim', () => {
  const claimsOf = (run: Run) =>
    viewOf(run).briefing.filter((line): line is Extract<BriefingLine, { kind: 'claim' }> => line.kind === 'claim');
  const mondays = [3, 7, 11]
    .flatMap((seed) => botRuns(DECK, seed, 'micromanage'))
    .filter((r) => r.phase === 'briefing');

  test('of an author names the choice it comes from', () => {
    const authored = mondays.flatMap((run) =>
      claimsOf(run)
        .filter(({ text }) => text !== '')
        .map((line) => ({ run, line })),
    );
    expect(authored.length).toBeGreaterThan(0);
    for (const { run, line } of authored) {
      const options = run.chosen
        .filter(({ week }) => week === line.why.deed?.week)
        .map((c) => optionOf(run, c)?.option);
      expect(line.why.kind).toBe('choice');
      expect(options.some((option) => option?.text.includes(line.why.deed?.text ?? '-'))).toBe(true);
    }
  });

  test('of somebody used to your deciding names what you last took over from them', () => {
    const used = mondays.flatMap((run) =>
      claimsOf(run).flatMap(({ manager, why: { kind, deed } }) =>
        kind === 'used_to_you' && deed ? [{ run, manager, deed }] : [],
      ),
    );
    expect(used.length).toBeGreaterThan(3);
    for (const { run, manager, deed } of used) {
      expect(deed.week).toBeLessThan(run.week);
      if (deed.practice !== null) {
        const { plan } = run.weeks[deed.week - 1]!;
        expect(plan.some((item) => item.practice === deed.practice && item.manager === manager)).toBe(true);
      } else {
        const made = run.chosen.find((c) => c.week === deed.week && c.manager === manager);
        expect(MOVES[moveOf(run, made!)!].always?.dependenceNow).toBeGreaterThan(0);
      }
    }
  });

  test('is not brought up for one and the same reason by everybody', () => {
    const kinds = (['micromanage', 'avoid', 'coach', 'random'] as const).flatMap((bot) =>
      [3, 7, 11].flatMap((seed) => botRuns(DECK, seed, bot)).flatMap((run) => claimsOf(run).map(({ why }) => why.kind)),
    );
    expect(new Set(kinds).size).toBeGreaterThan(3);
  });
});

test('a manager met every week is told as met, and their team as unseen', () => {
  const talk = planning({ practice: 'one_on_one', manager: 'owen', times: 1 });
  let at = atPlan(startRun(OPEN, 2));
  for (let turn = 0; turn < 3; turn++) {
    const played = does(at, talk);
    const [priya, , owen] = viewOf(played).managers;
    expect(owen).toMatchObject({ unmetWeeks: 0, team: { seen: null } });
    expect(owen?.unseenWeeks).toBeGreaterThan(played.week);
    expect(priya?.unmetWeeks).toBeNull();
    at = idleUntil(played, ({ phase, week }) => phase === 'plan' && week > played.week);
  }
  const seen = does(at, planning({ practice: 'go_and_see', manager: 'owen', times: 1 }));
  expect(viewOf(seen).managers[2]).toMatchObject({ unmetWeeks: 2, unseenWeeks: 0 });
});
