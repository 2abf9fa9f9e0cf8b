// The one reader of what comes over the line: by a strict schema, before anything is done with it. It never throws, and what it
// returns shares nothing with what came.
import * as v from 'valibot';
import { isRefusal } from '../../core/run/refusal.ts';
import { ID_PATTERN } from '../../core/scenario/vocabulary.ts';
import { readSeatSent, type SeatSent } from '../../core/session/seat-word.ts';
import { MOST_PEOPLE } from '../../core/session/setup.ts';
import type { StepId } from '../../core/session/step.ts';
import type { FacilitatorAsk, ParticipantAsk } from '../../core/session/words.ts';
import type { Handshake, JoinWanted, SetupWanted, ToServer } from '../../core/session/wire.ts';
import { LONGEST_NAME, LONGEST_NOTE } from './names.ts';

const MOST_BOTS = 60;
const MOST_TURNS = 100;
/** Code units; what is too long in letters is told by whoever reads the text itself. */
const longText = (letters: number) => v.pipe(v.string(), v.maxLength(letters * 16));

const whole = (from: number, to: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(from), v.maxValue(to));
const number = whole(0, 1_000_000);
const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const step = v.custom<StepId>((value) => typeof value === 'string' && /^[a-z]{1,20}(\.[a-z0-9_]{1,40})?$/.test(value));
const secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));
const sessionId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));
const messageId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,36}$/));
const side = v.picklist(['one', 'other']);
const sent: v.GenericSchema<unknown, SeatSent> = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, SeatSent>(({ dataset, addIssue, NEVER }) => {
    const read = readSeatSent(dataset.value);
    if (!isRefusal(read)) return read;
    addIssue({ message: 'nothing that is done at a seat' });
    return NEVER;
  }),
);
const pair = v.strictObject({ moment: id, one: number, other: number });
const counts = v.pipe(
  v.record(id, whole(0, MOST_PEOPLE)),
  v.check((value) => Object.keys(value).length <= 20),
);

const participantAsk: v.GenericSchema<unknown, ParticipantAsk> = v.variant('kind', [
  v.strictObject({ kind: v.literal('send'), after: number, sent }),
  v.strictObject({ kind: v.literal('vote'), round: v.picklist([1, 2]), side }),
  v.strictObject({ kind: v.literal('pass_pen'), to: number }),
]);

const facilitatorAsk: v.GenericSchema<unknown, FacilitatorAsk> = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['next', 'back']), from: step }),
  v.strictObject({ kind: v.literal('go_to'), from: step, to: step }),
  v.strictObject({ kind: v.picklist(['lock', 'pause', 'resume', 'reveal', 'hide', 'close']), from: step }),
  v.strictObject({ kind: v.literal('extend'), from: step, by: whole(-3600, 3600) }),
  v.strictObject({ kind: v.literal('settle'), from: step, tie: v.exactOptional(sent) }),
  v.strictObject({ kind: v.picklist(['drop', 'keep']), step }),
  v.strictObject({ kind: v.literal('pick'), moments: v.pipe(v.array(id), v.maxLength(20)) }),
  v.strictObject({ kind: v.literal('pair'), pair: v.nullable(pair) }),
  v.strictObject({ kind: v.literal('tell_all'), text: longText(LONGEST_NOTE) }),
  v.strictObject({ kind: v.literal('tally'), moment: id, counts }),
  v.strictObject({ kind: v.literal('collect'), text: v.pipe(v.string(), v.maxLength(4000)) }),
  v.strictObject({ kind: v.picklist(['play_on', 'take_back']), seat: number }),
  v.strictObject({ kind: v.literal('pass_pen'), seat: number, to: number }),
  v.strictObject({ kind: v.literal('move_to'), participant: number, seat: v.nullable(number) }),
  v.strictObject({ kind: v.picklist(['remove', 'rename']), participant: number }),
  v.strictObject({ kind: v.literal('merge'), participant: number, into: number }),
  v.strictObject({ kind: v.literal('door'), open: v.boolean() }),
  v.strictObject({ kind: v.literal('let_in'), most: whole(1, MOST_PEOPLE) }),
  v.strictObject({ kind: v.literal('end_at'), at: whole(0, 8_640_000_000_000_000) }),
]);

type Message<Name extends keyof ToServer> = Parameters<ToServer[Name]>[0];

const askBy = {
  participant: v.strictObject({ id: messageId, ask: participantAsk }),
  control: v.strictObject({ id: messageId, ask: facilitatorAsk }),
};
const follow: v.GenericSchema<unknown, Message<'follow'>> = v.strictObject({ after: number });
const note: v.GenericSchema<unknown, Message<'note'>> = v.strictObject({
  id: messageId,
  kind: v.picklist(['plan', 'word']),
  text: longText(LONGEST_NOTE),
  wall: v.boolean(),
});
const name: v.GenericSchema<unknown, Message<'name'>> = v.strictObject({
  participant: number,
  name: longText(LONGEST_NAME),
});
const keepOff: v.GenericSchema<unknown, Message<'keep_off'>> = v.strictObject({
  plan: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  off: v.boolean(),
});
const erase: v.GenericSchema<unknown, Message<'erase'>> = v.strictObject({ participant: v.nullable(number) });
const rotate: v.GenericSchema<unknown, Message<'rotate'>> = v.strictObject({
  which: v.picklist(['control', 'projector']),
});

const handshake: v.GenericSchema<unknown, Handshake> = v.variant('role', [
  v.strictObject({ role: v.literal('participant'), session: sessionId, token: secret }),
  v.strictObject({ role: v.picklist(['control', 'projector']), session: sessionId, capability: secret }),
]);
const joinWanted: v.GenericSchema<unknown, JoinWanted> = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  name: v.exactOptional(longText(LONGEST_NAME)),
  token: v.exactOptional(secret),
  attempt: v.exactOptional(secret),
});
const setupWanted: v.GenericSchema<unknown, SetupWanted> = v.strictObject({
  scenario: v.union([
    v.strictObject({ id }),
    v.strictObject({ file: v.pipe(v.string(), v.maxLength(255)), text: v.string() }),
  ]),
  setup: v.strictObject({
    turns: whole(1, MOST_TURNS),
    mode: v.picklist(['own', 'table', 'room']),
    pace: v.picklist(['facilitator', 'own']),
    minutes: v.picklist([45, 60, 90]),
    capacity: whole(1, MOST_PEOPLE),
    rehearsal: v.boolean(),
  }),
  bots: whole(0, MOST_BOTS),
});

/** What was read, or the name of the first field that is not what it should be. */
export type Read<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'bad'; readonly field: string };

function reader<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => Read<T> {
  return (value) => {
    try {
      const result = v.safeParse(schema, value, { abortEarly: true });
      if (result.success) return { kind: 'read', value: result.output };
      // The path may hold a stranger's keys: only what could be a field of ours is said.
      const field = v.getDotPath(result.issues[0]) ?? '';
      return { kind: 'bad', field: /^[a-z.]{1,40}$/.test(field) ? field : '' };
    } catch {
      return { kind: 'bad', field: '' };
    }
  };
}

export const readAsk = { participant: reader(askBy.participant), control: reader(askBy.control) };
export const readFollow = reader(follow);
export const readNoteMessage = reader(note);
export const readNameMessage = reader(name);
export const readKeepOff = reader(keepOff);
export const readErase = reader(erase);
export const readRotate = reader(rotate);
export const readHandshake = reader(handshake);
export const readJoin = reader(joinWanted);
export const readSetup = reader(setupWanted);
