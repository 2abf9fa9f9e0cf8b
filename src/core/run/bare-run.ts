import type { Run } from './run-state.ts';

/** The same run without ledger, and on from there without one. */
export const bareRun = (run: Run): Run => ({
  ...run,
  bare: true,
  memory: null,
  weeks: run.weeks.map((week) => (week.ledger.length === 0 ? week : { ...week, ledger: [] })),
  previous: run.previous && bareRun(run.previous),
});
