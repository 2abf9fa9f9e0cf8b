// R: names that lead nowhere, stand twice or are taken; V05 and A01 for names of other kinds.
import type { Finding } from './finding.ts';
import { isForbiddenName, type Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';
import {
  awayNames,
  endingNames,
  lookNames,
  momentNames,
  optionNames,
  peopleNames,
  poolNames,
  signNames,
  stepNames,
  wordNames,
  type Name,
  type NameKind,
} from './names.ts';
import { usesOf, type Use } from './uses.ts';
import type { Moment, Scenario } from './schema.ts';
import { ORGANISATION, RESERVED_IDS } from './vocabulary.ts';
import { momentsOf, optionsOf, placed } from './walk.ts';

/** Beyond so many the suggestions would take too long. */
const MOST_UNKNOWN = 200;

export function checkReferences(scenario: Scenario): Finding[] {
  const people = [...peopleNames(scenario), ...wordNames(scenario), ...poolNames(scenario)];
  const [moments, options] = [momentNames(scenario), optionNames(scenario)];
  const [scenes, endings, signs] = [awayNames(scenario), endingNames(scenario), signNames(scenario)];
  const [steps, looks] = [stepNames(scenario), lookNames(scenario)];
  const names = [...people, ...moments, ...options, ...steps, ...looks, ...scenes, ...endings, ...signs];
  return [
    ...[people, moments, options, steps, looks, scenes, endings, signs].flatMap(duplicates),
    ...[people, moments, options, steps, looks, scenes, endings, signs].flatMap(formerNames),
    ...people.flatMap((person) => reserved(person, scenario)),
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
    return [{ code: 'R02', says: 'id', args: { kind, name: ownName(id) }, path }];
  });
}

/** A former id that something goes by today, or had before as well: what names it would come to the wrong thing. */
function formerNames(names: readonly Name[]): Finding[] {
  const today = new Map(names.map((name) => [name.id, name]));
  const before = new Map<string, Name>();
  return names.flatMap((name) =>
    name.was.flatMap((former, index): Finding[] => {
      const other = today.get(former) ?? before.get(former);
      before.set(former, name);
      if (other === undefined) return [];
      const at = {
        args: { former: ownName(former), name: ownName(other.id) },
        path: [...name.path.slice(0, -1), 'was', index],
      };
      return [{ code: 'R07', says: other === name ? 'own' : 'taken', ...at }];
    }),
  );
}

/** An option's or a step's without its moment. */
const ownName = (id: string): string => id.split('.').at(-1) ?? id;

function reserved({ id, path }: Name, { format }: Scenario): Finding[] {
  const taken: readonly string[] = format === 1 ? RESERVED_IDS : [...RESERVED_IDS, ORGANISATION];
  return taken.includes(id) ? [{ code: 'R03', says: 'taken', args: { id, taken }, path }] : [];
}

function forbidden({ id, path }: Name): Finding[] {
  const name = ownName(id);
  return isForbiddenName(name) ? [{ code: 'V05', says: 'name', args: { name }, path }] : [];
}

/** All managers at once cannot speak. */
function speakerless({ about, from }: Moment, path: Path): Finding[] {
  if (about !== 'all' || from !== undefined) return [];
  return [{ code: 'S02', says: 'speaker', path: [...path, 'from'] }];
}

/** What was looked for; "somebody" where it may be of several kinds. */
const wantedOf = (kinds: readonly NameKind[]): NameKind | 'somebody' =>
  kinds.filter((kind) => kind !== 'everyone').length > 1 ? 'somebody' : (kinds[0] ?? 'somebody');

function unknownUses(uses: readonly Use[], names: readonly Name[]): Finding[] {
  const declared = new Set(names.map(({ kind, id }) => `${kind} ${id}`));
  const isKnown = ({ id, kinds }: Use): boolean =>
    (id === 'boss' && kinds.includes('boss')) ||
    (id === 'all' && kinds.includes('everyone')) ||
    kinds.some((kind) => declared.has(`${kind} ${id}`));
  const all = uses.filter((use) => !isKnown(use));
  // The same slip in several places is one: told at the first, with how often it comes.
  const first = new Map<string, Use & { more: number }>();
  for (const use of all) {
    const known = first.get(slipOf(use));
    if (known) known.more += 1;
    else first.set(slipOf(use), { ...use, more: 0 });
  }
  const twice = kindsTwice(names);
  return [...first.values()].slice(0, MOST_UNKNOWN).flatMap(({ more, ...use }) => {
    const finding = unknown(use, names, more);
    if (finding.says === 'unknown' && finding.near === undefined && use.kinds.some((kind) => twice.has(kind)))
      return [];
    // Each place has a mend of its own.
    return finding.code === 'R06'
      ? all.filter((one) => slipOf(one) === slipOf(use)).map((one) => unknown(one, names, 0))
      : [finding];
  });
}

/** Of which something has the id of another: then the names that lead nowhere are most likely what it should have had. */
const kindsTwice = (names: readonly Name[]): ReadonlySet<NameKind> =>
  new Set(
    names
      .filter(({ id, kind }, at) => names.findIndex((one) => one.id === id && one.kind === kind) < at)
      .map(({ kind }) => kind),
  );

const slipOf = ({ id, kinds }: Use): string => `${kinds[0]} ${id}`;

/** A step is named within its moment, and by its own name only. */
function asNamed({ id, kinds, path }: Use, names: readonly Name[]): readonly [Use, readonly Name[]] {
  if (!kinds.includes('step')) return [{ id, kinds, path }, names];
  const moment = id.split('.')[0] ?? '';
  const steps = names.filter((name) => name.kind === 'step' && name.id.startsWith(`${moment}.`));
  const own = steps.map((name) => ({ ...name, id: ownName(name.id), was: name.was.map(ownName) }));
  return [{ id: ownName(id), kinds, path }, own];
}

function unknown(use: Use, all: readonly Name[], more: number): Finding {
  const [{ id, kinds, path }, names] = asNamed(use, all);
  const other = names.find((name) => name.id === id);
  const right = names.filter(({ kind }) => kinds.includes(kind));
  const known = { name: id, ...knownNames(right) };
  if (other) {
    const args = { ...known, is: other.kind, wanted: kinds[0] ?? 'moment' };
    return { code: 'R01', says: 'other_kind', args, path };
  }
  const renamed = right.find(({ was, also }) => was.includes(id) || also.includes(id));
  if (renamed) return formerName(use, renamed, id);
  const ids = right.map((name) => name.id);
  const nearest = nearestName(id, ids);
  const meant = right.find((name) => name.id === nearest);
  const near = meant && { text: meant.id, path: meant.path };
  return { code: 'R01', says: 'unknown', args: { ...known, wanted: wantedOf(kinds), more }, path, near };
}

/** Of a level only whose it is was renamed. */
const formerName = ({ path }: Use, { id, path: at }: Name, former: string): Finding => ({
  code: 'R06',
  says: 'renamed',
  args: { former, name: id },
  path,
  near: { text: id, path: at },
  rewrite: (literal) => literal.replace(former, () => id),
});

const MOST_NAMED = 12;
const knownNames = (names: readonly Name[]): { readonly count: number; readonly names: readonly string[] } => ({
  count: names.length,
  names: [...names.slice(0, MOST_NAMED).map(({ id }) => id), ...(names.length > MOST_NAMED ? ['…'] : [])],
});

function betOutOfWeeks({ week, of_week }: { week: number; of_week: number }, path: Path, last: number): Finding[] {
  if (week > last) return [{ code: 'R01', says: 'after_end', args: { week, last }, path: [...path, 'week'] }];
  const at = [...path, 'of_week'];
  if (of_week > last) return [{ code: 'R01', says: 'after_end', args: { week: of_week, last }, path: at }];
  return of_week < week ? [{ code: 'R01', says: 'week_over', args: { week: of_week, made: week }, path: at }] : [];
}

/** A promise can only be kept by a practice that the player is offered. */
function unofferedPractices(scenario: Scenario): Finding[] {
  const { practices } = scenario;
  if (!practices) return [];
  return optionsOf(scenario).flatMap(({ thing: { promise }, path: at }): Finding[] => {
    if (!promise || !('practice' in promise.kept_by) || practices.includes(promise.kept_by.practice)) return [];
    const path = [...at, 'promise', 'kept_by', 'practice'];
    const args = { practice: promise.kept_by.practice, offered: practices };
    return [{ code: 'R01', says: 'practice', args, path }];
  });
}

/** Each would stand in the week's planner as often. */
function practicesTwice({ practices = [] }: Scenario): Finding[] {
  return practices.flatMap((practice, index): Finding[] => {
    if (practices.indexOf(practice) === index) return [];
    return [{ code: 'R02', says: 'practice', args: { practice }, path: ['practices', index] }];
  });
}
