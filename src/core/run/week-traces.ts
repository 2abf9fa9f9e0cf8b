// What conditions ask of earlier weeks and the present state no longer has: kept week by week, in play and mass simulation alike.
import { levelOf, type Readable } from '../engine/reading.ts';
import type { LevelCondition, Scenario } from '../scenario/schema.ts';
import { levelPoints } from './level-points.ts';
import type { Standing, WeekTraces } from './run-state.ts';

const NOTHING: WeekTraces = { streaks: [], delivery: [] };

interface Asked {
  readonly levels: readonly LevelCondition[];
  readonly place: ReadonlyMap<string, number>;
  readonly figures: boolean;
}
const asked = new WeakMap<Scenario, Asked>();

function askedOf(scenario: Scenario): Asked {
  let known = asked.get(scenario);
  if (known === undefined) asked.set(scenario, (known = lookThrough(scenario)));
  return known;
}

/** Wherever conditions stand, now or in a later format: they are known by their own fields. */
function lookThrough(scenario: Scenario): Asked {
  const levels = new Map<string, LevelCondition>();
  let figures = false;
  const left: unknown[] = [scenario];
  while (left.length > 0) {
    const thing = left.pop();
    if (typeof thing !== 'object' || thing === null) continue;
    if (isStreak(thing)) levels.set(nameOf(thing), thing);
    figures ||= 'shown' in thing && typeof thing.shown === 'string' && thing.shown.endsWith('.delivery');
    left.push(...Object.values(thing));
  }
  const place = new Map([...levels.keys()].map((name, index) => [name, index]));
  return { levels: [...levels.values()], place, figures };
}

const isStreak = (thing: object): thing is LevelCondition =>
  'level' in thing && typeof thing.level === 'string' && 'for_weeks' in thing;

/** The same bounds of the same level are one streak, however long it has to be. */
const nameOf = ({ level, above, below }: LevelCondition): string => `${level} ${above ?? ''} ${below ?? ''}`;

/** Of the week that has just been played; `before` is the week before it, `state` how things stand at its end. */
export function tracesOf(scenario: Scenario, state: Readable, before: WeekTraces | undefined): WeekTraces {
  const { levels, figures } = askedOf(scenario);
  if (levels.length === 0 && !figures) return NOTHING;
  return {
    streaks: levels.map((level, at) => (isWithin(state, level) ? 1 + (before?.streaks[at] ?? 0) : 0)),
    delivery: figures ? scenario.managers.map(({ id }) => levelOf(state, id, 'delivery') ?? 0) : [],
  };
}

export function isWithin(state: Readable, { level, below, above }: LevelCondition): boolean {
  const points = levelPoints(state, level);
  return points < (below ?? Infinity) && points > (above ?? -Infinity);
}

/** For how many weeks on end, up to now, a level has been within these bounds; 0 before the first week is over. */
export function weeksWithin(
  { scenario, weeks }: Pick<Standing, 'scenario' | 'weeks'>,
  condition: LevelCondition,
): number {
  const place = askedOf(scenario).place.get(nameOf(condition));
  return place === undefined ? 0 : (weeks.at(-1)?.traces.streaks[place] ?? 0);
}
