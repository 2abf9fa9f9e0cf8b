// What may want in at the beginning of a turn, in the order in which it is asked, and all that can come of it: in, waiting, or not there.
import type { Moment } from '../../scenario/schema.ts';
import { turnEnd, turnOf } from '../../scenario/turn.ts';
import { LIMITS } from '../../scenario/vocabulary.ts';
import type { Cast } from './cast.ts';
import { type Asking, mayBeCrowded } from './crowds.ts';
import type { Slice } from './slice.ts';
import { type Need, NO, truthSoFar, type Told, type Tri, YES } from './truth-so-far.ts';

interface Coming {
  readonly queue: readonly string[];
  readonly waiting: readonly string[];
  readonly needs: readonly Need[];
}
interface Before {
  readonly slice: Slice;
  readonly cast: Cast;
  readonly follow: readonly string[];
  readonly waiting: readonly string[];
}
/** One that is asked whether it comes. */
interface Ask {
  readonly moment: Moment;
  readonly by: Asking;
  /** Its turn for sure, and the last one in which it is. */
  readonly isDue: boolean;
  readonly isLast: boolean;
}

const PRIORITIES: readonly Moment['priority'][] = ['first', 'usual', 'last'];

/** Every way for the turn to begin. */
export function dueFirst(told: Told, before: Before): readonly Coming[] {
  const asks = PRIORITIES.flatMap((priority) =>
    asksOf(told, before).filter(({ moment }) => moment.priority === priority),
  );
  let ways: readonly Coming[] = [{ queue: [], waiting: [], needs: [] }];
  const tris = new Map<Moment, Tri>();
  for (const ask of asks) {
    const tri = tris.get(ask.moment) ?? comes(told, ask.moment, before.cast);
    tris.set(ask.moment, tri);
    const crowded = mayBeCrowded(told.scenario, before.cast, ask.moment, { turn: turnOf(told), by: ask.by });
    ways = ways.flatMap((way) => asked(way, ask, tri, { week: told.week, crowded }));
  }
  return ways.map((way) => ({ ...way, waiting: stillWaiting(before.waiting, way) }));
}

const stillWaiting = (before: readonly string[], { queue, waiting }: Coming): readonly string[] => [
  ...before.filter((id) => !queue.includes(id)),
  ...waiting.filter((id) => !before.includes(id)),
];

/** What comes of one of them. */
function asked(
  way: Coming,
  { moment: { id }, isDue, isLast }: Ask,
  tri: Tri,
  { week, crowded }: { readonly week: number; readonly crowded: boolean },
): readonly Coming[] {
  if (!tri.can || way.queue.includes(id) || way.waiting.includes(id)) return [way];
  const needs = tri.rest === null ? way.needs : [...way.needs, { rest: tri.rest, week }];
  const ways: Coming[] = [];
  if (way.queue.length < LIMITS.momentsATurn) ways.push({ ...way, queue: [...way.queue, id], needs });
  if (crowded && isLast) ways.push({ ...way, waiting: [...way.waiting, id], needs });
  const isSure = isDue && tri.must && (!crowded || isLast);
  return isSure ? ways : [...ways, way];
}

function asksOf(told: Told, { slice: { moments }, follow, waiting }: Before): readonly Ask[] {
  const named = (ids: readonly string[], by: Asking): Ask[] =>
    ids.flatMap((id) =>
      moments.filter((one) => one.id === id).map((moment) => ({ moment, by, isDue: true, isLast: true })),
    );
  const own = moments.flatMap((moment) => windowAsk(told, moment));
  return [...named(follow, 'follow'), ...own, ...named(waiting, 'waiting')];
}

function windowAsk(told: Told, moment: Moment): readonly Ask[] {
  const { when, pool } = moment;
  if (when === undefined) return [];
  const [first, to] = when.weeks;
  const end = turnEnd(told);
  if (first > to) return [{ moment, by: 'own', isDue: false, isLast: to <= end }];
  if (end < first || told.week > to) return [];
  const isDrawn = !when.as_soon && pool === undefined;
  const isDue = pool === undefined && when.chance >= 1 && (!isDrawn || end >= to);
  return [{ moment, by: 'own', isDue, isLast: to <= end }];
}

/** Whether it can come as things stand, be it its turn or not. */
function comes(told: Told, moment: Moment, cast: Cast): Tri {
  const last = told.seen.findLast((one) => one.moment === moment.id)?.week;
  const again = moment.again_after_weeks;
  if (last !== undefined && (again === undefined || told.week < last + again)) return NO;
  const own = moment.if === undefined ? YES : truthSoFar(told, moment.if);
  if (!own.can) return NO;
  const offers = moment.options.map((option) => ({
    option,
    tri: option.if === undefined ? YES : truthSoFar(told, option.if),
  }));
  if (!offers.some(({ tri }) => tri.can)) return NO;
  const hasOffer = offers.some(({ option, tri }) => tri.must && cast.hasAllOf(option, told.week));
  return { can: true, must: own.must && hasOffer && cast.hasCast(moment, told.week), rest: own.rest };
}
