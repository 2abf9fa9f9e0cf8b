// The names of all levels, and how they are kept while weeks run: as columns, one number a lane.
import { BEHAVIOURS, type Behaviour } from './state.ts';

/** Levels of a manager and a team, as the ledger names them. The experience of the eight behaviours comes first. */
export const LEVEL_NAMES = [
  ...BEHAVIOURS,
  'trust',
  'scar',
  'autonomy',
  'clarity',
  'strain',
  'engagement',
  'honesty',
  'skill',
  'quality',
  'adaptation',
  'ownMonitoring',
  'ownCoaching',
  'ownSharing',
  'dependence',
  'goal',
  'teamTrust',
  'safety',
  'teamClarity',
  'teamEngagement',
  'workload',
  'capability',
  'delivery',
  'ownOpenness',
  'keeping',
] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/** Place of a behaviour in a row of columns of conduct. */
export const BEHAVIOUR_PLACE = Object.fromEntries(BEHAVIOURS.map((b, place) => [b, place])) as Readonly<
  Record<Behaviour, number>
>;

/** Levels of the organisation itself. */
export const YOU_NAMES = ['credit', 'strategy', 'allies', 'systems'] as const;
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
