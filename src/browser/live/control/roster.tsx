// Everybody in the room as seats: how many are where, who needs a look, and a tile each.
import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { whole } from '../../ui/text/formats.ts';
import type { Presence } from '../../../core/session/session-views.ts';
import { countsOf, found, PRESENCES, tilesOf, type Tile } from './people.ts';
import { PresenceMark, SeatDots } from './presence-mark.tsx';
import { useSteer, type Steer } from './steer.tsx';

/** Beyond so many tiles one looks for a name or a state; the rest come by the press. */
const AT_ONCE = 60;

export const tileName = ({ t, board }: Pick<Steer, 't' | 'board'>, { row, people }: Tile): string =>
  board.setup.mode === 'table'
    ? t('control.table', { number: row.seat + 1 })
    : (people[0]?.name ?? t('control.table', { number: row.seat + 1 }));

function turnWords({ t, board }: Pick<Steer, 't' | 'board'>, turn: number): string {
  return turn === 0 ? t('control.at_opening') : t('control.at_turn', { week: (turn - 1) * board.turnWeeks + 1 });
}

/** Before the first turn nobody has decided anything: they have begun. */
export function presenceWord({ t, board }: Pick<Steer, 't' | 'board'>, presence: Presence): string {
  return t(presence === 'decided' && isBeforePlay(board) ? 'control.presence_begun' : `control.presence_${presence}`);
}
const isBeforePlay = ({ room: { step } }: Steer['board']): boolean => step === 'welcome' || step === 'frame';

interface SeatTileProps {
  readonly tile: Tile;
  readonly onOpen: (tile: Tile) => void;
}

function SeatTile({ tile, onOpen }: SeatTileProps) {
  const steer = useSteer();
  const { t, board } = steer;
  const { row, people, presence } = tile;
  const isTable = board.setup.mode === 'table';
  return (
    <li>
      <button type="button" class="seat-tile" data-presence={presence} onClick={() => onOpen(tile)}>
        <PresenceMark presence={presence} />
        <span class="seat-name">
          <bdi>{tileName(steer, tile)}</bdi>
        </span>
        <span class="seat-state">
          {presenceWord(steer, presence)}
          {isTable && ` · ${t('control.people', { count: people.length })}`}
          {board.setup.mode !== 'room' && !isBeforePlay(board) && ` · ${turnWords(steer, row.turn)}`}
          {row.aside && ` · ${t('control.aside')}`}
          {people.some(({ bot }) => bot) && ` · ${t('control.bot')}`}
        </span>
      </button>
    </li>
  );
}

interface FilterProps {
  readonly tiles: readonly Tile[];
  readonly presence: Presence | null;
  readonly onPick: (presence: Presence | null) => void;
}

/** The counts are the filter: one press on a number shows who that is. */
function PresenceFilter({ tiles, presence, onPick }: FilterProps) {
  const steer = useSteer();
  const { t } = steer;
  const counts = countsOf(tiles);
  const name = useId();
  const choices: readonly (Presence | null)[] = [null, ...PRESENCES];
  return (
    <fieldset class="presence-filter">
      <legend class="spoken">{t('control.roster_filter')}</legend>
      {choices.map((one) => (
        <label key={one ?? 'all'}>
          <input type="radio" name={name} checked={presence === one} onChange={() => onPick(one)} />
          {one && <PresenceMark presence={one} />}
          <b>{whole(t.locale, one === null ? tiles.length : counts[one])}</b>
          <span>{one === null ? t('control.roster_all') : presenceWord(steer, one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RosterProps {
  readonly onOpen: (tile: Tile) => void;
}

export function Roster({ onOpen }: RosterProps) {
  const { t, board } = useSteer();
  const [presence, setPresence] = useState<Presence | null>(null);
  const [name, setName] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const id = useId();
  const tiles = useMemo(() => tilesOf(board), [board]);
  const shown = found(tiles, { presence, name });
  const many = tiles.length > AT_ONCE;
  const pick = (one: Presence | null): void => {
    setPresence(one);
    setMost(AT_ONCE);
  };
  return (
    <section class="board-panel roster">
      <h2 tabIndex={-1}>{t(board.setup.mode === 'table' ? 'control.roster_tables' : 'control.roster')}</h2>
      {tiles.length === 0 ? (
        <p class="quiet">{t('control.roster_none')}</p>
      ) : (
        <>
          <PresenceFilter {...{ tiles, presence }} onPick={pick} />
          {many && <SeatDots presences={tiles.map((tile) => tile.presence)} />}
          {many && (
            <div class="roster-find">
              <label for={id}>{t('control.roster_find')}</label>
              <input id={id} class="field" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            </div>
          )}
          {shown.length === 0 && <p class="quiet">{t('control.roster_empty')}</p>}
          <ul class="seat-tiles">
            {shown.slice(0, most).map((tile) => (
              <SeatTile key={tile.key} {...{ tile, onOpen }} />
            ))}
          </ul>
          {shown.length > most && (
            <div class="actions">
              <Button onPress={() => setMost(most + AT_ONCE)}>
                {t('control.roster_more', { count: Math.min(AT_ONCE, shown.length - most) })}
              </Button>
              <p class="small quiet">{t('control.roster_shown', { shown: most, count: shown.length })}</p>
            </div>
          )}
        </>
      )}
    </section>
  );
}
