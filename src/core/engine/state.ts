// The whole organisation as plain data. Everything is in population standard deviations (z, 0 = usual) unless a unit is named.
import type { Coming } from './changes.ts';
import type { ManagerLevel } from '../scenario/vocabulary.ts';
import type { Wishes } from './wishes.ts';

/** What a week of the player's conduct is, towards one manager; each z against a typical leader. */
export const BEHAVIOURS = [
  'monitoring',
  'absence',
  'coaching',
  'direction',
  'goals',
  'sharing',
  'openness',
  'fairness',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];
export type Behaviours = Record<Behaviour, number>;

/** What stays of a manager and a team, unless something leaves a mark: who they are and this seed's traits. */
export interface Character {
  readonly id: string;
  /** 0–1: how ready to run their own ship, from skill, craft and independence. */
  readonly readiness: number;
  /** 0–1: how hard it is for a leader's style to rub off on them. */
  readonly will: number;
  /** How rosy their reports get when they don't feel safe; z of delivery. */
  readonly rosiness: number;
  /** What they want of whoever leads them. */
  readonly wishes: Wishes;
  readonly vacancyWeeks: number;
  readonly size: number;
  /** Constant part of each target, marks included. */
  readonly trait: Readonly<Record<TraitName, number>>;
  /** What an author has changed for good; none until then. */
  readonly marks?: readonly Mark[];
  /** They won't hand in their notice, whatever is done. */
  readonly stays?: true;
  /** The week in which they go, once they have handed in their notice. */
  readonly goesAt?: number;
  /** Who led this team has gone, and this is who stands in. */
  readonly deputy?: true;
  /** Nobody has the post. */
  readonly vacant?: true;
  /** Nobody has been appointed: a member of a team, `holder`, does it beside their own work. */
  readonly acting?: true;
  /** Who has the post, or does it for now: id of a candidate or a member. Without it, the manager whom the author describes. */
  readonly holder?: string;
  /** Who acts is this person of a team. */
  readonly person?: number;
  /** The candidate after whom a deputy stands in. */
  readonly after?: string;
}

/** A lasting change: from then on it is part of what is usual for this manager and team, z. */
interface Mark {
  readonly level: TraitName;
  readonly amount: number;
  readonly cause: string;
}
/** A lasting change of the standing that is usual with the boss, z; or of another level of the organisation itself. */
export interface BossMark {
  /** Left out: the standing. */
  readonly level?: 'systems';
  readonly amount: number;
  readonly cause: string;
}
export const TRAIT_NAMES = [
  'trust',
  'autonomy',
  'clarity',
  'strain',
  'engagement',
  'honesty',
  'skill',
  'quality',
  'workload',
  'teamTrust',
  'safety',
  'teamClarity',
  'teamEngagement',
  'delivery',
  'capability',
] as const;
export type TraitName = (typeof TRAIT_NAMES)[number];

/** One member of a team. They quit and are hired one by one. */
export interface Person {
  /** Number within the run, never used twice. */
  readonly key: number;
  /** Lasting difference of this person's engagement from the team's. */
  readonly leaning: number;
  /** 0 = staying; otherwise weeks until they go (they have handed in their notice). */
  leavingIn: number;
}

export interface Team {
  trust: number;
  safety: number;
  clarity: number;
  engagement: number;
  workload: number;
  capability: number;
  /** How much of what happened lately has set people talking; 0 = nothing, below = what speaks for staying. */
  unrest: number;
  /** How far they have come to look around for another post since; follows unrest. */
  looking: number;
  /** Performance of the unit this week. */
  delivery: number;
  people: Person[];
  /** Weeks until each open seat is filled. */
  vacancies: number[];
  /** People who left since the run began. */
  quits: number;
  /** How many more seats than by quitting have fallen open: by a post, or a loan that lasts; absent at 0. */
  moved?: number;
}

export interface Manager {
  readonly character: Character;
  trust: number;
  /** Lasting cost to the ceiling of trust after deception. */
  scar: number;
  /** How far they were met as they wish to be in what mattered, and do more with it; below 0 the other way. */
  suited: number;
  autonomy: number;
  clarity: number;
  strain: number;
  engagement: number;
  honesty: number;
  skill: number;
  quality: number;
  /** How far they look around for another post. */
  looking: number;
  /** How far monitoring has become usual to them. */
  adaptation: number;
  /** How they have come to experience the player's conduct; slow memory of each week's behaviours. */
  readonly experience: Behaviours;
  /** Their own habits towards their team, drifting towards what they get. */
  ownMonitoring: number;
  ownCoaching: number;
  ownSharing: number;
  /** 0–1: how usual it has become with them to tell the criticism they got, after the player's example. */
  ownOpenness: number;
  /** 0–1: how much they are out to keep their people, since the player asked for it. */
  keeping: number;
  /** Share of decisions, 0–1, that wait for the player because the player has kept taking them. */
  dependence: number;
  /** Strength of the goals in force, 0–1; what it adds to delivery is this times commitment. */
  goal: number;
  team: Team;
}

/** Who leads no team of the player's, or is one of a manager's team. */
export type PromisedTo = 'boss' | 'peer' | 'member';
export interface Promise_ {
  readonly id: string;
  /** −1 for the boss and peers; of a member, whose team they are in. */
  readonly manager: number;
  /** Left out: the manager. */
  readonly to?: PromisedTo;
  /** Week at whose end it must be kept. */
  readonly due: number;
  /** Lapsed: it has lost its point, or whom it was made to has gone. */
  status: 'open' | 'kept' | 'broken' | 'lapsed';
}

/** A change an author or a move has put in the pipeline. */
export interface Delayed {
  readonly week: number;
  readonly manager: number;
  readonly level: ManagerLevel | 'credit' | 'systems' | 'claim';
  readonly add: number;
  /** It is from then on a part of what is usual. */
  readonly lasts?: true;
  readonly cause: string;
}

export interface Organisation {
  readonly seed: number;
  /** Weeks completed. */
  week: number;
  /** Weeks of the player's own presence completed in this post; early weeks shape trust faster. */
  tenure: number;
  /** True while the player is on leave. */
  away: boolean;
  /** Standing with the player's boss. */
  credit: number;
  /** The delivery that the boss has come to expect. */
  expected: number;
  /** 0–1: how far the boss has been told what to expect. */
  forewarned: number;
  /** 0–1: how long slow results are put up with. */
  readonly patience: number;
  /** Weeks from one Monday on which the boss may ask for a report to the next. */
  readonly turnWeeks: number;
  /** The boss was worried when the last turn ended, and the player can know. */
  warned: boolean;
  /** What an author has changed in the boss's opinion for good; none until then. */
  marks: readonly BossMark[];
  /** Fairness of hiring, promotion and pay as a system. */
  systems: number;
  /** The player's own skill at coaching; 1 = average coach, 0 or less harms (Dahling et al. 2016). */
  readonly coachingSkill: number;
  /** Value of direction set and allies kept, lasting. */
  strategy: number;
  allies: number;
  managers: Manager[];
  promises: Promise_[];
  delayed: Delayed[];
  /** What is on its way for posts and people with names, loans that end among it; absent while there is nothing. */
  coming?: readonly Coming[];
  /** Managers and candidates who have left a post that has been emptied or filled since, by id; absent while there are none. */
  former?: readonly string[];
  /** Blocks of next week's attention already claimed, per manager (index) with the reason. */
  claims: Claim[];
}
export interface Claim {
  readonly manager: number;
  readonly blocks: number;
  readonly cause: string;
}
