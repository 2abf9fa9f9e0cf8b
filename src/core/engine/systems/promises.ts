// Promises are things with a date. Kept, they are a small credit; broken, they cost trust at once (Robinson 1996).
import { snap } from '../fixed.ts';
import { changeManager, type Week } from '../week.ts';

const KEPT = 0.12;
const BROKEN = -0.55;
/** Honesty goes with it, by a quarter of a standard deviation. */
const BROKEN_HONESTY = -0.25;

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
  changeManager(w, m, 'trust', snap(status === 'kept' ? KEPT : BROKEN), cause);
  if (status === 'broken') changeManager(w, m, 'honesty', snap(BROKEN_HONESTY), cause);
  w.events?.push({
    kind: status === 'kept' ? 'promise_kept' : 'promise_broken',
    manager: promise.manager,
    promise: id,
  });
}
