// F19 and F20: tasks that cannot be arranged, and outcomes that nothing arranged comes to.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import type { Fits, Moment, Option, Scenario, Task } from './schema.ts';
import { boundsOf, eachWay, fits, NOBODY, outcomeOf, placesOf, waysOf } from './task-ways.ts';
import { TASK_LIMITS } from './vocabulary.ts';
import { momentsOf, placed, questionsOf, type Placed } from './walk.ts';

/** Ways gone through in all: a file of thousands of tasks is no scenario, and checking must end. */
const MOST_SEARCHED = 5 * TASK_LIMITS.ways;

/** Ways still to be gone through, to find what is unreached and why. */
interface Search {
  left: number;
  why: number;
}

export function checkTasks(scenario: Scenario): Finding[] {
  const search = { left: MOST_SEARCHED, why: TASK_LIMITS.ways };
  return momentsOf(scenario).flatMap(({ thing, path }) => {
    const { task } = thing;
    const others = questionsOf({ thing, path }).filter(({ step }) => step !== null || task === undefined);
    const loose = others.flatMap(({ options }) => options).flatMap(taskless);
    if (task === undefined || loose.length > 0) return loose;
    const found = [...taskFindings(task, [...path, 'task']), ...outcomeFindings(thing, task, path)];
    return found.length > 0 ? found : unreached(thing, task, path, search);
  });
}

function taskless({ thing, path }: Placed<Option>): Finding[] {
  return thing.where === undefined ? [] : [{ code: 'F19', says: 'no_task', path: [...path, 'where'], atKey: true }];
}

/** Points that an effect may have at most, however it comes about. */
const MOST_POINTS = 40;

function taskFindings(task: Task, path: Path): Finding[] {
  const ids = [...twice(placesOf(task), path), ...(task.kind === 'assign' ? twice(task.to, [...path, 'to']) : [])];
  if (ids.length > 0) return ids;
  const found = task.kind === 'share' ? shareFindings(task, path) : [];
  if (found.length > 0 || waysOf(task) <= TASK_LIMITS.ways) return found;
  return [{ code: 'F20', says: 'ways', args: { most: TASK_LIMITS.ways }, path }];
}

function twice(ids: readonly string[], path: Path): Finding[] {
  const again = ids.find((id, at) => ids.indexOf(id) < at);
  return again === undefined ? [] : [{ code: 'F20', says: 'twice', args: { name: again }, path }];
}

function shareFindings(task: Extract<Task, { kind: 'share' }>, path: Path): Finding[] {
  const { amount, each, among = [] } = task;
  const count = placesOf(task).length;
  const { least, most } = boundsOf(task);
  if (count < 2 || count > TASK_LIMITS.places)
    return [{ code: 'F20', says: 'places', args: { count, most: TASK_LIMITS.places }, path }];
  if (least > most) return [{ code: 'F20', says: 'bounds', args: { least, most }, path: [...path, 'least'] }];
  const at = { code: 'F20', path: [...path, 'amount'] } as const;
  if (least * count > amount) return [{ ...at, says: 'too_little', args: { amount, count, least } }];
  if (most * count < amount) return [{ ...at, says: 'too_much', args: { amount, count, most } }];
  if (each === undefined) return [];
  if (among.length === 0) return [{ code: 'F20', says: 'each_nobody', path: [...path, 'each'] }];
  const points = Math.abs(each.add) * Math.min(most, amount - least * (count - 1));
  if (points <= MOST_POINTS) return [];
  return [{ code: 'F20', says: 'each_much', args: { points, most: MOST_POINTS }, path: [...path, 'each', 'add'] }];
}

function outcomeFindings({ options }: Moment, task: Task, path: Path): Finding[] {
  const outcomes = placed(options, [...path, 'options']);
  const price = options[0]?.attention ?? 0;
  return outcomes.flatMap(({ thing, path: at }, n): Finding[] => {
    const { where, attention } = thing;
    return [
      ...(thing.if === undefined ? [] : [{ code: 'F19', says: 'if', path: [...at, 'if'] } as const]),
      ...(thing.needs_boss ? [{ code: 'F19', says: 'boss', path: [...at, 'needs_boss'] } as const] : []),
      ...(attention === price
        ? []
        : [{ code: 'F19', says: 'price', args: { price, attention }, path: [...at, 'attention'] } as const]),
      ...(where !== undefined && n === options.length - 1
        ? [{ code: 'F19', says: 'none_left', path: [...at, 'where'] } as const]
        : []),
      ...[where ?? {}, ...(where?.any ?? [])].flatMap((fits, part) =>
        fitsFindings(fits, task, part === 0 ? [...at, 'where'] : [...at, 'where', 'any', part - 1]),
      ),
    ];
  });
}

/** What can be asked of each kind of task. */
const ASKED: Readonly<Record<Task['kind'], readonly (keyof Fits)[]>> = {
  share: ['least', 'most'],
  order: ['first', 'last', 'before'],
  assign: ['takes', 'nobody', 'least', 'most'],
};

function fitsFindings(fits: Fits, task: Task, path: Path): Finding[] {
  const asked = ASKED[task.kind];
  const other = (Object.keys(fits) as (keyof Fits | 'any')[]).find(
    (field) => field !== 'any' && !asked.includes(field as keyof Fits),
  );
  if (other !== undefined)
    return [
      {
        code: 'F19',
        says: 'field',
        args: { field: other, kind: task.kind, known: asked },
        path: [...path, other],
        atKey: true,
      },
    ];
  const places = placesOf(task);
  const takers = task.kind === 'assign' ? task.to : places;
  const { least = {}, most = {}, first = [], last = [], before = [], takes = {}, nobody = [] } = fits;
  const named: readonly (readonly [field: string, ids: readonly string[], known: readonly string[]])[] = [
    ['least', Object.keys(least), takers],
    ['most', Object.keys(most), takers],
    ['first', [first].flat(), places],
    ['last', [last].flat(), places],
    ['before', before, places],
    ['takes', Object.keys(takes), places],
    ['takes', Object.values(takes), takers],
    ['nobody', nobody, places],
    ['nobody', nobody.length > 0 ? [NOBODY] : [], takers],
  ];
  return named.flatMap(([field, ids, known]) => unknown(ids, known, [...path, field]));
}

function unknown(ids: readonly string[], known: readonly string[], path: Path): Finding[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((name) => {
      const nearest = nearestName(name, known);
      return {
        code: 'F19',
        says: 'name',
        args: { name, known },
        path,
        ...(nearest !== undefined && { near: { text: nearest } }),
      };
    });
}

function unreached(moment: Moment, task: Task, path: Path, search: Search): Finding[] {
  if (search.left < 0) return [];
  const open = new Set<Option>(moment.options);
  eachWay(task, (places) => {
    search.left -= 1;
    const made = outcomeOf(moment, places);
    if (made) open.delete(made);
    return open.size > 0 && search.left >= 0;
  });
  if (search.left < 0)
    return [{ code: 'F20', says: 'ways_in_all', args: { most: MOST_SEARCHED }, path: [...path, 'task'] }];
  return placed(moment.options, [...path, 'options']).flatMap(({ thing: option, path: at }): Finding[] => {
    if (!open.has(option)) return [];
    const [choice, where] = [`${moment.id}.${option.id}`, [...at, 'where']];
    const other = takenBy(moment, option, task, search);
    if (other === null) return [{ code: 'F19', says: 'unreached', args: { choice }, path: where }];
    return [{ code: 'F19', says: 'taken', args: { choice, other: other.id }, path: where }];
  });
}

/** The outcome that whatever fits this one comes to first; null where nothing fits it. */
function takenBy(moment: Moment, { where }: Option, task: Task, search: Search): Option | null {
  let taken: Option | null = null;
  eachWay(task, (places) => {
    search.why -= 1;
    if (where === undefined || fits(task, where, places)) taken = outcomeOf(moment, places);
    return taken === null && search.why >= 0;
  });
  return taken;
}
