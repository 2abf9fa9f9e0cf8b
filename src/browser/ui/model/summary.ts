// What the page shows of the validation; the numbers themselves are in validation-summary.ts.

export interface SummaryRow {
  /** `S1`, or `D2.dip` for a further claim of the same row. */
  readonly id: string;
  readonly value: number;
  /** 95 % interval of the value. */
  readonly low: number;
  readonly high: number;
  /** Published interval; null where it was left out of the fit and the row is only reported. */
  readonly band: readonly [low: number, high: number] | null;
  readonly verdict: 'in' | 'out' | 'reported';
}
export interface ValidationSummary {
  readonly organisations: number;
  /** In each organisation. */
  readonly managers: number;
  readonly published: number;
  readonly inside: number;
  readonly overTime: number;
  readonly overTimeInside: number;
  readonly rows: readonly SummaryRow[];
  /** Models that are wrong on purpose, and how many effects they still get right. */
  readonly controls: readonly { readonly name: string; readonly inside: number }[];
  /** How many numbers of the engine carry each tag. */
  readonly tags: Readonly<Record<'A' | 'B' | 'C', number>>;
}

/** Rows with an interval, in order: at one time, then over weeks. */
export const judged = ({ rows }: ValidationSummary, time: 'S' | 'D'): SummaryRow[] =>
  rows.filter(({ id, band }) => band !== null && id.startsWith(time));

export const misses = ({ rows }: ValidationSummary): SummaryRow[] => rows.filter(({ verdict }) => verdict === 'out');

/** How many effects are only reported; their further claims don't count. */
export const reportedCount = ({ rows }: ValidationSummary): number =>
  rows.filter(({ id, verdict }) => verdict === 'reported' && !id.includes('.')).length;
