// Who has nothing to boast of on a Monday, whatever they report.
import { isGrave, pointsOf } from '../scenario/amount.ts';
import type { EngineEvent } from '../engine/event.ts';
import { lastTurn } from './last-turn.ts';
import { holds } from './condition.ts';
import { optionOf } from './moments.ts';
import type { Run } from './run-state.ts';
import type { Band } from './view.ts';

const HURTS: ReadonlySet<EngineEvent['kind']> = new Set([
  'promise_broken',
  'left',
  'gave_notice',
  'manager_notice',
  'manager_left',
]);
const CHEERFUL: ReadonlySet<Band> = new Set(['good', 'high']);

/** They bring something up, or last turn hurt them or their team. */
export function isMuted(run: Run, index: number, band: Band): boolean {
  if (!CHEERFUL.has(band)) return false;
  if (run.organisation.claims.some(({ manager }) => manager === index)) return true;
  const isHurt = lastTurn(run).some(({ events }) => events.some((e) => e.manager === index && HURTS.has(e.kind)));
  return isHurt || wasStruck(run, run.scenario.managers[index]?.id ?? '');
}

/** Something grave of an author's landed there since the last Monday but one. */
export function wasStruck(run: Run, id: string): boolean {
  const { turn_weeks: turn } = run.scenario;
  return run.chosen.some(
    (choice) =>
      choice.week < run.week &&
      (optionOf(run, choice)?.option.effects ?? []).some((effect) => {
        if (effect.kind !== 'level' || effect.of.split('.')[0] !== id || !isGrave(pointsOf(effect.add))) return false;
        if (effect.if !== undefined && !holds(run, effect.if)) return false;
        const landed = choice.week + effect.after_weeks;
        return isHarm(effect.of, pointsOf(effect.add)) && landed < run.week && landed >= run.week - turn;
      }),
  );
}

/** Levels of which more is worse. */
const BURDENS: ReadonlySet<string> = new Set(['strain', 'workload', 'unrest', 'dependence']);

export function isHarm(of: string, points: number): boolean {
  const level = of.split('.').at(-1) ?? '';
  return BURDENS.has(level) ? points > 0 : points < 0;
}
