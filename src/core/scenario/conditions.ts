// X: conditions that decide nothing, and levels that nobody has.
import type { Finding } from './finding.ts';
import { nearestName } from './nearest.ts';
import type { Condition, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { BOSS_LEVELS, MANAGER_LEVELS } from './vocabulary.ts';
import { conditionsOf, optionsOf, partsOf, placed, type Placed } from './walk.ts';

export function checkConditions(scenario: Scenario): Finding[] {
  return [
    ...conditionsOf(scenario).flatMap((condition) => truthFinding(condition, scenario.weeks)),
    ...levelsOf(scenario).flatMap((level) => levelFinding(level, scenario)),
  ];
}

/** The innermost part that can never be true is the cause; the whole is told only if no part is. */
function truthFinding(condition: Placed<Condition>, weeks: number): Finding[] {
  const truth = truthOf(condition.thing, weeks);
  if (truth === 'sometimes') return [];
  if (truth === 'always')
    return [
      {
        code: 'X03',
        path: condition.path,
        message: 'this condition is always true',
        help: 'Take the "if" out, or say what it depends on.',
      },
    ];
  const cause = partsOf(condition).findLast(
    ({ thing, path }) => truthOf(thing, weeks) === 'never' && !path.includes('not'),
  );
  return [
    {
      code: 'X01',
      path: (cause ?? condition).path,
      message: 'this condition is never true',
      help: reasonFor((cause ?? condition).thing, weeks),
    },
  ];
}

function reasonFor(condition: Condition, weeks: number): string {
  if ('any' in condition && condition.any.length === 0) return 'An empty "any" is never true: put conditions into it.';
  if ('level' in condition)
    return `Nothing is above ${condition.above ?? 0} and below ${condition.below ?? 100} at once: levels run from 0 to 100.`;
  if ('week' in condition) return `The scenario runs from week 1 to week ${weeks}.`;
  return 'Its parts exclude each other. Use "any" if one of them is enough.';
}

function levelsOf(scenario: Scenario): Placed<string>[] {
  const read = conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap(({ thing, path }) => ('level' in thing ? [{ thing: thing.level, path: [...path, 'level'] }] : []));
  const changed = optionsOf(scenario)
    .flatMap(({ thing, path }) => placed(thing.effects, [...path, 'effects']))
    .flatMap(({ thing, path }) => (thing.kind === 'level' ? [{ thing: thing.of, path: [...path, 'of'] }] : []));
  return [...read, ...changed];
}

/** Whose level it is, is the reference check's business. */
function levelFinding({ thing, path }: Placed<string>, scenario: Scenario): Finding[] {
  const [who = '', level = ''] = thing.split('.');
  const isManager = scenario.managers.some(({ id }) => id === who);
  if (!isManager && who !== 'boss') return [];
  const levels: readonly string[] = isManager ? MANAGER_LEVELS : BOSS_LEVELS;
  if (levels.includes(level)) return [];
  const name = nearestName(level, levels);
  const near = name && { text: `${who}.${name}` };
  return [
    {
      code: 'X02',
      path,
      message: `"${who}" has no level called "${level}"`,
      help: near ? '' : `There are: ${levels.join(', ')}.`,
      ...(near && { near }),
    },
  ];
}
