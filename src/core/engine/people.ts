// The people of all teams of a cohort, in columns of seats: SEATS to a lane, filled from the first on. Nothing is allocated when
// somebody comes or goes. Weeks are kept by number, so that there is nothing to count down.
import type { Column } from './levels.ts';
import type { Team } from './state.ts';

/** Room in a team, open seats included; scenarios allow 14. A power of two: it finds a lane's seats. */
const SEATS = 16;

export interface People {
  /** How many there are, by lane. */
  readonly heads: Int32Array;
  /** By seat: number, in ascending order in a team; difference of their engagement from the team's for good, z. */
  readonly keys: Int32Array;
  readonly leanings: Column;
  /** By seat: the week in which they go, after notice; 0 = staying. */
  readonly leavesAt: Int32Array;
  /** How many seats are open, by lane, and by seat the week in which it is filled. */
  readonly open: Int32Array;
  readonly fillsAt: Int32Array;
  /** People who have left since the run began, by lane. */
  readonly quits: Int32Array;
  /** People who have been hired since, by lane. */
  readonly hires: Int32Array;
  /** The next week in which somebody goes or comes, by lane; NEVER for none in sight. */
  readonly due: Int32Array;
}

/** A week that doesn't come. */
const NEVER = 0x7fffffff;

export function createPeople(lanes: number): People {
  return {
    heads: new Int32Array(lanes),
    keys: new Int32Array(lanes * SEATS),
    leanings: new Float64Array(lanes * SEATS),
    leavesAt: new Int32Array(lanes * SEATS),
    open: new Int32Array(lanes),
    fillsAt: new Int32Array(lanes * SEATS),
    quits: new Int32Array(lanes),
    hires: new Int32Array(lanes),
    due: new Int32Array(lanes),
  };
}

/** The first of a lane's seats. */
export function seatsOf(lane: number): number {
  return lane * SEATS;
}

/** Fills a lane from the named form, as it stands after `week`. Throws for a team too large. */
export function enterPeople(all: People, i: number, { people, vacancies, quits, moved = 0 }: Team, week: number): void {
  if (people.length + vacancies.length > SEATS)
    throw new Error(`expected a team of at most ${SEATS}, got ${people.length} and ${vacancies.length} to come`);
  all.heads[i] = 0;
  all.open[i] = 0;
  all.quits[i] = quits;
  all.hires[i] = quits + moved - vacancies.length;
  for (const { key, leaning, leavingIn } of people)
    addPerson(all, i, key, leaning, leavingIn === 0 ? 0 : week + leavingIn);
  for (const left of vacancies) addOpening(all, i, week + left);
  findDue(all, i);
}

type OfPeople = 'people' | 'vacancies' | 'quits' | 'moved';

/** The named form of a lane, as it stands after `week`. */
export function peopleAt(all: People, i: number, week: number): Pick<Team, OfPeople> {
  const first = seatsOf(i);
  const moved = all.hires[i]! - all.quits[i]! + all.open[i]!;
  return {
    people: Array.from({ length: all.heads[i]! }, (_, p) => {
      const leavesAt = all.leavesAt[first + p]!;
      const leavingIn = leavesAt === 0 ? 0 : leavesAt - week;
      return { key: all.keys[first + p]!, leaning: all.leanings[first + p]!, leavingIn };
    }),
    vacancies: Array.from({ length: all.open[i]! }, (_, s) => all.fillsAt[first + s]! - week),
    quits: all.quits[i]!,
    ...(moved !== 0 && { moved }),
  };
}

export function copyPeople(from: People, i: number, to: People, at: number): void {
  const first = seatsOf(i);
  const copy = seatsOf(at);
  for (let p = 0; p < from.heads[i]!; p++) {
    to.keys[copy + p] = from.keys[first + p]!;
    to.leanings[copy + p] = from.leanings[first + p]!;
    to.leavesAt[copy + p] = from.leavesAt[first + p]!;
  }
  for (let s = 0; s < from.open[i]!; s++) to.fillsAt[copy + s] = from.fillsAt[first + s]!;
  to.heads[at] = from.heads[i]!;
  to.open[at] = from.open[i]!;
  to.quits[at] = from.quits[i]!;
  to.hires[at] = from.hires[i]!;
  to.due[at] = from.due[i]!;
}

function addPerson(all: People, i: number, key: number, leaning: number, leavesAt: number): void {
  const seat = seatsOf(i) + all.heads[i]!;
  all.keys[seat] = key;
  all.leanings[seat] = leaning;
  all.leavesAt[seat] = leavesAt;
  all.heads[i]! += 1;
}

/** As addPerson, at the place of their number: who is lent stands among those of the other team. */
export function insertPerson(all: People, i: number, key: number, leaning: number, leavesAt: number): void {
  let seat = seatsOf(i) + all.heads[i]!;
  for (; seat > seatsOf(i) && all.keys[seat - 1]! > key; seat--) {
    all.keys[seat] = all.keys[seat - 1]!;
    all.leanings[seat] = all.leanings[seat - 1]!;
    all.leavesAt[seat] = all.leavesAt[seat - 1]!;
  }
  all.keys[seat] = key;
  all.leanings[seat] = leaning;
  all.leavesAt[seat] = leavesAt;
  all.heads[i]! += 1;
}

/** The seat of the person of this number in a lane; −1 where they aren't there. */
export function findPerson(all: People, i: number, key: number): number {
  const first = seatsOf(i);
  for (let p = first; p < first + all.heads[i]!; p++) if (all.keys[p] === key) return p;
  return -1;
}

/** Can one more be in this lane's team? */
export const hasRoom = (all: People, i: number): boolean => all.heads[i]! + all.open[i]! < SEATS;

/** An open seat that is filled in this week; −1 for none. */
export function openingAt(all: People, i: number, fillsAt: number): number {
  const first = seatsOf(i);
  for (let s = first; s < first + all.open[i]!; s++) if (all.fillsAt[s] === fillsAt) return s;
  return -1;
}

/** Those behind move up. */
export function removePerson(all: People, i: number, seat: number): void {
  const end = seatsOf(i) + all.heads[i]!;
  for (let p = seat + 1; p < end; p++) {
    all.keys[p - 1] = all.keys[p]!;
    all.leanings[p - 1] = all.leanings[p]!;
    all.leavesAt[p - 1] = all.leavesAt[p]!;
  }
  all.heads[i]! -= 1;
}

export function addOpening(all: People, i: number, fillsAt: number): void {
  all.fillsAt[seatsOf(i) + all.open[i]!] = fillsAt;
  all.open[i]! += 1;
}

export function removeOpening(all: People, i: number, seat: number): void {
  const end = seatsOf(i) + all.open[i]!;
  for (let s = seat + 1; s < end; s++) all.fillsAt[s - 1] = all.fillsAt[s]!;
  all.open[i]! -= 1;
}

/** To be called when somebody has gone or come. */
export function findDue(all: People, i: number): void {
  const first = seatsOf(i);
  let due = NEVER;
  for (let p = first; p < first + all.heads[i]!; p++)
    if (all.leavesAt[p]! < due && all.leavesAt[p] !== 0) due = all.leavesAt[p]!;
  for (let s = first; s < first + all.open[i]!; s++) if (all.fillsAt[s]! < due) due = all.fillsAt[s]!;
  all.due[i] = due;
}

/** This one has handed in their notice, to go in week `leavesAt`. */
export function giveUp(all: People, i: number, seat: number, leavesAt: number): void {
  all.leavesAt[seat] = leavesAt;
  if (leavesAt < all.due[i]!) all.due[i] = leavesAt;
}
