// What a changed scenario comes to: the bots' figures before and after, under the same luck run by run.
import type { Scenario } from '../scenario/schema.ts';
import { figureAt } from './expectations/figures.ts';
import { type Interval, meanInterval } from './expectations/intervals.ts';
import { playSide } from './expectations/play-side.ts';
import { type PureBot, PURE_BOTS } from './bots.ts';
import { mean } from './statistics.ts';
import { finish } from './steps.ts';

const MEASURES = [
  ['delivery', 'away'],
  ['trust', 'end'],
  ['people_kept', 'away'],
] as const;

export interface VersionFigure {
  readonly bot: PureBot;
  readonly of: (typeof MEASURES)[number][0];
  readonly at: (typeof MEASURES)[number][1];
  readonly before: number;
  readonly after: number;
  /** Of the difference. */
  readonly interval: Interval;
}

export const versionFigures = (before: Scenario, after: Scenario, seeds: number): VersionFigure[] =>
  PURE_BOTS.flatMap((bot) =>
    MEASURES.map(([of, at]) => {
      const ask = { it: '', policy: bot, of, at };
      const values = (scenario: Scenario): number[] =>
        finish(playSide(scenario, ask, { bot, choose: [] }, seeds)).map(({ weeks }) =>
          figureAt(weeks, at, ask, scenario),
        );
      const [old, now] = [values(before), values(after)];
      return {
        bot,
        of,
        at,
        before: mean(old),
        after: mean(now),
        interval: meanInterval(now.map((value, n) => value - (old[n] ?? 0))),
      };
    }),
  );
