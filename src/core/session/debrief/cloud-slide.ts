// Every run of the room as a dot between trust and delivery, week by week.
import { MIN_GROUP, type Slide } from '../slide.ts';
import { peopleBehind } from './counted.ts';
import { figuresOf, rounded, type Figures } from './figures.ts';
import { onceForRuns } from './once.ts';

type CloudSlide = Extract<Slide, { readonly kind: 'cloud' }>;

/** More dots than these nobody tells apart, and a slide travels to every window: of more runs these are drawn, evenly chosen. */
const MOST_DOTS = 200;

/**
 * A dot has the same place in every frame, in the order of trust in the end: seats could be told by theirs. A run that stopped
 * earlier stays where it is.
 */
export const cloudSlide = onceForRuns((state, counted): CloudSlide | Extract<Slide, { readonly kind: 'nothing' }> => {
  const runs = counted.filter(({ run }) => run.weeks.length > 0);
  if (peopleBehind(runs) < MIN_GROUP)
    return { kind: 'nothing', step: 'cloud', why: runs.length === 0 ? 'none' : 'few' };
  const all = runs.map(({ run }) => figuresOf(run)).toSorted((a, b) => last(a.trust) - last(b.trust));
  const figures = thinned(all);
  const weeks = Math.max(...figures.map((one) => one.weeks));
  const at = (line: Float64Array, week: number): number => rounded(line[Math.min(week, line.length - 1)] ?? 0);
  return {
    kind: 'cloud',
    frames: Array.from({ length: weeks + 1 }, (_, week) => ({
      week,
      away: week > state.scenario.weeks,
      dots: figures.map(({ trust, delivery }) => ({ trust: at(trust, week), delivery: at(delivery, week) })),
    })),
  };
});

const last = (line: Float64Array): number => line.at(-1) ?? 0;

function thinned(all: readonly Figures[]): readonly Figures[] {
  if (all.length <= MOST_DOTS) return all;
  return Array.from({ length: MOST_DOTS }, (_, dot) => all[Math.floor((dot * all.length) / MOST_DOTS)]!);
}
