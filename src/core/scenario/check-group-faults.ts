// T25: a fault that a text ties to a group somebody belongs to.
import type { Finding } from './finding.ts';
import { GROUP_FAULTS } from './group-faults.table.ts';
import { isEnglish } from './judged-questions.ts';
import type { Scenario } from './schema.ts';
import { textsOf, type Placed } from './walk.ts';

export const checkGroupFaults = (scenario: Scenario): Finding[] =>
  isEnglish(scenario) ? textsOf(scenario).flatMap(tied) : [];

export function groupFaultIn(text: string): { readonly words: string; readonly start: number } | null {
  for (const pattern of GROUP_FAULTS) {
    const [found] = text.matchAll(pattern);
    if (found !== undefined) return { words: found[0], start: found.index };
  }
  return null;
}

function tied({ thing, path }: Placed<string>): Finding[] {
  const found = groupFaultIn(thing);
  if (found === null) return [];
  const within = { start: found.start, end: found.start + found.words.length };
  return [{ code: 'T25', says: 'tied', args: { words: found.words }, path, within }];
}
