// Team members as individuals: they give notice, leave two weeks later, and their seats are filled in time.
import { growth, snap } from '../fixed.ts';
import { QUIT, SKILL } from '../parameters.table.ts';
import { normal, PURPOSE, uniform } from '../random.ts';
import type { Manager, Person } from '../state.ts';
import { changeTeam, type Week } from '../week.ts';

export function peopleSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    leave(w, i, m);
    giveNotice(w, i, m);
    fillSeats(w, i, m);
  });
}

function leave(w: Week, i: number, m: Manager): void {
  const { team } = m;
  for (const person of team.people) {
    if (person.leavingIn === 0) continue;
    person.leavingIn -= 1;
    if (person.leavingIn > 0) continue;
    person.leavingIn = -1;
    team.quits += 1;
    team.vacancies.push(m.character.vacancyWeeks);
    changeTeam(w, m, 'capability', snap((SKILL.capabilityPerQuit * 8) / m.character.size), 'state:quits');
    w.events?.push({ kind: 'left', manager: i, person: person.key });
  }
  if (team.people.some((p) => p.leavingIn < 0)) team.people = team.people.filter((p) => p.leavingIn >= 0);
}

/** Weekly chance that one person hands in their notice. */
export function quitChance(m: Manager, person: Person): number {
  const { team } = m;
  const pull =
    QUIT.teamEngagement * team.engagement + QUIT.teamTrust * team.trust + QUIT.strain * m.strain + QUIT.leaning * person.leaning;
  return QUIT.weekly * growth(pull);
}

function giveNotice(w: Week, i: number, m: Manager): void {
  for (const person of m.team.people) {
    if (person.leavingIn > 0) continue;
    if (uniform(w.state.seed, w.number, person.key, PURPOSE.quit) >= quitChance(m, person)) continue;
    person.leavingIn = QUIT.noticeWeeks;
    w.events?.push({ kind: 'gave_notice', manager: i, person: person.key });
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
    team.people.push({ key, leaning: snap(0.6 * normal(w.state.seed, 0, key, PURPOSE.person)), leavingIn: 0 });
    w.events?.push({ kind: 'arrived', manager: i, person: key });
  }
}
