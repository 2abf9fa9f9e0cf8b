// Promises are things with a date. Kept, they are a small credit; broken, they cost trust at once (Robinson 1996).
import { causeId } from '../cause-id.ts';
import type { Cohort, Place } from '../cohort.ts';
import { snap } from '../fixed.ts';
import type { Deed } from '../inputs.ts';
import { changeLevel, deedsAt } from '../week.ts';

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
    const { promise: id, manager, due } = deed;
    place.promises = [...place.promises, { id, manager, due, status: 'open' }];
    c.events?.push({ kind: 'promise_made', manager, promise: id });
  }
  if (deed.kind === 'promise_kept') settle(c, place, deed.promise, 'kept', deed.cause);
}

function settle(c: Cohort, place: Place, id: string, status: 'kept' | 'broken', cause: string): void {
  const at = place.promises.findIndex((p) => p.id === id && p.status === 'open');
  const promise = place.promises[at];
  if (promise === undefined || promise.manager < 0 || promise.manager >= c.managers) return;
  const { manager } = promise;
  const { BREACH } = c.parameters;
  const lane = place.index * c.managers + manager;
  place.promises = place.promises.with(at, { ...promise, status });
  changeLevel(c, lane, 'trust', snap(status === 'kept' ? BREACH.kept : BREACH.broken), cause);
  if (status === 'broken') breach(c, lane, cause);
  c.events?.push({ kind: status === 'kept' ? 'promise_kept' : 'promise_broken', manager, promise: id });
}

/** Honesty goes with it. In the first weeks it also marks the picture of the player for good (Lount et al. 2008). */
function breach(c: Cohort, lane: number, cause: string): void {
  const { BREACH, RATE, UNREST } = c.parameters;
  changeLevel(c, lane, 'honesty', snap(BREACH.honesty), cause);
  changeLevel(c, lane, 'unrest', snap(UNREST.broken), cause);
  if (c.tenure < RATE.earlyWeeks) changeLevel(c, lane, 'scar', snap(BREACH.earlyScar), cause);
}
