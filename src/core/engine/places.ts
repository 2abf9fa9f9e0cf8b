// Organisations come into a cohort, are copied from place to place, and come out again by name. Nothing is lost on the way.
import { causeId } from './cause-id.ts';
import { type Cohort, createCohort, type Place, takePlace } from './cohort.ts';
import { USUAL_MANAGER, USUAL_TEAM, YOU_NAMES } from './levels.ts';
import { USUAL_PARAMETERS } from './parameters.ts';
import { copyPeople, enterPeople, peopleAt } from './people.ts';
import {
  BEHAVIOURS,
  type Behaviours,
  type Character,
  type Claim,
  type Manager,
  type Organisation,
  type Team,
} from './state.ts';
import { TRAIT_NAMES, type TraitName } from './state.ts';
import { WISHES } from './wishes.ts';

/** A copy of `o` in a cohort of its own, to be stepped under `parameters`. */
export function placeOf(o: Organisation, parameters = USUAL_PARAMETERS): Place {
  return enter(createCohort(o.managers.length, 1, parameters), o);
}

/**
 * A copy of `o` at the next place of `c`; the source is left alone. Throws when `c` is full, and when `o` is of another size or
 * another week than those there.
 */
export function enter(c: Cohort, o: Organisation): Place {
  joinWeek(c, o, o.managers.length);
  const place = takePlace(c);
  place.seed = o.seed;
  place.promises = o.promises.map((p) => ({ ...p }));
  place.delayed = o.delayed.slice();
  place.claims = o.claims.slice();
  place.coming = o.coming;
  place.former = o.former;
  takeBoss(o, place);
  for (const name of YOU_NAMES) c.you[name][place.index] = o[name];
  const first = place.index * c.managers;
  o.managers.forEach((m, i) => {
    c.asked[first + i] = 0;
    c.coachingSkill[first + i] = o.coachingSkill;
    enterManager(c, first + i, m);
  });
  return place;
}

type OfBoss = 'patience' | 'turnWeeks' | 'warned' | 'marks';

function takeBoss({ patience, turnWeeks, warned, marks }: Pick<Organisation, OfBoss>, to: Place): void {
  to.patience = patience;
  to.turnWeeks = turnWeeks;
  to.warned = warned;
  to.marks = marks;
}

/** Who comes first sets the week for all. */
function joinWeek(c: Cohort, { week, tenure, away }: Pick<Cohort, 'week' | 'tenure' | 'away'>, managers: number): void {
  if (managers !== c.managers) throw new Error(`expected ${c.managers} managers, got ${managers}`);
  if (c.size === 0) {
    c.week = week;
    c.tenure = tenure;
    c.away = away;
  } else if (week !== c.week || tenure !== c.tenure)
    throw new Error(`expected week ${c.week} (${c.tenure} in the post), got ${week} (${tenure})`);
}

function enterManager(c: Cohort, i: number, m: Manager): void {
  const { levels } = c;
  enterCharacter(c, i, m.character);
  for (const b of BEHAVIOURS) levels[b][i] = m.experience[b];
  for (const { field, column } of c.named.manager) column[i] = m[field];
  enterTeam(c, i, m.team);
}

export function enterCharacter(c: Cohort, i: number, character: Character): void {
  c.characters[i] = character;
  c.will[i] = character.will;
  c.readiness[i] = character.readiness;
  for (const wish of WISHES) c.wishes[wish][i] = character.wishes[wish];
  c.goesAt[i] = character.goesAt ?? 0;
  c.empty[i] = character.vacant ? 1 : character.acting ? 2 : 0;
  for (const name of TRAIT_NAMES) c.traits[name][i] = character.trait[name];
}

/** `level` is from now on higher by `amount`, z, of its own accord. Throws nothing: all levels an author can change have a trait. */
export function mark(c: Cohort, i: number, level: TraitName, amount: number, cause: string): void {
  const { trait, marks = [], ...rest } = c.characters[i]!;
  const changed = { ...trait, [level]: trait[level] + amount };
  enterCharacter(c, i, { ...rest, trait: changed, marks: [...marks, { level, amount, cause }] });
}

function enterTeam(c: Cohort, i: number, team: Team): void {
  for (const { field, column } of c.named.team) column[i] = team[field];
  enterPeople(c.people, i, team, c.week);
  findShort(c, i);
}

/** To be called when the seats that are open have changed. Who is lent to a team makes it less short. */
export function findShort(c: Cohort, i: number): void {
  const { size } = c.characters[i]!;
  c.extra.short[i] = (size - c.people.heads[i]!) / size;
}

/**
 * The organisation at `from` once more at the next place of `to`, its own cohort or another: to go on otherwise from there,
 * under other luck when a `seed` is given, and under the parameters of `to`. Throws as `enter` does.
 */
export function copyPlace(from: Place, to: Cohort, seed = from.seed): Place {
  const c = from.cohort;
  joinWeek(to, c, c.managers);
  const place = takePlace(to);
  place.seed = seed;
  place.promises = from.promises;
  place.delayed = from.delayed;
  place.claims = from.claims;
  place.coming = from.coming;
  place.former = from.former;
  takeBoss(from, place);
  for (const name of YOU_NAMES) to.you[name][place.index] = c.you[name][from.index]!;
  const first = from.index * c.managers;
  const at = place.index * c.managers;
  for (let i = 0; i < c.managers; i++) {
    to.asked[at + i] = c.asked[first + i]!;
    copyPeople(c.people, first + i, to.people, at + i);
    copyCharacter(c, first + i, to, at + i);
  }
  for (let n = 0; n < c.changing.length; n++) {
    const source = c.changing[n]!;
    const copy = to.changing[n]!;
    for (let i = 0; i < c.managers; i++) copy[at + i] = source[first + i]!;
  }
  return place;
}

/** Nothing to do where the lane had the same character before, as in most copies of one organisation. */
function copyCharacter(c: Cohort, from: number, to: Cohort, at: number): void {
  const character = c.characters[from]!;
  if (to.characters[at] !== character) enterCharacter(to, at, character);
}

/** A level's mean over the managers of one organisation, z; `delivery` is their teams'. */
export function meanAt({ cohort: { levels, managers }, index }: Place, level: keyof Cohort['levels']): number {
  const column = levels[level];
  let sum = 0;
  for (let i = index * managers; i < (index + 1) * managers; i++) sum += column[i]!;
  return sum / managers;
}

/** What claims next week's attention: what an author does, then what managers brought up. */
function claimsAt({ cohort: { asked, managers, week }, index, claims }: Place): Claim[] {
  const all = claims.slice();
  for (let manager = 0; manager < managers; manager++) {
    const blocks = asked[index * managers + manager]!;
    if (blocks > 0) all.push({ manager, blocks, cause: askedIn(week) });
  }
  return all;
}

const causes: string[] = [];

/** What a question of this week is called as a cause. Kept, so that mass simulation doesn't spell it out each time. */
export function askedIn(week: number): string {
  return (causes[week] ??= causeId.escalation(week));
}

/** The named form of what is at a place, sharing nothing with it but the characters. */
export function organisationAt(place: Place): Organisation {
  const { cohort: c, index, seed, promises, delayed, coming, former } = place;
  const first = index * c.managers;
  return {
    seed,
    week: c.week,
    tenure: c.tenure,
    away: c.away,
    credit: c.you.credit[index]!,
    expected: c.you.expected[index]!,
    forewarned: c.you.forewarned[index]!,
    patience: place.patience,
    turnWeeks: place.turnWeeks,
    warned: place.warned,
    marks: place.marks,
    coachingSkill: c.coachingSkill[first]!,
    systems: c.you.systems[index]!,
    strategy: c.you.strategy[index]!,
    allies: c.you.allies[index]!,
    managers: Array.from({ length: c.managers }, (_, i) => managerAt(c, first + i)),
    promises: promises.map((p) => ({ ...p })),
    delayed: delayed.slice(),
    ...(coming && { coming }),
    ...(former && { former }),
    claims: claimsAt(place),
  };
}

function managerAt(c: Cohort, i: number): Manager {
  const character = c.characters[i]!;
  const manager: Manager = { ...USUAL_MANAGER, character, experience: experienceAt(c, i), team: teamAt(c, i) };
  for (const { field, column } of c.named.manager) manager[field] = column[i]!;
  return manager;
}

/** Spelt out, which is cheaper than going by name: these eight stay the same. */
function experienceAt({ levels }: Cohort, i: number): Behaviours {
  return {
    monitoring: levels.monitoring[i]!,
    absence: levels.absence[i]!,
    coaching: levels.coaching[i]!,
    direction: levels.direction[i]!,
    goals: levels.goals[i]!,
    sharing: levels.sharing[i]!,
    openness: levels.openness[i]!,
    fairness: levels.fairness[i]!,
  };
}

function teamAt(c: Cohort, i: number): Team {
  const team: Team = { ...USUAL_TEAM, ...peopleAt(c.people, i, c.week) };
  for (const { field, column } of c.named.team) team[field] = column[i]!;
  return team;
}
