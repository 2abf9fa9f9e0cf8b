// How people come in: by code, by the key of a QR code, or as whom they were before. Guessing is slow; an office that comes all at once is not.
import type { Joined, JoinWanted } from '../../core/session/wire.ts';
import type { Clock } from './clock.ts';
import type { Hall } from './hall.ts';
import { Failure } from './http-answers.ts';
import { joinHall } from './join-hall.ts';
import type { Hub } from './hub.ts';
import { Window } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { readName } from './names.ts';
import { isSecret, readCode } from './secrets.ts';

const MINUTE = 60_000;
const WRONG_PER_ADDRESS = 10;
const WRONG_ON_SERVER = 60;
/** A crowd that still comes when the room is full is none that was invited: asked for so often within so long, the door locks. */
const FULL_WITHIN = 10_000;
const fullMost = (capacity: number): number => Math.max(50, Math.ceil(capacity / 2));

type JoinAnswer = ReturnType<typeof joinHall>;
/** ms that an answer is known for. */
const REMEMBERED = 2 * MINUTE;

interface DoorParts {
  readonly hub: Hub;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

export class FrontDoor {
  private readonly parts: DoorParts;
  private readonly wrong: Window;
  private readonly wrongAnywhere: Window;
  private readonly looking = new Map<string, Promise<Hall | null>>();
  private readonly attempts = new Map<string, JoinAnswer>();
  private readonly turnedAway = new Map<string, Window>();

  constructor(parts: DoorParts) {
    this.parts = parts;
    this.wrong = new Window(WRONG_PER_ADDRESS, MINUTE, parts.clock);
    this.wrongAnywhere = new Window(WRONG_ON_SERVER, MINUTE, parts.clock);
  }

  /** Throws a failure where they cannot come in. */
  async join(wanted: JoinWanted, address: string): Promise<Joined> {
    const hall = await this.find(wanted, address);
    const known = wanted.token === undefined ? null : await hall.withToken(wanted.token);
    if (known === 'removed') throw new Failure('removed');
    if (known !== null && wanted.token !== undefined) return joined(hall, known, wanted.token);
    const name = wanted.name === undefined || wanted.name.trim() === '' ? null : readName(wanted.name);
    if (name === null && wanted.name !== undefined && wanted.name.trim() !== '')
      throw new Failure('bad_request', { field: 'name' });
    const came = await this.once(hall, wanted.attempt, () => joinHall(hall, name));
    if ('token' in came) {
      this.parts.metrics.count('joined');
      // In an office with one address some mistype: whoever comes in makes up for one of them.
      this.wrong.giveBack(address);
      return joined(hall, came.participant, came.token);
    }
    if (came.kind === 'again') throw new Failure('unavailable');
    this.parts.metrics.count('refused', came.code);
    if (came.code === 'full') await this.full(hall);
    throw new Failure(came.code === 'full' || came.code === 'door_closed' ? came.code : 'unknown_code');
  }

  /** Whoever asks again since no answer came is answered as the first time, and is no second person. */
  private once(hall: Hall, attempt: string | undefined, join: () => JoinAnswer): JoinAnswer {
    if (attempt === undefined) return join();
    const key = `${hall.id} ${attempt}`;
    const known = this.attempts.get(key);
    if (known !== undefined) return known;
    const asked = join();
    this.attempts.set(key, asked);
    const forget = (): void => void this.attempts.delete(key);
    this.parts.clock.after(REMEMBERED, forget);
    // Turned away, they may come in the next time.
    void asked.then((came) => ('token' in came ? undefined : forget()), forget);
    return asked;
  }

  private async find(wanted: JoinWanted, address: string): Promise<Hall> {
    const code = readCode(wanted.code);
    const hall = code === null ? null : this.parts.hub.known(code);
    // Somebody who has more than the code does not guess. What they have is looked at all the same.
    if (wanted.key !== undefined || wanted.token !== undefined) {
      const there = hall ?? (code === null ? null : await this.lookUp(code));
      if (there !== null && (await hasMore(there, wanted))) return there;
      // As if it had been the code alone: what is said must not tell a right code from a wrong one.
    }
    if (this.mayNotGuess(address) > 0) throw this.tooOften(this.mayNotGuess(address));
    const found = wanted.key !== undefined ? null : (hall ?? (code === null ? null : await this.guess(code, address)));
    if (found !== null) return found;
    this.wrong.take(address);
    this.wrongAnywhere.take();
    throw new Failure('unknown_code');
  }

  /** ms to wait; 0 for nothing. */
  private mayNotGuess(address: string): number {
    return Math.max(this.wrong.wait(address), this.wrongAnywhere.wait());
  }

  /** Counted as wrong while it is looked up: many at once are not one. Who asks for what is looked up already, guesses nothing more. */
  private async guess(code: string, address: string): Promise<Hall | null> {
    if (this.looking.has(code)) return this.lookUp(code);
    this.wrong.take(address);
    this.wrongAnywhere.take();
    const found = await this.lookUp(code).catch(() => null);
    this.wrong.giveBack(address);
    this.wrongAnywhere.giveBack();
    return found;
  }

  private tooOften(ms: number): Failure {
    this.parts.metrics.count('turned_away', 'guessing');
    return new Failure('too_often', { seconds: Math.ceil(ms / 1000) });
  }

  /** Once for all who ask at the same time. */
  private lookUp(code: string): Promise<Hall | null> {
    const known = this.looking.get(code);
    if (known !== undefined) return known;
    const found = this.parts.hub.byCode(code).finally(() => this.looking.delete(code));
    this.looking.set(code, found);
    return found;
  }

  private async full(hall: Hall): Promise<void> {
    hall.turnedAway();
    const known = this.turnedAway.get(hall.id);
    const most = known ?? new Window(fullMost(hall.kept.state.most), FULL_WITHIN, this.parts.clock);
    this.turnedAway.set(hall.id, most);
    if (most.take() === 0) return;
    this.turnedAway.delete(hall.id);
    this.parts.metrics.count('turned_away', 'flood');
    await hall.lockDoor();
  }
}

/** The key of the QR code, or a token of this session. */
async function hasMore(hall: Hall, { key, token }: JoinWanted): Promise<boolean> {
  if (key !== undefined && isSecret(key, hall.row.joinHash)) return true;
  return token !== undefined && (await hall.withToken(token)) !== null;
}

const joined = (hall: Hall, participant: number, token: string): Joined => ({
  session: hall.id,
  participant,
  name: hall.people.nameOf(participant),
  token,
  setup: hall.kept.state.setup,
  title: hall.scenario.title,
});
