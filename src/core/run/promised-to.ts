// Whom a promise is made to: a manager, one of a team, the boss or a peer. What keeping and breaking it bears on goes by who that is.
import type { PromisedTo } from '../engine/state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { teamOf } from '../scenario/team-of.ts';

interface Promised {
  /** The manager whose it is, or whose team they are in, by index; −1 for nobody's. */
  readonly manager: number;
  /** Left out: the manager. */
  readonly to?: PromisedTo;
}

export function promisedTo({ managers, boss }: Scenario, id: string): Promised {
  const manager = managers.findIndex((one) => one.id === teamOf(managers, id));
  if (manager >= 0) return managers[manager]?.id === id ? { manager } : { manager, to: 'member' };
  return { manager: -1, to: id === 'boss' || id === boss.id ? 'boss' : 'peer' };
}
