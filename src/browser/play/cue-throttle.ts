// Many things are felt at once in a full week: what would sound like noise is left out, never put off.
import type { CueName } from '../audio/cues.ts';

/** The same cue again, ms at least. */
const SAME_MS = 220;
/** Any two cues, ms at least; warnings may follow at once. */
const ANY_MS = 100;

/** True for a cue that may sound at this time, ms; times never go back. */
export function createCueThrottle(): (cue: CueName, nowMs: number) => boolean {
  const last = new Map<CueName, number>();
  let any = -Infinity;
  return (cue, nowMs) => {
    if (nowMs - (last.get(cue) ?? -Infinity) < SAME_MS) return false;
    if (cue !== 'warn' && nowMs - any < ANY_MS) return false;
    last.set(cue, nowMs);
    any = nowMs;
    return true;
  };
}
