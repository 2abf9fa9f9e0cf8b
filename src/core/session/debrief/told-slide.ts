// What the room was told of one manager's work, beside what was so.
import { holderIn } from '../../run/holder.ts';
import { reportsOf } from '../../run/briefing.ts';
import { mondayOf } from '../../run/past.ts';
import type { Run } from '../../run/run-state.ts';
import { plainText } from '../../scenario/emphasis.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { turnOf, weeksOfTurn } from '../../scenario/turn.ts';
import { MIN_GROUP, type Slide } from '../slide.ts';
import { peopleBehind, type Counted } from './counted.ts';
import { figuresOf, rounded } from './figures.ts';
import { onceForRuns } from './once.ts';
import { medianOf } from './spread.ts';

type ToldSlide = Extract<Slide, { readonly kind: 'told' }>;

interface Lines {
  readonly index: number;
  readonly told: readonly number[];
  readonly truth: readonly number[];
  readonly widest: { readonly week: number; readonly points: number };
}

export const toldSlide = onceForRuns(({ scenario }, all): ToldSlide | Extract<Slide, { readonly kind: 'nothing' }> => {
  const runs = all.filter(({ run }) => run.weeks.length > 0);
  const weeks = weeksKnown(scenario, runs);
  if (weeks === 0) return { kind: 'nothing', step: 'told', why: runs.length === 0 ? 'none' : 'few' };
  const lines = scenario.managers.map((_, index) => linesOf(runs, index, weeks));
  const found = lines.reduce((a, b) => (b.widest.points > a.widest.points ? b : a));
  const { index, told, truth, widest } = found;
  const typical = typicalRun(runs, found);
  const manager = scenario.managers[index]!;
  const byWeek = (values: readonly number[]): ToldSlide['told'] => values.map((value, week) => ({ week, value }));
  return {
    kind: 'told',
    name: holderIn(typical, manager, widest.week).name,
    team: manager.team.name,
    told: byWeek(told),
    truth: byWeek(truth),
    widest,
    runs: runs.length,
    line: saidThen(typical, index, widest.week),
  };
});

const reached = (runs: readonly Counted[], week: number): Counted[] =>
  runs.filter(({ run }) => run.weeks.length >= week);

/** The last week before the leave that enough people have come to: some runs may have stopped earlier. */
function weeksKnown({ weeks }: Scenario, runs: readonly Counted[]): number {
  let week = weeks;
  while (week > 0 && peopleBehind(reached(runs, week)) < MIN_GROUP) week--;
  return week;
}

function linesOf(runs: readonly Counted[], index: number, weeks: number): Lines {
  const told: number[] = [];
  const truth: number[] = [];
  let widest = { week: 0, points: 0 };
  for (let week = 0; week <= weeks; week++) {
    const figures = reached(runs, week).map(({ run }) => figuresOf(run));
    told.push(rounded(medianOf(figures.map(({ toldOf }) => toldOf[index]?.[week] ?? 0))));
    truth.push(rounded(medianOf(figures.map(({ deliveryOf }) => deliveryOf[index]?.[week] ?? 0))));
    const points = rounded(Math.abs((told[week] ?? 0) - (truth[week] ?? 0)));
    if (week > 0 && points > widest.points) widest = { week, points };
  }
  return { index, told, truth, widest };
}

/** The run whose word and truth lay nearest to the room's in that week. */
function typicalRun(runs: readonly Counted[], { index, told, truth, widest: { week } }: Lines): Run {
  const away = ({ run }: Counted): number => {
    const { toldOf, deliveryOf } = figuresOf(run);
    const off = (line: Float64Array | undefined, middle = 0): number => Math.abs((line?.[week] ?? 0) - middle);
    return off(toldOf[index], told[week]) + off(deliveryOf[index], truth[week]);
  };
  const there = reached(runs, week);
  return there.reduce((a, b) => (away(b) < away(a) ? b : a)).run;
}

/** On the first Monday since; on the last there was where the leave came next. Only what is in the author's own words. */
function saidThen(run: Run, index: number, week: number): string {
  const { scenario } = run;
  const monday = weeksOfTurn(
    scenario,
    turnOf({ scenario, week: Math.min(week + scenario.turn_weeks, scenario.weeks) }),
  );
  const id = scenario.managers[index]?.id;
  return plainText(reportsOf(mondayOf(run, monday.from)).find(({ manager }) => manager === id)?.text ?? '');
}
