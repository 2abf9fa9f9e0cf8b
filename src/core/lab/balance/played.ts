// What the gates need to know of one finished run. Levels are z; people are heads.
export interface Played {
  /** Mean delivery over managers, one figure a week, leave included. */
  readonly delivery: readonly number[];
  /** Mean over the weeks of leave. */
  readonly deliveryAway: number;
  readonly peopleLeft: number;
  /** Mean trust over managers at the end. */
  readonly trustEnd: number;
  /** Each manager at the end of the weeks there, before the leave changes anything. */
  readonly managers: readonly { readonly id: string; readonly trust: number; readonly autonomy: number }[];
}

/** Ahead: more delivered during leave, and neither fewer people kept nor lower trust, however little. */
export function isAhead(a: Played, b: Played): boolean {
  return a.deliveryAway > b.deliveryAway && a.peopleLeft <= b.peopleLeft && a.trustEnd >= b.trustEnd;
}
