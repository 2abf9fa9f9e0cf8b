// T09: what people are called in passing, where it misleads.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { shortName, type Named } from './short-name.ts';
import { placed, type Placed } from './walk.ts';

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|lord|lady|rev|frau|herr|m|mme|mlle|sr|sra|dott|ing|mag)\.?$/i;

const cast = (scenario: Scenario): Placed<Named>[] => [
  { thing: scenario.boss, path: ['boss'] },
  ...placed(scenario.peers, ['peers']),
  ...placed(scenario.managers, ['managers']),
];

export function checkShortNames(scenario: Scenario): Finding[] {
  const known = new Map<string, Named>();
  return cast(scenario).flatMap(({ thing, path }): Finding[] => {
    const [short, one] = [shortName(thing), thing.name];
    const at: Path = [...path, thing.short === undefined ? 'name' : 'short'];
    const other = known.get(short.toLowerCase());
    known.set(short.toLowerCase(), thing);
    const last = lastWord(one);
    if (other) {
      const args = { one: other.name, other: one, short, instead: `${short} ${last[0]}.` };
      return [{ code: 'T09', says: 'alike', args, path: at }];
    }
    if (thing.short !== undefined || !TITLE.test(short)) return [];
    return [{ code: 'T09', says: 'title', args: { one, short, instead: last }, path: at }];
  });
}
