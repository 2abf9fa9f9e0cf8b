import type { ManagerView } from '../../../core/run/view.ts';
import type { Translate } from '../text/text.ts';

/** What somebody is called in passing; who stands in for a manager who has gone goes by their name. */
export const called = ({ short, deputy }: Pick<ManagerView, 'short' | 'deputy'>, t: Translate): string =>
  deputy ? t('manager.deputy_of', { name: short }) : short;
