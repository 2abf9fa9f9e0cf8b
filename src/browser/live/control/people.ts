// Who is in the room, as the roster shows them: a tile a person, or a table.
import type { Board, Presence, SeatRow } from '../../../core/session/session-views.ts';

export type Person = SeatRow['people'][number];
export interface Tile {
  readonly key: string;
  readonly row: SeatRow;
  readonly people: readonly Person[];
  readonly presence: Presence;
}
export const PRESENCES: readonly Presence[] = ['joined', 'reading', 'decided', 'idle', 'offline'];

/** A table is where its most telling person is: somebody at work there counts for all of them. */
const IN_ORDER: readonly Presence[] = ['decided', 'reading', 'joined', 'idle', 'offline'];
const together = (people: readonly Person[]): Presence =>
  IN_ORDER.find((presence) => people.some((one) => one.presence === presence)) ?? 'offline';

export function tilesOf({ setup, seats }: Pick<Board, 'setup' | 'seats'>): Tile[] {
  const taken = seats.filter(({ people }) => people.length > 0);
  if (setup.mode === 'table')
    return taken.map((row) => ({ key: `s${row.seat}`, row, people: row.people, presence: together(row.people) }));
  return taken.flatMap((row) =>
    row.people.map((person) => ({ key: `p${person.participant}`, row, people: [person], presence: person.presence })),
  );
}

type Counts = Readonly<Record<Presence, number>>;
export function countsOf(tiles: readonly Tile[]): Counts {
  const counts: Record<Presence, number> = { joined: 0, reading: 0, decided: 0, idle: 0, offline: 0 };
  for (const { presence } of tiles) counts[presence] += 1;
  return counts;
}

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

interface Wish {
  readonly presence: Presence | null;
  readonly name: string;
}
/** Accents and capitals make no difference to a name that is looked for. */
export function found(tiles: readonly Tile[], { presence, name }: Wish): readonly Tile[] {
  const asked = folded(name.trim());
  return tiles.filter(
    (tile) =>
      (presence === null || tile.presence === presence) &&
      (asked === '' || tile.people.some((one) => folded(one.name).includes(asked))),
  );
}

/** A few names, and how many more there are. */
export function fewNames(
  names: readonly string[],
  most = 3,
): { readonly shown: readonly string[]; readonly more: number } {
  return names.length <= most ? { shown: names, more: 0 } : { shown: names.slice(0, most), more: names.length - most };
}
