// Every change carries its cause. The rows of one variable in one week sum exactly to its change:
// state and rows live on a grid of 2^-32, so that sums of doubles are exact whatever their order.

/** What made a change; built and read by `cause-id.ts`. */
export type CauseId = string;

export interface LedgerRow {
  readonly week: number;
  /** `<manager id>.<variable>` or `you.credit`. */
  readonly variable: string;
  /** z */
  readonly amount: number;
  readonly cause: CauseId;
}
