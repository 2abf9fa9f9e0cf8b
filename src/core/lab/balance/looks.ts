// Does the map tell how somebody leads? What it shows of a run, week by week, as numbers, and whether pure ways of leading can be told
// apart by it. Nothing here sees more than the player does.
import { earlierWeek } from '../../run/earlier-week.ts';
import { managerShown, ownShown, type ManagerShown } from '../../run/map-shown.ts';
import type { Run } from '../../run/run-state.ts';
import type { Moved, RunView } from '../../run/view.ts';
import type { Mood } from '../../scenario/vocabulary.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { BOT_NAMES, playBot, PURE_BOTS } from '../bots.ts';
import type { Steps } from '../steps.ts';
import { mean } from '../statistics.ts';
import { type Example, recognised } from './nearest-centroid.ts';

/** What a run looks like. */
export interface Look {
  /** By week: all that is drawn, and of it only what others show, not what the player did. */
  readonly weeks: ReadonlyMap<number, { readonly all: Example; readonly others: Example }>;
  /** Share of turns, over managers, at whose end something about them looks otherwise than at their beginning. */
  readonly changes: number;
}
export interface Looks {
  /** Share of runs of pure ways of leading recognised after so many weeks, by all that is drawn and by others alone. */
  readonly told: readonly { readonly week: number; readonly all: number; readonly others: number }[];
  readonly changes: Readonly<Record<string, number>>;
}

const MOOD: Readonly<Record<Mood, number>> = {
  happy: 1,
  proud: 1,
  relieved: 0.5,
  neutral: 0,
  sceptical: -0.5,
  worried: -1,
  angry: -1.5,
  exhausted: -1,
};
const MOVED: Readonly<Record<Moved, number>> = { much_lower: -2, lower: -1, same: 0, higher: 1, much_higher: 2 };

/** Weeks after which somebody glances at the map: a month, two, and the end of four and of eight turns. */
export function glances({ weeks, turn_weeks: turn }: Run['scenario']): number[] {
  const at = [4, 8, 4 * turn, 8 * turn].map((week) => Math.min(week, weeks));
  return [...new Set(at)].toSorted((a, b) => a - b);
}

export function lookOf(run: Run): Look {
  const weeks = new Map(
    glances(run.scenario).flatMap((week) => {
      const earlier = earlierWeek(run, week);
      return earlier === null ? [] : [[week, lookAt(earlier.view)] as const];
    }),
  );
  return { weeks, changes: changesIn(run) };
}

function lookAt(view: RunView): { readonly all: Example; readonly others: Example } {
  const shown = view.managers.map(managerShown);
  const others = shown.flatMap(showsOfThemselves);
  const yours = shown.flatMap(({ apart, ring, fog }) => [apart, ring, fog]);
  const { calendar } = ownShown(view);
  const blocks = Object.values(calendar?.managers ?? {});
  const sum = (of: 'work' | 'along' | 'asked'): number => blocks.reduce((all, one) => all + one[of], 0);
  const own = [sum('work'), sum('along'), sum('asked'), calendar?.elsewhere ?? 0, calendar?.left ?? 0];
  return { all: [...others, ...yours, ...own], others };
}

/** Points of trust between two lines that an eye tells apart: about a pixel of thickness. */
const EYE = 3;

function showsOfThemselves(m: ManagerShown): number[] {
  const { bright = 0, uneasy = 0, leaving = 0 } = m.people ?? {};
  const heads = Math.max(1, m.heads);
  return [
    Math.round(m.trust / EYE) * EYE,
    MOVED[m.moved],
    MOOD[m.mood],
    m.queue,
    Number(m.hovering),
    Number(m.coaching),
    Number(m.leaving),
    bright / heads,
    uneasy / heads,
    leaving / heads,
    m.chairs,
  ];
}

/** What only a player's own looking or staying away changes, mist and distance, does not count. */
function changesIn(run: Run): number {
  const { weeks, turn_weeks: turn } = run.scenario;
  const changed: number[] = [];
  for (let week = turn; week <= weeks; week += turn) {
    const after = earlierWeek(run, week)?.managers.map(managerShown) ?? [];
    const before = earlierWeek(run, week - turn + 1)?.before.map(managerShown) ?? [];
    for (const [at, now] of after.entries()) {
      const then = before[at];
      if (then !== undefined) changed.push(Number(looksOtherwise(then, now)));
    }
  }
  return mean(changed);
}

function looksOtherwise(then: ManagerShown, now: ManagerShown): boolean {
  const seen = (m: ManagerShown): string =>
    JSON.stringify([m.mood, m.queue, m.hovering, m.coaching, m.leaving, m.heads, m.chairs]);
  const people =
    then.people !== null && now.people !== null && JSON.stringify(then.people) !== JSON.stringify(now.people);
  return now.moved !== 'same' || people || seen(then) !== seen(now);
}

/** Plain data: it can be sent to a thread. */
export interface LooksJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

export function* looksSteps({ scenario, seeds, from }: LooksJob): Steps<Looks> {
  const looks: Record<string, Look[]> = Object.fromEntries(BOT_NAMES.map((bot) => [bot, []]));
  for (let n = 0; n < seeds; n++)
    for (const [b, bot] of BOT_NAMES.entries()) {
      looks[bot]?.push(lookOf(playBot(scenario, from + n, bot)));
      yield { share: (n + (b + 1) / BOT_NAMES.length) / seeds, early: null };
    }
  return looksOf(looks);
}

/** `looks`: by bot, of the same seeds in the same order. */
export function looksOf(looks: Readonly<Record<string, readonly Look[]>>): Looks {
  const weeks = [...(looks[PURE_BOTS[0]]?.[0]?.weeks.keys() ?? [])];
  const share = (week: number, of: 'all' | 'others'): number =>
    recognised(
      Object.fromEntries(
        PURE_BOTS.map((bot) => [bot, (looks[bot] ?? []).map((look) => look.weeks.get(week)?.[of] ?? [])]),
      ),
    );
  return {
    told: weeks.map((week) => ({ week, all: share(week, 'all'), others: share(week, 'others') })),
    changes: Object.fromEntries(Object.entries(looks).map(([bot, all]) => [bot, mean(all.map((l) => l.changes))])),
  };
}
