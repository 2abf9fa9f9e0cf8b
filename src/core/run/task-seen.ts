// A task in words: who and what it names, and what was arranged.
import { draw, PURPOSE } from '../engine/random.ts';
import { shortName } from '../scenario/short-name.ts';
import { boundsOf, NOBODY, YOU } from '../scenario/task-ways.ts';
import type { Moment, Task } from '../scenario/schema.ts';
import { holderOf } from './cast.ts';
import type { Posts } from './holder.ts';
import { fill, fillUnseen } from './fill.ts';
import { portraitOf } from './portraits.ts';
import type { Run } from './run-state.ts';
import type { Arranged, Named, TaskView } from './task-view.ts';

type Share = Extract<Task, { kind: 'share' }>;

/** What its words are filled from. */
interface Telling {
  readonly posts: Posts;
  readonly week: number;
  readonly say: (text: string, count?: number) => string;
}

const tellingOf = (run: Run, about: string): Telling => ({
  posts: run,
  week: run.week,
  say: (text, count) => fill(run, text, about, count),
});

/** Where the run cannot be played again. */
const tellingUnseen = (at: Pick<Run, 'scenario' | 'week'>, about: string): Telling => ({
  posts: { scenario: at.scenario },
  week: at.week,
  say: (text, count) => fillUnseen(at, text, about, count),
});

/** Nobody in particular has a name. */
const word = (id: typeof YOU | typeof NOBODY): Named => ({ id, name: '', kind: id, role: '', portrait: '' });

/** Who has that id, or the post of that id. The one place that says what a task's people are called. */
function personNamed({ posts, week }: Telling, id: string): Named {
  if (id === YOU || id === NOBODY) return word(id);
  const { scenario } = posts;
  const { boss, peers = [] } = scenario;
  const holder = holderOf(posts, id, week - 1);
  const person = peers.find((one) => one.id === id) ?? boss;
  const { name, role, face } = holder
    ? { name: holder.short, role: holder.role, face: holder.vacant ? null : holder.id }
    : { name: shortName(person), role: person.role ?? '', face: person.id };
  return { id, name, kind: 'person', role, portrait: face === null ? '' : portraitOf(scenario, face) };
}

const things = ({ say }: Telling, { items = [] }: Pick<Share, 'items'>): Named[] =>
  items.map(({ id, text }) => ({ id, name: say(text), kind: 'thing', role: '', portrait: '' }));

const sharers = (telling: Telling, task: Share): Named[] => [
  ...(task.among ?? []).map((id) => personNamed(telling, id)),
  ...things(telling, task),
];

/** By how much there is, from nothing to all. */
const unitsOf = ({ say }: Telling, { unit, amount }: Share): string[] =>
  Array.from({ length: amount + 1 }, (_, count) => say(unit, count));

/** Null where there is none. */
export function taskSeen(run: Run, moment: Moment, price: Pick<TaskView, 'attention' | 'borrows'>): TaskView | null {
  const { task, about } = moment;
  if (task === undefined) return null;
  const telling = tellingOf(run, about);
  const { kind } = task;
  if (kind === 'share') {
    const { amount } = task;
    return {
      ...price,
      kind,
      amount,
      ...boundsOf(task),
      units: unitsOf(telling, task),
      places: sharers(telling, task),
    };
  }
  const items = things(telling, task);
  if (kind === 'order') return { ...price, kind, items, start: shuffled(run, moment, items.length) };
  return { ...price, kind, items, to: task.to.map((id) => personNamed(telling, id)) };
}

/** Drawn by the seed: the order of the file would give an answer. */
function shuffled({ scenario, seed }: Run, moment: Moment, count: number): number[] {
  const at = scenario.moments.indexOf(moment);
  const places = Array.from({ length: count }, (_, n) => n);
  const by = (n: number): number => draw(seed, at, n, PURPOSE.order);
  return places.toSorted((a, b) => by(a) - by(b));
}

/** Null where nothing was. `run`: as it stood then, or no more than its week where it cannot be played again. */
export function arrangedOf(
  run: Run | Pick<Run, 'scenario' | 'week'>,
  { task, about }: Moment,
  places: readonly number[] | undefined,
): Arranged | null {
  if (task === undefined || places === undefined) return null;
  const telling = 'chosen' in run ? tellingOf(run, about) : tellingUnseen(run, about);
  const { kind } = task;
  if (kind === 'share') {
    const parts = sharers(telling, task).map((to, at) => ({ to, count: places[at] ?? 0 }));
    return { kind, units: unitsOf(telling, task), parts };
  }
  const items = things(telling, task);
  if (kind === 'order') return { kind, items: places.flatMap((at) => items[at] ?? []) };
  const takers = task.to.map((id) => personNamed(telling, id));
  return { kind, parts: items.map((item, at) => ({ item, to: takers[places[at] ?? -1] ?? word(NOBODY) })) };
}
