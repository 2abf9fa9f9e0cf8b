// The people whose drawings have come, and a way to ask for more. Each is fetched once, with all their moods.
import { LOAD_DRAWN } from './drawn/load-drawn.ts';
import type { PersonId } from './people.ts';
import type { DrawnPerson } from './portraits.ts';

const come = new Map<string, DrawnPerson>();
const coming = new Map<string, Promise<DrawnPerson | null>>();

export const isDrawn = (person: string): person is PersonId => Object.hasOwn(LOAD_DRAWN, person);

export const personNow = (person: string): DrawnPerson | undefined => come.get(person);

/** Null for whom nobody drew, and where the drawing does not come; it may then be asked for again. */
export function loadPerson(person: string): Promise<DrawnPerson | null> {
  const asked = coming.get(person) ?? fetchPerson(person);
  coming.set(person, asked);
  return asked;
}

async function fetchPerson(person: string): Promise<DrawnPerson | null> {
  if (!isDrawn(person)) return null;
  try {
    const { DRAWN } = await LOAD_DRAWN[person]();
    come.set(person, DRAWN);
    return DRAWN;
  } catch {
    coming.delete(person);
    return null;
  }
}
