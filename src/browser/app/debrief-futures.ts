// Other futures of a finished run: begun when its debrief opens, kept while the page lives.
import { useEffect, useState } from 'preact/hooks';
import type { Futures } from '../../core/lab/futures.ts';
import { deedWords } from '../../core/run/fill.ts';
import { findMoment } from '../../core/run/moments.ts';
import { madeDecisions } from '../../core/run/rewind.ts';
import type { Run } from '../../core/run/run.ts';
import type { FuturesView, Road } from '../ui/debrief/kit.ts';
import { runFutures } from './futures-client.ts';

const FUTURES = 200;
/** Progress is shown in steps of this size: a page redrawn at every report would be slow. */
const STEP = 0.04;

const known = new WeakMap<Run, Futures>();

/** Every moment decided, with the words of all its options. */
export function roadsOf(run: Run): Road[] {
  return madeDecisions(run).flatMap(({ index, moment: id, week, title, chosen }) => {
    const moment = id === null ? null : findMoment(run, id);
    if (moment === null) return [];
    const options = Object.fromEntries(moment.options.map((o) => [o.id, deedWords(run, o.text, moment.about)]));
    return [{ moment: moment.id, decision: index, week, title, chosen, options }];
  });
}

const viewOf = (run: Run, futures: Futures): FuturesView => ({
  kind: 'done',
  futures,
  roads: roadsOf(run),
  weeks: run.scenario.weeks,
});

const begun = ({ scenario }: Run): FuturesView => ({ kind: 'running', share: 0, own: null, weeks: scenario.weeks });

export function useFutures(run: Run): FuturesView {
  const before = known.get(run);
  const [view, setView] = useState<FuturesView>(before ? viewOf(run, before) : begun(run));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (known.has(run)) return undefined;
    const stop = new AbortController();
    const { scenario, seed, decisions } = run;
    let [shown, fan] = [0, false];
    setView(begun(run));
    runFutures(
      { scenario, seed, decisions, futures: FUTURES },
      {
        signal: stop.signal,
        onProgress({ share, own }) {
          if (share < shown + STEP && (own === null || fan)) return;
          shown = share;
          fan = own !== null;
          setView({ kind: 'running', share, own, weeks: scenario.weeks });
        },
      },
    ).then(
      (futures) => {
        known.set(run, futures);
        setView(viewOf(run, futures));
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        console.error(reason);
        setView({ kind: 'failed', onAgain: () => setAttempt(attempt + 1) });
      },
    );
    return () => stop.abort();
  }, [run, attempt]);
  return view;
}
