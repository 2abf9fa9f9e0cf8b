// The turning point of a finished run: looked for when its debrief opens, kept while the page lives.
import { useEffect, useState } from 'preact/hooks';
import type { TurningPoint } from '../../core/lab/turning.ts';
import type { TurningView } from '../ui/debrief/extras.ts';
import type { Ended } from './ended.ts';
import { findTurning } from './futures-host.ts';

const known = new WeakMap<Ended, TurningPoint | null>();

const viewOf = (ended: Ended): TurningView => {
  const point = known.get(ended);
  return point === undefined ? { kind: 'running' } : { kind: 'done', point };
};

/** Where it cannot be looked for, the debrief does without. */
export function useTurning(ended: Ended, alone: boolean): TurningView {
  const [view, setView] = useState(() => viewOf(ended));
  useEffect(() => {
    setView(viewOf(ended));
    if (alone || known.has(ended)) return undefined;
    const stop = new AbortController();
    findTurning('turning', ended.job, { signal: stop.signal }).then(
      (point) => {
        known.set(ended, point);
        setView({ kind: 'done', point });
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        console.error(reason);
        setView({ kind: 'none' });
      },
    );
    return () => stop.abort();
  }, [ended]);
  return alone ? { kind: 'none' } : view;
}
