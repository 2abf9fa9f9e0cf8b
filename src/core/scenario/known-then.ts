// What is so in every run when a moment asks: its own condition held, it is one of its weeks, nothing was chosen in it yet, and moments that
// surely came before it were answered, in one way or another.
import { optionsIn } from './options-in.ts';
import { reachOf } from './reach.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { isNever } from './truth.ts';
import { weeksOfTurn } from './turn.ts';
import { LIMITS } from './vocabulary.ts';
import { optionsOf, partsOf } from './walk.ts';

/** `asked`: of the moments named there it matters whether they came. */
export function knownThen(moment: Moment, asked: readonly Condition[], scenario: Scenario): readonly Condition[] {
  const turns = turnsOf(moment, scenario);
  const own: Condition[] = [
    ...(moment.if === undefined ? [] : [moment.if]),
    ...(turns.length === 0 ? [] : [{ any: turns.map((turn) => ({ week: weeksOfTurn(scenario, turn) })) }]),
    ...(moment.again_after_weeks === undefined ? notChosenIn(moment) : []),
  ];
  const named = new Set(asked.flatMap(momentsIn));
  const before = scenario.moments.filter(
    (other) => other !== moment && named.has(other.id) && hasCome(other, moment, own, scenario),
  );
  return [...own, ...before.map(answered)];
}

const turnsOf = ({ id }: Moment, scenario: Scenario): number[] => [...(reachOf(scenario).turns.get(id) ?? [])];

const notChosenIn = (moment: Moment): Condition[] =>
  optionsIn(moment).map(({ id }): Condition => ({ not: { chose: `${moment.id}.${id}` } }));

const momentsIn = (condition: Condition): string[] =>
  partsOf({ thing: condition, path: [] }).flatMap(({ thing }) =>
    'chose' in thing ? (thing.chose.split('.')[0] ?? []) : [],
  );

/** A moment that has come was answered: its own question in one of its ways. */
const answered = ({ id, options }: Moment): Condition => ({
  any: options.map((option): Condition => ({ chose: `${id}.${option.id}` })),
});

/** Asked for, or sure: and in an earlier turn, so that it has been answered. */
function hasCome(other: Moment, moment: Moment, own: readonly Condition[], scenario: Scenario): boolean {
  const isAsked = moment.if !== undefined && isNever([...own, { not: { seen: other.id } }], scenario);
  // What a moment asks for itself has been before its own turn.
  if (isAsked) return true;
  const [last, first] = [Math.max(-1, ...turnsOf(other, scenario)), Math.min(Infinity, ...turnsOf(moment, scenario))];
  return last >= 0 && last < first && isSure(other, moment, scenario);
}

/** Comes in every run: by its weeks alone, with room for it in each, an answer that is always there, and nobody in it who isn't in the later one. */
function isSure(moment: Moment, later: Moment, scenario: Scenario): boolean {
  const { when, pool, again_after_weeks: again } = moment;
  if (moment.if !== undefined || when?.chance !== 1 || pool !== undefined || again !== undefined) return false;
  const cast = [later.about, later.from];
  if (![moment.about, moment.from].every((who) => who === undefined || who === 'all' || cast.includes(who)))
    return false;
  return moment.options.some(isForAll) && !changesPosts(scenario) && hasRoom(moment, scenario);
}

const isForAll = ({ if: asked, to, promise, reply_from, effects }: Option): boolean =>
  !(asked ?? to ?? promise ?? reply_from ?? effects);

/** A post that falls vacant, or is at first, may leave nobody whom a moment is about. */
const changesPosts = (scenario: Scenario): boolean =>
  scenario.managers.some(({ seat }) => seat !== 'held') ||
  optionsOf(scenario).some(({ thing: { effects = [] } }) => effects.some(({ kind }) => kind === 'seat'));

function hasRoom(moment: Moment, scenario: Scenario): boolean {
  const all = [...reachOf(scenario).turns.values()];
  return turnsOf(moment, scenario).every((turn) => all.filter((own) => own.has(turn)).length <= LIMITS.momentsATurn);
}
