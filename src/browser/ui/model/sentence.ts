// What other assumptions change, in a sentence or two.
import type { Comparison, MeasureName, Policy } from '../../../core/lab/assumptions.ts';
import { ASSUMPTION_IDS, USUAL_FACTORS, type AssumptionId, type Factors } from '../../../core/lab/factors.ts';
import { decimal, listed, sentences } from '../text/formats.ts';
import type { ModelText } from './words.ts';

/** The first week from which stepping in delivers less to the end, by the middle lines; null for never. */
export function behindFrom({ of }: Comparison): number | null {
  const [stepIn, coach] = [of.step_in.delivery.middle, of.coach.delivery.middle];
  const last = stepIn.findLastIndex((value, week) => value >= (coach[week] ?? value));
  return last === stepIn.length - 1 ? null : last + 1;
}

interface Move {
  readonly policy: Policy;
  readonly points: number;
}

/** How far the middle line of each policy moves at most, whole points; the larger one. */
function furthest(now: Comparison, usual: Comparison): Move {
  const moved = (policy: Policy): Move => {
    const before = usual.of[policy].delivery.middle;
    const gaps = now.of[policy].delivery.middle.map((value, week) => Math.abs(value - (before[week] ?? value)));
    return { policy, points: Math.round(Math.max(...gaps)) };
  };
  const [stepIn, coach] = [moved('step_in'), moved('coach')];
  return coach.points > stepIn.points ? coach : stepIn;
}

interface EndMove extends Move {
  readonly measure: MeasureName;
  readonly direction: 'up' | 'down';
}

/** What else ends elsewhere, furthest first; whole points. */
function otherMoves(now: Comparison, usual: Comparison): EndMove[] {
  const moves = (['trust', 'hovering'] as const).flatMap((measure) =>
    (['step_in', 'coach'] as const).map((policy): EndMove => {
      const by = (now.of[policy][measure].middle.at(-1) ?? 0) - (usual.of[policy][measure].middle.at(-1) ?? 0);
      return { measure, policy, points: Math.round(Math.abs(by)), direction: by > 0 ? 'up' : 'down' };
    }),
  );
  return moves.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points);
}

function condition(t: ModelText, id: AssumptionId, factor: number): string {
  if (id === 'waiting') return t('model.if.waiting');
  const named = factor === 0.5 ? 'half' : factor === 2 ? 'twice' : 'times';
  return t(`model.if.${id}`, { factor: named, times: decimal(t.locale, factor, 3) });
}

function verdict(t: ModelText, conditions: string, week: number | null, usual: number | null): string {
  if (week === null) return t(usual === null ? 'model.said.still_never' : 'model.said.never', { conditions });
  if (usual === null) return t('model.said.now', { conditions, week });
  if (week === usual) return t('model.said.same', { conditions, week });
  return t('model.said.other', { conditions, week, usual });
}

function effect(t: ModelText, now: Comparison, usual: Comparison): string {
  const { policy, points } = furthest(now, usual);
  if (points > 0) return t('model.said.moves', { policy, points });
  const other = otherMoves(now, usual)[0];
  const still = t('model.said.still');
  if (other === undefined) return sentences(still, t('model.said.nothing', { weeks: now.weeks + now.awayWeeks }));
  return sentences(still, t('model.said.instead', { ...other }));
}

export function sentenceOf(t: ModelText, factors: Factors, now: Comparison, usual: Comparison): string {
  const { futures, weeks, coachAhead: ahead } = now;
  const changed = ASSUMPTION_IDS.filter((id) => factors[id] !== USUAL_FACTORS[id]);
  const week = behindFrom(now);
  if (changed.length === 0) {
    if (week === null) return t('model.said.usual_never', { ahead, futures });
    return t('model.said.usual', { week, weeks, ahead, futures });
  }
  const conditions = listed(
    t.locale,
    changed.map((id) => condition(t, id, factors[id])),
  );
  const parts = [verdict(t, conditions, week, behindFrom(usual)), effect(t, now, usual)];
  if (ahead !== usual.coachAhead) parts.push(t('model.said.ahead', { ahead, futures, usual: usual.coachAhead }));
  return sentences(...parts);
}
