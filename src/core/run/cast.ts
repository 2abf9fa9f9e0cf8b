// Who has a manager’s post, asked in other ways.
import type { Manager as ManagerText } from '../scenario/schema.ts';
import { holderIn, namesOf, sittingIn, type Holder, type Posts } from './holder.ts';

/** `week`: the one at whose end they are there, 0 for the start. Null where there is no such manager. */
export function holderOf(run: Posts, managerId: string, week: number): Holder | null {
  const text = run.scenario.managers.find(({ id }) => id === managerId);
  return text === undefined ? null : holderIn(run, text, week);
}

/** Whether the same person, or whoever stands in for them, has a post at the end of both weeks. */
export function stayed(run: Posts, text: ManagerText, from: number, to: number): boolean {
  const [one, other] = [holderIn(run, text, from), holderIn(run, text, to)];
  return one.id === other.id && one.vacant === other.vacant;
}

/** The manager in whose post this person is; null for somebody who has none. */
export const postOf = (run: Posts, who: string, week: number): string | null =>
  run.scenario.managers.find(({ id }) => namesOf(run.scenario, who).includes(sittingIn(run, id, week)?.holder ?? ''))
    ?.id ?? null;
