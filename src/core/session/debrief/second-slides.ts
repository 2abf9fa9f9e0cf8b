// Going back: how many have, to which decisions, and how first and second runs compare.
import type { Run } from '../../run/run-state.ts';
import { decisionsInWords } from '../../run/rewind.ts';
import { plainText } from '../../scenario/emphasis.ts';
import type { SessionState } from '../session-state.ts';
import { MIN_GROUP, slideTextKey, type FanWeek, type Slide, type SlideText } from '../slide.ts';
import { countedRuns, peopleBehind, type Counted } from './counted.ts';
import { figuresOf, rounded, type Figures } from './figures.ts';
import { onceForRuns } from './once.ts';
import { middleHalf } from './spread.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

/** To where is said once enough have gone back for nobody to be known by it. */
export function secondSlide(state: SessionState): Of<'second'> {
  const runs = countedRuns(state);
  const back = runs.filter(({ seat }) => seat.first !== null);
  const shown = peopleBehind(back) < MIN_GROUP ? [] : back;
  const counts = new Map<string, { readonly title: SlideText; readonly count: number }>();
  for (const { run, seat } of shown) {
    const title = titleOf(run, seat.wentBackTo ?? 0);
    const key = slideTextKey(title);
    counts.set(key, { title, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const to = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return { kind: 'second', back: back.length, of: runs.length, to };
}

const titles = new WeakMap<Run, Map<number, SlideText>>();

/** What a decision was about, in words that are the same for every run. */
function titleOf(run: Run, index: number): SlideText {
  const known = titles.get(run) ?? new Map<number, SlideText>();
  titles.set(run, known);
  const title = known.get(index) ?? titleAnew(run, index);
  known.set(index, title);
  return title;
}

function titleAnew({ scenario, decisions }: Run, index: number): SlideText {
  const made = decisionsInWords(scenario, decisions.slice(0, index + 1)).at(-1);
  switch (made?.kind) {
    case undefined:
    case 'style':
      return { says: 'back.style' };
    case 'bet':
      return { says: 'back.bet', args: { week: made.week } };
    case 'plan':
      return { says: 'back.plan', args: { week: made.week } };
    case 'option':
    case 'look':
    case 'arrange':
      return plainText(made.title);
  }
}

interface Both extends Counted {
  readonly one: Figures;
  readonly two: Figures;
}

/** Only those that have come to the end twice; the level that moved more between the two. */
export const shownAgainSlide = onceForRuns((_, all): Of<'shown_again'> | Of<'nothing'> => {
  const pairs = all.flatMap((counted): Both[] => {
    const { first, run } = counted.seat;
    if (first === null || run.phase !== 'debrief' || first.phase !== 'debrief') return [];
    return [{ ...counted, one: figuresOf(first), two: figuresOf(run) }];
  });
  if (peopleBehind(pairs) < MIN_GROUP)
    return { kind: 'nothing', step: 'second.shown', why: pairs.length === 0 ? 'none' : 'few' };
  const level = movedBy(pairs, 'delivery') > movedBy(pairs, 'trust') ? 'delivery' : 'trust';
  const better = pairs.filter(({ one, two }) => endOf(two, level) > endOf(one, level)).length;
  const fan = (which: 'one' | 'two'): FanWeek[] =>
    fanOf(
      pairs.map((pair) => pair[which]),
      level,
    );
  return { kind: 'shown_again', level, first: fan('one'), second: fan('two'), pairs: pairs.length, better };
});

type Level = 'trust' | 'delivery';
const endOf = (figures: Figures, level: Level): number => figures[level].at(-1) ?? 0;

function movedBy(pairs: readonly Both[], level: Level): number {
  const middle = (which: 'one' | 'two'): number => middleHalf(pairs.map((pair) => endOf(pair[which], level))).middle;
  return Math.abs(middle('two') - middle('one'));
}

function fanOf(all: readonly Figures[], level: Level): FanWeek[] {
  const weeks = Math.min(...all.map((one) => one.weeks));
  return Array.from({ length: weeks + 1 }, (_, week) => {
    const { low, middle, high } = middleHalf(all.map((one) => one[level][week] ?? 0));
    return { week, low: rounded(low), middle: rounded(middle), high: rounded(high) };
  });
}
