// From which turn on each moment can come and each option be chosen: what a condition asks to have happened has to have happened before.
// Found turn by turn, from nothing on, so that two moments which wait for each other never come.
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { optionsIn, stepOf } from './options-in.ts';
import { isNever } from './truth.ts';
import { turnsOf, weeksOfTurn } from './turn.ts';
import { turnsOfMoments, type TurnsOfMoments } from './turns-of-moments.ts';
import { LIMITS } from './vocabulary.ts';
import { partsOf, type Placed } from './walk.ts';

export interface Reach {
  /** The first turn, 0-based, in which a moment can come; the ones that never can are left out. */
  readonly moments: ReadonlyMap<string, number>;
  /** The same of `moment.option`. */
  readonly choices: ReadonlyMap<string, number>;
  /** All turns in which a moment may be at hand, having waited for room included. */
  readonly turns: TurnsOfMoments;
}

/** What a condition asks to have happened. */
export interface Asked {
  readonly kind: 'seen' | 'chose' | 'settled';
  /** `moment`, or `moment.option`. */
  readonly id: string;
  readonly part: Condition;
}

interface Read {
  readonly asked: readonly Asked[];
  readonly weeks: boolean;
}
/** What holds or not whatever the week; of all else, plans and streaks among it, weeks may have to be over. */
const TIMELESS = ['all', 'any', 'not', 'seen', 'chose', 'gone'];
const read = new WeakMap<Condition, Read>();

function readOnce(condition: Condition): Read {
  const before = read.get(condition);
  if (before !== undefined) return before;
  const parts = partsOf({ thing: condition, path: [] });
  const now = { asked: askedFor(parts), weeks: parts.some(({ thing }) => !TIMELESS.some((name) => name in thing)) };
  read.set(condition, now);
  return now;
}

export const askedIn = (condition: Condition): readonly Asked[] => readOnce(condition).asked;
const asksForWeeks = (condition: Condition): boolean => readOnce(condition).weeks;

function askedFor(parts: readonly Placed<Condition>[]): Asked[] {
  return parts.flatMap(({ thing: part }): Asked[] => {
    if ('seen' in part) return [{ kind: 'seen', id: part.seen, part }];
    if ('chose' in part) return [{ kind: 'chose', id: part.chose, part }];
    if ('open' in part) return [{ kind: 'chose', id: part.open, part }];
    if ('kept' in part) return [{ kind: 'settled', id: part.kept, part }];
    return 'broken' in part ? [{ kind: 'settled', id: part.broken, part }] : [];
  });
}

/** Parts looked at in all; beyond that everything counts as possible: nobody writes so much, and checking must stay quick. */
const MOST_LOOKS = 300_000;

const known = new WeakMap<Scenario, Reach>();

export function reachOf(scenario: Scenario): Reach {
  const reach = known.get(scenario) ?? found(scenario);
  known.set(scenario, reach);
  return reach;
}

interface Search extends Reach {
  readonly scenario: Scenario;
  readonly moments: Map<string, number>;
  readonly choices: Map<string, number>;
  /** All that there is. */
  readonly names: ReadonlySet<string>;
  /** Choices by the moment they lead to. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
  /** How much was missing when a condition could not hold last. */
  readonly tried: Map<Condition, number>;
  looks: number;
}
interface Choosable {
  readonly moment: Moment;
  readonly option: Option;
  readonly id: string;
}

function found(scenario: Scenario): Reach {
  const all = scenario.moments.flatMap((moment) =>
    optionsIn(moment).map((option): Choosable => ({ moment, option, id: `${moment.id}.${option.id}` })),
  );
  const leads = new Map<string, string[]>();
  for (const { option, id } of all) if (option.then) leads.set(option.then, [...(leads.get(option.then) ?? []), id]);
  const search: Search = {
    scenario,
    moments: new Map(),
    choices: new Map(),
    turns: withWaiting(scenario),
    names: new Set([...scenario.moments.map(({ id }) => id), ...all.map(({ id }) => id)]),
    leads,
    tried: new Map(),
    looks: 0,
  };
  let [moments, options]: [readonly Moment[], readonly Choosable[]] = [scenario.moments, all];
  for (let turn = 0; turn < turnsOf(scenario); turn += 1) {
    const now = moments.filter((moment) => comes(search, moment, turn));
    for (const { id } of now) search.moments.set(id, turn);
    moments = now.length === 0 ? moments : moments.filter(({ id }) => !search.moments.has(id));
    options = choose(search, options, turn);
  }
  return search;
}

/** Takes out what can be chosen in this turn, one choice after another; there and back, for one may wait for the next. */
function choose(search: Search, options: readonly Choosable[], turn: number): readonly Choosable[] {
  let left = options;
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    left = left
      .filter((one) => {
        const isOpen = canChoose(search, one, turn);
        if (isOpen) search.choices.set(one.id, turn);
        return !isOpen;
      })
      .toReversed();
  }
  return left;
}

/** Whoever finds no room comes a turn later: of a turn in which more than three may want in, it may be anybody. */
function withWaiting(scenario: Scenario): TurnsOfMoments {
  const turns = new Map([...turnsOfMoments(scenario)].map(([id, own]) => [id, new Set(own)]));
  const [all, last] = [[...turns.values()], turnsOf(scenario) - 1];
  for (let turn = 0; turn < last; turn += 1) {
    const wanting = all.filter((own) => own.has(turn));
    if (wanting.length > LIMITS.momentsATurn) for (const own of wanting) own.add(turn + 1);
  }
  return turns;
}

/** Whether it can come in this turn for the first time; what it asks for has to have been before. */
function comes(search: Search, moment: Moment, turn: number): boolean {
  const { scenario, turns, choices, leads } = search;
  if (turns.get(moment.id)?.has(turn) !== true) return false;
  const [first] = moment.when?.weeks ?? [Infinity];
  const isOwn = weeksOfTurn(scenario, turn).to >= first;
  if (!isOwn && !leads.get(moment.id)?.some((id) => (choices.get(id) ?? turn) < turn)) return false;
  return (
    moment.if === undefined ||
    canHold(search, moment.if, turn, ({ kind, id }) => {
      const from = kind === 'seen' ? search.moments.get(id) : choices.get(id);
      return from !== undefined && from < turn;
    })
  );
}

/** Earlier in the same turn is early enough for what came or was chosen, but not in the moment itself. */
function canChoose(search: Search, { moment, option }: Choosable, turn: number): boolean {
  const { turns, choices } = search;
  const from = search.moments.get(moment.id);
  if (from === undefined || from > turn || turns.get(moment.id)?.has(turn) !== true) return false;
  return (
    option.if === undefined ||
    canHold(search, option.if, turn, ({ kind, id }) => {
      if (kind === 'seen') return search.moments.has(id);
      const chosen = choices.get(id) ?? Infinity;
      if (id.startsWith(`${moment.id}.`) && !isOtherStep(moment, option, id))
        return moment.again_after_weeks !== undefined && chosen < turn;
      return kind === 'settled' ? chosen < turn : chosen <= turn;
    })
  );
}

/** Whether a choice of this moment answers another of its questions: a talk may hang on how it began. */
const isOtherStep = (moment: Moment, option: Option, choice: string): boolean =>
  stepOf(moment, choice.slice(moment.id.length + 1)) !== stepOf(moment, option.id);

/** Whether a condition can hold in a turn if of what it asks for only that has happened which `has` says. */
function canHold(search: Search, condition: Condition, turn: number, has: (asked: Asked) => boolean): boolean {
  const { scenario, names, tried } = search;
  const parts = askedIn(condition);
  const missing = parts.filter((asked) => names.has(asked.id) && !has(asked));
  // What has happened stays so: with as much missing as before, only other weeks can make a difference.
  if (tried.get(condition) === missing.length && !asksForWeeks(condition)) return false;
  tried.set(condition, missing.length);
  search.looks += 1 + parts.length;
  if (search.looks > MOST_LOOKS) return true;
  const not = missing.map(({ part }): Condition => ({ not: part }));
  return !isNever([{ week: weeksOfTurn(scenario, turn) }, condition, ...not], scenario);
}
