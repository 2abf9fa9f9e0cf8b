// The steps of the debrief: a few on the way, everything else one press away. Steps with nothing to say fall away.
import type { Debrief } from '../../../core/run/debrief.ts';
import type { DebriefExtras, TurningView } from './extras.ts';

export const STEPS = [
  'compare',
  'fog',
  'bets',
  'time',
  'turn',
  'told',
  'timeline',
  'shown',
  'looked',
  'held',
  'luck',
  'roads',
  'rewind',
  'talk',
  'plan',
] as const;
export type Step = (typeof STEPS)[number];

/** What everybody walks through, in the order of STEPS. */
const WAY: ReadonlySet<Step> = new Set(['compare', 'fog', 'bets', 'time', 'turn', 'plan']);
/** In fewer weeks than this, where the time went says little of anybody: it is off the way, among everything. */
const TELLING_WEEKS = 5;

/**
 * In fewer weeks than this, what decisions cost has not shown yet, and stepping in looks better than it is: no roads are weighed there,
 * and no styles. `balance` judges none that are shorter, either (GATED_WEEKS).
 */
export const WEIGHED_WEEKS = 8;

export const isTooShort = (debrief: Debrief): boolean => weeksOf(debrief) < WEIGHED_WEEKS;

export const weeksOf = ({ managers }: Debrief): number => managers[0]?.told.at(-1)?.week ?? 0;

/** All of this debrief, on the way or not. */
export function stepsOf(
  debrief: Debrief,
  { rewind, turning }: Pick<DebriefExtras, 'rewind' | 'turning'>,
): readonly Step[] {
  const there: Readonly<Partial<Record<Step, boolean>>> = {
    compare: rewind !== null && (rewind.branches.length > 1 || rewind.removed !== null),
    bets: debrief.bets.length > 0,
    looked: debrief.looks.length > 0,
    talk: debrief.questions.length > 0,
    turn: hasTurn(turning),
    luck: !isTooShort(debrief),
    roads: !isTooShort(debrief),
  };
  return STEPS.filter((step) => there[step] ?? true);
}

const hasTurn = (turning: TurningView): boolean =>
  turning.kind === 'running' || (turning.kind === 'done' && turning.point !== null);

export const wayOf = (debrief: Debrief, steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => isOnWay(step, debrief));

export const isOnWay = (step: Step, debrief: Debrief): boolean =>
  WAY.has(step) && (step !== 'time' || weeksOf(debrief) >= TELLING_WEEKS);
