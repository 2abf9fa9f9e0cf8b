// When each beat of a week is felt: a wave leaves you, arrives the later the lower the trust, and its consequences follow in a set order.
import type { Beat } from '../../core/run/view.ts';

interface TimedBeat {
  readonly atMs: number;
  readonly beat: Beat;
}
/** A bead on a trust line: outward with a ripple, inward with an escalation. */
export interface Travel {
  readonly beat: Extract<Beat, { readonly kind: 'ripple' | 'escalation' }>;
  readonly departMs: number;
  readonly arriveMs: number;
}
export interface Score {
  /** In the order in which they are felt. */
  readonly beats: readonly TimedBeat[];
  readonly travels: readonly Travel[];
  /** When the week reaches each manager. */
  readonly arrivals: Readonly<Record<string, number>>;
  readonly endMs: number;
}

const DEPART_MS = 160;
const FASTEST_MS = 380;
/** Added for each point of trust below 100. */
const SLOWER_MS = 6;
const SAME_KIND_MS = 110;
const INWARD_MS = 480;
const SETTLE_MS = 520;
const SHORTEST_MS = 1800;
const LONGEST_MS = 3000;
const QUIET_MS = 700;

/** Time from the wave's arrival at a manager until a beat is felt. */
const AFTER_ARRIVAL_MS: Readonly<Record<Beat['kind'], number>> = {
  ripple: 0,
  mood: 60,
  trust: 180,
  promise_kept: 200,
  promise_broken: 200,
  coaching: 300,
  hovering: 300,
  restless: 380,
  wants_out: 380,
  manager_notice: 400,
  manager_stays: 400,
  manager_left: 400,
  seat: 400,
  lent: 580,
  grew: 400,
  stalled: 400,
  team: 480,
  gave_notice: 540,
  left: 580,
  arrived: 620,
  escalation: 620 + INWARD_MS,
};

/** `trust`: 0–100 for every manager on the stage, as the player sees it. */
export const travelMs = (trust: number): number => FASTEST_MS + (100 - Math.max(0, Math.min(100, trust))) * SLOWER_MS;

export function scheduleBeats(beats: readonly Beat[], trust: Readonly<Record<string, number>>): Score {
  const managers = [...new Set([...Object.keys(trust), ...beats.map(({ manager }) => manager)])];
  const arrivals = Object.fromEntries(managers.map((id) => [id, DEPART_MS + travelMs(trust[id] ?? 50)]));
  const seen = new Map<string, number>();
  const felt = beats.map((beat): TimedBeat => {
    const kind = `${beat.manager} ${beat.kind}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return { beat, atMs: (arrivals[beat.manager] ?? 0) + AFTER_ARRIVAL_MS[beat.kind] + before * SAME_KIND_MS };
  });
  const ordered = felt.toSorted((a, b) => a.atMs - b.atMs);
  return squeeze({ beats: ordered, travels: ordered.flatMap(travelOf(arrivals)), arrivals, endMs: endOf(ordered) });
}

const travelOf =
  (arrivals: Readonly<Record<string, number>>) =>
  ({ beat, atMs }: TimedBeat): Travel[] => {
    if (beat.kind === 'escalation') return [{ beat, departMs: atMs - INWARD_MS, arriveMs: atMs }];
    if (beat.kind !== 'ripple') return [];
    const late = atMs - (arrivals[beat.manager] ?? atMs);
    return [{ beat, departMs: DEPART_MS + late, arriveMs: atMs }];
  };

const endOf = (ordered: readonly TimedBeat[]): number => {
  const last = ordered.at(-1);
  return last === undefined ? QUIET_MS : Math.max(SHORTEST_MS, last.atMs + SETTLE_MS);
};

/** A crowded week takes no longer than a full one. */
function squeeze(score: Score): Score {
  const share = Math.min(1, LONGEST_MS / score.endMs);
  if (share === 1) return score;
  return {
    beats: score.beats.map(({ beat, atMs }) => ({ beat, atMs: atMs * share })),
    travels: score.travels.map((travel) => ({
      ...travel,
      departMs: travel.departMs * share,
      arriveMs: travel.arriveMs * share,
    })),
    arrivals: Object.fromEntries(Object.entries(score.arrivals).map(([id, atMs]) => [id, atMs * share])),
    endMs: score.endMs * share,
  };
}
