// T09: what people are called in passing, where it misleads.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { shortName, type Named } from './short-name.ts';
import { placed, type Placed } from './walk.ts';

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** Titles and forms of address in languages that write them before a name. */
const TITLE =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|rev|hon|fr|hr|m|mm|mme|mlle|me|sr|sra|srta|d|dª|dott|dottssa|sig|sigra|avv|arch|ing|mag|dipl|dra|lic|capt|col|gen|lt|maj|sgt|st)|doctor|doktor|professor|mister|missis|missus|miss|madam|sir|dame|lord|lady|father|sister|brother|frau|fräulein|herr|fru|monsieur|madame|mademoiselle|maître|señor|señora|señorita|senhor|senhora|don|doña|dona|dom|donna|signor|signora|dottor|dottore|dottoressa|professoressa|ingegner|avvocato|pan|pani|captain|colonel|general|major|sergeant)\.?$/iu;
/** “Dr.-Ing.”, “Dott.ssa”, “Prof.Dr.” */
const isTitle = (word: string): boolean =>
  TITLE.test(word) || (word.includes('.') && TITLE.test(/^[\p{L}ª]+/u.exec(word)?.[0] ?? '') && /\.\S/.test(word));

/** People hear no difference between José and Jose, or ANNA and Anna. */
const heard = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();

const apart = (short: string, name: string): string => {
  const last = lastWord(name);
  return last === short ? `${short} 2` : `${short} ${/^./u.exec(last)?.[0]}.`;
};

/** Everybody who can be there at once. A post that is vacant at first goes by its team where no short name is given. */
const cast = (scenario: Scenario): Placed<Named>[] => [
  { thing: scenario.boss, path: ['boss'] },
  ...placed(scenario.peers, ['peers']),
  ...placed(scenario.managers, ['managers']).filter(
    ({ thing: { seat, short } }) => seat === 'held' || short !== undefined,
  ),
  ...placed(scenario.managers, ['managers']).flatMap(({ thing, path }) =>
    placed(thing.team.members, [...path, 'team', 'members']),
  ),
  // A member who is a candidate, too, is one person.
  ...placed(scenario.candidates, ['candidates']).filter(({ thing }) => thing.member === undefined),
];

export function checkShortNames(scenario: Scenario): Finding[] {
  // Texts call the player by their role.
  const known = new Map<string, Named>([[heard(scenario.you.role), { name: scenario.you.role }]]);
  return cast(scenario).flatMap(({ thing, path }): Finding[] => {
    const [short, one] = [shortName(thing), thing.name];
    const at: Path = [...path, thing.short === undefined ? 'name' : 'short'];
    const other = known.get(heard(short));
    known.set(heard(short), thing);
    const last = lastWord(one);
    if (other) {
      const args = { one: other.name, other: one, short, instead: apart(short, one) };
      return [{ code: 'T09', says: 'alike', args, path: at }];
    }
    if (thing.short !== undefined || !isTitle(short)) return [];
    return [{ code: 'T09', says: 'title', args: { one, short, instead: last }, path: at }];
  });
}
