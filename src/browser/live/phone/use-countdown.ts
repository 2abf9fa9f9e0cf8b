// The clock of a step, second by second, by the server's time.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Countdown } from '../../../core/session/session-views.ts';

/** Said aloud when so many seconds are left. */
const SAID = [60, 30, 10] as const;
const secondsTo = (deadline: number, now: number): number => Math.max(0, Math.ceil((deadline - now) / 1000));

/** Seconds left; null where nothing runs. `now`: the server's clock, ms since 1970. */
export function useCountdown(
  { deadline, paused }: Countdown,
  now: () => number,
  onSaid: (seconds: number) => void,
): number | null {
  const newest = useRef({ now, onSaid });
  newest.current = { now, onSaid };
  const [, tick] = useState(0);
  const before = useRef<number | null>(null);
  useEffect(() => {
    before.current = null;
    if (deadline === null) return undefined;
    const timer = setInterval(() => tick((times) => times + 1), 250);
    return () => clearInterval(timer);
  }, [deadline]);
  const left = deadline === null ? null : secondsTo(deadline, newest.current.now());
  useEffect(() => {
    const last = before.current;
    before.current = left;
    // What was passed over while the page slept is no news.
    const due =
      left === null || last === null ? undefined : SAID.find((at) => last > at && left <= at && left > at - 3);
    if (due !== undefined) newest.current.onSaid(due);
  }, [left]);
  return left ?? (paused === null ? null : Math.ceil(paused / 1000));
}
