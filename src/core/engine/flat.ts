// An organisation laid out for stepping: rows of numbers instead of named fields. Plain data too; `flatten` and `unflatten`
// lose nothing. Play keeps the named form, mass simulation this one.
import { type Levels, LEVEL, emptyLevels, emptyYou, traitRow, YOU, type You } from './levels.ts';
import type { Character, Claim, Delayed, Manager, Organisation, Promise_, Team } from './state.ts';

export interface FlatManager {
  readonly character: Character;
  /** The character's traits, by LEVEL. */
  readonly trait: Levels;
  readonly levels: Levels;
  /** Team members, a place each: key and leaning are replaced when someone comes or goes, and never changed in place. */
  keys: readonly number[];
  leanings: readonly number[];
  /** 0 = staying; otherwise weeks until they go. Changed in place. */
  leavingIn: number[];
  /** How many have handed in their notice. */
  leaving: number;
  /** Weeks until each open seat is filled. */
  vacancies: number[];
  quits: number;
}

export interface FlatOrganisation {
  readonly seed: number;
  week: number;
  tenure: number;
  away: boolean;
  readonly coachingSkill: number;
  readonly you: You;
  readonly managers: readonly FlatManager[];
  readonly promises: Promise_[];
  delayed: Delayed[];
  claims: Claim[];
}

/** A flat copy; the source is left alone. */
export function flatten(o: Organisation): FlatOrganisation {
  const you = emptyYou();
  you[YOU.credit] = o.credit;
  you[YOU.strategy] = o.strategy;
  you[YOU.allies] = o.allies;
  you[YOU.systems] = o.systems;
  return {
    seed: o.seed,
    week: o.week,
    tenure: o.tenure,
    away: o.away,
    coachingSkill: o.coachingSkill,
    you,
    managers: o.managers.map(flattenManager),
    promises: o.promises.map(copyPromise),
    delayed: o.delayed.slice(),
    claims: o.claims.slice(),
  };
}

export function flattenManager(m: Manager): FlatManager {
  const { people, vacancies, quits } = m.team;
  const leavingIn = people.map((p) => p.leavingIn);
  const [keys, leanings] = [people.map((p) => p.key), people.map((p) => p.leaning)];
  const trait = traitRow(m.character.trait);
  return {
    character: m.character,
    trait,
    levels: levelsOf(m),
    keys,
    leanings,
    leavingIn,
    leaving: leavingIn.filter((weeks) => weeks !== 0).length,
    vacancies: vacancies.slice(),
    quits,
  };
}

function levelsOf(m: Manager): Levels {
  const row = emptyLevels();
  const { experience: e, team: t } = m;
  row[LEVEL.monitoring] = e.monitoring;
  row[LEVEL.absence] = e.absence;
  row[LEVEL.coaching] = e.coaching;
  row[LEVEL.direction] = e.direction;
  row[LEVEL.goals] = e.goals;
  row[LEVEL.sharing] = e.sharing;
  row[LEVEL.openness] = e.openness;
  row[LEVEL.fairness] = e.fairness;
  row[LEVEL.trust] = m.trust;
  row[LEVEL.scar] = m.scar;
  row[LEVEL.autonomy] = m.autonomy;
  row[LEVEL.clarity] = m.clarity;
  row[LEVEL.strain] = m.strain;
  row[LEVEL.engagement] = m.engagement;
  row[LEVEL.honesty] = m.honesty;
  row[LEVEL.skill] = m.skill;
  row[LEVEL.quality] = m.quality;
  row[LEVEL.adaptation] = m.adaptation;
  row[LEVEL.ownMonitoring] = m.ownMonitoring;
  row[LEVEL.ownCoaching] = m.ownCoaching;
  row[LEVEL.ownSharing] = m.ownSharing;
  row[LEVEL.ownOpenness] = m.ownOpenness;
  row[LEVEL.keeping] = m.keeping;
  row[LEVEL.dependence] = m.dependence;
  row[LEVEL.goal] = m.goal;
  row[LEVEL.teamTrust] = t.trust;
  row[LEVEL.safety] = t.safety;
  row[LEVEL.teamClarity] = t.clarity;
  row[LEVEL.teamEngagement] = t.engagement;
  row[LEVEL.workload] = t.workload;
  row[LEVEL.capability] = t.capability;
  row[LEVEL.delivery] = t.delivery;
  return row;
}

/** The named form again, sharing nothing with `o` but the characters. */
export function unflatten(o: FlatOrganisation): Organisation {
  const { you } = o;
  return {
    seed: o.seed,
    week: o.week,
    tenure: o.tenure,
    away: o.away,
    credit: you[YOU.credit],
    coachingSkill: o.coachingSkill,
    systems: you[YOU.systems],
    strategy: you[YOU.strategy],
    allies: you[YOU.allies],
    managers: o.managers.map(unflattenManager),
    promises: o.promises.map(copyPromise),
    delayed: o.delayed.slice(),
    claims: o.claims.slice(),
  };
}

function unflattenManager(m: FlatManager): Manager {
  const { levels } = m;
  return {
    character: m.character,
    trust: levels[LEVEL.trust],
    scar: levels[LEVEL.scar],
    autonomy: levels[LEVEL.autonomy],
    clarity: levels[LEVEL.clarity],
    strain: levels[LEVEL.strain],
    engagement: levels[LEVEL.engagement],
    honesty: levels[LEVEL.honesty],
    skill: levels[LEVEL.skill],
    quality: levels[LEVEL.quality],
    adaptation: levels[LEVEL.adaptation],
    experience: {
      monitoring: levels[LEVEL.monitoring],
      absence: levels[LEVEL.absence],
      coaching: levels[LEVEL.coaching],
      direction: levels[LEVEL.direction],
      goals: levels[LEVEL.goals],
      sharing: levels[LEVEL.sharing],
      openness: levels[LEVEL.openness],
      fairness: levels[LEVEL.fairness],
    },
    ownMonitoring: levels[LEVEL.ownMonitoring],
    ownCoaching: levels[LEVEL.ownCoaching],
    ownSharing: levels[LEVEL.ownSharing],
    ownOpenness: levels[LEVEL.ownOpenness],
    keeping: levels[LEVEL.keeping],
    dependence: levels[LEVEL.dependence],
    goal: levels[LEVEL.goal],
    team: unflattenTeam(m),
  };
}

function unflattenTeam(m: FlatManager): Team {
  const { levels } = m;
  return {
    trust: levels[LEVEL.teamTrust],
    safety: levels[LEVEL.safety],
    clarity: levels[LEVEL.teamClarity],
    engagement: levels[LEVEL.teamEngagement],
    workload: levels[LEVEL.workload],
    capability: levels[LEVEL.capability],
    delivery: levels[LEVEL.delivery],
    people: m.keys.map((key, p) => ({ key, leaning: m.leanings[p] ?? 0, leavingIn: m.leavingIn[p] ?? 0 })),
    vacancies: m.vacancies.slice(),
    quits: m.quits,
  };
}

/** The same again, to be stepped on its own; under other luck when a `seed` is given. */
export function copyFlat(o: FlatOrganisation, seed = o.seed): FlatOrganisation {
  return {
    seed,
    week: o.week,
    tenure: o.tenure,
    away: o.away,
    coachingSkill: o.coachingSkill,
    you: o.you.slice() as You,
    managers: o.managers.map(copyFlatManager),
    promises: o.promises.map(copyPromise),
    delayed: o.delayed.slice(),
    claims: o.claims.slice(),
  };
}

function copyFlatManager(m: FlatManager): FlatManager {
  return {
    character: m.character,
    trait: m.trait,
    levels: m.levels.slice() as Levels,
    keys: m.keys,
    leanings: m.leanings,
    leavingIn: m.leavingIn.slice(),
    leaving: m.leaving,
    vacancies: m.vacancies.slice(),
    quits: m.quits,
  };
}

function copyPromise(p: Promise_): Promise_ {
  return { id: p.id, manager: p.manager, due: p.due, status: p.status };
}
