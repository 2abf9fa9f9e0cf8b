// Small things of the author's on Monday's page: by weeks, by state or by chance, once or again. Nothing follows from them.
import { draw, PURPOSE } from '../engine/random.ts';
import { hasGone } from '../engine/reading.ts';
import type { Sign } from '../scenario/schema.ts';
import { turnEnd } from '../scenario/turn.ts';
import { happens, SIGN } from './chance.ts';
import { holds } from './condition.ts';
import { fill } from './fill.ts';
import { findMoment } from './moments.ts';
import { dealt, isOpen } from './pools.ts';
import type { Run, Standing } from './run-state.ts';
import { signsOfTurn, timeIn, whoseSign } from './sign-turn.ts';
import { speakerOf } from './speaker.ts';
import type { BriefingLine } from './view.ts';

/** How a run stands, and what was told in it. */
export type Telling = Standing & Pick<Run, 'signsTold'>;

/** The run with the signs of the turn that begins; `queue` are its moments, which come out of a pool first. */
export function withSigns(run: Telling, queue: readonly string[]): Run['signsTold'] {
  const { signs, pools } = run.scenario;
  if (signs === undefined) return run.signsTold;
  const due = signs.map((sign, index) => ({ sign, index })).filter(({ sign, index }) => comes(run, sign, index));
  const drawn = new Set(due.flatMap(({ sign }) => (sign.pool === undefined ? [sign] : [])));
  for (const pool of pools ?? []) {
    if (!isOpen(run, pool)) continue;
    const cards = due
      .filter(({ sign }) => sign.pool === pool.id)
      .map(({ sign, index }) => ({ thing: sign, place: SIGN + index, came: lastTold(run, sign).length }));
    const taken = queue.filter((id) => findMoment(run, id)?.pool === pool.id).length;
    for (const sign of dealt(run.seed, cards, pool.most_a_turn - taken)) drawn.add(sign);
  }
  if (drawn.size === 0) return run.signsTold;
  const now = signsOfTurn(run, [...drawn]).map(({ id }) => ({ sign: id, week: run.week }));
  return [...run.signsTold, ...now];
}

const lastTold = ({ signsTold }: Telling, { id }: Sign): readonly number[] =>
  signsTold.filter(({ sign }) => sign === id).map(({ week }) => week);

function comes(run: Telling, sign: Sign, index: number): boolean {
  const { again_after_weeks: again, chance, about } = sign;
  const last = lastTold(run, sign).at(-1);
  if (last !== undefined && (again === undefined || run.week < last + again)) return false;
  const [from, to] = weeksOf(run, sign, index);
  if (turnEnd(run) < from || run.week > to) return false;
  if (!happens(again === undefined ? { seed: run.seed, week: 0 } : run, chance, SIGN + index)) return false;
  if (about !== undefined && hasGone(run.organisation, about)) return false;
  return sign.if === undefined || holds(run, sign.if);
}

/** One that waits for nothing comes in a week drawn from its own; all others as soon as they can. */
function weeksOf({ scenario, seed }: Telling, sign: Sign, index: number): readonly [from: number, to: number] {
  const [first, last] = sign.weeks ?? [1, scenario.weeks];
  const to = Math.min(last, scenario.weeks);
  const waits = sign.if !== undefined || sign.again_after_weeks !== undefined || sign.pool !== undefined;
  if (waits || to < first) return [first, to];
  return [first + (draw(seed, 0, SIGN + index, PURPOSE.schedule) % (to - first + 1)), to];
}

/** What was told this Monday. */
export function passingSigns(run: Run): BriefingLine[] {
  const { signs, managers } = run.scenario;
  return run.signsTold.flatMap(({ sign: id, week }): BriefingLine[] => {
    const sign = week === run.week ? signs?.find((one) => one.id === id) : undefined;
    if (sign === undefined) return [];
    const who = whoseSign(sign);
    const manager = managers.find((one) => one.id === who)?.id ?? null;
    const from = timeIn(sign.if).length > 0 ? 'time' : 'chance';
    const other = manager === null && who !== undefined ? speakerOf(run, who, null, run.week - 1) : null;
    const text = fill(run, sign.text, sign.about);
    return [{ kind: 'sign', manager, text, from, ...(other && { about: other }) }];
  });
}
