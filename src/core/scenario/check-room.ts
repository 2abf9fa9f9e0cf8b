// T26: moments and steps that a room would have to read from the wall in full, for want of a short text.
import { wordsIn } from './check-lengths.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';
import { momentsOf, placed } from './walk.ts';

/** What a room reads together, as of `room_text`. */
const ROOM_WORDS = 60;

/** Told once: whoever writes for a room writes them all. */
export function checkRoom(scenario: Scenario): Finding[] {
  const long = momentsOf(scenario).flatMap(({ thing, path }) =>
    [
      { name: thing.id, thing, path },
      ...placed(thing.steps, [...path, 'steps']).map((step) => ({ name: `${thing.id}.${step.thing.id}`, ...step })),
    ].filter(({ thing: { text, room_text } }) => room_text === undefined && wordsIn(text) > ROOM_WORDS),
  );
  const [first] = long;
  if (first === undefined) return [];
  const args = { count: long.length, moments: long.map(({ name }) => name), most: ROOM_WORDS };
  return [{ code: 'T26', says: 'absent', args, path: ['moments'], atKey: true }];
}
