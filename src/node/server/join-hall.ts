// How somebody comes into a session: a row in its log, and beside it what they are called and by what they are known again.
import { randomInt } from 'node:crypto';
import type { AskAnswer } from '../../core/session/wire.ts';
import type { Ask } from '../../core/session/words.ts';
import { refused, type Hall } from './hall.ts';
import { hashOf, newSecret } from './secrets.ts';
import type { PersonRow } from './store.ts';

interface Came {
  readonly participant: number;
  readonly token: string;
}

/** Somebody new; `name` read already, null for one that is made up. */
export async function joinHall(
  hall: Hall,
  name: string | null,
  bot = false,
): Promise<Came | Exclude<AskAnswer, { kind: 'done' }>> {
  const token = newSecret();
  const person = (participant: number): PersonRow => {
    const called = hall.people.freeName(name, randomInt);
    const row = { session: hall.id, participant, name: called, tokenHash: hashOf(token) };
    hall.people.add(row);
    return row;
  };
  const ask: Ask = { by: { role: 'server' }, ask: { kind: 'join', bot } };
  const { answer, events } = await hall.kept.ask({ ask, word: null, person });
  if (answer.kind !== 'done') return answer;
  const joined = events.find((event) => event.kind === 'joined');
  return joined === undefined ? refused('not_now') : { participant: joined.participant, token };
}
