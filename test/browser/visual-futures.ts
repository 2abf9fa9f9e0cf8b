// Futures made by hand for pictures: a change of the model changes no picture.
import type { Alternative, Futures } from '../../src/core/lab/futures.ts';
import type { Outcomes } from '../../src/core/lab/outcomes.ts';
import { BAND_SHARES } from '../../src/core/lab/futures.ts';
import type { FuturesView, Road } from '../../src/browser/ui/debrief/extras.ts';

const COUNT = 40;
const WEEKS = 14;

/** Evenly from `middle − reach` to `middle + reach`, in an order that `stride` shuffles as luck does. */
const spread = (middle: number, reach: number, stride: number): number[] =>
  Array.from({ length: COUNT }, (_, at) => middle + reach * (((at * stride + 5) % COUNT) / (COUNT / 2) - 1));

const outcomes = (
  [there, away, trust, autonomy, left]: readonly [number, number, number, number, number],
  stride = 17,
): Outcomes => ({
  deliveryThere: Float64Array.from(spread(there, 6, stride)),
  deliveryAway: Float64Array.from(spread(away, 9, stride)),
  trustEnd: Float64Array.from(spread(trust, 5, stride)),
  autonomyEnd: Float64Array.from(spread(autonomy, 4, stride)),
  peopleLeft: Uint16Array.from(spread(left, 2, stride).map(Math.round)),
});

/** A fan that opens from 52 points, rising or falling by as much each week. */
const bands = (weekly: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: WEEKS + 1 }, (_, week) =>
      BAND_SHARES.map((share) => 52 + weekly * week + (share - 0.5) * week * 1.8),
    ).flat(),
  );

const OWN = outcomes([55, 44, 41, 46, 4]);

const ROADS: readonly Road[] = [
  {
    moment: 'board_deck',
    decision: 1,
    week: 2,
    title: 'It is Friday, the deck is weak',
    chosen: 'Redo slides 3–9 tonight',
    arranged: null,
    options: { sit_with_her: 'Sit with her while she rewrites them', as_it_is: 'Let it go to the board as it is' },
  },
  {
    moment: 'client_call',
    decision: 3,
    week: 6,
    title: 'The client wants to talk to you',
    chosen: 'Take the client call yourself',
    arranged: null,
    options: { she_leads: 'Let Priya lead it, and listen in' },
  },
];

const ALTERNATIVES: readonly Alternative[] = ROADS.flatMap(({ moment, week, chosen, options }) =>
  Object.keys(options).map((option, at) => ({
    moment,
    coming: `${moment} 1`,
    week,
    option,
    instead: chosen,
    outcomes: outcomes([54 - at, 49 - 4 * at, 47 - 3 * at, 50 - at, 3 + at], 21),
    broken: new Uint8Array(COUNT),
    unused: new Uint8Array(COUNT),
  })),
);

const FUTURES: Futures = {
  seeds: Int32Array.from({ length: COUNT }, (_, at) => at + 1),
  own: { outcomes: OWN, delivery: bands(-0.5), trust: bands(-0.8) },
  alternatives: ALTERNATIVES,
  bots: {
    micromanage: outcomes([58, 38, 34, 38, 6]),
    avoid: outcomes([47, 45, 46, 52, 5]),
    coach: outcomes([53, 54, 58, 57, 2]),
  },
};

export const FUTURES_VIEW: FuturesView = { kind: 'done', futures: FUTURES, roads: ROADS, weeks: 8 };
