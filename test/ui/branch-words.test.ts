// The line above a branch never names a week that is not on screen.
import { expect, test } from 'vitest';
import { branchName } from '../../src/browser/ui/debrief/branch-words.ts';
import { branchView } from '../../src/core/run/branch-view.ts';
import { activeRun, goneBack, roadTaken, treeOf, withActiveRun, type Tree } from '../../src/core/run/branches.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { CONTINUE, does } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { createDebriefText } from '../support/words.ts';

const t = createDebriefText('en');
const first = treeOf(playBot(shippedScenario('friday_deck'), 3, 'coach'));
const nameOf = (tree: Tree): string => branchName(branchView(tree, tree.list[tree.active]!), t);

/** A road of the first run that leads to its end with the later choices kept. */
function whole(): Tree {
  const { decisions, scenario } = activeRun(first);
  for (const [at, made] of decisions.entries()) {
    const moment = made.kind === 'option' ? scenario.moments.find(({ id }) => id === made.moment) : undefined;
    for (const { id } of moment?.options ?? []) {
      const [tree, stoppedAt] = roadTaken(first, at, id);
      if (stoppedAt === null && id !== (made.kind === 'option' ? made.option : '')) return tree;
    }
  }
  throw new Error('expected a road that leads to the end');
}

/** A branch of that run back at its plan for a turn, with that plan made again. */
function planAgain(tree: Tree, turn: number): readonly [Tree, Tree] {
  const run = activeRun(tree);
  const plans = run.decisions.flatMap((d, at) => (d.kind === 'plan' ? [at] : []));
  const back = goneBack(tree, plans[turn]!);
  return [back, withActiveRun(back, does(activeRun(back), run.decisions[plans[turn]!]!))];
}

test.each([
  ['the first run', first],
  ['a branch', whole()],
])('back at a plan of %s and made as before, it stays on its weeks', (_, tree) => {
  const [back, made] = planAgain(tree, 3);
  expect(activeRun(back).week).toBe(7);
  expect(nameOf(back)).toBe('Week 7, at your plan for weeks 7 to 8. Same decisions so far.');
  expect(activeRun(made).phase).toBe('week');
  expect(nameOf(made)).toBe('Same decisions so far.');
  const monday = withActiveRun(made, does(activeRun(made), CONTINUE));
  expect(nameOf(monday)).toMatch(/^Week 9, at .+ Same decisions so far\.$/);
});

test('looking into it first is not deciding it otherwise', () => {
  const looked = { kind: 'look', moment: 'm', look: 'l' } as const;
  const run = activeRun(first);
  const at = run.decisions.findIndex(({ kind }) => kind === 'option');
  const peeked = { ...run, decisions: [...run.decisions.slice(0, at), looked] };
  const view = branchView(first, { parent: 0, run: peeked });
  expect(view.parting?.was.index).toBe(at);
  expect(view.parting?.now).toBe(null);
});
