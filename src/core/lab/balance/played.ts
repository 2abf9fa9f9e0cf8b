// What the gates need to know of one finished run. Levels are z; people are heads.
import { managersLeft, peopleLeft } from '../../engine/reading.ts';
import type { Run } from '../../run/run-state.ts';
import { mean } from '../statistics.ts';

export interface Played {
  /** Mean delivery over managers, one figure a week, leave included. */
  readonly delivery: readonly number[];
  /** Mean over the weeks of leave. */
  readonly deliveryAway: number;
  /** Managers among them, and how many of these. */
  readonly peopleLeft: number;
  readonly managersLeft: number;
  /** Mean trust over managers at the end. */
  readonly trustEnd: number;
  /** Each manager at the end of the weeks there, before the leave changes anything. */
  readonly managers: readonly { readonly id: string; readonly trust: number; readonly autonomy: number }[];
}

export function playedRun(run: Run): Played {
  const delivery = run.weeks.map((w) => mean(w.state.managers.map((m) => m.team.delivery)));
  const last = run.weeks.findLast((w) => !w.away)?.state ?? run.organisation;
  return {
    delivery,
    deliveryAway: mean(delivery.slice(run.scenario.weeks)),
    peopleLeft: peopleLeft(run.organisation),
    managersLeft: managersLeft(run.organisation),
    trustEnd: mean(run.organisation.managers.map((m) => m.trust)),
    managers: last.managers.map((m) => ({ id: m.character.id, trust: m.trust, autonomy: m.autonomy })),
  };
}

type Compared = Pick<Played, 'deliveryAway' | 'peopleLeft' | 'managersLeft' | 'trustEnd'>;

/** Ahead: more delivered during leave, and neither fewer people kept nor lower trust, however little. */
export function isAhead(a: Compared, b: Compared): boolean {
  return a.deliveryAway > b.deliveryAway && keepsAsMany(a, b) && a.trustEnd >= b.trustEnd;
}

/** A manager weighs more than anyone of a team: only where as many managers stayed do the teams decide. */
function keepsAsMany(a: Compared, b: Compared): boolean {
  return a.managersLeft === b.managersLeft ? a.peopleLeft <= b.peopleLeft : a.managersLeft < b.managersLeft;
}
