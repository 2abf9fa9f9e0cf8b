// Where each level stands in a manager's row of numbers. The weekly kernel works on such rows: in a plain object every
// level that moves is a box of its own, which costs more than the arithmetic.
import { BEHAVIOURS, type TraitName } from './state.ts';

/** Place of a level, by the name the ledger uses. The eight experienced behaviours come first, in the order of BEHAVIOURS. */
export const LEVEL = {
  monitoring: 0,
  absence: 1,
  coaching: 2,
  direction: 3,
  goals: 4,
  sharing: 5,
  openness: 6,
  fairness: 7,
  trust: 8,
  scar: 9,
  autonomy: 10,
  clarity: 11,
  strain: 12,
  engagement: 13,
  honesty: 14,
  skill: 15,
  quality: 16,
  adaptation: 17,
  ownMonitoring: 18,
  ownCoaching: 19,
  ownSharing: 20,
  dependence: 21,
  goal: 22,
  teamTrust: 23,
  safety: 24,
  teamClarity: 25,
  teamEngagement: 26,
  workload: 27,
  capability: 28,
  delivery: 29,
  ownOpenness: 30,
  keeping: 31,
} as const;
export type LevelName = keyof typeof LEVEL;
export const LEVEL_NAMES = Object.keys(LEVEL) as LevelName[];

/** Place of each level that is the organisation's own. */
export const YOU = { credit: 0, strategy: 1, allies: 2, systems: 3 } as const;
export type YouName = keyof typeof YOU;

/** Place of each level's luck in a manager's week. */
export const LUCK = { trust: 0, honesty: 1, workload: 2, strain: 3, engagement: 4, safety: 5, delivery: 6 } as const;

type Row<Places extends Readonly<Record<string, number>>> = number[] & Record<Places[keyof Places], number>;
/** z (shares for scar, dependence, goal, ownOpenness and keeping), by LEVEL. */
export type Levels = Row<typeof LEVEL>;
/** z, by YOU. */
export type You = Row<typeof YOU>;
/** z on the grid, by LUCK. */
export type Luck = Row<typeof LUCK>;
/** A week's eight behaviours towards one manager, z, by the first places of LEVEL. */
export type Conduct = number[] & Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7, number>;

/**
 * A row of so many zeros that the machine keeps as doubles side by side. It is made of halves first: a row of whole numbers
 * (`fill(0)` makes one too) is kept otherwise, and the weekly kernel would be slower by half.
 */
function zeros(count: number): number[] {
  const row: number[] = [];
  for (let i = 0; i < count; i++) row.push(0.5);
  for (let i = 0; i < count; i++) row[i] = 0;
  return row;
}

export const emptyLevels = (): Levels => zeros(LEVEL_NAMES.length) as Levels;
export const emptyYou = (): You => zeros(4) as You;
export const emptyLuck = (): Luck => zeros(7) as Luck;
export const emptyConduct = (): Conduct => zeros(BEHAVIOURS.length) as Conduct;

/** The constant part of each level's target, by LEVEL; 0 where a level has none. */
export function traitRow(trait: Readonly<Record<TraitName, number>>): Levels {
  const row = emptyLevels();
  for (const name of Object.keys(trait) as TraitName[]) row[LEVEL[name]] = trait[name];
  return row;
}
