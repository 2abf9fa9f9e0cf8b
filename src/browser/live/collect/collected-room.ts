// A session without a server: runs that were brought as run texts and hands that were counted, folded here as any session is.
import { agendaOf } from '../../../core/session/agenda.ts';
import { findPairs } from '../../../core/session/debrief/pairs.ts';
import { pickMoments } from '../../../core/session/debrief/pick-moments.ts';
import { slideOf } from '../../../core/session/debrief/slide-of.ts';
import { Session } from '../../../core/session/session.ts';
import { LOG_VERSION } from '../../../core/session/session-event.ts';
import type { Beside, SessionState } from '../../../core/session/session-state.ts';
import { MOST_PEOPLE, type Setup } from '../../../core/session/setup.ts';
import { shortened } from '../../../core/session/shortened.ts';
import type { Slide } from '../../../core/session/slide.ts';
import type { StepId } from '../../../core/session/step.ts';
import type { FacilitatorAsk, ServerAsk } from '../../../core/session/words.ts';
import { ENGINE_REVISION } from '../../../core/engine/revision.ts';
import { isRunTextProblem } from '../../../core/run/run-text-problem.ts';
import { rebuildRun } from '../../../core/run/run-text.ts';
import { rulesHash } from '../../../core/scenario/rules-hash.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { turnsOf } from '../../../core/scenario/turn.ts';
import { judgeCode, type Judged } from './judge-code.ts';

/** Steps that need everybody's own device. */
const WITHOUT_DEVICES: ReadonlySet<StepId> = new Set(['pair.again', 'second', 'second.shown', 'plans']);
/** Runs that are played on at once, where their people did not come to the end. */
const AT_ONCE = 20;
const NOBODY: Beside = {
  now: 0,
  nameOf: () => '',
  hereSince: () => null,
  wall: [],
  written: 0,
  plans: [],
  turnedAway: false,
};

export class CollectedRoom {
  readonly scenario: Scenario;
  private readonly lengths: ReadonlyMap<string, number>;
  private readonly known = new Set<string>();
  private session: Session;
  private seq = 0;

  /** `scenario`: in full; how much of it was played, the first run says. */
  constructor(scenario: Scenario) {
    this.scenario = scenario;
    const turns = Array.from({ length: turnsOf(scenario) }, (_, at) => at + 1);
    this.lengths = new Map(turns.map((count) => [rulesHash(shortened(scenario, count)), count]));
    this.session = this.opened(turns.length);
  }

  get state(): SessionState {
    return this.session.state;
  }
  get texts(): readonly string[] {
    return [...this.known];
  }
  /** Runs that did not come to their end, and were played on. */
  unfinished = 0;

  /** Judges a line and, where it is a run of this room, takes it. */
  add(line: string): Judged {
    const { id } = this.scenario;
    const turns = this.known.size === 0 ? null : this.state.setup.turns;
    const judged = judgeCode(line, { scenario: id, lengths: this.lengths, turns, known: this.known });
    if (judged.kind !== 'new') return judged;
    if (judged.turns !== this.state.setup.turns) this.cutTo(judged.turns);
    if (!this.ask({ kind: 'collect', text: judged.text })) return this.whyNot(judged.text);
    this.known.add(judged.text);
    if (!judged.over) this.unfinished += 1;
    this.playOn();
    return judged;
  }

  /** False where there is no such moment or option. */
  tally(moment: string, counts: Readonly<Record<string, number>>): boolean {
    return this.ask({ kind: 'tally', moment, counts });
  }

  /** What can be shown of it, in order: decisions that say most, and those that hands were counted for. */
  steps(): readonly StepId[] {
    const { tallies } = this.state;
    const moments = [...new Set([...pickMoments(this.state), ...tallies.keys()])];
    this.ask({ kind: 'pick', moments });
    this.ask({ kind: 'pair', pair: findPairs(this.state)[0] ?? null });
    return agendaOf(this.state)
      .filter(({ id, debrief }) => debrief && !WITHOUT_DEVICES.has(id))
      .map(({ id }) => id)
      .filter((id) => this.slide(id).kind !== 'nothing');
  }

  slide(step: StepId): Slide {
    return slideOf(this.state, step, NOBODY);
  }

  /** A run that did not come to its end goes on as any that nobody is there for. */
  private playOn(): void {
    for (let behind = true; behind;) behind = this.askServer({ kind: 'catch_up', most: AT_ONCE });
  }

  private whyNot(text: string): Judged {
    const run = rebuildRun(this.state.scenario, text);
    return isRunTextProblem(run) ? { kind: 'problem', problem: run } : { kind: 'twice', text };
  }

  private opened(turns: number): Session {
    const setup: Setup = {
      scenario: this.scenario.id,
      hash: [...this.lengths].find(([, count]) => count === turns)?.[0] ?? '',
      revision: ENGINE_REVISION,
      seed: 1,
      turns,
      mode: 'own',
      pace: 'own',
      // The longest leaves nothing out.
      minutes: 90,
      capacity: MOST_PEOPLE,
      rehearsal: false,
    };
    const session = new Session(setup, this.scenario);
    session.apply({ seq: 1, version: LOG_VERSION, at: 0, word: null, event: { kind: 'opened', setup } });
    this.seq = 1;
    return session;
  }

  /** Before the first run: hands that were counted stay. */
  private cutTo(turns: number): void {
    const { tallies } = this.state;
    this.session = this.opened(turns);
    for (const [moment, counts] of tallies) this.tally(moment, counts);
  }

  private readonly ask = (ask: FacilitatorAsk): boolean =>
    this.follow(this.session.hear({ by: { role: 'facilitator' }, ask }, 0)) > 0;
  private readonly askServer = (ask: ServerAsk): boolean =>
    this.follow(this.session.hear({ by: { role: 'server' }, ask }, 0)) > 0;

  private follow(heard: ReturnType<Session['hear']>): number {
    if (heard.kind !== 'heard') return 0;
    for (const event of heard.events) {
      this.seq += 1;
      this.session.apply({ seq: this.seq, version: LOG_VERSION, at: 0, word: null, event });
    }
    return heard.events.length;
  }
}
