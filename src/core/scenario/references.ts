// R: names that lead nowhere, stand twice or are taken; V05 and A01 for names of other kinds.
import type { Finding } from './finding.ts';
import { isForbiddenName } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import { momentNames, optionNames, peopleNames, type Name, type NameKind } from './names.ts';
import { usesOf, type Use } from './uses.ts';
import type { Moment, Scenario } from './schema.ts';
import { RESERVED_IDS } from './vocabulary.ts';
import { momentsOf, placed } from './walk.ts';

/** Beyond so many the suggestions would take too long. */
const MOST_UNKNOWN = 200;

export function checkReferences(scenario: Scenario): Finding[] {
  const [people, moments, options] = [peopleNames(scenario), momentNames(scenario), optionNames(scenario)];
  const names = [...people, ...moments, ...options];
  return [
    ...[people, moments, options].flatMap(duplicates),
    ...people.flatMap(reserved),
    ...names.flatMap(forbidden),
    ...unknownUses(usesOf(scenario), names),
    ...momentsOf(scenario).flatMap(({ thing, path }) => speakerless(thing, path)),
    ...placed(scenario.bets, ['bets']).flatMap(({ thing, path }) => betOutOfWeeks(thing, path, scenario.weeks)),
    ...unofferedPractices(scenario),
    ...practicesTwice(scenario),
  ];
}

function duplicates(names: readonly Name[]): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ id, path, kind }) => {
    if (seen.size < seen.add(id).size) return [];
    const message = `there is already ${ARTICLE[kind]} called "${id.split('.').at(-1)}"`;
    return [{ code: 'R02', path, message, help: 'Every id may stand only once; give this one another.' }];
  });
}

function reserved({ id, path }: Name): Finding[] {
  if (!(RESERVED_IDS as readonly string[]).includes(id)) return [];
  const help = `Taken are ${RESERVED_IDS.join(', ')}. Use the person's first name.`;
  return [{ code: 'R03', path, message: `"${id}" already means something else in texts and conditions`, help }];
}

function forbidden({ id, path }: Name): Finding[] {
  const own = id.split('.').at(-1) ?? id;
  if (!isForbiddenName(own)) return [];
  const help = 'Programs use this word for themselves; call it something else.';
  return [{ code: 'V05', path, message: `"${own}" is not allowed as a name`, help }];
}

/** All managers at once cannot speak. */
function speakerless({ about, from }: Moment, path: Finding['path']): Finding[] {
  if (about !== 'all' || from !== undefined) return [];
  const help = 'A moment about all managers needs somebody who speaks: add "from".';
  return [{ code: 'S02', path: [...path, 'from'], message: 'the field "from" is missing', help }];
}

const ARTICLE: Readonly<Record<NameKind, string>> = {
  manager: 'a manager',
  peer: 'a peer',
  boss: 'a boss',
  everyone: 'all managers',
  moment: 'a moment',
  option: 'an option',
};
const kindsInWords = (kinds: readonly NameKind[]): string =>
  kinds.filter((kind) => kind !== 'everyone').length > 1 ? 'nobody' : `no ${kinds[0]}`;

function unknownUses(uses: readonly Use[], names: readonly Name[]): Finding[] {
  const declared = new Set(names.map(({ kind, id }) => `${kind} ${id}`));
  const isKnown = ({ id, kinds }: Use): boolean =>
    (id === 'boss' && kinds.includes('boss')) ||
    (id === 'all' && kinds.includes('everyone')) ||
    kinds.some((kind) => declared.has(`${kind} ${id}`));
  return uses
    .filter((use) => !isKnown(use))
    .slice(0, MOST_UNKNOWN)
    .map((use) => unknown(use, names));
}

function unknown({ id, kinds, path }: Use, names: readonly Name[]): Finding {
  const other = names.find((name) => name.id === id);
  const right = names.filter(({ kind }) => kinds.includes(kind));
  if (other) {
    const message = `"${id}" is ${ARTICLE[other.kind]}, not ${ARTICLE[kinds[0] ?? 'moment']}`;
    return { code: 'R01', path, message, help: knownHelp(right) };
  }
  const renamed = right.find(({ was }) => was.includes(id));
  const ids = right.map((name) => name.id);
  const nearest = nearestName(id, ids);
  const meant = renamed ?? right.find((name) => name.id === nearest);
  const near = meant && { text: meant.id, path: meant.path };
  const message = `there is ${kindsInWords(kinds)} called "${id}"`;
  return { code: 'R01', path, message, help: near ? '' : knownHelp(right), near };
}

const knownHelp = (names: readonly Name[]): string =>
  names.length === 0
    ? 'There is none yet.'
    : `There are: ${names
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', ')}${names.length > 12 ? ', …' : ''}.`;

function betOutOfWeeks(bet: { week: number; of_week: number }, path: Finding['path'], weeks: number): Finding[] {
  const message = (week: number, why: string): string => `week ${week} ${why}`;
  if (bet.week > weeks)
    return [
      {
        code: 'R01',
        path: [...path, 'week'],
        message: message(bet.week, 'is after the end'),
        help: `The last week is ${weeks}.`,
      },
    ];
  if (bet.of_week > weeks)
    return [
      {
        code: 'R01',
        path: [...path, 'of_week'],
        message: message(bet.of_week, 'is after the end'),
        help: `The last week is ${weeks}.`,
      },
    ];
  if (bet.of_week < bet.week)
    return [
      {
        code: 'R01',
        path: [...path, 'of_week'],
        message: message(bet.of_week, 'is over when the bet is made'),
        help: `The bet is made in week ${bet.week}: ask about that week or a later one.`,
      },
    ];
  return [];
}

/** A promise can only be kept by a practice that the player is offered. */
function unofferedPractices({ practices, moments }: Scenario): Finding[] {
  if (!practices) return [];
  return moments.flatMap(({ options }, moment) =>
    options.flatMap(({ promise }, option): Finding[] => {
      if (!promise || !('practice' in promise.kept_by) || practices.includes(promise.kept_by.practice)) return [];
      const path = ['moments', moment, 'options', option, 'promise', 'kept_by', 'practice'];
      return [
        {
          code: 'R01',
          path,
          message: `the practice "${promise.kept_by.practice}" is not offered in this scenario`,
          help: `Offered are: ${practices.join(', ')}.`,
        },
      ];
    }),
  );
}

/** Each would stand in the week's planner as often. */
function practicesTwice({ practices = [] }: Scenario): Finding[] {
  return practices.flatMap((practice, index): Finding[] => {
    if (practices.indexOf(practice) === index) return [];
    const message = `the practice "${practice}" is already in the list`;
    return [{ code: 'R02', path: ['practices', index], message, help: 'Take one of the two out.' }];
  });
}
