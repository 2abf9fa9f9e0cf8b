// Of small signs a Monday takes so many: what comes of time that was spent goes first, what can wait waits, and nothing else is lost.
import { expect, test } from 'vitest';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { MOST_SIGNS, signsOfTurn } from '../../src/core/run/sign-turn.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { does, idleUntil, planning } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

type Sign = NonNullable<Scenario['signs']>[number];
const always = { week: { from: 1 } } as const;
const sign = (id: string, given: Partial<Sign> = {}): Sign => ({
  id: `sign_${id}`,
  if: always,
  text: `Sign ${id}.`,
  ...given,
});
const talk = (id: string, who: string, given: Partial<Sign> = {}): Sign =>
  sign(id, { about: who, if: { planned: 'one_on_one', with: who, last_weeks: 1 }, ...given });

/** On the Monday of week 2, after so much time with Omar and Mira in week 1. */
function after(signs: Sign[], ...with_: string[]): Run {
  const run = idleUntil(startRun(scenario({ weeks: 8, signs }), 1), ({ phase }) => phase === 'plan');
  const items = with_.map((manager) => ({ practice: 'one_on_one' as const, manager, times: 1 }));
  return idleUntil(does(run, planning(...items)), ({ phase, week }) => phase === 'briefing' && week === 2);
}
const told = (run: Run) => viewOf(run).briefing.flatMap((line) => (line.kind === 'sign' ? [line] : []));
const late = (one: Sign): Sign => ({ ...one, weeks: [2, 8] });

test('what was said in a talk comes with a face, and as what came of one’s own doing', () => {
  const { about: _nobody, ...unnamed } = talk('a', 'omar');
  const [line] = told(after([unnamed], 'omar'));
  expect(line).toMatchObject({ manager: 'omar', from: 'time' });
  expect(told(after([talk('a', 'omar')], 'mira'))).toEqual([]);
});

test('of one talk one thing is told, and the next thing the next time', () => {
  const run = after([talk('a', 'omar'), talk('b', 'omar'), talk('c', 'mira')], 'omar', 'mira');
  expect(told(run).map(({ text }) => text)).toEqual(['Sign a.', 'Sign c.']);
  const plan = idleUntil(run, ({ phase }) => phase === 'plan');
  const again = does(plan, planning({ practice: 'one_on_one', manager: 'omar', times: 1 }));
  const next = idleUntil(again, ({ phase, week }) => phase === 'briefing' && week === 3);
  expect(told(next).map(({ text }) => text)).toEqual(['Sign b.']);
});

test('when more want in than a Monday takes, what can wait comes the week after', () => {
  const others = ['1', '2', '3', '4', '5'].map((id) => late(sign(id)));
  const run = after([...others, late(sign('6', { about: 'omar' })), talk('a', 'omar')], 'omar');
  const first = told(run).map(({ text }) => text);
  expect(first).toHaveLength(MOST_SIGNS);
  expect(first.slice(0, 2)).toEqual(['Sign a.', 'Sign 6.']);
  const next = idleUntil(run, ({ phase, week }) => phase === 'briefing' && week === 3);
  const all = [...first, ...told(next).map(({ text }) => text)];
  expect(new Set(all).size).toBe(7);
});

test('what cannot wait comes all the same', () => {
  const last = ['1', '2', '3', '4', '5', '6'].map((id) => sign(id, { weeks: [2, 2] }));
  expect(told(after(last))).toHaveLength(6);
  const run = after(last);
  expect(signsOfTurn(run, [...last, late(sign('7'))])).toHaveLength(6);
});
