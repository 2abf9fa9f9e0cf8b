// What the boss says on Mondays fits what happened, and no praise comes twice.
import { expect, test } from 'vitest';
import { BOSS_KEYS } from '../../src/browser/ui/scenes/monday-words.ts';
import { bossLine } from '../../src/core/run/boss-line.ts';
import type { Run } from '../../src/core/run/run.ts';
import { startRun } from '../../src/core/run/run.ts';
import { BOSS_LINES } from '../../src/core/run/stock-line.ts';
import { BOT_NAMES, botRuns, does, idleUntil, planning } from '../support/playing.ts';
import { moment, option, scenario, type OptionInput } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const saysOf = (run: Run) => bossLine(run).flatMap((line) => (line.kind === 'boss' ? [line.says] : []))[0] ?? null;
const isPraise = (what: string | undefined): boolean => what === 'happy' || what === 'turned';

const mondays = (bot: (typeof BOT_NAMES)[number], seed: number): Run[] =>
  botRuns(shippedScenario('friday_deck'), seed, bot).filter(({ phase }) => phase === 'briefing');

test('in whole runs nobody is praised while people go, told of being told who never came, or praised twice alike', () => {
  let [praised, told] = [0, 0];
  for (const bot of BOT_NAMES) {
    const praise: string[] = [];
    for (const run of mondays(bot, 4)) {
      const says = saysOf(run);
      const going = run.organisation.managers.some(
        ({ character, team }) => character.goesAt !== undefined || team.people.some((p) => p.leavingIn > 0),
      );
      if (isPraise(says?.what)) expect(going).toBe(false);
      if (isPraise(says?.what)) praise.push(`${says!.what} ${says!.line}`);
      if (says?.what.endsWith('_told') || says?.what === 'turned') {
        told += 1;
        expect(run.weeks.slice(-4).some(({ plan }) => plan.some((i) => i.practice === 'boss_time'))).toBe(true);
      }
    }
    praised += praise.length;
    expect(new Set(praise).size).toBe(praise.length);
  }
  expect(praised).toBeGreaterThan(1);
  expect(told).toBeGreaterThan(1);
});

const grave = { kind: 'level', of: 'omar.delivery', add: '-grave', because: 'It burnt down.' } as const;
const pleased = { kind: 'level', of: 'boss.credit', add: 40, lasts: true, because: 'So it was.' } as const;

/** In week 2, with a boss who is glad, after this. */
function after(effects: Partial<OptionInput>, boss = 0): Run {
  const asked = moment('fire', 'mira', 1, [
    option('it', 'wait_and_see', 0, effects),
    option('other', 'ask_questions', 1),
  ]);
  const run = idleUntil(startRun(scenario({ weeks: 8, moments: [asked] }), 1), ({ phase }) => phase === 'plan');
  const items = boss > 0 ? [{ practice: 'boss_time' as const, times: boss }] : [];
  return idleUntil(does(run, planning(...items)), ({ phase, week }) => phase === 'briefing' && week === 2);
}

test('beside a disaster even a glad boss has only a word about that', () => {
  expect(saysOf(after({ effects: [pleased] }))?.what).toBe('happy');
  expect(saysOf(after({ effects: [pleased, grave] }))?.what).toBe('grave');
});

test('only whoever came by is thanked for it', () => {
  expect(saysOf(after({}))).toBeNull();
  expect(saysOf(after({}, 1))?.what).toBe('neutral_told');
});

test('there are as many lines as are counted with', () => {
  for (const [what, many] of Object.entries(BOSS_LINES))
    expect(BOSS_KEYS[what as keyof typeof BOSS_KEYS]).toHaveLength(many);
});
