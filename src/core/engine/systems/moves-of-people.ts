// Somebody with a name leaves a team at once, is taken out of it for a post, or is lent and comes back.
import type { Change } from '../changes.ts';
import type { Cohort, Place } from '../cohort.ts';
import { snap } from '../fixed.ts';
import { addOpening, findPerson, hasRoom, insertPerson, openingAt, removeOpening, removePerson } from '../people.ts';
import { changeLevel } from '../week.ts';
import { goNow, noteChange, replace } from './people.ts';

/** Nothing happens where they have gone already. */
export function letGo(c: Cohort, place: Place, person: number): void {
  const found = whereIs(c, place, person);
  if (found !== null) return goNow(c, found.lane, found.seat);
  // Who works for nobody's team meanwhile doesn't come back.
  const coming = place.coming ?? [];
  const loan = coming.find(({ change }) => change.kind === 'back' && change.to < 0 && change.person === person);
  if (loan === undefined) return;
  const left = coming.filter((one) => one !== loan);
  place.coming = left.length > 0 ? left : undefined;
  const manager = homeOf(person);
  c.people.quits[place.index * c.managers + manager]! += 1;
  c.events?.push({ kind: 'left', manager, person });
}

/** The manager in whose team they began. */
const homeOf = (person: number): number => Math.floor(person / 1000) - 1;

interface Where {
  readonly lane: number;
  readonly seat: number;
}

function whereIs(c: Cohort, place: Place, person: number): Where | null {
  for (let lane = place.index * c.managers; lane < (place.index + 1) * c.managers; lane++) {
    const seat = findPerson(c.people, lane, person);
    if (seat >= 0) return { lane, seat };
  }
  return null;
}

/** Their place is open; what the team loses with them is `times` what it loses with anybody. */
export function takeOut(
  c: Cohort,
  i: number,
  person: number,
  { cause, times }: { readonly cause: string; readonly times: number },
): void {
  removePerson(c.people, i, findPerson(c.people, i, person));
  replace(c, i);
  noteChange(c, i);
  const { capabilityPerQuit } = c.parameters.SKILL;
  changeLevel(c, i, 'capability', snap((times * capabilityPerQuit * 8) / c.characters[i]!.size), cause);
}

/** Their place is kept for them. Where the other team has no room, nobody goes; who is lent already stays there. */
export function lend(c: Cohort, place: Place, change: Extract<Change, { kind: 'lend' }>, cause: string): void {
  const { person, to, weeks } = change;
  const found = whereIs(c, place, person);
  const first = place.index * c.managers;
  const home = homeOf(person);
  if (found === null || found.lane !== first + home || to === home || to >= c.managers) return;
  if (to >= 0 && !hasRoom(c.people, first + to)) return;
  const leaning = c.people.leanings[found.seat]!;
  const leavesAt = c.people.leavesAt[found.seat]!;
  if (to < 0 && leavesAt !== 0) return;
  const due = c.number + weeks;
  removePerson(c.people, found.lane, found.seat);
  addOpening(c.people, found.lane, due + 1);
  noteChange(c, found.lane);
  if (to >= 0) {
    insertPerson(c.people, first + to, person, leaning, leavesAt);
    noteChange(c, first + to);
  }
  const back: Change = { kind: 'back', person, home, to, leaning };
  place.coming = [...(place.coming ?? []), { week: due, change: back, cause }];
  c.events?.push({ kind: 'person_lent', manager: home, person, to });
}

/** If they have gone meanwhile, or have a post, their place is filled like any other. */
export function comeBack(c: Cohort, first: number, change: Extract<Change, { kind: 'back' }>): void {
  const { person, home, to, leaning } = change;
  let leavesAt = 0;
  if (to >= 0) {
    const seat = findPerson(c.people, first + to, person);
    if (seat < 0) return;
    leavesAt = c.people.leavesAt[seat]!;
    removePerson(c.people, first + to, seat);
    replace(c, first + to);
    noteChange(c, first + to);
  }
  const kept = openingAt(c.people, first + home, c.number + 1);
  if (kept >= 0) removeOpening(c.people, first + home, kept);
  if (hasRoom(c.people, first + home)) insertPerson(c.people, first + home, person, leaning, leavesAt);
  noteChange(c, first + home);
  c.events?.push({ kind: 'person_back', manager: home, person, to });
}
