// What would bring a missed gate nearer, found by trying: small changes an author could make, each played under the same luck as before.
// Many on a few seeds, the best of them on more, the last few on all.
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Steps } from '../steps.ts';
import { applyEdit } from './apply-edit.ts';
import { type Carrier, carriersOf } from './carriers.ts';
import { type Edit, editsOf } from './edits.ts';
import type { Gate } from './gates.ts';
import type { Meter, Samples } from './meter.ts';
import { newMeters } from './meters.ts';
import { type Interval, intervalOf, intervalOfChange, type Sample, valueOf } from './samples.ts';
import { nearer, ownFigure, shortOf, targetOf } from './targets.ts';

export interface Remedy {
  readonly change: Edit;
  readonly gate: string;
  /** The gate’s own figure. */
  readonly before: number;
  readonly after: number;
  /** Of `after`, 95 %. */
  readonly interval: Interval;
  /** Whether the gate would be met. */
  readonly meets: boolean;
}
export interface Remedies {
  readonly gate: string;
  /** The best first, three at most; those that make an effect larger after all others. */
  readonly remedies: readonly Remedy[];
  /** How many changes were tried; 0 where nothing could be. */
  readonly tried: number;
  /** What the figure hangs on. */
  readonly carriers: readonly Carrier[];
}

/** Plain data: it can be sent to a thread. */
export interface RemediesJob {
  readonly scenario: Scenario;
  readonly missed: readonly Gate[];
  readonly seeds: number;
  readonly from: number;
  /** Of the usual number of changes, how many are tried; 1 unless given. */
  readonly effort?: number;
}

const MOST = 3;
/** Of the last trial: some are alike. */
const KEPT = 5;
/** Of those that make an effect larger, so many are tried for one of the others. */
const LOUD = 0.5;
/** What closes less of the distance to what is wanted is no help. */
const WORTHWHILE = 0.1;

/** Same scenario, gates and seeds, same remedies. */
export function* remedySteps({ scenario, missed, seeds, from, effort = 1 }: RemediesJob): Steps<readonly Remedies[]> {
  const found: Remedies[] = [];
  const meters = newMeters().filter(({ gates }) => missed.some(({ id }) => gates.includes(id)));
  for (const [n, meter] of meters.entries()) {
    const gates = missed.filter(({ id }) => meter.gates.includes(id));
    const all = Array.from({ length: seeds }, (_, s) => from + s);
    const tries = tryAll(scenario, meter, gates, all, effort);
    let step = tries.next();
    for (; step.done !== true; step = tries.next()) yield { share: (n + step.value) / meters.length, early: null };
    found.push(...step.value);
  }
  return missed.map(({ id }) => found.find(({ gate }) => gate === id) ?? nothingTried(id));
}

export const nothingTried = (gate: string): Remedies => ({ gate, remedies: [], tried: 0, carriers: [] });

/** Yields the share done. Changes that make an effect larger have their turn only where others do not suffice. */
function* tryAll(
  scenario: Scenario,
  meter: Meter,
  gates: readonly Gate[],
  seeds: readonly number[],
  effort: number,
): Generator<number, Remedies[], void> {
  const carriers = yield* withShare(carriersOf(scenario, meter, gates, seeds), 0, 0.2);
  const all = editsOf(scenario);
  const near = new Set([...carriers.values()].flat().map(({ at }) => at.split('.')[0] ?? ''));
  const tries = Math.ceil(meter.tries * effort);
  const [plain, loud] = [false, true].map((inflates) =>
    chosen(
      all.filter((edit) => edit.inflates === inflates),
      near,
      inflates ? tries * LOUD : tries,
    ),
  ) as [readonly Edit[], readonly Edit[]];
  const first = yield* withShare(tryEdits(scenario, plain, meter, gates, seeds), 0.2, 0.8);
  const short = gates.filter(({ id }) => (first.get(id) ?? []).filter(({ meets }) => meets).length === 0);
  const second =
    short.length === 0
      ? new Map<string, Remedy[]>()
      : yield* withShare(tryEdits(scenario, loud, meter, short, seeds), 0.8, 1);
  return gates.map(({ id }) => ({
    gate: id,
    carriers: carriers.get(id) ?? [],
    remedies: unlike([...(first.get(id) ?? []), ...(second.get(id) ?? [])]).slice(0, MOST),
    tried: plain.length + (short.some((gate) => gate.id === id) ? loud.length : 0),
  }));
}

/** At most so many: those at moments that the figure rests on and those of the whole first, then some of all others. */
function chosen(edits: readonly Edit[], near: ReadonlySet<string>, most: number): readonly Edit[] {
  const isNear = ({ at, path }: Edit): boolean => path[0] !== 'moments' || near.has(at.split('.')[0] ?? '');
  const rest = edits.filter((edit) => !isNear(edit));
  return [...spread(edits.filter(isNear), most), ...spread(rest, most - edits.filter(isNear).length)];
}

/** So many of a list, from all over it. */
const spread = <Thing>(things: readonly Thing[], most: number): readonly Thing[] =>
  Array.from(
    { length: Math.max(0, Math.min(Math.floor(most), things.length)) },
    (_, n) => things[Math.floor((n * things.length) / Math.min(Math.floor(most), things.length))]!,
  );

/** Of several changes of one kind at one place, the best. */
const unlike = (remedies: readonly Remedy[]): Remedy[] =>
  remedies.filter(
    ({ change: { at, kind } }, n) =>
      remedies.findIndex((other) => other.change.at === at && other.change.kind === kind) === n,
  );

function* withShare<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

interface Tried {
  readonly edit: Edit;
  readonly after: Sample;
}

/** By gate, the best first. */
function* tryEdits(
  scenario: Scenario,
  edits: readonly Edit[],
  meter: Meter,
  gates: readonly Gate[],
  seeds: readonly number[],
): Generator<number, Map<string, Remedy[]>, void> {
  let left = new Map(gates.map(({ id }) => [id, edits] as const));
  let best = new Map<string, readonly Tried[]>();
  let before: Samples = new Map();
  const last = Math.min(seeds.length, meter.most ?? seeds.length);
  const screens = [...meter.screens.filter((screen) => screen.seeds < last), { seeds: last, keep: KEPT }];
  for (const [n, screen] of screens.entries()) {
    const some = seeds.slice(0, screen.seeds);
    before = yield* telling(meter.measure(scenario, some, null), n / screens.length);
    const wanted = [...new Set([...left.values()].flat())];
    const after = new Map<Edit, Samples>();
    for (const [at, edit] of wanted.entries()) {
      const done = (n + (at + 1) / wanted.length) / screens.length;
      after.set(edit, yield* telling(meter.measure(applyEdit(scenario, edit), some, edit), done));
    }
    best = new Map(
      gates.map((gate) => [gate.id, bestOf(gate, left.get(gate.id) ?? [], before, after).slice(0, screen.keep)]),
    );
    left = new Map([...best].map(([id, tried]) => [id, tried.map(({ edit }) => edit)]));
  }
  return new Map(
    gates.map((gate) => [gate.id, remediesOf(scenario, gate, best.get(gate.id) ?? [], before.get(gate.id))]),
  );
}

/** The same steps, each told of as so much done. */
function* telling<Result>(steps: Generator<void, Result, void>, share: number): Generator<number, Result, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield share;
  }
}

/** Those that bring the gate nearer at all. */
function bestOf(
  gate: Gate,
  edits: readonly Edit[],
  before: Samples,
  after: ReadonlyMap<Edit, Samples>,
): readonly Tried[] {
  const was = before.get(gate.id);
  if (was === undefined) return [];
  const { side } = targetOf(gate);
  const own = ownFigure(gate, valueOf(was));
  return edits
    .flatMap((edit) => {
      const now = after.get(edit)?.get(gate.id);
      return now === undefined ? [] : [{ edit, after: now, by: nearer(gate, own(valueOf(was)), own(valueOf(now))) }];
    })
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by || side * (valueOf(b.after) - valueOf(a.after)));
}

/** Only what helps beyond luck. */
function remediesOf(scenario: Scenario, gate: Gate, tried: readonly Tried[], was: Sample | undefined): Remedy[] {
  if (was === undefined) return [];
  const own = ownFigure(gate, valueOf(was));
  return tried.flatMap(({ edit, after }) => {
    const [low, high] = intervalOfChange(was, after);
    const [old, value] = [own(valueOf(was)), own(valueOf(after))];
    const isLuck = low <= 0 && high >= 0;
    if (isLuck || nearer(gate, old, value) < WORTHWHILE * shortOf(gate, old) || !isSound(scenario, edit)) return [];
    return [
      {
        change: edit,
        gate: gate.id,
        before: old,
        after: value,
        interval: [own(intervalOf(after)[0]), own(intervalOf(after)[1])],
        meets: shortOf(gate, value) === 0,
      },
    ];
  });
}

/** What is about time may break what waits for it; a check of the whole takes its time. */
const IN_TIME: readonly Edit['kind'][] = ['earlier', 'later', 'weeks', 'away_weeks'];

/** Whether the changed scenario could still be played: a moment may not come before what it waits for. */
const isSound = (scenario: Scenario, edit: Edit): boolean =>
  !IN_TIME.includes(edit.kind) || parseScenario(JSON.stringify(applyEdit(scenario, edit))).scenario !== null;
