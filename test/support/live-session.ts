// A session in a test: what is asked becomes rows at once, as a store would keep them.
import { startRun } from '../../src/core/run/start-run.ts';
import { isRefusal } from '../../src/core/run/refusal.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { turnsOf } from '../../src/core/scenario/turn.ts';
import type { SeatSent } from '../../src/core/session/seat-word.ts';
import { Session } from '../../src/core/session/session.ts';
import { LOG_VERSION, type LogRow, type SessionEvent } from '../../src/core/session/session-event.ts';
import type { SessionState } from '../../src/core/session/session-state.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import type { StepId } from '../../src/core/session/step.ts';
import type { Ask, FacilitatorAsk, Heard, ParticipantAsk, ServerAsk } from '../../src/core/session/words.ts';

export const NOON = Date.UTC(2026, 10, 30, 12);

export const setupOf = (scenario: Scenario, given: Partial<Setup> = {}): Setup => ({
  scenario: scenario.id,
  hash: startRun(scenario, 0).hash,
  revision: 1,
  seed: 7,
  turns: turnsOf(scenario),
  mode: 'own',
  pace: 'facilitator',
  minutes: 60,
  capacity: 1000,
  rehearsal: false,
  ...given,
});

export class LiveTest {
  readonly session: Session;
  readonly rows: LogRow[] = [];
  now = NOON;
  private readonly scenario: Scenario;
  private readonly setup: Setup;

  constructor(scenario: Scenario, given: Partial<Setup> = {}) {
    this.scenario = scenario;
    this.setup = setupOf(scenario, given);
    this.session = new Session(this.setup, scenario);
    this.keep([{ kind: 'opened', setup: this.setup }]);
  }

  get state(): SessionState {
    return this.session.state;
  }

  hear(asked: Ask): Heard {
    return this.session.hear(asked, this.now);
  }

  /** Asked, kept and followed; what was refused as it is. */
  ask(asked: Ask): Heard {
    const heard = this.hear(asked);
    if (heard.kind === 'heard') this.keep(heard.events);
    return heard;
  }

  /** As `ask`, of somebody who may: a refusal is an error here. */
  does(asked: Ask): readonly SessionEvent[] {
    const heard = this.ask(asked);
    if (heard.kind !== 'heard') throw new Error(`expected it to be done, got ${JSON.stringify(heard)}`);
    return heard.events;
  }

  facilitator(ask: FacilitatorAsk): readonly SessionEvent[] {
    return this.does({ by: { role: 'facilitator' }, ask });
  }

  server(ask: ServerAsk): readonly SessionEvent[] {
    return this.does({ by: { role: 'server' }, ask });
  }

  participant(participant: number, ask: ParticipantAsk): readonly SessionEvent[] {
    return this.does({ by: { role: 'participant', participant }, ask });
  }

  /** The number of who came. */
  join(): number {
    this.server({ kind: 'join', bot: false });
    return this.state.participants.length - 1;
  }

  send(participant: number, sent: SeatSent): Heard {
    return this.ask(this.sending(participant, sent));
  }

  sending(participant: number, sent: SeatSent): Ask {
    const after = this.state.seats[this.state.participants[participant]!.seat]!.facts.length;
    return { by: { role: 'participant', participant }, ask: { kind: 'send', after, sent } };
  }

  next(): void {
    this.facilitator({ kind: 'next', from: this.state.step });
    this.catchUp();
  }

  /** Next until it is there. */
  nextUntil(step: StepId): void {
    while (this.state.step !== step) this.next();
  }

  catchUp(): void {
    while (this.server({ kind: 'catch_up', most: 20 }).length > 0);
  }

  /** Another session that has followed the same rows, each through JSON. */
  folded(): Session {
    const other = new Session(this.setup, this.scenario);
    for (const row of this.rows) other.apply(JSON.parse(JSON.stringify(row)) as LogRow);
    return other;
  }

  private keep(events: readonly SessionEvent[]): void {
    for (const event of events) {
      const row = { seq: this.rows.length + 1, version: LOG_VERSION, at: this.now, word: null, event };
      this.rows.push(row);
      this.session.apply(row);
    }
  }
}

/** The code of what was refused; null where it was not. */
export const codeOf = (heard: Heard): string | null =>
  heard.kind === 'heard' ? null : isRefusal(heard) ? heard.code : '';
