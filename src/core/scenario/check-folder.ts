// A scenario is found by its id: its folder has the same name, and no other file has the same id.
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

/** Not for players: such a folder is not in the list. */
export const isAside = (folder: string): boolean => folder.startsWith('_');

export function checkFolder({ id }: Scenario, folder: string | undefined): Finding[] {
  if (folder === undefined || folder === id || isAside(folder)) return [];
  return [{ code: 'V09', says: 'folder', args: { folder, id }, path: ['id'] }];
}

/** `file` has been looked at before. A warning: they may be two drafts of one scenario. */
export const sameIdAs = (file: string, { id }: Scenario): Finding => ({
  code: 'V09',
  level: 'warning',
  says: 'twice',
  args: { file, id },
  path: ['id'],
});
