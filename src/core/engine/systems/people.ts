// Team members as individuals: they give notice, leave two weeks later, and their seats are filled in time.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { growth, snap } from '../fixed.ts';
import { type Parameters, USUAL_PARAMETERS } from '../parameters.ts';
import { addOpening, findDue, giveUp, insertPerson, removeOpening, removePerson, seatsOf } from '../people.ts';
import { findShort } from '../places.ts';
import { drawAt, normal, PURPOSE, uniformAt } from '../random.ts';
import type { Manager } from '../state.ts';
import { changeLevel, applyRules } from '../week.ts';

const { quit, notice } = PURPOSE;

export function peopleSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [takeLeave, giveNotice, fillSeats];

/**
 * Nearly all draws end with nobody quitting, so four bits of a draw for eight people look first: only below this many
 * sixteenths can anyone quit, and a second draw then decides with what is left of the chance. Together the chance is exact.
 */
function firstLook({ weekly, mostPull }: Parameters['QUIT']): number {
  const highest = 16 * weekly * growth(mostPull);
  return highest < 15 ? Math.ceil(highest) : 16;
}

function takeLeave(c: Cohort, from: number, to: number): void {
  for (let i = from; i < to; i++) if (c.people.due[i]! <= c.number) letGo(c, i);
}

function letGo(c: Cohort, i: number): void {
  const { heads, leavesAt } = c.people;
  const first = seatsOf(i);
  for (let p = first; p < first + heads[i]!;)
    if (leavesAt[p] === c.number) goNow(c, i, p);
    else p += 1;
}

export function goNow(c: Cohort, i: number, seat: number): void {
  const { people } = c;
  const { size } = c.characters[i]!;
  const person = people.keys[seat]!;
  removePerson(people, i, seat);
  people.quits[i]! += 1;
  replace(c, i);
  noteChange(c, i);
  changeLevel(c, i, 'capability', snap((c.parameters.SKILL.capabilityPerQuit * 8) / size), causeId.state('quits'));
  // Where people talk of going, one who does is talked about; where nobody does, it is a change of faces.
  const unrest = c.levels.unrest[i]!;
  if (unrest > 0)
    changeLevel(c, i, 'unrest', snap((c.parameters.UNREST.perQuit * unrest * 8) / size), causeId.state('quits'));
  c.events?.push({ kind: 'left', manager: c.who[i]!, person });
}

/** Looking for somebody starts in the very week that they go. Who was lent to a team isn't replaced. */
export function replace(c: Cohort, i: number): void {
  const { people } = c;
  const { size, vacancyWeeks } = c.characters[i]!;
  if (people.heads[i]! + people.open[i]! < size) addOpening(people, i, c.number + vacancyWeeks - 1);
}

export function noteChange(c: Cohort, i: number): void {
  findDue(c.people, i);
  findShort(c, i);
}

/** Weekly chance, from z of the team and its manager and shares, that someone of this leaning hands in their notice. */
function chanceOf(
  Q: Parameters['QUIT'],
  engagement: number,
  trust: number,
  strain: number,
  looking: number,
  keeping: number,
  leaning: number,
): number {
  const intention = Q.teamEngagement * engagement + Q.teamTrust * trust + Q.strain * strain;
  const pull = Q.acted * intention + Q.looking * looking + Q.keeping * keeping + Q.leaning * leaning;
  return Q.weekly * growth(pull < Q.mostPull ? pull : Q.mostPull);
}

/** Weekly chance that someone of this lasting leaning in the manager's team hands in their notice. */
export function quitChance(m: Manager, leaning: number): number {
  return chanceOf(USUAL_PARAMETERS.QUIT, m.team.engagement, m.team.trust, m.strain, m.team.looking, m.keeping, leaning);
}

function giveNotice(c: Cohort, from: number, to: number): void {
  const { heads, keys } = c.people;
  const unlikely = firstLook(c.parameters.QUIT);
  for (let i = from; i < to; i++) {
    const first = seatsOf(i);
    const end = first + heads[i]!;
    for (let p = first; p < end;) {
      const eight = keys[p]! >> 3;
      const few = below(drawAt(c.keys[i]!, eight, notice), unlikely);
      // Numbers rise from seat to seat: where the last one's is of the same eight, all are.
      if (few === 0 && keys[end - 1]! >> 3 === eight) break;
      for (; p < end && keys[p]! >> 3 === eight; p++)
        if (((few >>> (4 * (keys[p]! & 7))) & 8) !== 0) lookAgain(c, i, p, unlikely);
    }
  }
}

/** Of each four bits, the highest is set in the answer where they are less than `limit`. Three in five draws have none below 1. */
function below(bits: number, limit: number): number {
  if (limit === 1) return ~(((bits & 0x77777777) + 0x77777777) | bits | 0x77777777);
  let few = 0;
  for (let at = 0; at < 32; at += 4) if (((bits >>> at) & 15) < limit) few |= 8 << at;
  return few;
}

function lookAgain(c: Cohort, i: number, seat: number, unlikely: number): void {
  const { teamEngagement, teamTrust, strain, teamLooking, keeping } = c.levels;
  const { keys, leanings, leavesAt } = c.people;
  const person = keys[seat]!;
  const Q = c.parameters.QUIT;
  const roll = uniformAt(c.keys[i]!, person, quit) * (unlikely / 16);
  const chance = chanceOf(
    Q,
    teamEngagement[i]!,
    teamTrust[i]!,
    strain[i]!,
    teamLooking[i]!,
    keeping[i]!,
    leanings[seat]!,
  );
  if (roll >= chance || leavesAt[seat] !== 0) return;
  giveUp(c.people, i, seat, c.number + Q.noticeWeeks);
  c.events?.push({ kind: 'gave_notice', manager: c.who[i]!, person });
}

function fillSeats(c: Cohort, from: number, to: number): void {
  for (let i = from; i < to; i++) if (c.people.due[i]! <= c.number) fill(c, i);
}

function fill(c: Cohort, i: number): void {
  const { open, fillsAt } = c.people;
  const first = seatsOf(i);
  for (let s = first + open[i]! - 1; s >= first; s--)
    if (fillsAt[s]! <= c.number) {
      removeOpening(c.people, i, s);
      hire(c, i);
    }
  noteChange(c, i);
}

/** The n-th hire of a team has the same number whatever happens in other teams. */
function hire(c: Cohort, i: number): void {
  const { people } = c;
  const manager = c.who[i]!;
  const { seed } = c.places[(i - manager) / c.managers]!;
  people.hires[i]! += 1;
  const key = 1000 * (manager + 1) + 100 + people.hires[i]!;
  insertPerson(people, i, key, snap(0.6 * normal(seed, 0, key, PURPOSE.person)), 0);
  c.events?.push({ kind: 'arrived', manager, person: key });
}
