// Who has nothing to boast of on a Monday, whatever they report.
import { GRAVE, pointsOf } from '../scenario/amount.ts';
import { SIZES, type Mood } from '../scenario/vocabulary.ts';
import type { EngineEvent } from '../engine/event.ts';
import { lastTurn } from './last-turn.ts';
import { holds } from './condition.ts';
import { findMoment, optionOf } from './moments.ts';
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

/** Moods in which somebody comes with something. */
const TROUBLED: ReadonlySet<Mood> = new Set(['worried', 'angry', 'exhausted']);

/** They bring something up, a scene about them is no good news, or the last turns hurt them or their team. */
export function isMuted(now: Run, index: number, band: Band): boolean {
  if (!CHEERFUL.has(band)) return false;
  const id = now.scenario.managers[index]?.id ?? '';
  // A report is made as a week ends, and heard on the Monday after it.
  const run = { ...now, week: Math.max(now.week, now.weeks.length + 1) };
  if (run.organisation.claims.some(({ manager }) => manager === index)) return true;
  const isHurt = lastTurn(run).some(({ events }) => events.some((e) => e.manager === index && HURTS.has(e.kind)));
  return isHurt || isInTrouble(run, id) || wasHurt(run, id);
}

const isInTrouble = (run: Run, id: string): boolean =>
  run.seen.some(({ moment, week }) => {
    const scene = week === run.week ? findMoment(run, moment) : null;
    return scene?.about === id && scene.mood !== undefined && TROUBLED.has(scene.mood);
  });

const MORE_THAN_SMALL = SIZES.small + 1;

/** Something of an author's that is more than small landed there in the last two turns. */
export const wasHurt = (run: Run, id: string): boolean => wasHarmed(run, id, { turns: 2, least: MORE_THAN_SMALL });

/** Something grave of an author's landed there since the last Monday but one. */
export const wasStruck = (run: Run, id: string): boolean => wasHarmed(run, id, { turns: 1, least: GRAVE });

interface Harm {
  /** How long ago at most. */
  readonly turns: number;
  /** Points. */
  readonly least: number;
}

function wasHarmed(run: Run, id: string, { turns, least }: Harm): boolean {
  const since = run.week - turns * run.scenario.turn_weeks;
  return run.chosen.some(
    (choice) =>
      choice.week < run.week &&
      (optionOf(run, choice)?.option.effects ?? []).some((effect) => {
        if (effect.kind !== 'level' || effect.of.split('.')[0] !== id || Math.abs(pointsOf(effect.add)) < least)
          return false;
        if (effect.if !== undefined && !holds(run, effect.if)) return false;
        const landed = choice.week + effect.after_weeks;
        return isHarm(effect.of, pointsOf(effect.add)) && landed < run.week && landed >= since;
      }),
  );
}

/** Levels of which more is worse. */
const BURDENS: ReadonlySet<string> = new Set(['strain', 'workload', 'unrest', 'dependence']);

export function isHarm(of: string, points: number): boolean {
  const level = of.split('.').at(-1) ?? '';
  return BURDENS.has(level) ? points > 0 : points < 0;
}
