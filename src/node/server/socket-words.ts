// What each kind of window may say, and what is done about it.
import type { AskAnswer, Handshake, ToServer } from '../../core/session/wire.ts';
import { refused, type Hall } from './hall.ts';
import type { Hub } from './hub.ts';
import { mayBePutUp, readName, readNote } from './names.ts';
import {
  readAsk,
  readErase,
  readKeepOff,
  readFollow,
  readNameMessage,
  readNoteMessage,
  readRotate,
  type Read,
} from './read-message.ts';

export interface Said {
  readonly hall: Hall;
  readonly hub: Hub;
  readonly participant: number | null;
}
type Answered = AskAnswer | { readonly capability: string };
/** `bad`: nothing that such a window would ever say. */
type Handler = (message: unknown, said: Said) => Promise<Answered | 'bad'>;

/** Done with what was read; what could not be read is bad. */
const reading =
  <T>(read: (value: unknown) => Read<T>, work: (value: T, said: Said) => Promise<Answered>): Handler =>
  async (message, said) => {
    const found = read(message);
    return found.kind === 'read' ? work(found.value, said) : 'bad';
  };

/** Kept, or to be sent once more. */
async function keptOr(work: Promise<unknown>, said: Said): Promise<AskAnswer> {
  try {
    await work;
    return sofar(said);
  } catch {
    return { kind: 'again' };
  }
}

const sofar = ({ hall }: Said): AskAnswer => ({ kind: 'done', seq: hall.kept.followed });

/** Somebody else's word, well said: refused, and nobody is thrown out for it. */
const notYours =
  (mine: Handler, theirs: (value: unknown) => Read<unknown>): Handler =>
  async (message, said) => {
    const answered = await mine(message, said);
    return answered === 'bad' && theirs(message).kind === 'read' ? refused('not_yours') : answered;
  };

const askAsParticipant = reading(readAsk.participant, ({ id, ask }, { hall, participant }) =>
  participant === null ? Promise.resolve(refused('not_yours')) : hall.askBy(participant, id, ask),
);
const askAsFacilitator = reading(readAsk.control, ({ id, ask }, { hall }) => hall.askByFacilitator(id, ask));

const follow = reading(readFollow, ({ after }, { hall, participant }) =>
  participant === null ? Promise.resolve(refused('not_yours')) : hall.follow(participant, after),
);

const note = reading(readNoteMessage, async ({ kind, text, wall }, said) => {
  const { hall, hub, participant } = said;
  if (participant === null) return refused('not_yours');
  const clean = readNote(text);
  if (clean === null) return { kind: 'refusal', code: 'out_of_range', args: { what: 'text', from: 1, to: 280 } };
  const wallToo = wall && mayBePutUp(clean);
  const row = { session: hall.id, participant: hall.whoIs(participant), kind, text: clean, wall: wallToo };
  const answer = await keptOr(hub.note(hall, row), said);
  return answer.kind === 'done' && wall && !wallToo ? { ...answer, offWall: true } : answer;
});

const name = reading(readNameMessage, async (message, said) => {
  const clean = readName(message.name);
  if (clean === null) return { kind: 'refusal', code: 'out_of_range', args: { what: 'name', from: 1, to: 24 } };
  const { hall, hub } = said;
  if (hall.kept.state.participants[message.participant] === undefined) return refused('unknown_participant');
  return hub.rename(hall, message.participant, clean).catch(() => ({ kind: 'again' as const }));
});

const keepOff = reading(readKeepOff, async ({ plan, off }, said) => {
  const { hall, hub } = said;
  const participant = hall.people.writerOf(plan);
  // Its writer has just changed it: whoever steers sees what it is now, and presses once more.
  if (participant === null) return { kind: 'again' };
  return keptOr(
    hub.note(hall, { session: hall.id, participant, kind: 'off', text: off ? 'off' : '', wall: false }),
    said,
  );
});

const erase = reading(readErase, async ({ participant }, said) => {
  const { hall, hub } = said;
  if (participant !== null && hall.kept.state.participants[participant] === undefined)
    return refused('unknown_participant');
  const erased = participant === null ? hub.eraseSession(hall) : hub.erasePerson(hall, participant);
  return keptOr(erased, said);
});

const rotate = reading(readRotate, async ({ which }, { hall, hub }) =>
  hub.rotate(hall, which).then(
    (capability) => ({ capability }),
    () => ({ kind: 'again' }),
  ),
);

const here: Handler = async (_, said) => {
  if (said.participant !== null) said.hall.did(said.participant);
  return sofar(said);
};

/** A word of another role; refused like an ask that is somebody else's. */
const others = (read: (value: unknown) => Read<unknown>): Handler => notYours(async () => 'bad', read);

type Words = Readonly<Record<string, Handler>> & Readonly<Record<keyof ToServer, Handler>>;

export const HANDLERS: Readonly<Record<Handshake['role'], Words>> = {
  participant: {
    ask: notYours(askAsParticipant, readAsk.control),
    follow,
    note,
    here,
    name: others(readNameMessage),
    keep_off: others(readKeepOff),
    erase: others(readErase),
    rotate: others(readRotate),
  },
  control: {
    ask: notYours(askAsFacilitator, readAsk.participant),
    follow: others(readFollow),
    note: others(readNoteMessage),
    here,
    name,
    keep_off: keepOff,
    erase,
    rotate,
  },
  projector: {
    ask: notYours(others(readAsk.participant), readAsk.control),
    follow: others(readFollow),
    note: others(readNoteMessage),
    here,
    name: others(readNameMessage),
    keep_off: others(readKeepOff),
    erase: others(readErase),
    rotate: others(readRotate),
  },
};
