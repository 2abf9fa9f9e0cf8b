// A plain copy to step in place; characters never change and are shared. Every field is written out: a spread would keep the
// source's hidden shape (frozen, or with whole numbers where halves come later), and stepping would be several times slower.
import type { Behaviours, Manager, Organisation, Person, Promise_, Team } from './state.ts';

export function copyOrganisation(o: Organisation): Organisation {
  return {
    seed: o.seed,
    week: o.week,
    tenure: o.tenure,
    away: o.away,
    credit: o.credit,
    coachingSkill: o.coachingSkill,
    systems: o.systems,
    strategy: o.strategy,
    allies: o.allies,
    managers: copyAll(o.managers, copyManager),
    promises: copyAll(o.promises, copyPromise),
    delayed: o.delayed.slice(),
    claims: o.claims.slice(),
  };
}

/** Not `map`, whose arrays are of another hidden shape before and after the compiler has had a look. */
function copyAll<T>(all: readonly T[], copy: (one: T) => T): T[] {
  const copies: T[] = [];
  for (let i = 0; i < all.length; i++) {
    const one = all[i];
    if (one !== undefined) copies.push(copy(one));
  }
  return copies;
}

function copyManager(m: Manager): Manager {
  return {
    character: m.character,
    trust: m.trust,
    scar: m.scar,
    autonomy: m.autonomy,
    clarity: m.clarity,
    strain: m.strain,
    engagement: m.engagement,
    honesty: m.honesty,
    skill: m.skill,
    quality: m.quality,
    adaptation: m.adaptation,
    experience: copyBehaviours(m.experience),
    ownMonitoring: m.ownMonitoring,
    ownCoaching: m.ownCoaching,
    ownSharing: m.ownSharing,
    dependence: m.dependence,
    goal: m.goal,
    team: copyTeam(m.team),
  };
}

function copyBehaviours(b: Behaviours): Behaviours {
  return {
    monitoring: b.monitoring,
    absence: b.absence,
    coaching: b.coaching,
    direction: b.direction,
    goals: b.goals,
    sharing: b.sharing,
    openness: b.openness,
    fairness: b.fairness,
  };
}

function copyTeam(t: Team): Team {
  return {
    trust: t.trust,
    safety: t.safety,
    clarity: t.clarity,
    engagement: t.engagement,
    workload: t.workload,
    capability: t.capability,
    delivery: t.delivery,
    people: copyAll(t.people, copyPerson),
    vacancies: t.vacancies.slice(),
    quits: t.quits,
  };
}

function copyPerson(p: Person): Person {
  return { key: p.key, leaning: p.leaning, leavingIn: p.leavingIn };
}

function copyPromise(p: Promise_): Promise_ {
  return { id: p.id, manager: p.manager, due: p.due, status: p.status };
}
