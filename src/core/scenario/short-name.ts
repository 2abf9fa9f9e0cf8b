// What people are called in passing, and names that mislead there (T09).
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { placed, type Placed } from './walk.ts';

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** As authored, else the first word of the name. */
export const shortName = ({ name, short }: Named): string => short ?? name.trim().split(/\s+/)[0] ?? name;

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
    const short = shortName(thing);
    const at: Path = [...path, thing.short === undefined ? 'name' : 'short'];
    const other = known.get(short.toLowerCase());
    known.set(short.toLowerCase(), thing);
    if (other)
      return [
        misleading(
          at,
          `${other.name} and ${thing.name} are both called "${short}"`,
          `${short} ${lastWord(thing.name)[0]}.`,
        ),
      ];
    return thing.short === undefined && TITLE.test(short)
      ? [misleading(at, `in passing ${thing.name} is called "${short}"`, lastWord(thing.name))]
      : [];
  });
}

const misleading = (path: Path, message: string, instead: string): Finding => ({
  code: 'T09',
  path,
  message,
  help: `Say what people call them: "short": "${instead}".`,
});
