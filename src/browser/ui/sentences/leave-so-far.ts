// What has been told of the leave before a week of it: what was said once is said again only where it has become worse.
import type { Beat, RunView } from '../../../core/run/view.ts';
import type { PlanText } from '../scenes/plan-words.ts';
import type { Translate } from '../text/text.ts';
import { beatsWorthTelling } from './beat-sentence.ts';
import { gathered, isBad, lineSentence, type Line, type Tell } from './gathered.ts';

interface SoFar {
  /** Questions nobody has answered, and who asked them. */
  readonly waiting: number;
  readonly asked: ReadonlySet<string>;
  /** For how many weeks on end, by manager. */
  readonly stuck: ReadonlyMap<string, number>;
  /** Which way things went last and how often on end, by what and whose. */
  readonly went: ReadonlyMap<string, { readonly direction: 'up' | 'down'; readonly times: number }>;
  /** Every face shown, by whose and which, and who or whose team was said to look around. */
  readonly faces: ReadonlySet<string>;
  /** How many have gone or said that they will, and how many have come. */
  readonly parted: Parted;
}
type Parted = Readonly<Record<'gave_notice' | 'left' | 'arrived', number>>;
type Weeks = RunView['awayWeeks'];

const NOTHING: SoFar = {
  waiting: 0,
  asked: new Set(),
  stuck: new Map(),
  went: new Map(),
  faces: new Set(),
  parted: { gave_notice: 0, left: 0, arrived: 0 },
};
/** Being stuck is told again each time that another so many weeks have gone by. */
const MONTH = 4;

const goes = (beats: readonly Beat[]) =>
  beats.flatMap((beat) => (beat.kind === 'team' || beat.kind === 'trust' ? [beat] : []));
const asks = (beats: readonly Beat[]) => beats.filter((beat) => beat.kind === 'escalation' && beat.unanswered);

const keyOf = ({ kind, manager }: Beat): string => `${kind} ${manager}`;

function wentOn({ went }: SoFar, beat: ReturnType<typeof goes>[number]) {
  const last = went.get(keyOf(beat));
  return { direction: beat.direction, times: last?.direction === beat.direction ? last.times + 1 : 1 };
}

const count = (beats: readonly Beat[], kind: Beat['kind']): number => beats.filter((b) => b.kind === kind).length;
const partedAfter = ({ parted }: SoFar, beats: readonly Beat[]): Parted => ({
  gave_notice: parted.gave_notice + count(beats, 'gave_notice'),
  left: parted.left + count(beats, 'left'),
  arrived: parted.arrived + count(beats, 'arrived'),
});

const after = (before: SoFar, { beats }: Weeks[number]): SoFar => ({
  waiting: before.waiting + asks(beats).length,
  asked: new Set([...before.asked, ...asks(beats).map(({ manager }) => manager)]),
  stuck: new Map(
    beats
      .filter(({ kind }) => kind === 'stalled')
      .map(({ manager }) => [manager, (before.stuck.get(manager) ?? 0) + 1] as const),
  ),
  went: new Map([...before.went, ...goes(beats).map((b) => [keyOf(b), wentOn(before, b)] as const)]),
  faces: new Set([...before.faces, ...beats.map((b) => `${b.manager} ${b.kind === 'mood' ? b.mood : b.kind}`)]),
  parted: partedAfter(before, beats),
});

/** Of the weeks before the one at `at`, 0-based. */
const soFar = (weeks: Weeks, at: number): SoFar => weeks.slice(0, at).reduce(after, NOTHING);

/** In other words each time that it goes on. */
const toldAgain = (times: number): 'usual' | 'further' | 'still' =>
  times === 1 ? 'usual' : times % 2 === 0 ? 'further' : 'still';

function tellAfter(before: SoFar, beat: Beat): Tell {
  switch (beat.kind) {
    case 'stalled': {
      const weeks = 1 + (before.stuck.get(beat.manager) ?? 0);
      if (weeks === 1) return 'usual';
      return weeks % MONTH === 0 ? 'stalled_long' : null;
    }
    case 'escalation':
      return before.asked.has(beat.manager) ? 'asks_again' : 'usual';
    case 'team':
    case 'trust':
      return toldAgain(wentOn(before, beat).times);
    case 'restless':
    case 'wants_out':
      return before.faces.has(`${beat.manager} ${beat.kind}`) ? null : 'usual';
    case 'mood':
      if (!before.faces.has(`${beat.manager} ${beat.mood}`)) return 'usual';
      return isBad(beat.mood) ? 'mood_again' : null;
    case 'gave_notice':
    case 'left':
    case 'arrived':
      return before.parted[beat.kind] > 0 ? 'more' : 'usual';
    case 'ripple':
    case 'hovering':
    case 'coaching':
    case 'promise_kept':
    case 'promise_broken':
    case 'grew':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
      return 'usual';
  }
}

/** That week of the leave in lines, of the beats felt so far. */
export function leaveLines(weeks: Weeks, at: number, felt?: readonly Beat[]): readonly Line[] {
  const beats = weeks[at]?.beats ?? [];
  const before = soFar(weeks, at);
  const waiting = before.waiting + asks(beats).length;
  const stuck = Math.max(0, ...beats.filter(({ kind }) => kind === 'stalled').map(stuckWith(before)));
  const lines = gathered(beatsWorthTelling(beats, felt), (beat) => tellAfter(before, beat), {
    waiting,
    weeks: stuck,
    parted: partedAfter(before, beats),
  });
  // Who has been stuck for longer than another is not told with them.
  return lines.flatMap((line) => (line.tell === 'stalled_long' ? apart(line, stuckWith(before)) : [line]));
}

const stuckWith =
  ({ stuck }: SoFar) =>
  ({ manager }: Beat): number =>
    1 + (stuck.get(manager) ?? 0);

function apart(line: Line, weeksOf: (beat: Beat) => number): readonly Line[] {
  const lengths = [...new Set(line.beats.map(weeksOf))].toSorted((a, b) => b - a);
  return lengths.flatMap((weeks) => {
    const [first, ...rest] = line.beats.filter((beat) => weeksOf(beat) === weeks);
    return first === undefined ? [] : [{ ...line, weeks, beats: [first, ...rest] as const }];
  });
}

/** As it is spoken while that week is told; empty where it is no news. */
export function leaveSentence(weeks: Weeks, at: number, beat: Beat, t: Translate, words: PlanText): string {
  const [line] = leaveLines(weeks, at, [beat]);
  return line ? lineSentence(line, { t, words, managers: weeks[at]?.managers ?? [] }) : '';
}

/** Something that was told in an earlier week, or in this one, waits for the player. */
export const isWaiting = (weeks: Weeks, at: number): boolean => {
  const { waiting, stuck } = soFar(weeks, at + 1);
  return waiting > 0 || stuck.size > 0;
};
