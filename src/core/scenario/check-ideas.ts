// B06: ideas that a scenario says it teaches, and that nothing a player may do in it bears on.
import type { Finding } from './finding.ts';
import { IDEA_BEARERS } from './idea-bearers.table.ts';
import type { Option, Scenario } from './schema.ts';
import { optionsOf, placed } from './walk.ts';
import { PRACTICE_IDS, type Idea } from './vocabulary.ts';

/** In fewer a plan may well be all there is of it. */
const LEAST_MOMENTS = 5;

export function checkIdeas(scenario: Scenario): Finding[] {
  return placed([...new Set(scenario.teaches)], ['teaches']).flatMap(({ thing: idea }): Finding[] => {
    const path = ['teaches', scenario.teaches.indexOf(idea)];
    if (isMet(idea, scenario)) return [];
    const { moves, practices } = IDEA_BEARERS[idea];
    const planned = practices.filter((practice) => isPlanned(practice, scenario));
    if (planned.length > 0 && scenario.moments.length < LEAST_MOMENTS) return [];
    if (planned.length > 0)
      return [{ code: 'B06', says: 'planned', args: { idea, practices: planned, moves }, level: 'advice', path }];
    return [{ code: 'B06', says: 'nothing', args: { idea, moves }, path }];
  });
}

const isPlanned = (practice: (typeof PRACTICE_IDS)[number], { practices, opens }: Scenario): boolean =>
  (practices ?? PRACTICE_IDS).includes(practice) || opens?.some((opening) => opening.practice === practice) === true;

function isMet(idea: Idea, scenario: Scenario): boolean {
  const { tasks } = IDEA_BEARERS[idea];
  return (
    optionsOf(scenario).some(({ thing }) => isBorne(idea, thing)) ||
    scenario.moments.some(({ task }) => task !== undefined && tasks.includes(task.kind))
  );
}

function isBorne(idea: Idea, { move, effects = [], promise }: Option): boolean {
  const { moves, posts, promise: byWord = false } = IDEA_BEARERS[idea];
  if (move !== undefined && moves.includes(move)) return true;
  if (byWord && promise !== undefined) return true;
  return effects.some(
    (effect) =>
      (effect.kind === 'seat' &&
        ((effect.does === 'fill' && posts.includes('fill')) ||
          (effect.by !== undefined && posts.includes(effect.by)))) ||
      (effect.kind === 'person' && effect.does === 'lend' && posts.includes('lend')),
  );
}
