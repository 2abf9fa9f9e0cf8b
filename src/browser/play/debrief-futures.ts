// Other futures of a finished run: begun when its debrief opens, kept while the page lives.
import { useEffect, useState } from 'preact/hooks';
import type { Futures } from '../../core/lab/futures.ts';
import type { FuturesView } from '../ui/debrief/extras.ts';
import type { Ended } from './ended.ts';
import { runJob } from './futures-host.ts';

const FUTURES = 200;
/** Progress is shown in steps of this size: a page redrawn at every report would be slow. */
const STEP = 0.04;

const known = new WeakMap<Ended, Futures>();

const viewOf = ({ roads, weeks }: Ended, futures: Futures): FuturesView => ({ kind: 'done', futures, roads, weeks });
const begun = ({ weeks }: Ended): FuturesView => ({ kind: 'running', share: 0, own: null, weeks });

/** `alone`: nothing but the run itself can be played, so there are none. */
export function useFutures(ended: Ended, alone: boolean): FuturesView {
  const before = known.get(ended);
  const [view, setView] = useState<FuturesView>(before ? viewOf(ended, before) : begun(ended));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (alone || known.has(ended)) return undefined;
    const stop = new AbortController();
    let [shown, fan] = [0, false];
    setView(begun(ended));
    runJob(
      'futures',
      { ...ended.job, futures: FUTURES },
      {
        signal: stop.signal,
        onProgress({ share, early: own }) {
          if (share < shown + STEP && (own === null || fan)) return;
          shown = share;
          fan = own !== null;
          setView({ kind: 'running', share, own, weeks: ended.weeks });
        },
      },
    ).then(
      (futures) => {
        known.set(ended, futures);
        setView(viewOf(ended, futures));
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        console.error(reason);
        setView({ kind: 'failed', onAgain: () => setAttempt(attempt + 1) });
      },
    );
    return () => stop.abort();
  }, [ended, attempt]);
  return alone ? { kind: 'none' } : view;
}
