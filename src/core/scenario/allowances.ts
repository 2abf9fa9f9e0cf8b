// "allow": the author has seen this and means it. Errors cannot be allowed away.
import { isProblemCode, PROBLEM_CODES } from './codes.table.ts';
import { idPath } from './crumb.ts';
import type { Finding } from './finding.ts';
import type { JsonNode } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import type { Scenario } from './schema.ts';
import { placed } from './walk.ts';

const levelOf = ({ code, level }: Finding): string => level ?? PROBLEM_CODES[code];

type Allowance = NonNullable<Scenario['allow']>[number];

/** Whether an allowance is about a problem at `at`, which names it as `idPath` does. */
export const allows = (entry: Allowance, code: string, at: string): boolean =>
  entry.code === code && (at === entry.at || at.startsWith(`${entry.at}.`));

/** What remains, and an advice for each allowance that allowed nothing of what was looked for. */
export function applyAllowances(
  findings: readonly Finding[],
  scenario: Scenario,
  root: JsonNode,
  isLookedFor: (code: string) => boolean,
): Finding[] {
  const used = new Set<number>();
  const remaining = findings.filter((finding) => {
    const at = idPath(root, finding.path) || scenario.id;
    const allowing = (scenario.allow ?? []).flatMap((entry, index) => (allows(entry, finding.code, at) ? [index] : []));
    if (levelOf(finding) === 'error' || allowing.length === 0) return true;
    for (const index of allowing) used.add(index);
    return false;
  });
  const idle = placed(scenario.allow, ['allow']).filter(
    ({ thing }, index) => !used.has(index) && isLookedFor(thing.code),
  );
  return [...remaining, ...idle.flatMap(({ thing, path }) => idleFinding(thing, path))];
}

/** What other tools measure is theirs to judge. */
function idleFinding({ code, at }: { code: string; at: string }, path: Finding['path']): Finding[] {
  const codes = Object.keys(PROBLEM_CODES);
  if (!isProblemCode(code)) {
    if (/^B[1-9]\d$/.test(code)) return [];
    const nearest = nearestName(code, codes);
    return [
      {
        code: 'R04',
        says: 'code',
        args: { written: code },
        path: [...path, 'code'],
        ...(nearest && { near: { text: nearest } }),
      },
    ];
  }
  if (PROBLEM_CODES[code] === 'error')
    return [{ code: 'R04', says: 'error', args: { written: code }, path: [...path, 'code'] }];
  return [{ code: 'R04', says: 'idle', args: { written: code, at }, path }];
}
