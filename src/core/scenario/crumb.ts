// Where in the scenario, by the author's ids rather than by brackets and numbers.
import { idOf, nodeAt, type JsonNode, type Path } from './json-tree.ts';

/** A field; with a name, one thing in the list that the field holds: its id, or its number from 1. */
export interface CrumbStep {
  readonly field: string;
  readonly name?: string;
}

/** `['moments', 0, 'options', 1, 'then']` → moment board_deck, option sit_with_her, then. */
export const crumbOf = (root: JsonNode | undefined, path: Path): readonly CrumbStep[] =>
  path.flatMap((field, index): readonly CrumbStep[] => {
    if (typeof field === 'number') return [];
    const place = path[index + 1];
    if (typeof place !== 'number') return [{ field }];
    return [{ field, name: idOf(nodeAt(root, path.slice(0, index + 2))) ?? String(place + 1) }];
  });

/** The ids on the way to a place, as an allowance names it: `board_deck.sit_with_her`. */
export const idPath = (root: JsonNode | undefined, path: Path): string =>
  path
    .flatMap((step, index) => (typeof step === 'number' ? (idOf(nodeAt(root, path.slice(0, index + 1))) ?? []) : []))
    .join('.');
