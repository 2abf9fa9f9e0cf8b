// T28: names in the cast that readers take for one another. One name for two people is T09.
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';
import { shortName, type Named } from './short-name.ts';
import { placed, type Placed } from './walk.ts';

const cast = (scenario: Scenario): Placed<Named>[] => [
  { thing: scenario.boss, path: ['boss'] },
  ...placed(scenario.managers, ['managers']).filter(({ thing }) => thing.seat === 'held'),
  ...placed(scenario.peers, ['peers']),
  ...placed(scenario.managers, ['managers']).flatMap(({ thing, path }) =>
    placed(thing.team.members, [...path, 'team', 'members']),
  ),
  ...placed(scenario.candidates, ['candidates']).filter(({ thing }) => thing.member === undefined),
];

const heard = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** One letter more, less or other. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Tom and Tomasz, Marta and Martin; Lena and Lina, Dan and Don. Anna and Owen are well apart. */
export function isConfusable(one: string, other: string): boolean {
  const [a, b] = [heard(one), heard(other)];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  // Set apart by more than a name: “Anna R.”, “Mrs Okafor”.
  if (/\s/.test(one.trim()) || /\s/.test(other.trim())) return false;
  const begins = (count: number): boolean => a.slice(0, count) === b.slice(0, count);
  return begins(3) || (a[0] === b[0] && isOneApart(a, b)) || (a.length > 3 && isOneApart(a, b));
}

export function checkAlikeNames(scenario: Scenario): Finding[] {
  const known: string[] = [];
  return cast(scenario).flatMap(({ thing, path }): Finding[] => {
    const name = shortName(thing);
    const other = known.find((one) => isConfusable(one, name));
    known.push(name);
    if (other === undefined) return [];
    const at = [...path, thing.short === undefined ? 'name' : 'short'];
    return [{ code: 'T28', says: 'alike', args: { name, other }, path: at }];
  });
}
