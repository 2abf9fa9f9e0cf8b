// Posts fall vacant and are filled, and people with names leave or are lent, when it is due. Runs when a week's work is done: who is
// appointed in a week is there from Monday on. Then what an empty post does to those who are left in it.
import type { Applicant, Change, Coming } from '../changes.ts';
import { causeId } from '../cause-id.ts';
import type { Cohort, Place } from '../cohort.ts';
import { snap } from '../fixed.ts';
import { choose } from '../hiring.ts';
import { findPerson } from '../people.ts';
import { hasLeftPost } from '../seat-reading.ts';
import { EMPTY, TAKEN_OUT } from '../posts.table.ts';
import { changeLevel, deedsAt } from '../week.ts';
import { comeBack, lend, letGo, takeOut } from './moves-of-people.ts';
import { emptyPost, fillPost, standEmpty } from './posts.ts';

/** Before the first week: a post that is vacant at the start has been for a while. */
export function openPostsSystem(c: Cohort): void {
  if (c.week > 0) return;
  for (let i = 0; i < c.lanes; i++) if (c.empty[i] !== 0) standEmpty(c, i, actingIn(c, i), VACANT);
}

const VACANT = causeId.state('vacant');

function actingIn(c: Cohort, i: number): { readonly id: string; readonly person: number } | null {
  const { holder, person } = c.characters[i]!;
  return holder === undefined || person === undefined ? null : { id: holder, person };
}

export function changesSystem(c: Cohort): void {
  for (let p = 0; p < c.size; p++) {
    const place = c.places[p]!;
    for (const { kind, ...deed } of deedsAt(c, p))
      if (kind === 'change') put(c, place, deed as Omit<Coming, 'week'> & { readonly afterWeeks: number });
    if (place.coming !== undefined) carryOut(c, place, place.coming);
  }
  for (let i = 0; i < c.lanes; i++) if (c.empty[i] !== 0) drift(c, i);
}

function put(c: Cohort, place: Place, deed: Omit<Coming, 'week'> & { readonly afterWeeks: number }): void {
  const { change, cause, afterWeeks } = deed;
  place.coming = [...(place.coming ?? []), { week: c.number + afterWeeks, change, cause }];
}

function carryOut(c: Cohort, place: Place, coming: readonly Coming[]): void {
  const due = coming.filter(({ week }) => week <= c.number);
  if (due.length === 0) return;
  const left = coming.filter(({ week }) => week > c.number);
  place.coming = left.length > 0 ? left : undefined;
  for (const { change, cause } of due) carry(c, place, change, cause);
}

function carry(c: Cohort, place: Place, change: Change, cause: string): void {
  const first = place.index * c.managers;
  switch (change.kind) {
    case 'vacate':
      return vacate(c, place, change, cause);
    case 'fill':
      return appoint(c, place, change, cause);
    case 'leave':
      return letGo(c, place, change.person);
    case 'lend':
      return lend(c, place, change, cause);
    case 'back':
      return comeBack(c, first, change);
  }
}

const laneOf = (c: Cohort, place: Place, manager: number): number => place.index * c.managers + manager;
const isHere = (c: Cohort, manager: number): boolean => manager >= 0 && manager < c.managers;

/** Nobody leaves a post that nobody has; but whoever does it for now may be another from now on. */
function vacate(
  c: Cohort,
  place: Place,
  { manager, acting }: Extract<Change, { kind: 'vacate' }>,
  cause: string,
): void {
  if (!isHere(c, manager)) return;
  const i = laneOf(c, place, manager);
  const now =
    acting !== undefined && laneWith(c, place, acting.person) >= 0 && isFree(c, place, acting.id) ? acting : null;
  if (c.empty[i] === 0) return emptyPost(c, i, now, cause);
  standEmpty(c, i, now, cause);
  c.events?.push({ kind: 'seat_vacant', manager, acting: now?.id ?? null });
}

/** The lane in whose team somebody is now; −1 for none. */
function laneWith(c: Cohort, place: Place, person: number): number {
  for (let i = place.index * c.managers; i < (place.index + 1) * c.managers; i++)
    if (findPerson(c.people, i, person) >= 0) return i;
  return -1;
}

/** Whether somebody has no post yet. */
function isFree(c: Cohort, place: Place, id: string): boolean {
  for (let i = place.index * c.managers; i < (place.index + 1) * c.managers; i++)
    if (c.characters[i]!.holder === id) return false;
  return true;
}

/** Does nothing where somebody has the post, or where all who might have it are gone or have another. */
function appoint(c: Cohort, place: Place, change: Extract<Change, { kind: 'fill' }>, cause: string): void {
  if (!isHere(c, change.manager)) return;
  const i = laneOf(c, place, change.manager);
  if (c.empty[i] === 0 && !c.characters[i]!.deputy) return;
  const applicant = choose(
    change.among.filter((one) => canCome(c, place, one)),
    change,
    place.seed,
  );
  if (applicant === undefined) return;
  fillPost(c, i, applicant, cause);
  const { person, craft } = applicant;
  const home = person === undefined ? -1 : laneWith(c, place, person);
  if (person !== undefined && home >= 0) takeOut(c, home, person, { cause, times: TAKEN_OUT[craft] });
}

function canCome(c: Cohort, place: Place, { id, person }: Applicant): boolean {
  if (!isFree(c, place, id) || hasLeftPost(place, id)) return false;
  return person === undefined || laneWith(c, place, person) >= 0;
}

/** Decisions come to wait for the player, and there is talk. Somebody who did it for now may have gone. */
function drift(c: Cohort, i: number): void {
  const { person } = c.characters[i]!;
  const place = c.places[(i - c.who[i]!) / c.managers]!;
  if (person !== undefined && laneWith(c, place, person) < 0) {
    standEmpty(c, i, null, VACANT);
    c.events?.push({ kind: 'seat_vacant', manager: c.who[i]!, acting: null });
  }
  const { dependence, unrest } = c.empty[i] === 2 ? EMPTY.acting : EMPTY.nobody;
  const gap = dependence - c.levels.dependence[i]!;
  if (gap > 0) changeLevel(c, i, 'dependence', snap(EMPTY.rate * gap), VACANT);
  changeLevel(c, i, 'unrest', snap(unrest), VACANT);
}
