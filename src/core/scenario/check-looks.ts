// S08: what nobody will see. Looks that can't be opened or paid for, rows of a dashboard with nothing to show.
import { SEEN_LEVELS } from './document-limits.ts';
import { rowsOf } from './documents.ts';
import type { Finding } from './finding.ts';
import { turnsOfMoments } from './turns-of-moments.ts';
import { nearestName } from './nearest.ts';
import { numberFacts } from './number-facts.ts';
import type { DashboardRow } from './schema/document.ts';
import type { Condition, Look, Moment, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { weeksOfTurn } from './turn.ts';
import { momentsOf, placed, type Placed } from './walk.ts';

export function checkLooks(scenario: Scenario): Finding[] {
  const turns = scenario.moments.some(({ looks }) => looks) ? turnsOfMoments(scenario) : new Map<string, Set<number>>();
  return [
    ...momentsOf(scenario).flatMap(({ thing: moment, path }) => {
      const looks = placed(moment.looks, [...path, 'looks']);
      if (looks.length === 0) return [];
      const weeks = [...(turns.get(moment.id) ?? [])].map((turn) => ({ week: weeksOfTurn(scenario, turn) }));
      return [...neverOpened(looks, moment, weeks, scenario), ...tooDear(looks, moment, scenario)];
    }),
    ...rowsOf(scenario).flatMap((row) => hiddenRow(row, scenario)),
  ];
}

/** A moment that may come again has been answered, and looked into, before. */
const mayComeAgain = (moment: Moment): boolean => moment.again_after_weeks !== undefined;

/** What holds until the moment is answered: nothing was chosen in it. */
const unanswered = ({ id, options }: Moment): Condition[] =>
  options.map((option): Condition => ({ not: { chose: `${id}.${option.id}` } }));

/** One look may ask for another: round by round those are found that can be opened after the ones before. */
function neverOpened(
  looks: readonly Placed<Look>[],
  moment: Moment,
  weeks: readonly Condition[],
  scenario: Scenario,
): Finding[] {
  if (weeks.length === 0 || mayComeAgain(moment)) return [];
  const around: Condition[] = [{ any: weeks }, ...unanswered(moment)];
  const closed = new Set(looks);
  const opens = ({ thing }: Placed<Look>): boolean => {
    if (thing.if === undefined) return true;
    const shut = [...closed].map((one): Condition => ({ not: { looked: `${moment.id}.${one.thing.id}` } }));
    return truthOf({ all: [...around, ...shut, thing.if] }, scenario) !== 'never';
  };
  for (let open = [...closed].filter(opens); open.length > 0; open = [...closed].filter(opens))
    for (const look of open) closed.delete(look);
  return [...closed].flatMap(({ thing, path }): Finding[] =>
    thing.if === undefined || truthOf(thing.if, scenario) === 'never'
      ? []
      : [{ code: 'S08', says: 'closed', args: { look: thing.id }, path: [...path, 'if'] }],
  );
}

/** Looks of the same moment that have to be open first. */
function neededFor(condition: Condition | undefined, moment: string): string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((part) => neededFor(part, moment));
  const [of, look = ''] = 'looked' in condition ? condition.looked.split('.') : [];
  return of === moment ? [look] : [];
}

function tooDear(looks: readonly Placed<Look>[], moment: Moment, { attention }: Scenario): Finding[] {
  const byId = new Map(looks.map(({ thing }) => [thing.id, thing]));
  return looks.flatMap(({ thing, path }): Finding[] => {
    const needed = new Set([thing.id]);
    for (const id of needed) for (const more of neededFor(byId.get(id)?.if, moment.id)) needed.add(more);
    const price = [...needed].reduce((sum, id) => sum + (byId.get(id)?.attention ?? 0), 0);
    if (price <= attention) return [];
    return [{ code: 'S08', says: 'dear', args: { look: thing.id, price, attention }, path: [...path, 'attention'] }];
  });
}

/** Whose level it is, is the reference check's business. */
function hiddenRow({ thing, path }: Placed<DashboardRow>, scenario: Scenario): Finding[] {
  if ('level' in thing) {
    const [who = '', level = ''] = thing.level.split('.');
    const isBoss = who === 'boss' || who === scenario.boss.id;
    const isManager = scenario.managers.some(({ id }) => id === who);
    if (!isBoss && (!isManager || (SEEN_LEVELS as readonly string[]).includes(level))) return [];
    const name = nearestName(level, SEEN_LEVELS);
    const near = name === undefined ? undefined : { text: `${who}.${name}` };
    return [{ code: 'S08', says: 'level', args: { who, level, seen: SEEN_LEVELS }, path: [...path, 'level'], near }];
  }
  if (!('fact' in thing)) return [];
  const ids = numberFacts(scenario).map(({ id }) => id);
  if (ids.includes(thing.fact)) return [];
  const name = nearestName(thing.fact, ids);
  const near = name === undefined ? undefined : { text: name };
  const args = { fact: thing.fact, count: ids.length, names: ids };
  return [{ code: 'S08', says: 'fact', args, path: [...path, 'fact'], near }];
}
