// Posts and people with names in a run: which scenes come, what can be planned, and that it is the same run everywhere.
import { describe, expect, test } from 'vitest';
import { beginTurn, createField, finish, startCourse } from '../../src/core/lab/simulate.ts';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { playerPolicy } from '../../src/core/lab/player-policy.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { holds } from '../../src/core/run/condition.ts';
import { membersOf } from '../../src/core/run/members.ts';
import { planForSomebody } from '../../src/core/run/vacancies.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import type { Condition } from '../../src/core/scenario/schema.ts';
import { accepted, BOT_NAMES, botRuns, choosing, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { hiringScenario } from '../support/posts.ts';

const HIRING = hiringScenario();

/** At the briefing of `week`, with these choices made and all else as cheap as it comes. */
function played(choices: readonly string[], week: number, seed = 1, given = HIRING): Run {
  let run = startRun(given, seed);
  while (!(run.phase === 'briefing' && run.week === week) && run.phase !== 'debrief') {
    const choice = choices.find((one) => run.phase === 'moment' && one.startsWith(`${run.queue[0]}.`));
    run = choice === undefined ? idleUntil(run, (at) => at !== run) : does(run, choosing(choice));
  }
  return run;
}

const seen = (run: Run): string[] => run.seen.map(({ moment }) => moment);
const all = (run: Run, ...conditions: Condition[]): boolean[] => conditions.map((one) => holds(run, one));
const holder = (run: Run, post: string): string | undefined =>
  run.organisation.managers.find((m) => m.character.id === post)?.character.holder;

test('members are the first people of their team', () => {
  expect(membersOf(HIRING).map(({ member, manager, person }) => [member.id, manager, person])).toEqual([
    ['dev', 1, 2000],
    ['eva', 1, 2001],
    ['ida', 3, 4000],
  ]);
  const leanings = (place: number): number[] =>
    Array.from({ length: 30 }, (_, seed) => compile(HIRING, seed).managers[1]!.team.people[place]!.leaning);
  const mean = (all: number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  expect(mean(leanings(0))).toBeGreaterThan(mean(leanings(1)) + 1.2);
});

describe('scenes', () => {
  test('about a post that nobody has come where their condition asks for that, and others once somebody is there', () => {
    expect(seen(played(['hire.wait'], 9))).not.toContain('welcome');
    expect(seen(played(['hire.wait'], 9))).toContain('hire');
    const hired = played(['hire.ana'], 9);
    expect(seen(hired)).toEqual(expect.arrayContaining(['hire', 'welcome', 'own']));
    expect(hired.seen.find(({ moment }) => moment === 'welcome')!.week).toBeGreaterThan(2);
    expect(seen(played(['hire.dev'], 9))).not.toContain('own');
  });

  test('of somebody who does it for now come as of anybody', () => {
    expect(seen(played([], 9))).toContain('desk');
  });

  test('do not offer to appoint who has a post already', () => {
    const [hire] = HIRING.moments;
    const again = {
      ...hire!,
      id: 'again',
      about: 'desk',
      when: { weeks: [5, 5] as [number, number] },
      if: { vacant: 'desk' },
    };
    const given = hiringScenario({ moments: [hire!, again] as never });
    const run = idleUntil(played(['hire.ana'], 5, 1, given), (at) => at.phase === 'moment');
    expect(run.queue).toEqual(['again']);
    expect(refusalOf(decide(run, choosing('again.ana')))).toBe('unknown_option');
    expect(isRefusal(decide(run, choosing('again.dev')))).toBe(false);
  });
});

describe('conditions', () => {
  test('tell the person from the post', () => {
    const start = startRun(HIRING, 1);
    const about: Condition[] = [{ vacant: 'platform' }, { gone: 'platform' }, { holds: 'platform', who: 'ana' }];
    expect(all(start, ...about)).toEqual([true, true, false]);
    expect(all(played(['hire.ana'], 3), ...about)).toEqual([false, false, true]);
    expect(all(start, { vacant: 'desk' }, { gone: 'desk' }, { holds: 'desk', who: 'ida' })).toEqual([
      true,
      false,
      true,
    ]);
    expect(all(start, { vacant: 'tom' }, { gone: 'tom' }, { holds: 'tom', who: 'tom' })).toEqual([false, false, true]);
    const out = played(['hire.wait', 'talk.out'], 6);
    expect(all(out, { vacant: 'tom' }, { gone: 'tom' }, { holds: 'tom', who: 'tom' })).toEqual([true, true, false]);
    expect(all(out, { holds: 'tom', who: 'dev' }, { gone: 'dev' })).toEqual([true, false]);
  });

  test('count a member who has been appointed as there, one on loan too, and one who left as gone', () => {
    expect(all(played(['hire.dev'], 3), { gone: 'dev' }, { holds: 'platform', who: 'dev' })).toEqual([false, true]);
    expect(all(played(['hire.wait', 'talk.lend'], 5), { gone: 'eva' })).toEqual([false]);
    expect(all(played(['hire.wait', 'talk.let_go'], 5), { gone: 'dev' }, { gone: 'eva' })).toEqual([true, false]);
    expect(seen(played(['hire.wait', 'talk.let_go'], 9))).toContain('after');
  });
});

test('who is let go counts as gone in the end, also where somebody came after them', () => {
  const left = (choices: readonly string[]): number => debriefOf(played(choices, 99)).outcome.managersLeft.length;
  expect(left(['hire.wait', 'talk.out'])).toBe(left(['hire.wait', 'talk.leave']) + 1);
  expect(played(['hire.wait', 'talk.out'], 99).organisation.former).toEqual(['tom']);
  const start = debriefOf(played([], 9)).outcome.peopleStart;
  expect(start).toBe(8 + 6 + 8 + 14 + 2);
});

describe('a plan', () => {
  test('for a post that nobody has is refused, and nothing planned earlier goes there', () => {
    const run = idleUntil(startRun(HIRING, 1), (at) => at.phase === 'plan');
    const refusal = decide(run, planning({ practice: 'one_on_one', manager: 'platform', times: 1 }));
    expect(refusal).toMatchObject({ code: 'unknown_manager', args: { manager: 'platform', wanted: 'there' } });
    expect(isRefusal(decide(run, planning({ practice: 'one_on_one', manager: 'desk', times: 1 })))).toBe(false);
    const bet = idleUntil(startRun(HIRING, 1), (at) => at.phase === 'bet');
    expect(refusalOf(decide(bet, { kind: 'bet', bet: 0, manager: 'platform' }))).toBe('unknown_manager');
  });

  test('for several weeks leaves out a post from the week on in which nobody has it', () => {
    const practices = (acting: string | undefined): string[][] => {
      const moments = HIRING.moments.map((m) => {
        const effect = { kind: 'seat', of: 'tom', does: 'vacate', acting, after_weeks: 1, because: 'You let him go.' };
        const options = m.options.map((o) => (o.id === 'out' ? { ...o, effects: [effect] } : o));
        return m.id === 'talk' ? { ...m, options, when: { weeks: [5, 5] } } : m;
      });
      const given = hiringScenario({ turn_weeks: 4, moments: moments as never });
      const choices = ['hire.wait', 'talk.out'];
      let run = startRun(given, 1);
      while (!(run.phase === 'plan' && run.week === 5)) {
        const choice = choices.find((one) => run.phase === 'moment' && one.startsWith(`${run.queue[0]}.`));
        run = choice === undefined ? idleUntil(run, (at) => at !== run) : does(run, choosing(choice));
      }
      const talk = { practice: 'one_on_one', manager: 'tom', times: 1 } as const;
      const done = does(run, planning(talk, { practice: 'strategy', times: 1 }));
      return done.weeks.slice(4).map(({ plan }) => plan.map(({ practice }) => practice));
    };
    const both = ['one_on_one', 'strategy'];
    expect(practices('dev')).toEqual([both, both, both, both]);
    expect(practices(undefined)).toEqual([both, both, ['strategy'], ['strategy']]);
  });

  test('is left as it is where everybody has their post', () => {
    const items = [{ practice: 'one_on_one', manager: 'mira', times: 1 }] as const;
    expect(
      planForSomebody(
        startRun(hiringScenario({ managers: HIRING.managers.map((m) => ({ ...m, seat: 'held' })) as never }), 1)
          .organisation,
        items,
      ),
    ).toBe(items);
  });
});

describe('the same run', () => {
  test.each(BOT_NAMES)('comes of its text, whatever a bot decides (%s)', (bot) => {
    for (const seed of [1, 2, 3]) {
      const run = botRuns(HIRING, seed, bot).at(-1)!;
      const again = rebuildRun(HIRING, runText(run));
      expect(again).toMatchObject({ phase: 'debrief' });
      expect(stateHash((again as Run).organisation)).toBe(stateHash(run.organisation));
    }
  });

  test('is simulated to the same bits', () => {
    for (const choice of ['hire.ana', 'hire.dev', 'hire.panel', 'hire.one', 'hire.wait'])
      for (const other of ['talk.out', 'talk.lend', 'talk.let_go']) {
        const run = played([choice, other], 99, 5);
        const field = createField(4, 1);
        const policy = playerPolicy(HIRING, run.decisions);
        const course = startCourse(field, HIRING, 5, placeOf(compile(HIRING, 5)), policy);
        beginTurn(course);
        finish(field);
        expect(stateHash(organisationAt(course.organisation)), `${choice} ${other}`).toBe(stateHash(run.organisation));
        expect(course.seen).toEqual(run.seen);
      }
  });

  test('has whom the seed has, chosen by a panel or by one', () => {
    const chosen = (choice: string, seed: number) => holder(played([choice], 3, seed), 'platform');
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const panel = seeds.map((seed) => chosen('hire.panel', seed));
    const one = seeds.map((seed) => chosen('hire.one', seed));
    expect(new Set(panel).size).toBeGreaterThan(1);
    expect(panel.filter((id) => id === 'ana').length).toBeGreaterThan(one.filter((id) => id === 'ana').length);
    expect(accepted(played(['hire.panel'], 3, 7))).toEqual(played(['hire.panel'], 3, 7));
  });
});
