// One cause, one message: what a slip in a name brings along is not told besides.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';

/** Told of something that nothing leads to, sets, reads or uses, at its id. */
const UNUSED: readonly string[] = ['F02', 'F11', 'F12', 'F15', 'F17', 'R05'];

const placeOf = (path: Path): string => JSON.stringify(path);

/** Where something is named by a slip that is near enough to be meant, it would be used: that nothing uses it follows from the slip. */
export function withoutFollowOns(findings: readonly Finding[]): Finding[] {
  const slips = findings.filter(({ code }) => code === 'R01' || code === 'R06' || code === 'T01');
  if (slips.length === 0) return [...findings];
  const places = new Set(slips.flatMap(({ near }) => (near?.path ? [placeOf(near.path)] : [])));
  const written = new Set(slips.flatMap(({ near }) => (near ? [near.text] : [])));
  return findings.filter(({ code, path, args }) => {
    if (!UNUSED.includes(code) || path.at(-1) !== 'id') return true;
    const name: unknown = args && ('passage' in args ? args.passage : 'fact' in args ? args.fact : undefined);
    return !places.has(placeOf(path)) && !written.has(`{${String(name)}}`);
  });
}
