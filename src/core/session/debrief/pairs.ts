// Contrast pairs: two runs that stood alike as a moment came, answered it differently, and parted.
import type { Decision } from '../../run/decision.ts';
import { managerIndex, type Chosen, type Run } from '../../run/run-state.ts';
import { findMoment } from '../../run/moments.ts';
import type { Pair } from '../session-event.ts';
import { MIN_GROUP } from '../slide.ts';
import { firstAnswer } from './by-hand.ts';
import { isPlayedOut } from './choice-slide.ts';
import type { Counted } from './counted.ts';
import { figuresOf } from './figures.ts';
import { onceForRuns } from './once.ts';

/** Points by which futures have to part, at their widest, to be seen in a chart. Design choice. */
const VISIBLE = 6;
/** Points, four levels together, within which two runs stand alike. Design choice. */
const ALIKE = 12;
/** What having decided everything alike so far is worth, in points of parting. Design choice. */
const SAME_SO_FAR = 8;
/** Of those that stand in the very same place, so many at either end of how it came out are looked at, by answer. */
const ENDS = 4;
/** Others are held against so many that stand next to them. */
const NEIGHBOURS = 12;
const MOST_PAIRS = 60;

/** A run as it stood when the moment first came, and what was answered. */
interface Stood {
  readonly seat: number;
  readonly week: number;
  readonly option: string;
  /** Trust of the manager and delivery of the team, by week. */
  readonly trust: Float64Array;
  readonly delivery: Float64Array;
  /** What was decided before it. */
  readonly before: number;
  /** Trust and delivery then, of the manager and of all together; points. */
  readonly levels: readonly [number, number, number, number];
  readonly sum: number;
  /** Trust of the manager and delivery of the team in the end. */
  readonly end: number;
}
interface Found {
  readonly pair: Pair;
  readonly options: string;
  readonly worth: number;
}

/** The best first; of each moment the best one before any second best. Where fewer than five people could be meant, none. */
export const findPairs = onceForRuns((state, all): readonly Pair[] => {
  const played = all.filter(({ run }) => isPlayedOut(run));
  const runs = played.filter(({ people }) => played.length >= MIN_GROUP || people >= MIN_GROUP);
  const paths = new Paths();
  return state.scenario.moments
    .flatMap(({ id }) => bestAt(id, runs, paths).map((found, place) => ({ ...found, place })))
    .toSorted((a, b) => a.place - b.place || b.worth - a.worth)
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair);
});

/** The best for each two answers of a moment. */
function bestAt(moment: string, runs: readonly Counted[], paths: Paths): Found[] {
  const weeks = grouped(
    runs.flatMap((one) => stoodAt(moment, one, paths)),
    ({ week }) => week,
  );
  const best = new Map<string, Found>();
  const look = (a: Stood, b: Stood): void => {
    const found = a.option === b.option ? null : contrast(moment, a, b);
    if (found !== null && found.worth > (best.get(found.options)?.worth ?? 0)) best.set(found.options, found);
  };
  for (const alike of weeks) {
    const sorted = alike.toSorted((a, b) => a.sum - b.sum || a.seat - b.seat);
    for (const [at, one] of sorted.entries())
      for (const other of sorted.slice(at + 1, at + 1 + NEIGHBOURS)) look(one, other);
    for (const same of grouped(alike, ({ before }) => before)) lookAtEnds(same, look);
  }
  return [...best.values()].toSorted((a, b) => b.worth - a.worth);
}

/** Those of each answer that came out worst and best, against those of the others. */
function lookAtEnds(same: readonly Stood[], look: (a: Stood, b: Stood) => void): void {
  const answers = grouped(same, ({ option }) => option).map((all) => {
    const sorted = all.toSorted((a, b) => a.end - b.end || a.seat - b.seat);
    return sorted.length <= 2 * ENDS ? sorted : [...sorted.slice(0, ENDS), ...sorted.slice(-ENDS)];
  });
  for (const [at, ones] of answers.entries())
    for (const others of answers.slice(at + 1)) for (const one of ones) for (const other of others) look(one, other);
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string | number): Item[][] {
  const groups = new Map<string | number, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group === undefined) groups.set(by(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Null where they did not stand alike, or their futures do not part so that one sees it. */
function contrast(moment: string, a: Stood, b: Stood): Found | null {
  const same = a.before === b.before;
  const distance = a.levels.reduce((sum, level, at) => sum + Math.abs(level - (b.levels[at] ?? 0)), 0);
  if (!same && distance > ALIKE) return null;
  const { widest, usual } = parting(a, b);
  if (widest < VISIBLE) return null;
  const [one, other] = a.seat < b.seat ? [a, b] : [b, a];
  return {
    pair: { moment, one: one.seat, other: other.seat },
    options: [one.option, other.option].toSorted().join(' '),
    worth: usual + (same ? SAME_SO_FAR : 0) - distance / 2,
  };
}

/** Points between them after it: at the widest in one level, and in a usual week in both together. */
function parting(a: Stood, b: Stood): { readonly widest: number; readonly usual: number } {
  const to = Math.min(a.trust.length, b.trust.length) - 1;
  let [widest, sum] = [0, 0];
  for (let week = a.week; week <= to; week++) {
    const trust = Math.abs(a.trust[week]! - b.trust[week]!);
    const delivery = Math.abs(a.delivery[week]! - b.delivery[week]!);
    if (trust > widest) widest = trust;
    if (delivery > widest) widest = delivery;
    sum += trust + delivery;
  }
  return { widest, usual: sum / Math.max(1, to - a.week + 1) };
}

function stoodAt(moment: string, { seat, run }: Counted, paths: Paths): Stood[] {
  const answer = firstAnswer(seat, moment);
  if (answer === null) return [];
  const { chosen } = answer;
  const figures = figuresOf(run);
  const [manager, start] = [whoseFuture(run, chosen), chosen.week - 1];
  const trust = figures.trustIn[manager] ?? figures.trust;
  const delivery = figures.deliveryOf[manager] ?? figures.delivery;
  const then = (line: Float64Array): number => line[start] ?? 0;
  const levels = [then(trust), then(delivery), then(figures.trust), then(figures.delivery)] as const;
  return [
    {
      seat: seat.seat,
      week: chosen.week,
      option: chosen.option,
      trust,
      delivery,
      before: paths.before(run, answer.at),
      levels,
      sum: levels.reduce((sum, level) => sum + level, 0),
      end: (trust.at(-1) ?? 0) + (delivery.at(-1) ?? 0),
    },
  ];
}

/** The manager whose trust and team a choice is followed by: whom it landed on, else whom its moment is about. */
export const whoseFuture = (run: Run, { manager, moment }: Chosen): number =>
  Math.max(0, managerIndex(run, manager ?? findMoment(run, moment)?.about ?? ''));

/** Ways to have come somewhere, each known by a number. */
class Paths {
  private readonly known = new Map<string, number>();
  private readonly ofRuns = new WeakMap<Run, readonly number[]>();

  /**
   * The same number for the same decisions before that one, in the same order. From what was said of one's style, and from bets,
   * nothing follows.
   */
  before(run: Run, index: number): number {
    const found = this.ofRuns.get(run) ?? this.follow(run);
    this.ofRuns.set(run, found);
    return found[index] ?? 0;
  }

  private follow({ decisions }: Run): readonly number[] {
    let at = 0;
    return decisions.map((decision) => {
      const before = at;
      if (decision.kind !== 'style' && decision.kind !== 'bet') at = this.next(at, stepOf(decision));
      return before;
    });
  }

  private next(from: number, step: string): number {
    const path = `${from} ${step}`;
    const found = this.known.get(path) ?? this.known.size + 1;
    this.known.set(path, found);
    return found;
  }
}

function stepOf(decision: Decision): string {
  if (decision.kind !== 'plan') return JSON.stringify(decision);
  let text = '';
  for (const { practice, manager, times } of decision.items) text += `${practice}.${manager}.${times} `;
  return text;
}
