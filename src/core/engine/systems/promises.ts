// Promises are things with a date. Kept, they are a small credit; broken, they cost trust at once (Robinson 1996).
import { causeId } from '../cause-id.ts';
import type { Cohort, Place } from '../cohort.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { Deed } from '../inputs.ts';
import type { Promise_ } from '../state.ts';
import { changeLevel, deedsAt } from '../week.ts';

type Settled = 'kept' | 'broken';

export function promiseSystem(c: Cohort): void {
  for (let p = 0; p < c.size; p++) {
    const place = c.places[p]!;
    for (const deed of deedsAt(c, p)) giveOrKeep(c, place, deed);
    for (let n = 0; n < place.promises.length; n++) {
      const { status, due, id } = place.promises[n]!;
      if (status === 'open' && due <= c.number) settle(c, place, id, 'broken', causeId.promise(id));
    }
  }
}

function giveOrKeep(c: Cohort, place: Place, deed: Deed): void {
  if (deed.kind === 'promise') {
    const { promise: id, manager, to, due } = deed;
    const made: Promise_ = { id, manager, due, status: 'open' };
    place.promises = [...place.promises, to === undefined ? made : { ...made, to }];
    c.events?.push({ kind: 'promise_made', manager, promise: id });
  }
  if (deed.kind === 'promise_kept') settle(c, place, deed.promise, 'kept', deed.cause);
  if (deed.kind === 'promise_broken') settle(c, place, deed.promise, 'broken', deed.cause);
  if (deed.kind === 'promise_lapsed') lapse(place, deed.promise);
}

function settle(c: Cohort, place: Place, id: string, status: Settled, cause: string): void {
  const at = place.promises.findIndex((p) => p.id === id && p.status === 'open');
  const promise = place.promises[at];
  if (promise === undefined || !isToSomebody(c, promise)) return;
  const { manager } = promise;
  place.promises = place.promises.with(at, { ...promise, status });
  feel(c, place, promise, status, cause);
  c.events?.push({ kind: status === 'kept' ? 'promise_kept' : 'promise_broken', manager, promise: id });
}

/** It has lost its point: nobody thinks better or worse of anybody for it. */
function lapse(place: Place, id: string): void {
  const at = place.promises.findIndex((p) => p.id === id && p.status === 'open');
  const promise = place.promises[at];
  if (promise === undefined) return;
  place.promises = place.promises.with(at, { ...promise, status: 'lapsed' });
}

const isToSomebody = (c: Cohort, { manager, to }: Promise_): boolean =>
  to === 'boss' || to === 'peer' || (manager >= 0 && manager < c.managers);

function feel(c: Cohort, place: Place, { manager, to }: Promise_, status: Settled, cause: string): void {
  const { BREACH } = c.parameters;
  const kept = status === 'kept';
  const lane = place.index * c.managers + manager;
  switch (to) {
    case 'boss':
      return changeYours(c, place, 'credit', kept ? BREACH.creditKept : BREACH.creditBroken, cause);
    case 'peer':
      return changeYours(c, place, 'allies', kept ? BREACH.alliesKept : BREACH.alliesBroken, cause);
    case 'member':
      return changeLevel(c, lane, 'teamTrust', snap(kept ? BREACH.teamTrustKept : BREACH.teamTrustBroken), cause);
    case undefined:
      changeLevel(c, lane, 'trust', snap(kept ? BREACH.kept : BREACH.broken), cause);
      if (!kept) breach(c, lane, cause);
  }
}

/** All are allies at 1, all against you at −1. */
const ENDS = { credit: EDGE, allies: 1 } as const;

function changeYours(c: Cohort, { index }: Place, name: 'credit' | 'allies', delta: number, cause: string): void {
  const column = c.you[name];
  const before = column[index]!;
  const after = clamp(before + snap(delta), -ENDS[name], ENDS[name]);
  column[index] = after;
  c.trace?.you(name, after - before, cause);
}

/** Honesty goes with it. In the first weeks it also marks the picture of the player for good (Lount et al. 2008). */
function breach(c: Cohort, lane: number, cause: string): void {
  const { BREACH, RATE, UNREST } = c.parameters;
  changeLevel(c, lane, 'honesty', snap(BREACH.honesty), cause);
  changeLevel(c, lane, 'unrest', snap(UNREST.broken), cause);
  if (c.tenure < RATE.earlyWeeks) changeLevel(c, lane, 'scar', snap(BREACH.earlyScar), cause);
}
