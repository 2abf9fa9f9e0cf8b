// T22, T23: what can't be told apart on a screen, and names that can't be read as names.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { peopleNames } from './names.ts';
import type { Scenario } from './schema.ts';
import { momentsOf, placed, questionsOf, type Placed, type Question } from './walk.ts';

/** Case, spaces and marks make no difference to who reads in passing. */
const read = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();

/** Letters of other alphabets that look like the Latin ones under them. */
const ALIKE = 'аԁеһіјӏорԛѕԝхусαιοκνρτυχԍ';
const LATIN = 'adehijlopqswxycaiokvptuxg';
const seen = (name: string): string =>
  Array.from(read(name), (letter) => LATIN[ALIKE.indexOf(letter)] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

export const checkAlike = (scenario: Scenario): Finding[] => [
  ...momentsOf(scenario).flatMap(questionsOf).flatMap(sameOptions),
  ...sameNames(scenario),
  ...namesOf(scenario).flatMap(nameFindings),
];

function sameOptions({ options }: Question): Finding[] {
  const known = new Map<string, string>();
  return options.flatMap(({ thing: { id, text, if: asked }, path }): Finding[] => {
    const words = read(text);
    const other = known.get(words);
    if (other === undefined) known.set(words, id);
    // Two that are never on offer together may well say the same.
    if (other === undefined || words === '' || asked !== undefined) return [];
    return [{ code: 'T22', says: 'options', args: { other }, path: [...path, 'text'] }];
  });
}

type Named = Placed<{ readonly name: string }>;

/** Of everybody and of every team. */
function namesOf(scenario: Scenario): Named[] {
  const { boss, peers, managers, candidates } = scenario;
  return [
    { thing: boss, path: ['boss'] },
    ...placed(peers, ['peers']),
    ...placed(managers, ['managers']),
    ...placed(managers, ['managers']).flatMap(({ thing, path }) =>
      placed(thing.team.members, [...path, 'team', 'members']),
    ),
    ...placed(candidates, ['candidates']).filter(({ thing }) => thing.member === undefined),
  ];
}

/** The same letter by letter is told as a short name that two have; here are those that only look the same. */
function sameNames(scenario: Scenario): Finding[] {
  const known = new Map<string, string>();
  const ids = new Map(peopleNames(scenario).map(({ id, path }) => [path.slice(0, -1).join('.'), id]));
  return namesOf(scenario).flatMap(({ thing: { name }, path }): Finding[] => {
    const look = seen(name);
    const other = known.get(look);
    known.set(look, name);
    if (other === undefined || read(other) === read(name) || look === '') return [];
    return [{ code: 'T22', says: 'names', args: { other, who: ids.get(path.join('.')) ?? name }, path: nameAt(path) }];
  });
}

const nameAt = (path: Path): Path => [...path, 'name'];

const MIXED = /\p{Script=Latin}/u;
const OTHERS = ['Cyrillic', 'Greek'] as const;

function nameFindings({ thing: { name }, path }: Named): Finding[] {
  if (!/[\p{L}\p{N}]/u.test(name)) return [{ code: 'T23', says: 'letterless', path: nameAt(path) }];
  for (const found of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    const script = OTHERS.find(
      (other) => MIXED.test(found[0]) && new RegExp(`\\p{Script=${other}}`, 'u').test(found[0]),
    );
    if (script === undefined) continue;
    const within = { start: found.index, end: found.index + found[0].length };
    return [{ code: 'T23', says: 'mixed', args: { word: found[0], script }, path: nameAt(path), within }];
  }
  return [];
}
