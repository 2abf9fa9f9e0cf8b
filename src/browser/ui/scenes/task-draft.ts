// A task half arranged, as it lies on the desk: as a command has it, and -1 for a thing that nobody has been named for.
import type { TaskView } from '../../../core/run/task-view.ts';

export type TaskDraft = readonly number[];

export const OPEN = -1;

/** As it lies there at first. */
export function freshDraft(task: TaskView): TaskDraft {
  if (task.kind === 'order') return task.start;
  return task.kind === 'share' ? task.places.map(() => task.least) : task.items.map(() => OPEN);
}

const sum = (draft: TaskDraft): number => draft.reduce((all, units) => all + units, 0);

/** By moment. What is stored is from outside: whether it is a draft of that task, is seen once that is there. */
export function keptDrafts(value: unknown): Map<string, TaskDraft> {
  const { moment, places } = Object(value) as Readonly<Record<string, unknown>>;
  const isDraft = typeof moment === 'string' && Array.isArray(places);
  return new Map(isDraft ? [[moment, places as TaskDraft]] : []);
}

/** What was kept, if it is one of this task. */
export function draftOf(task: TaskView, kept: TaskDraft | undefined): TaskDraft {
  const fresh = freshDraft(task);
  return kept?.length === fresh.length && isDraft(task, kept) ? kept : fresh;
}

function isDraft(task: TaskView, draft: TaskDraft): boolean {
  if (!draft.every(Number.isInteger)) return false;
  if (task.kind === 'order') return task.start.every((at) => draft.includes(at));
  if (task.kind === 'assign') return draft.every((who) => who >= OPEN && who < task.to.length);
  return draft.every((units) => units >= task.least && units <= task.most) && sum(draft) <= task.amount;
}

/** How much is still to do: what is left to hand out, or how many things are open. */
export function missingIn(task: TaskView, draft: TaskDraft): number {
  if (task.kind === 'order') return 0;
  return task.kind === 'share' ? task.amount - sum(draft) : draft.filter((who) => who === OPEN).length;
}

export const withPlace = (draft: TaskDraft, at: number, value: number): TaskDraft => draft.with(at, value);

/** With the thing at place `from` moved to place `to`, and the others closed up. */
export function moved(draft: TaskDraft, from: number, to: number): TaskDraft {
  const rest = draft.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...draft.slice(from, from + 1));
}
