// Every change carries its cause. The rows of one variable in one week sum exactly to its change:
// state and rows live on a grid of 2^-32, so that sums of doubles are exact whatever their order.

/**
 * What made a change. Prefixes: `option:<moment>.<option>@<week>` and `plan:<practice>.<manager|all>@<week>` the player's;
 * `undone@<week>` what the player left undone; `effect:…` authored; `escalation@<week>`, `away`;
 * `state:<variable>` another variable; `character`, `luck`, `settling`, `limit` the engine's own.
 */
export type CauseId = string;

export interface LedgerRow {
  readonly week: number;
  /** `<manager id>.<variable>` or `you.credit`. */
  readonly variable: string;
  /** z */
  readonly amount: number;
  readonly cause: CauseId;
}
