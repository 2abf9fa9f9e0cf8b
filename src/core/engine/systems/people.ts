// Team members as individuals: they give notice, leave two weeks later, and their seats are filled in time.
import { growth, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL } from '../levels.ts';
import { QUIT, SKILL } from '../parameters.table.ts';
import { drawAt, normal, PURPOSE, uniformAt } from '../random.ts';
import { changeLevel, type Week } from '../week.ts';

const Q = QUIT;
const { teamEngagement: TEAM_ENGAGEMENT, teamTrust: TEAM_TRUST, strain: STRAIN, keeping: KEEPING } = LEVEL;
const { quit, notice } = PURPOSE;

export function peopleSystem(w: Week): void {
  const { managers } = w.state;
  const unlikely = firstLook();
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    if (m.leaving > 0) countDown(w, i, m);
    giveNotice(w, i, m, unlikely);
    if (m.vacancies.length > 0) fillSeats(w, i, m);
  }
}

/**
 * Nearly all draws end with nobody quitting, so four bits of a draw for eight people look first: only below this many
 * sixteenths can anyone quit, and a second draw then decides with what is left of the chance. Together the chance is exact.
 */
function firstLook(): number {
  const highest = 16 * Q.weekly * growth(Q.mostPull);
  return highest < 15 ? Math.ceil(highest) : 16;
}

function countDown(w: Week, i: number, m: FlatManager): void {
  const { leavingIn, keys } = m;
  let gone = false;
  for (let p = 0; p < leavingIn.length; p++) {
    const weeks = leavingIn[p] ?? 0;
    if (weeks === 0) continue;
    leavingIn[p] = weeks - 1 || -1;
    if (weeks > 1) continue;
    gone = true;
    m.leaving -= 1;
    m.quits += 1;
    m.vacancies.push(m.character.vacancyWeeks);
    changeLevel(w, m, 'capability', snap((SKILL.capabilityPerQuit * 8) / m.character.size), 'state:quits');
    if (w.events !== null) w.events.push({ kind: 'left', manager: i, person: keys[p] ?? 0 });
  }
  if (gone) removeGone(m);
}

function removeGone(m: FlatManager): void {
  for (let p = m.leavingIn.length - 1; p >= 0; p--) {
    if (m.leavingIn[p] !== -1) continue;
    m.keys = m.keys.toSpliced(p, 1);
    m.leanings = m.leanings.toSpliced(p, 1);
    m.leavingIn.splice(p, 1);
  }
}

/** Weekly chance that someone of this lasting leaning hands in their notice. */
export function quitChance({ levels }: FlatManager, leaning: number): number {
  const pull =
    Q.teamEngagement * levels[TEAM_ENGAGEMENT] +
    Q.teamTrust * levels[TEAM_TRUST] +
    Q.strain * levels[STRAIN] +
    Q.keeping * levels[KEEPING] +
    Q.leaning * leaning;
  return Q.weekly * growth(pull < Q.mostPull ? pull : Q.mostPull);
}

function giveNotice(w: Week, i: number, m: FlatManager, unlikely: number): void {
  const { keys, leanings, leavingIn } = m;
  let eight = -1;
  let bits = 0;
  for (let p = 0; p < keys.length; p++) {
    const person = keys[p] ?? 0;
    if (person >> 3 !== eight) bits = drawAt(w.key, (eight = person >> 3), notice);
    const look = (bits >>> (4 * (person & 7))) & 15;
    if (look >= unlikely || leavingIn[p] !== 0) continue;
    const roll = uniformAt(w.key, person, quit) * (unlikely / 16);
    if (roll >= quitChance(m, leanings[p] ?? 0)) continue;
    leavingIn[p] = Q.noticeWeeks;
    m.leaving += 1;
    if (w.events !== null) w.events.push({ kind: 'gave_notice', manager: i, person });
  }
}

/** The n-th hire of a team has the same key whatever happens in other teams. Call it once the seat is no longer vacant. */
function hireKey(i: number, m: FlatManager): number {
  return 1000 * (i + 1) + 100 + m.quits - m.vacancies.length;
}

function fillSeats(w: Week, i: number, m: FlatManager): void {
  const { vacancies } = m;
  for (let s = vacancies.length - 1; s >= 0; s--) {
    const left = (vacancies[s] ?? 0) - 1;
    vacancies[s] = left;
    if (left > 0) continue;
    vacancies.splice(s, 1);
    const key = hireKey(i, m);
    const leaning = snap(0.6 * normal(w.state.seed, 0, key, PURPOSE.person));
    m.keys = m.keys.toSpliced(m.keys.length, 0, key);
    m.leanings = m.leanings.toSpliced(m.leanings.length, 0, leaning);
    m.leavingIn.push(0);
    if (w.events !== null) w.events.push({ kind: 'arrived', manager: i, person: key });
  }
}
