// What this browser keeps of a session somebody takes part in: who they are there, and what they typed. Nothing else, and all of it can be forgotten.
import type { Joined } from '../../../core/session/wire.ts';
import type { LiveKept } from '../live-shell.ts';

/** Beginnings of keys, by session. */
export const keysOf = (session: string) => {
  const all = `live/${session}/`;
  return { all, seat: `${all}seat`, out: `${all}out/`, desk: `${all}desk`, plan: `${all}plan` };
};

export interface KeptSeat {
  readonly joined: Joined;
  readonly code: string;
  /** When the room last went on with them, ms since 1970. */
  readonly at: number;
}

/** Null for what cannot be read. */
export function readJoined(value: unknown): Joined | null {
  const { session, participant, name, token, setup, title } = Object(value) as Partial<Joined>;
  const texts = [session, name, token, title].every((text) => typeof text === 'string');
  return texts && typeof participant === 'number' && typeof setup === 'object' ? (value as Joined) : null;
}

function readSeat(text: string): KeptSeat | null {
  try {
    const value = JSON.parse(text) as Partial<KeptSeat> | null;
    const isSeat =
      readJoined(value?.joined) !== null && typeof value?.code === 'string' && typeof value.at === 'number';
    return isSeat ? (value as KeptSeat) : null;
  } catch {
    return null;
  }
}

/** All of them, the last one first. */
export const keptSeats = (kept: LiveKept): KeptSeat[] =>
  kept
    .keys()
    .filter((key) => /^live\/[^/]+\/seat$/.test(key))
    .flatMap((key) => readSeat(kept.read(key) ?? '') ?? [])
    .toSorted((a, b) => b.at - a.at);

export const keepSeat = (kept: LiveKept, seat: KeptSeat): void =>
  kept.write(keysOf(seat.joined.session).seat, JSON.stringify(seat));

/** The session as a whole, on this device. */
export function forgetSeat(kept: LiveKept, session: string): void {
  const { all } = keysOf(session);
  for (const key of kept.keys()) if (key.startsWith(all)) kept.remove(key);
}
