// X: conditions that decide nothing, and levels that nobody has.
import { truthIn } from './fact-truth.ts';
import type { Finding } from './finding.ts';
import { reachFindings, whenAsked } from './check-asked.ts';
import { nearestName } from './nearest.ts';
import { optionsIn } from './options-in.ts';
import type { Says } from './says.ts';
import type { Condition, Option, Scenario } from './schema.ts';
import { BOSS_LEVELS, MANAGER_LEVELS, ORGANISATION, ORGANISATION_LEVELS } from './vocabulary.ts';
import { conditionsOf, optionsOf, partsOf, placed, type Placed } from './walk.ts';

export function checkConditions(scenario: Scenario): Finding[] {
  const conditions = conditionsOf(scenario);
  return [
    ...conditions.flatMap((condition) => truthFinding(condition, scenario)),
    ...conditions.flatMap((condition) => reachFindings(condition, scenario)),
    ...promiseless(scenario),
    ...levelsOf(scenario).flatMap((level) => levelFinding(level, scenario)),
  ];
}

/** The innermost part that can never be true is the cause; the whole is told only if no part is. */
function truthFinding(condition: Placed<Condition>, scenario: Scenario): Finding[] {
  const when = whenAsked(condition);
  const truth = truthIn(scenario, condition.thing, when);
  if (truth === 'sometimes') return [];
  if (truth === 'always') return [{ code: 'X03', says: 'always', path: condition.path }];
  const cause = partsOf(condition).findLast(
    ({ thing, path }) => truthIn(scenario, thing, when) === 'never' && !path.includes('not'),
  );
  const { thing, path } = cause ?? condition;
  return [{ ...neverTrue(thing, scenario.weeks), path }];
}

function neverTrue(condition: Condition, weeks: number): Extract<Says, { code: 'X01' }> {
  const code = 'X01';
  if ('any' in condition && condition.any.length === 0) return { code, says: 'empty' };
  if ('level' in condition) {
    const { above = 0, below = 100 } = condition;
    return { code, says: 'level', args: { above: String(above), below: String(below) } };
  }
  if ('fact' in condition) return { code, says: 'fact', args: { fact: condition.fact } };
  if ('planned' in condition) {
    const { at_least = 0, at_most = 0 } = condition;
    return { code, says: 'planned', args: { least: String(at_least), most: String(at_most) } };
  }
  return 'week' in condition ? { code, says: 'week', args: { last: weeks } } : { code, says: 'parts' };
}

/** A choice that makes no promise can neither keep nor break one. */
function promiseless(scenario: Scenario): Finding[] {
  const choices = new Map<string, Option>(
    scenario.moments.flatMap((moment) =>
      optionsIn(moment).map((option) => [`${moment.id}.${option.id}`, option] as const),
    ),
  );
  return conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap(({ thing, path }): Finding[] => {
      const choice =
        'kept' in thing ? thing.kept : 'broken' in thing ? thing.broken : 'open' in thing ? thing.open : undefined;
      const made = choice === undefined ? undefined : choices.get(choice);
      if (choice === undefined || made === undefined || made.promise) return [];
      return [{ code: 'X01', says: 'promise', args: { choice }, path }];
    });
}

function levelsOf(scenario: Scenario): Placed<string>[] {
  const read = conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap(({ thing, path }) => ('level' in thing ? [{ thing: thing.level, path: [...path, 'level'] }] : []));
  const changed = optionsOf(scenario)
    .flatMap(({ thing, path }) => placed(thing.effects, [...path, 'effects']))
    .flatMap(({ thing, path }) => (thing.kind === 'level' ? [{ thing: thing.of, path: [...path, 'of'] }] : []));
  const expected = placed(scenario.expect, ['expect']).flatMap(({ thing: { of }, path }) =>
    of?.includes('.') ? [{ thing: of, path: [...path, 'of'] }] : [],
  );
  return [...read, ...changed, ...expected];
}

/** Whose level it is, is the reference check's business. */
function levelFinding({ thing, path }: Placed<string>, scenario: Scenario): Finding[] {
  const [who = '', level = ''] = thing.split('.');
  const isManager = scenario.managers.some(({ id }) => id === who);
  const isOurs = who === ORGANISATION;
  if (!isManager && !isOurs && who !== 'boss' && who !== scenario.boss.id) return [];
  const levels: readonly string[] = isManager ? MANAGER_LEVELS : isOurs ? ORGANISATION_LEVELS : BOSS_LEVELS;
  if (levels.includes(level)) return [];
  const name = nearestName(level, levels);
  const near = name === undefined ? undefined : { text: `${who}.${name}` };
  return [{ code: 'X02', says: 'level', args: { who, level, levels }, path, near }];
}
