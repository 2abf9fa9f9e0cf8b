// How often what may come did: moments, signs, and what came out of pools.
import type { Run } from '../run/run-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { mean } from './statistics.ts';

interface Coming {
  readonly id: string;
  /** Share of runs in which it came at all. */
  readonly met: number;
  /** How often a run. */
  readonly times: number;
}
interface MomentComing extends Coming {
  /** Share of runs in which it found no room in its own turn, and in which it never found any. */
  readonly waited: number;
  readonly lost: number;
}
export interface Comings {
  readonly moments: readonly MomentComing[];
  readonly signs: readonly Coming[];
  readonly pools: readonly Coming[];
}

/** What came in a run that is over. */
export interface Came {
  readonly seen: readonly string[];
  readonly signs: readonly string[];
  /** What had to wait at some time, and what still waits. */
  readonly waited: ReadonlySet<string>;
  readonly lost: readonly string[];
}

export const cameIn = ({ seen, signsTold, waiting }: Run, waited: ReadonlySet<string>): Came => ({
  seen: seen.map(({ moment }) => moment),
  signs: signsTold.map(({ sign }) => sign),
  waited,
  lost: waiting,
});

export function comingsOf({ moments, signs = [], pools = [] }: Scenario, runs: readonly Came[]): Comings {
  const coming = (id: string, count: (came: Came) => number): Coming => {
    const counts = runs.map(count);
    return { id, met: mean(counts.map((times) => Number(times > 0))), times: mean(counts) };
  };
  const timesIn = (names: readonly string[], id: string): number => names.filter((name) => name === id).length;
  const inPool = (pool: string): ((came: Came) => number) => {
    const [own, small] = [moments, signs].map(
      (things) => new Set(things.flatMap((thing) => (thing.pool === pool ? [thing.id] : []))),
    );
    return (came) => came.seen.filter((id) => own?.has(id)).length + came.signs.filter((id) => small?.has(id)).length;
  };
  return {
    moments: moments.map(({ id }) => ({
      ...coming(id, ({ seen }) => timesIn(seen, id)),
      waited: mean(runs.map(({ waited }) => Number(waited.has(id)))),
      lost: mean(runs.map(({ lost }) => Number(lost.includes(id)))),
    })),
    signs: signs.map(({ id }) => coming(id, (came) => timesIn(came.signs, id))),
    pools: pools.map(({ id }) => coming(id, inPool(id))),
  };
}
