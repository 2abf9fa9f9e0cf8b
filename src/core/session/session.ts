// One session: what its log comes to, and what would happen next if somebody asked for something. It has no clock and keeps nothing.
import { refuse } from '../run/refusal.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Ahead } from './ahead.ts';
import { follow } from './fold.ts';
import { hearFacilitator } from './hear-facilitator.ts';
import { hearParticipant } from './hear-participant.ts';
import { hearServer } from './hear-server.ts';
import { emptyState, type LiveState } from './live-state.ts';
import type { LogRow } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import type { Setup } from './setup.ts';
import { shortened } from './shortened.ts';
import { upcast } from './upcast.ts';
import { ASKED_BY } from './roles.table.ts';
import { no } from './heard.ts';
import type { Ask, Asker, Heard } from './words.ts';

export class Session {
  private readonly live: LiveState;
  private readonly ahead = new Ahead();

  /** `scenario`: in full, or shortened to the turns of the set-up already. Nothing has happened yet, not even `opened`. */
  constructor(setup: Setup, scenario: Scenario) {
    this.live = emptyState(setup, shortened(scenario, setup.turns));
  }

  /** As it stands: the lists in it are the session's own, and change with the next row. */
  get state(): SessionState {
    return this.live;
  }

  /**
   * Follows a row of the log. One that was followed already does nothing, and so does an event that makes no sense where it stands
   * or is of a newer version: everybody who follows the same rows comes to the same. Throws where rows in between are missing.
   */
  apply(row: LogRow): void {
    const { live } = this;
    if (row.seq <= live.seq) return;
    if (row.seq !== live.seq + 1) throw new Error(`row ${row.seq}: expected row ${live.seq + 1}`);
    live.seq = row.seq;
    const event = upcast(row);
    if (event !== null) follow(live, row, event, this.ahead.after);
  }

  /**
   * What would happen because of what is asked, in order, or why nothing does; `now` in ms since 1970. It changes nothing: the
   * events count once they come back as rows. All of them belong to the one word that asked, which the first of their rows carries;
   * that a word is heard twice is for whoever keeps the log to see. What is asked is taken to have been read by a schema.
   */
  hear(asked: Ask, now: number): Heard {
    const { live, ahead } = this;
    if (live.closed) return refuse('closed');
    if (isBy('participant', asked)) return hearParticipant(live, asked.by, asked.ask, ahead);
    if (isBy('facilitator', asked)) return hearFacilitator(live, asked.ask, now, ahead);
    return isBy('server', asked) ? hearServer(live, asked.ask, now, ahead) : no('not_yours');
  }
}

type AskBy<Role extends Asker['role']> = Extract<Ask, { readonly by: { readonly role: Role } }>;

/** Asked by that role, and one of the things it may ask for: whoever mixes them up is refused. */
function isBy<Role extends Asker['role']>(role: Role, asked: Ask): asked is AskBy<Role> {
  const { by, ask } = asked;
  if (by.role !== role || !ASKED_BY[ask.kind].includes(role)) return false;
  // A participant passes the pen of their own seat, a facilitator that of any.
  return ask.kind !== 'pass_pen' || 'seat' in ask === (role === 'facilitator');
}
