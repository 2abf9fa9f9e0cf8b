// F08: practices that open in the course of a run, where they could not, or would leave nothing to begin with.
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';
import { PRACTICE_IDS, type PracticeId } from './vocabulary.ts';
import { placed } from './walk.ts';

export function checkOpenings({ opens, practices: some, weeks }: Scenario): Finding[] {
  const practices: readonly PracticeId[] = some ?? PRACTICE_IDS;
  const late = (opens ?? []).map(({ practice }) => practice);
  const each = placed(opens, ['opens']).flatMap(({ thing, path }, at): Finding[] => {
    const { practice, from } = thing;
    const args = { practice };
    if (late.indexOf(practice) !== at) return [{ code: 'F08', says: 'twice', args, path: [...path, 'practice'] }];
    if (!practices.includes(practice))
      return [{ code: 'F08', says: 'unoffered', args: { ...args, offered: practices }, path: [...path, 'practice'] }];
    if (thing.if === undefined && from === undefined) return [{ code: 'F08', says: 'nothing', args, path }];
    if (thing.if === undefined && from !== undefined && from > weeks)
      return [{ code: 'F08', says: 'after_end', args: { ...args, week: from, last: weeks }, path: [...path, 'from'] }];
    return [];
  });
  if (practices.some((practice) => !late.includes(practice))) return each;
  return [...each, { code: 'F08', says: 'none_first', path: ['opens'] }];
}
