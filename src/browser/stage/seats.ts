// Who sits where: people keep their places while others come and go, and the free places show as empty chairs.

/** Seat by seat, the key of the person or null for an empty chair. `seats`: people and vacancies together. */
export function assignSeats(
  before: readonly (number | null)[],
  people: readonly number[],
  seats: number,
): (number | null)[] {
  const staying = new Set(people);
  const now = Array.from({ length: seats }, (_, seat) => {
    const key = before[seat] ?? null;
    return key !== null && staying.has(key) ? key : null;
  });
  const seated = new Set(now);
  for (const key of people) {
    if (seated.has(key)) continue;
    const free = now.indexOf(null);
    if (free === -1) throw new Error(`expected a seat for each of ${people.length} people, got ${seats}`);
    now[free] = key;
  }
  return now;
}
