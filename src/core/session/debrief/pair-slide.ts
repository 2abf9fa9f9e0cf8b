// Two anonymous runs that stood alike and chose differently: voted on, talked over, voted on again, and then what came of either.
import { beforeChoice } from '../../run/past.ts';
import { findMoment } from '../../run/moments.ts';
import { withLedger } from '../../run/rewind.ts';
import type { Chosen, Run } from '../../run/run-state.ts';
import type { SeatState, SessionState } from '../session-state.ts';
import type { Pair, Side } from '../session-event.ts';
import { MIN_GROUP, slideTextKey, type PairSlide, type Slide } from '../slide.ts';
import type { StepId } from '../step.ts';
import { firstAnswer } from './by-hand.ts';
import { firstRun, peopleIn } from './counted.ts';
import { eventsAfter, type EventAfter } from './events-after.ts';
import { figuresOf, rounded } from './figures.ts';
import { findPairs, whoseFuture } from './pairs.ts';
import { deed, saidIn } from './said.ts';

/** What stands beside one future. */
const MOST_EVENTS = 4;

/** One of a pair, as it stood. */
interface Half {
  readonly run: Run;
  readonly chosen: Chosen;
}

/** The pair that was settled on; before anybody has, the one that would be. */
export function pairSlide(state: SessionState, step: StepId): PairSlide | Extract<Slide, { readonly kind: 'nothing' }> {
  const pair = state.pair ?? findPairs(state)[0];
  const halves = pair === undefined ? null : halvesOf(state, pair);
  if (halves === null) return { kind: 'nothing', step, why: state.seats.length < MIN_GROUP ? 'few' : 'none' };
  const [one] = halves;
  const shown = step === 'pair.shift';
  const round = step === 'pair.vote' || step === 'pair.talk' ? 0 : 1;
  const futures = shown ? futuresOf(halves) : [NO_FUTURE, NO_FUTURE];
  const side = (at: 0 | 1): PairSlide['sides'][0] => ({ ...answerOf(halves[at]), ...futures[at]! });
  return {
    kind: 'pair',
    step,
    moment: one.chosen.moment,
    title: titleOf(one),
    week: one.chosen.week,
    sides: [side(0), side(1)],
    votes: votesShown(state, step),
    shown,
    voted: state.votes[round].size,
    of: peopleIn(state).length,
  };
}

/** Null where one of the two never came to it, or both chose the same. */
export function halvesOf({ seats }: SessionState, { moment, one, other }: Pair): readonly [Half, Half] | null {
  const half = (seat: SeatState | undefined): Half[] => {
    const answer = seat === undefined ? null : firstAnswer(seat, moment);
    return seat === undefined || answer === null ? [] : [{ run: firstRun(seat), chosen: answer.chosen }];
  };
  const [a, b] = [one, other].flatMap((at) => half(seats.find(({ seat }) => seat === at)));
  return a === undefined || b === undefined || a.chosen.option === b.chosen.option ? null : [a, b];
}

export function titleOf({ run, chosen }: Half): string {
  const moment = findMoment(run, chosen.moment);
  return moment === null ? '' : saidIn(beforeChoice(run, chosen), moment.title, moment.about);
}

export function answerOf({ run, chosen }: Half): { readonly option: string; readonly text: string } {
  const moment = findMoment(run, chosen.moment);
  const option = moment?.options.find(({ id }) => id === chosen.option);
  const text = option === undefined ? '' : deed(saidIn(beforeChoice(run, chosen), option.text, moment?.about));
  return { option: chosen.option, text };
}

type Future = Pick<PairSlide['sides'][0], 'trust' | 'delivery' | 'events'>;
const NO_FUTURE: Future = { trust: [], delivery: [], events: [] };

const known = new WeakMap<Run, WeakMap<Run, Map<string, readonly Future[]>>>();

/** By runs and moment, because the very slide is asked for with every board. */
function futuresOf(halves: readonly [Half, Half]): readonly Future[] {
  const [one, other] = halves;
  const ofOne = known.get(one.run) ?? new WeakMap<Run, Map<string, readonly Future[]>>();
  known.set(one.run, ofOne);
  const found = ofOne.get(other.run) ?? new Map<string, readonly Future[]>();
  ofOne.set(other.run, found);
  const ready = found.get(one.chosen.moment) ?? futuresAnew(halves);
  found.set(one.chosen.moment, ready);
  return ready;
}

function futuresAnew(halves: readonly [Half, Half]): readonly Future[] {
  const events = halves.map(({ run, chosen }) => eventsAfter(withLedger(run), chosen, whoseFuture(run, chosen)));
  return halves.map(({ run, chosen }, at) => {
    const { trustIn, deliveryOf, weeks } = figuresOf(run);
    const manager = whoseFuture(run, chosen);
    const line = (values: Float64Array | undefined, to: number): Future['trust'] =>
      Array.from({ length: Math.max(0, to - chosen.week + 2) }, (_, after) => {
        const week = chosen.week - 1 + after;
        return { week, value: rounded(values?.[week] ?? 0) };
      });
    const elsewhere = new Set(events[1 - at]?.map(({ text }) => slideTextKey(text)));
    return {
      trust: line(trustIn[manager], (goneIn(run, manager, chosen.week) ?? weeks + 1) - 1),
      delivery: line(deliveryOf[manager], weeks),
      events: mostTelling((events[at] ?? []).filter(({ text }) => !elsewhere.has(slideTextKey(text)))),
    };
  });
}

/** The week in which a manager left for good: whoever comes after them has a trust of their own. */
const goneIn = (run: Run, index: number, from: number): number | undefined =>
  run.weeks.find(
    ({ number, events }) => number >= from && events.some((e) => e.kind === 'manager_left' && e.manager === index),
  )?.number;

function mostTelling(events: readonly EventAfter[]): Future['events'] {
  const told = new Set(events.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_EVENTS));
  return events.filter((event) => told.has(event)).map(({ week, text }) => ({ week, text }));
}

/** The first round once nobody votes in it any more, the second with what came of it; of fewer than five people never. */
function votesShown({ votes, step: now, locked }: SessionState, step: StepId): PairSlide['votes'] {
  const count = (round: 0 | 1, side: Side): number => [...votes[round].values()].filter((one) => one === side).length;
  const of = (round: 0 | 1): readonly [number, number] | null =>
    votes[round].size < MIN_GROUP ? null : [count(round, 'one'), count(round, 'other')];
  const isOver = now === step && locked;
  return {
    first: step === 'pair.vote' && !isOver ? null : of(0),
    second: step === 'pair.shift' || (step === 'pair.again' && isOver) ? of(1) : null,
  };
}
