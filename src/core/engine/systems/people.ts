// Team members as individuals: they give notice, leave two weeks later, and their seats are filled in time.
import { growth, snap } from '../fixed.ts';
import { QUIT, SKILL } from '../parameters.table.ts';
import { normal, PURPOSE, uniformAt } from '../random.ts';
import type { Manager, Person } from '../state.ts';
import { changeTeam, type Week } from '../week.ts';

export function peopleSystem(w: Week): void {
  const { managers } = w.state;
  // No one's chance is above this, so that most draws need no further look.
  const highestChance = QUIT.weekly * growth(QUIT.mostPull);
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    leave(w, i, m);
    giveNotice(w, i, m, highestChance);
    if (m.team.vacancies.length > 0) fillSeats(w, i, m);
  }
}

function leave(w: Week, i: number, m: Manager): void {
  const { people } = m.team;
  for (let p = 0; p < people.length; p++) if (people[p]?.leavingIn !== 0) return countDown(w, i, m);
}

function countDown(w: Week, i: number, m: Manager): void {
  const { team } = m;
  for (const person of team.people) {
    if (person.leavingIn === 0) continue;
    person.leavingIn -= 1;
    if (person.leavingIn > 0) continue;
    person.leavingIn = -1;
    team.quits += 1;
    team.vacancies.push(m.character.vacancyWeeks);
    changeTeam(w, m, 'capability', snap((SKILL.capabilityPerQuit * 8) / m.character.size), 'state:quits');
    if (w.events !== null) w.events.push({ kind: 'left', manager: i, person: person.key });
  }
  team.people = stayed(team.people);
}

function stayed(people: readonly Person[]): Person[] {
  const still: Person[] = [];
  for (const person of people) if (person.leavingIn >= 0) still.push(person);
  return still;
}

/** Weekly chance that one person hands in their notice. */
export function quitChance(m: Manager, person: Person): number {
  const { team } = m;
  const pull =
    QUIT.teamEngagement * team.engagement +
    QUIT.teamTrust * team.trust +
    QUIT.strain * m.strain +
    QUIT.leaning * person.leaning;
  return QUIT.weekly * growth(pull < QUIT.mostPull ? pull : QUIT.mostPull);
}

const { quit } = PURPOSE;

function giveNotice(w: Week, i: number, m: Manager, highestChance: number): void {
  const { people } = m.team;
  const { key } = w;
  for (let p = 0; p < people.length; p++) {
    const person = people[p];
    if (person === undefined || person.leavingIn > 0) continue;
    const roll = uniformAt(key, person.key, quit);
    if (roll >= highestChance || roll >= quitChance(m, person)) continue;
    person.leavingIn = QUIT.noticeWeeks;
    if (w.events !== null) w.events.push({ kind: 'gave_notice', manager: i, person: person.key });
  }
}

/** The n-th hire of a team has the same key whatever happens in other teams. Call it once the seat is no longer vacant. */
function hireKey(i: number, { team }: Manager): number {
  return 1000 * (i + 1) + 100 + team.quits - team.vacancies.length;
}

function fillSeats(w: Week, i: number, m: Manager): void {
  const { team } = m;
  for (let s = team.vacancies.length - 1; s >= 0; s--) {
    const left = (team.vacancies[s] ?? 0) - 1;
    team.vacancies[s] = left;
    if (left > 0) continue;
    team.vacancies.splice(s, 1);
    const key = hireKey(i, m);
    team.people.push({
      key,
      leaning: snap(0.6 * normal(w.state.seed, 0, key, PURPOSE.person)),
      leavingIn: 0,
    });
    if (w.events !== null) w.events.push({ kind: 'arrived', manager: i, person: key });
  }
}
