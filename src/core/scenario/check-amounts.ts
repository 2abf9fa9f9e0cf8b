// F21, F23: more than a week has or a run can ask, and the same twice.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Effect, Option, Scenario } from './schema.ts';
import { turnOf } from './turn.ts';
import { optionsOf, placed, type Placed } from './walk.ts';

export const checkAmounts = (scenario: Scenario): Finding[] => [
  ...optionsOf(scenario).flatMap(({ thing, path }) => [
    ...claimed(thing, path, scenario.attention),
    ...sameEffects(placed(thing.effects, [...path, 'effects'])),
  ]),
  ...betFindings(scenario),
];

/** What one choice takes of one later week: beyond what there is, nothing more can be taken. */
function claimed({ effects }: Option, path: Path, attention: number): Finding[] {
  const weeks = new Map<number, number>();
  return placed(effects, [...path, 'effects']).flatMap(({ thing, path: at }): Finding[] => {
    if (thing.kind !== 'claim') return [];
    const [before, blocks] = [weeks.get(thing.after_weeks) ?? 0, (weeks.get(thing.after_weeks) ?? 0) + thing.attention];
    weeks.set(thing.after_weeks, blocks);
    if (before > attention || blocks <= attention) return [];
    return [{ code: 'F21', says: 'claim', args: { blocks, attention }, path: [...at, 'attention'] }];
  });
}

/** What it changes, and when; the reason may be told in other words. */
const changeIn = (effect: Effect): string => JSON.stringify({ ...effect, because: '', remembered: '' });

function sameEffects(effects: readonly Placed<Effect>[]): Finding[] {
  const known = new Map<string, number>();
  return effects.flatMap(({ thing, path }, index): Finding[] => {
    if (thing.kind !== 'level') return [];
    const first = known.get(changeIn(thing));
    if (first === undefined) known.set(changeIn(thing), index + 1);
    return first === undefined ? [] : [{ code: 'F23', says: 'effect', args: { number: String(first) }, path }];
  });
}

/** More in one turn than anybody likes to guess. */
const MOST_BETS = 3;

function betFindings(scenario: Scenario): Finding[] {
  const [known, turns] = [new Set<string>(), new Map<number, number>()];
  return placed(scenario.bets, ['bets']).flatMap(({ thing, path }): Finding[] => {
    const [bet, turn] = [JSON.stringify(thing), turnOf({ scenario, week: thing.week })];
    if (known.size === known.add(bet).size) return [{ code: 'F23', says: 'bet', path }];
    const count = (turns.get(turn) ?? 0) + 1;
    turns.set(turn, count);
    if (count !== MOST_BETS + 1) return [];
    return [{ code: 'F21', says: 'bets', args: { most: MOST_BETS, week: thing.week }, path: [...path, 'week'] }];
  });
}
