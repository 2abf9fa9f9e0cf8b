// What lasts of a debrief that is looked at in a session: the plan, on this device. It is shared by the session itself.
import type { Ended } from '../../play/ended.ts';
import { readPlan } from '../../play/read-plan.ts';
import type { Afterwards } from '../../play/surroundings.ts';
import type { LiveKept } from '../live-shell.ts';
import { keysOf } from './seat-kept.ts';

interface Ways {
  readonly now: () => Date;
  readonly onRoom: () => void;
  /** The game by oneself. */
  readonly onSolo: (scenario: string) => void;
}

export function ownAfterwards(kept: LiveKept, session: string, { now, onRoom, onSolo }: Ways): Afterwards {
  const key = keysOf(session).plan;
  let scenario = '';
  return {
    share: () => null,
    plan(ended: Ended) {
      scenario = ended.scenario;
      return { kept: readPlan(kept.read(key)), keep: (plan) => kept.write(key, JSON.stringify(plan)) };
    },
    now,
    setsAside: false,
    onAgain: () => onSolo(scenario),
    onHome: onRoom,
  };
}
