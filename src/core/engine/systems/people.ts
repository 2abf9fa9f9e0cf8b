// Team members as individuals: they give notice, leave two weeks later, and their seats are filled in time.
import type { Cohort, People } from '../cohort.ts';
import { growth, snap } from '../fixed.ts';
import { QUIT, SKILL } from '../parameters.table.ts';
import { setKeys, setVacancies } from '../places.ts';
import { drawAt, normal, PURPOSE, uniformAt } from '../random.ts';
import type { Manager } from '../state.ts';
import { changeLevel, moveAll } from '../week.ts';

const Q = QUIT;
const { quit, notice } = PURPOSE;

export function peopleSystem(c: Cohort): void {
  moveAll(c, MOVES);
}

const MOVES = [countDown, giveNotice, fillSeats];

/**
 * Nearly all draws end with nobody quitting, so four bits of a draw for eight people look first: only below this many
 * sixteenths can anyone quit, and a second draw then decides with what is left of the chance. Together the chance is exact.
 */
function firstLook(): number {
  const highest = 16 * Q.weekly * growth(Q.mostPull);
  return highest < 15 ? Math.ceil(highest) : 16;
}

function countDown(c: Cohort, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const team = c.people[i]!;
    if (team.leaving > 0) letGo(c, i, team);
  }
}

function letGo(c: Cohort, i: number, team: People): void {
  const { keys, leavingIn } = team;
  team.leavingIn = leavingIn.map((weeks) => (weeks === 0 ? 0 : weeks - 1 || GONE));
  for (let p = 0; p < keys.length; p++) {
    if (team.leavingIn[p] !== GONE) continue;
    team.leaving -= 1;
    team.quits += 1;
    const { size, vacancyWeeks } = c.characters[i]!;
    setVacancies(c, i, [...team.vacancies, vacancyWeeks]);
    changeLevel(c, i, 'capability', snap((SKILL.capabilityPerQuit * 8) / size), 'state:quits');
    c.events?.push({ kind: 'left', manager: c.who[i]!, person: keys[p]! });
  }
  if (team.leavingIn.includes(GONE)) removeGone(team);
}

/** Weeks to go of somebody who has just gone. */
const GONE = -1;

function removeGone(team: People): void {
  const stays = (_: number, p: number): boolean => team.leavingIn[p] !== GONE;
  setKeys(team, team.keys.filter(stays));
  team.leanings = team.leanings.filter(stays);
  team.leavingIn = team.leavingIn.filter((weeks) => weeks !== GONE);
}

/** Weekly chance, from z of the team and its manager and shares, that someone of this leaning hands in their notice. */
function chanceOf(engagement: number, trust: number, strain: number, keeping: number, leaning: number): number {
  const pull =
    Q.teamEngagement * engagement + Q.teamTrust * trust + Q.strain * strain + Q.keeping * keeping + Q.leaning * leaning;
  return Q.weekly * growth(pull < Q.mostPull ? pull : Q.mostPull);
}

/** Weekly chance that someone of this lasting leaning in the manager's team hands in their notice. */
export function quitChance(m: Manager, leaning: number): number {
  return chanceOf(m.team.engagement, m.team.trust, m.strain, m.keeping, leaning);
}

function giveNotice(c: Cohort, from: number, to: number): void {
  const unlikely = firstLook();
  for (let i = from; i < to; i++) {
    const key = c.keys[i]!;
    const { eights, keys } = c.people[i]!;
    for (let e = 0; e < eights.length; e++) {
      const { eight, from: first, to: end } = eights[e]!;
      const bits = drawAt(key, eight, notice);
      if (unlikely === 1 && !hasZero(bits)) continue;
      for (let p = first; p < end; p++)
        if (((bits >>> (4 * (keys[p]! & 7))) & 15) < unlikely) lookAgain(c, i, p, unlikely);
    }
  }
}

/** Is any of the eight groups of four bits all zeros? Three in five draws have none, and their people need no look at all. */
function hasZero(bits: number): boolean {
  return ((bits - 0x11111111) & ~bits & 0x88888888) !== 0;
}

function lookAgain(c: Cohort, i: number, p: number, unlikely: number): void {
  const team = c.people[i]!;
  const { teamEngagement, teamTrust, strain, keeping } = c.levels;
  const person = team.keys[p]!;
  const roll = uniformAt(c.keys[i]!, person, quit) * (unlikely / 16);
  const chance = chanceOf(teamEngagement[i]!, teamTrust[i]!, strain[i]!, keeping[i]!, team.leanings[p]!);
  if (roll < chance && team.leavingIn[p] === 0) handIn(c, i, team, p);
}

function handIn(c: Cohort, i: number, team: People, p: number): void {
  team.leavingIn = team.leavingIn.with(p, Q.noticeWeeks);
  team.leaving += 1;
  c.events?.push({ kind: 'gave_notice', manager: c.who[i]!, person: team.keys[p]! });
}

/** The n-th hire of a team has the same key whatever happens in other teams. Call it once the seat is no longer vacant. */
function hireKey(manager: number, team: People): number {
  return 1000 * (manager + 1) + 100 + team.quits - team.vacancies.length;
}

function fillSeats(c: Cohort, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const team = c.people[i]!;
    if (team.vacancies.length > 0) fill(c, i, team);
  }
}

function fill(c: Cohort, i: number, team: People): void {
  team.vacancies = team.vacancies.map((left) => left - 1);
  for (let s = team.vacancies.length - 1; s >= 0; s--)
    if (team.vacancies[s]! <= 0) {
      setVacancies(c, i, team.vacancies.toSpliced(s, 1));
      hire(c, i, team);
    }
}

function hire(c: Cohort, i: number, team: People): void {
  const manager = c.who[i]!;
  const { seed } = c.places[(i - manager) / c.managers]!;
  const key = hireKey(manager, team);
  setKeys(team, [...team.keys, key]);
  team.leanings = [...team.leanings, snap(0.6 * normal(seed, 0, key, PURPOSE.person))];
  team.leavingIn = [...team.leavingIn, 0];
  c.events?.push({ kind: 'arrived', manager, person: key });
}
