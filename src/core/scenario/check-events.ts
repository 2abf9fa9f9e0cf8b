// F17, F18: moments that come again, pools, signs, and follow-ups that lead nowhere.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { reachOf } from './reach.ts';
import type { Moment, Option, Scenario, Sign } from './schema.ts';
import { turnOf } from './turn.ts';
import { leadsTo } from './turns-of-moments.ts';
import { momentsOf, placed, signsOf } from './walk.ts';

export function checkEvents(scenario: Scenario): Finding[] {
  return [
    ...momentsOf(scenario).flatMap(({ thing, path }) => [
      ...again(thing, path),
      ...inPool(thing, path),
      ...placed(thing.options, [...path, 'options']).flatMap(({ thing: option, path: at }) =>
        option.then === undefined ? [] : leadsNowhere(thing, option, [...at, 'then'], scenario),
      ),
    ]),
    ...emptyPools(scenario),
    ...signsOf(scenario).flatMap(({ thing, path }) => signFindings(thing, path, scenario)),
  ];
}

/** A promise goes by its choice, which would then be made twice; and what leads to itself would never end. */
function again({ id, again_after_weeks: after, when, options }: Moment, path: Path): Finding[] {
  if (after === undefined) return [];
  const own = placed(options, [...path, 'options']).flatMap(({ thing: { promise, then }, path: at }): Finding[] => [
    ...(promise ? [{ code: 'F17', says: 'promise', args: { moment: id }, path: [...at, 'promise'] } as const] : []),
    ...(then === id ? [{ code: 'F17', says: 'itself', args: { moment: id }, path: [...at, 'then'] } as const] : []),
  ]);
  if (when === undefined || when.weeks[0] > when.weeks[1] || when.weeks[0] + after <= when.weeks[1]) return own;
  const args = { weeks: after, first: when.weeks[0], last: when.weeks[1] };
  return [...own, { code: 'F17', says: 'once', args, path: [...path, 'again_after_weeks'], level: 'warning' }];
}

function inPool({ id, pool, when }: Moment, path: Path): Finding[] {
  if (pool === undefined) return [];
  if (when === undefined) return [{ code: 'F17', says: 'undrawn', args: { moment: id }, path: [...path, 'pool'] }];
  if (!when.as_soon) return [];
  return [{ code: 'F17', says: 'drawn', args: { pool }, path: [...path, 'when', 'as_soon'], level: 'warning' }];
}

function emptyPools({ pools, moments, signs }: Scenario): Finding[] {
  const used = new Set([...moments, ...(signs ?? [])].flatMap(({ pool }) => pool ?? []));
  return placed(pools, ['pools']).flatMap(({ thing: { id }, path }): Finding[] =>
    used.has(id) ? [] : [{ code: 'F17', says: 'empty', args: { pool: id }, path: [...path, 'id'], level: 'warning' }],
  );
}

function signFindings({ id, weeks, again_after_weeks: after }: Sign, path: Path, scenario: Scenario): Finding[] {
  const [first, last] = weeks ?? [1, scenario.weeks];
  const at = [...path, 'weeks'];
  if (first > last) return [{ code: 'F03', says: 'reversed', args: { first, last }, path: at }];
  if (first > scenario.weeks)
    return [{ code: 'F17', says: 'sign', args: { sign: id, last: scenario.weeks }, path: at }];
  if (after === undefined || first + after <= Math.min(last, scenario.weeks)) return [];
  const args = { weeks: after, first, last };
  return [{ code: 'F17', says: 'once', args, path: [...path, 'again_after_weeks'], level: 'warning' }];
}

/** What has come by then, or may have: it comes once. */
function leadsNowhere(moment: Moment, { id, then }: Option, path: Path, scenario: Scenario): Finding[] {
  const to = scenario.moments.find((one) => one.id === then);
  if (to === undefined || to.again_after_weeks !== undefined) return [];
  const reach = reachOf(scenario);
  if (!reach.choices.has(`${moment.id}.${id}`)) return [];
  const code = 'F18';
  const args = { moment: to.id };
  if (to.id === moment.id || isBefore(to, moment, scenario)) return [{ code, says: 'been', args, path }];
  const turns = [...(reach.turns.get(moment.id) ?? [])];
  const last = Math.max(-1, ...turns);
  if (to.when === undefined) return [];
  const [first, until] = to.when.weeks;
  if (turnOf({ scenario, week: first }) > last) return [];
  return [{ code, says: 'own_weeks', args: { ...args, first, last: until }, path }];
}

/** Whether `first` has to have come wherever `moment` does: it is what leads there, and nothing else does. */
function isBefore(first: Moment, moment: Moment, { moments }: Scenario): boolean {
  const seen = new Set<Moment>();
  let at: Moment | undefined = moment;
  while (at !== undefined && at.when === undefined && !seen.has(at)) {
    seen.add(at);
    const { id }: Moment = at;
    const leading: readonly Moment[] = moments.filter((moment) => leadsTo(moment).includes(id));
    at = leading.length === 1 ? leading[0] : undefined;
    if (at === first) return true;
  }
  return false;
}
