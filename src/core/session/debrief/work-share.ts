// Where a player's attention goes, cheap enough to be asked of five hundred runs: how much of it into their managers' own work.
import { PRACTICES } from '../../engine/practices.table.ts';
import { doesTheirWork } from '../../run/deed-kinds.ts';
import type { Run } from '../../run/run-state.ts';
import { moveOf } from '../../run/scene.ts';

const known = new WeakMap<Run['weeks'], readonly number[]>();

/** Blocks of every week that was played, without the leave. */
function blocksInTheirWork(run: Run): readonly number[] {
  const found = known.get(run.weeks) ?? blocksAnew(run);
  known.set(run.weeks, found);
  return found;
}

function blocksAnew(run: Run): readonly number[] {
  const weeks = run.weeks.filter(({ away }) => !away);
  const blocks = weeks.map(({ plan }) =>
    plan.reduce((sum, { practice, times }) => {
      const { cost, kind } = PRACTICES[practice];
      return kind === 'details' ? sum + cost * times : sum;
    }, 0),
  );
  for (const chosen of run.chosen)
    if (chosen.week <= blocks.length && doesTheirWork(moveOf(run, chosen)))
      blocks[chosen.week - 1]! += chosen.attention;
  return blocks;
}

/** Of the attention of the last weeks, the share spent in the managers' work; 0–1. */
export function shareInTheirWork(run: Run, lastWeeks = Infinity): number {
  const blocks = blocksInTheirWork(run);
  const weeks = Math.min(lastWeeks, blocks.length);
  const spent = blocks.slice(blocks.length - weeks).reduce((sum, value) => sum + value, 0);
  return weeks === 0 ? 0 : spent / (weeks * run.scenario.attention);
}
