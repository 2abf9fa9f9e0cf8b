// Promises are things with a date. Kept, they are a small credit; broken, they cost trust at once (Robinson 1996).
import { snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { BREACH, RATE } from '../parameters.table.ts';
import { changeLevel, type Week } from '../week.ts';

export function promiseSystem(w: Week): void {
  for (const deed of w.inputs.deeds) {
    if (deed.kind === 'promise') {
      w.state.promises.push({ id: deed.promise, manager: deed.manager, due: deed.due, status: 'open' });
      w.events?.push({ kind: 'promise_made', manager: deed.manager, promise: deed.promise });
    }
    if (deed.kind === 'promise_kept') settle(w, deed.promise, 'kept', deed.cause);
  }
  for (const p of w.state.promises)
    if (p.status === 'open' && p.due <= w.number) settle(w, p.id, 'broken', `promise:${p.id}`);
}

function settle(w: Week, id: string, status: 'kept' | 'broken', cause: string): void {
  const promise = w.state.promises.find((p) => p.id === id && p.status === 'open');
  const m = promise === undefined ? undefined : w.state.managers[promise.manager];
  if (promise === undefined || m === undefined) return;
  promise.status = status;
  changeLevel(w, m, 'trust', snap(status === 'kept' ? BREACH.kept : BREACH.broken), cause);
  if (status === 'broken') breach(w, m, cause);
  w.events?.push({
    kind: status === 'kept' ? 'promise_kept' : 'promise_broken',
    manager: promise.manager,
    promise: id,
  });
}

/** Honesty goes with it. In the first weeks it also marks the picture of the player for good (Lount et al. 2008). */
function breach(w: Week, m: FlatManager, cause: string): void {
  changeLevel(w, m, 'honesty', snap(BREACH.honesty), cause);
  if (w.state.tenure < RATE.earlyWeeks) changeLevel(w, m, 'scar', snap(BREACH.earlyScar), cause);
}
