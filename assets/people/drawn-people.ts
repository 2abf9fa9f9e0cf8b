// The people whose drawings have come, and a way to ask for more. Each is fetched once, with all their moods.
import type { PersonId } from './people.ts';
import type { DrawnPerson } from './portraits.ts';

const come = new Map<string, DrawnPerson>();
const coming = new Map<string, Promise<DrawnPerson | null>>();

export const personNow = (person: string): DrawnPerson | undefined => come.get(person);

/** Null for whom nobody drew, and where the drawing does not come; it may then be asked for again. */
export function loadPerson(person: string): Promise<DrawnPerson | null> {
  const asked = coming.get(person) ?? fetchPerson(person);
  coming.set(person, asked);
  return asked;
}

async function fetchPerson(person: string): Promise<DrawnPerson | null> {
  try {
    // Where each of them lies: words come before drawings, and before that.
    const { LOAD_DRAWN } = await import('./drawn/load-drawn.ts');
    if (!Object.hasOwn(LOAD_DRAWN, person)) return null;
    const { DRAWN } = await LOAD_DRAWN[person as PersonId]();
    come.set(person, DRAWN);
    return DRAWN;
  } catch {
    coming.delete(person);
    return null;
  }
}
