// Time as the server has it: handed in, so that a test can move it.

export interface Clock {
  /** ms since 1970 */
  readonly now: () => number;
  /** Once, after so many ms, unless the returned function is called before. */
  readonly after: (ms: number, work: () => void) => () => void;
}

/** The longest that a timer of the platform can wait. */
const LONGEST = 2 ** 31 - 1;

export const WALL_CLOCK: Clock = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, Math.min(Math.max(0, ms), LONGEST));
    return () => clearTimeout(timer);
  },
};

/** Again and again, the next time so long after the last one was through. */
export function every(clock: Clock, ms: number, work: () => void | Promise<void>): () => void {
  let [stopped, cancel] = [false, (): void => undefined];
  const wait = (): void => {
    if (!stopped) cancel = clock.after(ms, () => void Promise.resolve(work()).then(wait, wait));
  };
  wait();
  return () => {
    stopped = true;
    cancel();
  };
}
