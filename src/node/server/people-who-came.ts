import type { NewRow } from '../../core/session/session-event.ts';
import type { PersonRow } from './store.ts';

/** Without those whose coming was told before: their number may be somebody else's by now. */
export function peopleWhoCame(
  people: readonly PersonRow[],
  asked: readonly NewRow[],
  kept: readonly NewRow[],
): readonly PersonRow[] {
  const came = (rows: readonly NewRow[]) =>
    new Set(rows.flatMap(({ event }) => (event.kind === 'joined' ? [event.participant] : [])));
  const [wanted, there] = [came(asked), came(kept)];
  return people.filter(({ participant }) => !wanted.has(participant) || there.has(participant));
}
