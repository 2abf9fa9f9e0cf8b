// Gives something another id wherever it is named, letter by letter as its author wrote the rest, and leaves its old id in `was`.
import { rowsOf } from './documents.ts';
import { memberOf, nodeAt, type JsonNode, type Path } from './json-tree.ts';
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
} from './names.ts';
import { tokensOf } from './placeholders.ts';
import { offsetInText } from './source.ts';
import type { Scenario } from './schema.ts';
import { usesOf, type Use } from './uses.ts';
import { ID_PATTERN, ORGANISATION, RESERVED_IDS } from './vocabulary.ts';
import { optionsOf, placed, textsOf } from './walk.ts';

/** Replace `length` characters at `offset` by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}
/** Why it cannot be renamed. */
export type RenameRefusal =
  | { readonly says: 'bad_id' | 'same' | 'reserved' | 'former'; readonly id: string }
  | { readonly says: 'taken'; readonly id: string; readonly kind: Name['kind'] }
  | { readonly says: 'unknown'; readonly id: string; readonly near: string | undefined }
  | { readonly says: 'several'; readonly id: string; readonly kinds: readonly Name['kind'][] }
  | { readonly says: 'boss_of_format_1'; readonly id: string };

export interface Renaming {
  readonly name: Name;
  /** Without its moment. */
  readonly from: string;
  readonly to: string;
}

/** As the checks have them: within each an id may stand once. */
const groupsOf = (scenario: Scenario): readonly (readonly Name[])[] => [
  [...peopleNames(scenario), ...wordNames(scenario), ...poolNames(scenario)],
  ...[momentNames, optionNames, stepNames, lookNames, awayNames, endingNames, signNames].map((names) =>
    names(scenario),
  ),
];

const ownPart = (id: string): string => id.split('.').at(-1) ?? id;

/** `given` may say of which kind it is: `sign:rain`. */
export function renamingOf(scenario: Scenario, given: string, to: string): Renaming | RenameRefusal {
  const [kind, id = given] = given.includes(':') ? given.split(':') : [undefined, given];
  const groups = groupsOf(scenario);
  const all = groups.flat();
  const found = all.filter((name) => name.id === id && (kind === undefined || name.kind === kind));
  const [name, second] = found;
  if (name === undefined) return { says: 'unknown', id, near: nearOf(id, all) };
  if (second !== undefined) return { says: 'several', id, kinds: found.map((one) => one.kind) };
  const wanted = ownPart(to);
  if (to.includes('.') && to !== `${name.id.split('.')[0]}.${wanted}`) return { says: 'bad_id', id: to };
  return refused(scenario, name, wanted, groups) ?? { name, from: ownPart(id), to: wanted };
}

/** An option is often called by its own name alone. */
const nearOf = (id: string, all: readonly Name[]): string | undefined =>
  all.find((name) => name.id.endsWith(`.${id}`))?.id ?? nearestName(id, new Set(all.map((name) => name.id)));

function refused(
  scenario: Scenario,
  name: Name,
  to: string,
  groups: readonly (readonly Name[])[],
): RenameRefusal | null {
  if (!ID_PATTERN.test(to)) return { says: 'bad_id', id: to };
  if (to === ownPart(name.id)) return { says: 'same', id: to };
  const group = groups.find((names) => names.includes(name)) ?? [];
  if (group === groups[0] && [...RESERVED_IDS, ORGANISATION].some((word) => word === to))
    return { says: 'reserved', id: to };
  const whole = `${name.id.slice(0, name.id.length - ownPart(name.id).length)}${to}`;
  const taken = group.find(({ id }) => id === whole);
  if (taken !== undefined) return { says: 'taken', id: to, kind: taken.kind };
  if (group.some((other) => other !== name && other.was.includes(whole))) return { says: 'former', id: to };
  return name.kind === 'boss' && scenario.format === 1 ? { says: 'boss_of_format_1', id: to } : null;
}

export const isRenameRefusal = (found: Renaming | RenameRefusal): found is RenameRefusal => 'says' in found;

/** Every change to the scenario's own file, by place. `text` is the file without a mark. */
export function renameEdits(text: string, tree: JsonNode, scenario: Scenario, renaming: Renaming): Edit[] {
  const edits = [
    ...uses(tree, scenario, renaming),
    ...inBraces(text, tree, textsOf(scenario), renaming),
    ...idAndFormer(text, tree, renaming),
  ];
  return edits
    .toSorted((a, b) => a.offset - b.offset)
    .filter((edit, n, sorted) => edit.offset !== sorted[n - 1]?.offset);
}

const written = (node: JsonNode, text: string): Edit => ({
  offset: node.offset,
  length: node.length,
  text: JSON.stringify(text),
});

function leafEdit(tree: JsonNode, path: Path, change: (value: string) => string): Edit[] {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'leaf' || typeof node.value !== 'string') return [];
  const value = change(node.value);
  return value === node.value ? [] : [written(node, value)];
}

/** In a path of ids the one at `place`. */
const withPart = (path: string, place: number, to: string): string => path.split('.').with(place, to).join('.');

function uses(tree: JsonNode, scenario: Scenario, renaming: Renaming): Edit[] {
  const { name, from, to } = renaming;
  const [inMoment, last] = [name.id.includes('.'), name.id.split('.').length - 1];
  const isIt = ({ id, kinds }: Use): boolean => kinds.includes(name.kind) && id === name.id;
  const isInside = ({ id, kinds }: Use): boolean =>
    name.kind === 'moment' && (kinds.includes('option') || kinds.includes('look')) && id.startsWith(`${name.id}.`);
  const named = usesOf(scenario).filter((use) => isIt(use) || isInside(use));
  const edit = ({ path }: Use): Edit[] =>
    leafEdit(tree, path, (value) => (name.kind === 'step' ? to : withPart(value, inMoment ? last : 0, to)));
  const rows = rowsOf(scenario).filter(({ thing }) => name.kind === 'fact' && 'fact' in thing && thing.fact === from);
  return [
    ...named.flatMap(edit),
    ...rows.flatMap(({ path }) => leafEdit(tree, [...path, 'fact'], () => to)),
    ...allowed(tree, scenario, renaming),
    ...arranged(tree, scenario, renaming),
  ];
}

/** An allowance names its place by all the ids on the way. */
function allowed(tree: JsonNode, scenario: Scenario, { name, from, to }: Renaming): Edit[] {
  const way = idsOnWay(tree, name.path);
  return placed(scenario.allow, ['allow']).flatMap(({ path }) =>
    leafEdit(tree, [...path, 'at'], (at) => {
      const ids = at.split('.');
      return ids.length >= way.length && way.every((id, n) => ids[n] === id) && ids[way.length - 1] === from
        ? withPart(at, way.length - 1, to)
        : at;
    }),
  );
}

const idsOnWay = (tree: JsonNode, path: Path): string[] =>
  path.flatMap((step, n) => {
    if (typeof step !== 'number') return [];
    const id = memberOf(nodeAt(tree, path.slice(0, n + 1)), 'id')?.value;
    return id?.kind === 'leaf' ? [String(id.value)] : [];
  });

/** People in what has to be arranged: as names of fields, and as values. */
function arranged(tree: JsonNode, scenario: Scenario, { name, from, to }: Renaming): Edit[] {
  const isPerson = ['manager', 'member', 'candidate', 'peer', 'boss'].includes(name.kind);
  if (!isPerson) return [];
  const edits: Edit[] = [];
  const look = (node: JsonNode | undefined): void => {
    if (node?.kind === 'array') node.items.forEach(look);
    else if (node?.kind === 'object')
      for (const { name: field, key, value } of node.members) {
        if (field === from) edits.push({ ...key, text: JSON.stringify(to) });
        look(value);
      }
    else if (node?.value === from) edits.push(written(node, to));
  };
  for (const { path, thing } of optionsOf(scenario))
    if (thing.where !== undefined) look(nodeAt(tree, [...path, 'where']));
  return edits.map(({ offset, length, text }) => ({ offset, length, text }));
}

const IN_BRACES: readonly Name['kind'][] = ['manager', 'member', 'candidate', 'peer', 'boss', 'fact', 'passage'];

/** What stands in the braces of texts: people, facts and passages. */
export function inBraces(
  text: string,
  tree: JsonNode,
  texts: readonly { readonly thing: string; readonly path: Path }[],
  { name, from, to }: Renaming,
): Edit[] {
  if (!IN_BRACES.includes(name.kind)) return [];
  return texts.flatMap(({ thing, path }) => {
    const node = nodeAt(tree, path);
    if (node === undefined) return [];
    return tokensOf(thing).flatMap((token): Edit[] => {
      if (!('arg' in token) || token.arg !== from) return [];
      const at = token.ctx.offset + Math.max(0, thing.slice(token.ctx.offset).indexOf(from));
      const offset = offsetInText(text, node.offset, at);
      return [{ offset, length: offsetInText(text, node.offset, at + from.length) - offset, text: to }];
    });
  });
}

/** The new id, and the old one among the former ones; one that comes back is former no more. */
function idAndFormer(text: string, tree: JsonNode, { name, from, to }: Renaming): Edit[] {
  const around = nodeAt(tree, name.path.slice(0, -1));
  const id = memberOf(around, 'id');
  if (id === undefined) return [];
  const edit = written(id.value, to);
  const was = memberOf(around, 'was')?.value;
  const former = [...new Set([...name.was.map(ownPart), from])].filter((one) => one !== to);
  const list = `[${former.map((one) => JSON.stringify(one)).join(', ')}]`;
  if (was !== undefined) return [edit, { offset: was.offset, length: was.length, text: list }];
  // On a line of its own where the id has one.
  const before = text.slice(0, id.key.offset);
  const line = /(?:\r\n|\n|\r)[ \t]*$/.exec(before)?.[0] ?? ' ';
  return [{ ...edit, text: `${edit.text},${line}"was": ${list}` }];
}
