import { expect, test } from 'vitest';
import {
  activeRun,
  goneBack,
  rebuiltTree,
  savedTree,
  treeOf,
  withoutBranch,
  type Tree,
} from '../../src/core/run/branches.ts';
import { readSavedTree } from '../../src/core/run/saved-tree.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario();
const first = treeOf(playBot(EXAMPLE, 3, 'coach'));
/** 0 with the branches 1 and 3; 2 parted from 1. */
const grown = [5, 3].reduce<Tree>((tree, decision) => goneBack(tree, decision), first);
const tree: Tree = goneBack({ ...first, list: grown.list, active: 0 }, 2);
const textsOf = (given: Tree): string[] => given.list.map(({ run }) => runText(run));
const parentsOf = (given: Tree): (number | null)[] => given.list.map(({ parent }) => parent);

test('a deleted run is gone, what parted from it hangs on the run it came from, and the others stay', () => {
  expect(parentsOf(tree)).toEqual([null, 0, 1, 0]);
  const left = withoutBranch(tree, 1);
  expect(parentsOf(left)).toEqual([null, 0, 0]);
  expect(textsOf(left)).toEqual([0, 2, 3].map((place) => textsOf(tree)[place]));
  expect(activeRun(left)).toBe(activeRun(tree));
});

test('where the run looked at is deleted, the one it parted from is looked at', () => {
  const seen: Tree = { ...tree, active: 2 };
  expect(withoutBranch(seen, 2).active).toBe(1);
  expect(activeRun(withoutBranch({ ...tree, active: 3 }, 3))).toBe(tree.list[0]?.run);
});

test('the first run cannot be deleted, nor one that is not there', () => {
  expect(withoutBranch(tree, 0)).toBe(tree);
  expect(withoutBranch(tree, 9)).toBe(tree);
});

test('what is left is stored whole and read back', () => {
  for (const branch of [1, 2, 3]) {
    const left = withoutBranch(tree, branch);
    const saved = readSavedTree(JSON.parse(JSON.stringify(savedTree(left))));
    const again = saved && rebuiltTree(EXAMPLE, saved);
    expect(again && textsOf(again)).toEqual(textsOf(left));
    expect(again && parentsOf(again)).toEqual(parentsOf(left));
  }
});

test('a tree of runs is read back only when it is whole', () => {
  const list = [
    { parent: null, text: 'a' },
    { parent: 0, text: 'b' },
  ];
  expect(readSavedTree({ active: 1, list })).toEqual({ active: 1, list });
  for (const broken of [null, 7, {}, { active: 2, list }, { active: 0, list: [{ parent: 0, text: 'a' }] }])
    expect(readSavedTree(broken)).toBe(undefined);
  expect(readSavedTree({ active: 0, list: [list[0], { parent: 1, text: 'b' }] })).toBe(undefined);
});
