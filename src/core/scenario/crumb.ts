// Where in the scenario, in the author's words rather than in brackets and numbers.
import { idOf, nodeAt, type JsonNode, type Path } from './json-tree.ts';

const ONE_OF: Readonly<Record<string, string>> = {
  moments: 'moment',
  options: 'option',
  managers: 'manager',
  peers: 'peer',
  later: 'sign',
  effects: 'effect',
  bets: 'bet',
  expect: 'expectation',
  allow: 'allowance',
  teaches: 'idea',
  practices: 'practice',
  questions: 'question',
  was: 'former id',
};

/** `['moments', 0, 'options', 1, 'then']` → `moment board_deck › option sit_with_her › then`. */
export function crumbOf(root: JsonNode | undefined, path: Path): string {
  return path
    .flatMap((step, index) => {
      if (typeof step === 'number') return [];
      const place = path[index + 1];
      if (typeof place !== 'number') return [step];
      return [`${ONE_OF[step] ?? step} ${idOf(nodeAt(root, path.slice(0, index + 2))) ?? place + 1}`];
    })
    .join(' › ');
}

/** The ids on the way to a place, as an allowance names it: `board_deck.sit_with_her`. */
export const idPath = (root: JsonNode | undefined, path: Path): string =>
  path
    .flatMap((step, index) => (typeof step === 'number' ? (idOf(nodeAt(root, path.slice(0, index + 1))) ?? []) : []))
    .join('.');
