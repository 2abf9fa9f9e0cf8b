import type { ManagerView } from '../../../core/run/view.ts';
import type { Translate } from '../text/text.ts';

/** What somebody is called in passing; who stands in for a manager who has gone goes by their name. */
export const called = ({ short, deputy }: Pick<ManagerView, 'short' | 'deputy'>, t: Translate): string =>
  deputy ? t('manager.deputy_of', { name: short }) : short;

type Posted = Pick<ManagerView, 'name' | 'short' | 'deputy' | 'vacant' | 'acting'>;

/** Where a name stands alone: with it, that nobody has the post, or that they are only acting. */
export const labelled = (manager: Posted, t: Translate): string => withPost(manager, manager.short, t);

/** The same in full. How its author describes an empty post says it already. */
export const titled = (manager: Posted, t: Translate): string =>
  manager.vacant && manager.name !== manager.short ? manager.name : withPost(manager, manager.name, t);

/** Their job, and whether nobody has it or they are only acting. */
export const postOf = (manager: ManagerView, t: Translate): string =>
  manager.deputy ? manager.role : withPost(manager, manager.role, t);

function withPost(manager: Posted, name: string, t: Translate): string {
  if (manager.deputy) return called(manager, t);
  return manager.vacant || manager.acting
    ? t('manager.post', { name, how: manager.vacant ? 'vacant' : 'acting' })
    : name;
}
