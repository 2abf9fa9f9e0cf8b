// Visits, talks and answers are no virtue by their names: they are judged by what was so afterwards.
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { choiceSightings } from '../../src/core/run/judged-choice.ts';
import { developedInTalks, planSightings } from '../../src/core/run/judged-plan.ts';
import { wishedOf } from '../../src/core/run/wished.ts';
import { stateAfter, type Run } from '../../src/core/run/run-state.ts';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { BOT_NAMES } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');
const RUNS = BOT_NAMES.map((bot): [string, Run] => [bot, playBot(DECK, 21, bot)]);

/** The run with these in every week's plan, its figures left as they were. */
const planned = (run: Run, items: readonly PlanItem[]): Run => ({
  ...run,
  weeks: run.weeks.map((w) => (w.away ? w : { ...w, plan: items })),
});
const levelOf = (run: Run, id: string, level: 'honesty' | 'autonomy', week: number): number =>
  stateAfter(run, week).managers.find(({ character }) => character.id === id)?.[level] ?? 0;
const POINT = 1 / 15;

test.each(RUNS)('visits stand among what helped only where somebody became more open (%s)', (_, run) => {
  const last = DECK.weeks;
  for (const { id } of DECK.managers) {
    const visited = planned(run, [{ practice: 'go_and_see', manager: id, times: 1 }]);
    const shown = planSightings(visited).filter(({ practice }) => practice === 'go_and_see');
    const rose = levelOf(run, id, 'honesty', last) - levelOf(run, id, 'honesty', 0);
    expect(shown.length === 1, `${id}: ${rose}`).toBe(rose >= POINT);
    for (const { pattern, why } of shown) expect([pattern, why]).toEqual(['D3', 'saw']);
  }
});

test('a coach’s talks developed them, and not where their room had shrunk by the end', () => {
  const coach = playBot(DECK, 21, 'coach');
  const all = DECK.managers.map(({ id }) => id).toSorted();
  expect([...developedInTalks(coach)].toSorted()).toEqual(all);
  const [first, ...others] = coach.start.managers;
  const start = { ...coach.start, managers: [{ ...first!, autonomy: 5 }, ...others] };
  expect(developedInTalks({ ...coach, start })).not.toContain(first!.character.id);
  expect(developedInTalks({ ...coach, start }).size).toBe(all.length - 1);
});

test.each(RUNS)('no answer that got in the way counts as what they wanted (%s)', (_, run) => {
  for (const [index, { id }] of DECK.managers.entries()) {
    const about = run.chosen.filter(({ manager }) => manager === id);
    const wrong = about.filter((c) => choiceSightings(run, c).some(({ side }) => side === 'pitfall'));
    const { answers, suited } = wishedOf(run, index);
    expect(suited).toBeLessThanOrEqual(answers - wrong.length);
  }
});
