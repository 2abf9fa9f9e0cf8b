// T25: a fault that a text ties to a group somebody belongs to.
import type { Finding } from './finding.ts';
import { GROUP_FAULTS, HAS_FAULT, SAYINGS } from './group-faults.table.ts';
import { isEnglish } from './judged-questions.ts';
import type { Scenario } from './schema.ts';
import type { Placed } from './walk.ts';

export const checkGroupFaults = (scenario: Scenario, texts: readonly Placed<string>[]): Finding[] =>
  isEnglish(scenario) ? texts.flatMap(tied) : [];

export function groupFaultIn(text: string): { readonly words: string; readonly start: number } | null {
  const small = text.toLowerCase();
  for (const pattern of HAS_FAULT.test(small) ? [...GROUP_FAULTS, ...SAYINGS] : SAYINGS) {
    const [found] = small.matchAll(pattern);
    if (found !== undefined)
      return { words: text.slice(found.index, found.index + found[0].length), start: found.index };
  }
  return null;
}

function tied({ thing, path }: Placed<string>): Finding[] {
  const found = groupFaultIn(thing);
  if (found === null) return [];
  const within = { start: found.start, end: found.start + found.words.length };
  return [{ code: 'T25', says: 'tied', args: { words: found.words }, path, within }];
}
