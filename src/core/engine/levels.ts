// All levels, and how they are kept while weeks run: as columns, one number a lane.
import { BEHAVIOURS, type Behaviour, type Behaviours, type Manager, type Team } from './state.ts';

/** What a level is called among the columns and in the ledger; whether it is in standard deviations or a share, 0–1. */
interface LevelRow {
  readonly name: string;
  readonly unit: 'z' | 'share';
}
type NumberOf<Named> = { [Field in keyof Named]-?: Named[Field] extends number ? Field : never }[keyof Named];
export type ManagerField = NumberOf<Manager>;
export type TeamField = Exclude<NumberOf<Team>, 'quits'>;

const OF_MANAGER = {
  trust: { name: 'trust', unit: 'z' },
  scar: { name: 'scar', unit: 'share' },
  suited: { name: 'suited', unit: 'z' },
  autonomy: { name: 'autonomy', unit: 'z' },
  clarity: { name: 'clarity', unit: 'z' },
  strain: { name: 'strain', unit: 'z' },
  engagement: { name: 'engagement', unit: 'z' },
  honesty: { name: 'honesty', unit: 'z' },
  skill: { name: 'skill', unit: 'z' },
  quality: { name: 'quality', unit: 'z' },
  looking: { name: 'looking', unit: 'z' },
  adaptation: { name: 'adaptation', unit: 'z' },
  ownMonitoring: { name: 'ownMonitoring', unit: 'z' },
  ownCoaching: { name: 'ownCoaching', unit: 'z' },
  ownSharing: { name: 'ownSharing', unit: 'z' },
  ownOpenness: { name: 'ownOpenness', unit: 'share' },
  keeping: { name: 'keeping', unit: 'share' },
  dependence: { name: 'dependence', unit: 'share' },
  goal: { name: 'goal', unit: 'share' },
} as const satisfies Record<ManagerField, LevelRow>;

const OF_TEAM = {
  trust: { name: 'teamTrust', unit: 'z' },
  safety: { name: 'safety', unit: 'z' },
  clarity: { name: 'teamClarity', unit: 'z' },
  engagement: { name: 'teamEngagement', unit: 'z' },
  workload: { name: 'workload', unit: 'z' },
  capability: { name: 'capability', unit: 'z' },
  unrest: { name: 'unrest', unit: 'z' },
  looking: { name: 'teamLooking', unit: 'z' },
  delivery: { name: 'delivery', unit: 'z' },
} as const satisfies Record<TeamField, LevelRow>;

/** How a manager has come to experience each behaviour is a level, too, with the behaviour's name. */
export type LevelName = Behaviour | (typeof OF_MANAGER)[ManagerField]['name'] | (typeof OF_TEAM)[TeamField]['name'];

/** One level: its name, and the field that holds it in the named form of a manager, a team, or the experience. */
type Level = { readonly name: LevelName; readonly unit: 'z' | 'share' } & (
  | { readonly of: 'experience'; readonly field: Behaviour }
  | { readonly of: 'manager'; readonly field: ManagerField }
  | { readonly of: 'team'; readonly field: TeamField }
);
const MANAGER_FIELDS = Object.keys(OF_MANAGER) as ManagerField[];
const TEAM_FIELDS = Object.keys(OF_TEAM) as TeamField[];
/** The experience of the eight behaviours comes first. */
export const LEVELS: readonly Level[] = [
  ...BEHAVIOURS.map((field) => ({ of: 'experience', field, name: field, unit: 'z' }) as const),
  ...MANAGER_FIELDS.map((field) => ({ of: 'manager', field, ...OF_MANAGER[field] }) as const),
  ...TEAM_FIELDS.map((field) => ({ of: 'team', field, ...OF_TEAM[field] }) as const),
];
export const LEVEL_NAMES: readonly LevelName[] = LEVELS.map(({ name }) => name);
export const LEVEL_BY_NAME = Object.fromEntries(LEVELS.map((level) => [level.name, level])) as Readonly<
  Record<LevelName, Level>
>;

/** Place of a level among LEVELS. */
export const LEVEL_PLACE = Object.fromEntries(LEVEL_NAMES.map((name, place) => [name, place])) as Readonly<
  Record<LevelName, number>
>;

/** A level with its column, for changes in many lanes: a look by name costs more than all the rest of a change. */
export interface LevelToChange {
  readonly name: LevelName;
  readonly column: Column;
  readonly isShare: boolean;
}

/** All levels of the named form at usual, 0: what a week 0 sets the ones it knows better over. */
export const USUAL_MANAGER = Object.fromEntries(MANAGER_FIELDS.map((field) => [field, 0])) as Readonly<
  Record<ManagerField, number>
>;
export const USUAL_TEAM = Object.fromEntries(TEAM_FIELDS.map((field) => [field, 0])) as Readonly<
  Record<TeamField, number>
>;
export const NO_EXPERIENCE = Object.fromEntries(BEHAVIOURS.map((b) => [b, 0])) as Readonly<Behaviours>;

/** Place of a behaviour in a row of columns of conduct. */
export const BEHAVIOUR_PLACE = Object.fromEntries(BEHAVIOURS.map((b, place) => [b, place])) as Readonly<
  Record<Behaviour, number>
>;

/** Levels of the organisation itself. */
export const YOU_NAMES = ['credit', 'expected', 'forewarned', 'strategy', 'allies', 'systems'] as const;
export type YouName = (typeof YOU_NAMES)[number];

/** Levels that chance moves every week. */
export const LUCK_NAMES = ['trust', 'honesty', 'workload', 'strain', 'engagement', 'safety', 'delivery'] as const;
export type LuckName = (typeof LUCK_NAMES)[number];

/**
 * What bears on a level and is neither behaviour nor level. Of the organisation, z; of the unit, share of seats empty, z of
 * delivery, z of delivery, share of decisions that wait.
 */
export const EXTRA_NAMES = [
  'systems',
  'strategy',
  'allies',
  'pressure',
  'short',
  'goalGain',
  'timeCost',
  'stalled',
] as const;
export type ExtraName = (typeof EXTRA_NAMES)[number];

/**
 * One number for each lane, or for each place where that is said. Loops over a column run from 0 to `lanes` (or `size`) of
 * its cohort and no further, so what they read is there: that is what each `!` behind a bracket stands for.
 */
export type Column = Float64Array;
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;
