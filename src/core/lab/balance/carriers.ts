// What carries a gate's figure: each moment taken out in turn, and of those that matter most each option, under the same luck.
import type { Option, Scenario } from '../../scenario/schema.ts';
import type { Edit } from './edits.ts';
import type { Gate } from './gates.ts';
import type { Meter, Samples } from './meter.ts';
import { type Interval, intervalOfChange, valueOf } from './samples.ts';
import { isBetter, ownFigure } from './targets.ts';

export interface Carrier {
  /** `board_deck`, or `board_deck.redo_slides`. */
  readonly at: string;
  /** The gate’s own figure. */
  readonly before: number;
  /** The figure without it. */
  readonly without: number;
  /** Of the difference, 95 %. */
  readonly interval: Interval;
  /** Without it the figure would be further from what is wanted. */
  readonly helps: boolean;
}

const MOST = 3;
/** Moments whose options are looked at one by one. */
const CLOSER = 2;

/** By gate, the weightiest first; only what counts beyond luck. */
export function* carriersOf(
  scenario: Scenario,
  meter: Meter,
  gates: readonly Gate[],
  seeds: readonly number[],
): Generator<number, ReadonlyMap<string, readonly Carrier[]>, void> {
  const some = seeds.slice(0, meter.weighed ?? meter.screens.at(-1)?.seeds ?? 1);
  const before = yield* telling(meter.measure(scenario, some, null), 0);
  const { moments } = scenario;
  const found = new Map<string, Carrier[]>(gates.map(({ id }) => [id, []]));
  const look = function* (at: string, without: Scenario, share: number): Generator<number, void, void> {
    const after = yield* telling(meter.measure(without, some, asEdit(at)), share);
    for (const gate of gates) found.get(gate.id)?.push(...carrierOf(gate, at, before, after));
  };
  for (const [n, { id }] of moments.entries()) yield* look(id, withoutMoment(scenario, id), n / moments.length / 2);
  const closer = new Set([...found.values()].flatMap((all) => weightiest(all).slice(0, CLOSER)).map(({ at }) => at));
  for (const moment of moments.filter(({ id }) => closer.has(id)))
    if (moment.options.length > 2 && moment.task === undefined)
      for (const { id } of moment.options)
        yield* look(`${moment.id}.${id}`, withoutOption(scenario, moment.id, id), 0.75);
  return new Map([...found].map(([id, all]) => [id, weightiest(all).slice(0, MOST)]));
}

function* telling<Result>(steps: Generator<void, Result, void>, share: number): Generator<number, Result, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield share;
  }
}

/** For a meter, what is left out is a change at its place. */
const asEdit = (at: string): Edit => ({
  kind: 'later',
  at,
  path: ['moments'],
  from: null,
  to: null,
  inflates: false,
});

function carrierOf(gate: Gate, at: string, before: Samples, after: Samples): Carrier[] {
  const [was, now] = [before.get(gate.id), after.get(gate.id)];
  if (was === undefined || now === undefined) return [];
  const interval = intervalOfChange(was, now);
  if (interval[0] <= 0 && interval[1] >= 0) return [];
  const own = ownFigure(gate, valueOf(was));
  const [old, without] = [own(valueOf(was)), own(valueOf(now))];
  return [{ at, before: old, without, interval, helps: !isBetter(gate, old, without) }];
}

const weightiest = (all: readonly Carrier[]): Carrier[] =>
  all.toSorted((a, b) => Math.abs(b.without - b.before) - Math.abs(a.without - a.before));

/** It never comes: neither by itself nor after a choice. All else keeps its place, and so its luck. */
function withoutMoment(scenario: Scenario, id: string): Scenario {
  const apart = (option: Option): Option => {
    if (option.then !== id) return option;
    const { then: _, ...rest } = option;
    return rest;
  };
  return {
    ...scenario,
    moments: scenario.moments.map((moment) => {
      const { when: _, ...rest } = moment;
      if (moment.id === id) return rest;
      return { ...moment, options: moment.options.map(apart) as typeof moment.options };
    }),
  };
}

const withoutOption = (scenario: Scenario, id: string, option: string): Scenario => ({
  ...scenario,
  moments: scenario.moments.map((moment) =>
    moment.id === id ? { ...moment, options: moment.options.filter((one) => one.id !== option) } : moment,
  ),
});
