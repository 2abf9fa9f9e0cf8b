// F: scenes of the leave that can never be told. Only what is sure in every run is said: which scene a week tells hangs on the others.
import type { Finding } from './finding.ts';
import type { AwayScene, Condition, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { LIMITS } from './vocabulary.ts';
import { awayScenesOf, type Placed } from './walk.ts';

export function checkAwayFlow(scenario: Scenario): Finding[] {
  const scenes = awayScenesOf(scenario);
  return scenes.flatMap(
    (placed, at) => weeksFinding(placed, scenario) ?? goneFinding(placed, scenario) ?? behind(at, scenes, scenario),
  );
}

function weeksFinding({ thing: { id, weeks }, path }: Placed<AwayScene>, { away_weeks }: Scenario): Finding[] | null {
  if (weeks === undefined) return null;
  const [first, last] = weeks;
  const at = [...path, 'weeks'];
  if (first > last) return [{ code: 'F03', says: 'reversed', args: { first, last }, path: at }];
  if (last <= away_weeks) return null;
  return [{ code: 'F07', says: 'after_end', args: { scene: id, last: away_weeks }, path: at }];
}

/** Whoever has left is not told of. */
function goneFinding({ thing, path }: Placed<AwayScene>, scenario: Scenario): Finding[] | null {
  const { id, about, if: asked } = thing;
  if (about === undefined || asked === undefined || !isManager(thing, scenario)) return null;
  const isThere: Condition = { not: { gone: about } };
  if (truthOf(asked, scenario) === 'never' || !excludes(asked, isThere)) return null;
  return [{ code: 'F07', says: 'gone', args: { scene: id, about }, path: [...path, 'about'] }];
}

function behind(at: number, scenes: readonly Placed<AwayScene>[], scenario: Scenario): Finding[] {
  const placed = scenes[at];
  if (placed === undefined) return [];
  const { thing, path } = placed;
  const before = scenes.slice(0, at).find(({ thing: first }) => comesFirst(first, thing, scenario));
  if (before !== undefined) {
    const args = { scene: thing.id, first: before.thing.id };
    return [{ code: 'F07', says: reasonOf(before.thing, thing), args, path: [...path, 'id'] }];
  }
  for (const { thing: other } of scenes) {
    const week = weekTold(other, thing, scenario);
    if (week === null) continue;
    return [{ code: 'F07', says: 'earlier', args: { scene: thing.id, first: other.id, week }, path: [...path, 'id'] }];
  }
  return [];
}

const endOf = ({ weeks }: AwayScene): number => weeks?.[1] ?? Infinity;
/** The day of the return comes last. */
const startOf = ({ weeks }: AwayScene): number => weeks?.[0] ?? Infinity;
const isGroup = (a: AwayScene, b: AwayScene): boolean => a.group !== undefined && a.group === b.group;

/** Whenever `scene` fits, `other` does. */
const fitsToo = (other: AwayScene, scene: AwayScene): boolean =>
  other.if === undefined || excludes(scene.if ?? { all: [] }, { not: other.if });

/** In no week, be it of the leave, do both hold. */
const excludes = (...both: readonly Condition[]): boolean => truthOf({ all: [...both] }, LIMITS.weeks) === 'never';

/** Whether `first`, which stands further up, is told in every week that could tell `scene`, and keeps it from being told. */
function comesFirst(first: AwayScene, scene: AwayScene, scenario: Scenario): boolean {
  // Otherwise it may fall behind itself: its group has been told, or another scene is about whom it is about.
  const isFree = first.group === undefined || first.group === scene.group;
  const isBack = scene.weeks === undefined && first.weeks === undefined;
  const isThere = first.about === undefined || first.about === scene.about || (isBack && !isManager(first, scenario));
  // What could be told later stands back, so they have to end together.
  if (!isFree || !isThere || endOf(first) !== endOf(scene) || startOf(first) > startOf(scene)) return false;
  const isOneWeek = startOf(first) === endOf(scene);
  const isSamePerson = isOneWeek && first.about !== undefined && first.about === scene.about;
  return (isBack || isGroup(first, scene) || isSamePerson) && fitsToo(first, scene);
}

const isManager = ({ about }: AwayScene, { managers }: Scenario): boolean => managers.some(({ id }) => id === about);

const reasonOf = (first: AwayScene, scene: AwayScene): 'behind' | 'back' | 'person' =>
  isGroup(first, scene) ? 'behind' : scene.weeks === undefined ? 'back' : 'person';

/** A week before `scene` in which its group is told for sure, wherever `other` of the group stands: nothing else is due in it. */
function weekTold(other: AwayScene, scene: AwayScene, scenario: Scenario): number | null {
  if (other === scene || !isGroup(other, scene) || other.weeks === undefined) return null;
  const isThere = other.about === scene.about || !isManager(other, scenario);
  if (!isThere || (other.if !== undefined && !isSettled(other.if)) || !fitsToo(other, scene)) return null;
  const isFree = (week: number): boolean =>
    (scenario.away ?? []).every((rival) => isGroup(rival, scene) || week < startOf(rival) || week > endOf(rival));
  const [first, last] = other.weeks;
  for (let week = first; week <= last && week < startOf(scene); week += 1) if (isFree(week)) return week;
  return null;
}

/** What happened while one was there does not change in the leave. */
function isSettled(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(isSettled);
  if ('any' in condition) return condition.any.every(isSettled);
  return 'not' in condition ? isSettled(condition.not) : 'chose' in condition || 'seen' in condition;
}
