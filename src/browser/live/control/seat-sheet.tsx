// One seat, and what can be done about it. What can be taken back is done at once; what cannot is asked about first.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { ControlSheet } from './control-sheet.tsx';
import { tilesOf, type Person, type Tile } from './people.ts';
import { PresenceMark } from './presence-mark.tsx';
import { presenceWord, tileName } from './roster.tsx';
import { useSteer } from './steer.tsx';
import { SureButton } from './sure-button.tsx';

interface SeatSheetProps {
  readonly tile: Tile;
  readonly onClose: () => void;
}

export function SeatSheet({ tile, onClose }: SeatSheetProps) {
  const steer = useSteer();
  const { t, board } = steer;
  // As it is by now; a seat that has gone is told by its last state.
  const now = tilesOf(board).find(({ key }) => key === tile.key) ?? tile;
  const name = tileName(steer, now);
  return (
    <ControlSheet title={t('control.seat_title', { name })} onClose={onClose}>
      {board.setup.mode !== 'room' && <Aside tile={now} name={name} />}
      {now.people.map((person) => (
        <PersonPart key={person.participant} {...{ person, onClose }} tile={now} many={now.people.length > 1} />
      ))}
    </ControlSheet>
  );
}

function Aside({ tile: { row }, name }: { readonly tile: Tile; readonly name: string }) {
  const { t, ask } = useSteer();
  const { seat, aside } = row;
  const toggle = (): void =>
    void ask(
      { kind: aside ? 'take_back' : 'play_on', seat },
      {
        done: t(aside ? 'control.did_back' : 'control.did_without', { names: name }),
        undo: { kind: aside ? 'play_on' : 'take_back', seat },
      },
    );
  return (
    <div class="seat-deed">
      <Button icon={aside ? 'hourglass' : 'skip-forward'} onPress={toggle}>
        {t(aside ? 'control.seat_back' : 'control.seat_without')}
      </Button>
      {!aside && <p class="small quiet">{t('control.seat_without_note')}</p>}
    </div>
  );
}

interface PersonPartProps {
  readonly person: Person;
  readonly tile: Tile;
  readonly many: boolean;
  readonly onClose: () => void;
}

function PersonPart({ person, tile, many, onClose }: PersonPartProps) {
  const steer = useSteer();
  const { t, board, ask, line } = steer;
  const { participant, name, presence, pen } = person;
  const { seat } = tile.row;
  const holder = tile.people.find((one) => one.pen);
  const undoPen = holder && ({ kind: 'pass_pen', seat, to: holder.participant } as const);
  return (
    <section class="section seat-person">
      {many && (
        <h3 class="person-name">
          <PresenceMark presence={presence} />
          <bdi>{name}</bdi>
          <span class="quiet small">
            {presenceWord(steer, presence)}
            {pen && ` · ${t('control.pen')}`}
          </span>
        </h3>
      )}
      {many && board.setup.mode === 'table' && !pen && (
        <Button
          icon="pencil-simple"
          onPress={() =>
            void ask(
              { kind: 'pass_pen', seat, to: participant },
              { done: t('control.did_pen', { name }), ...(undoPen && { undo: undoPen }) },
            )
          }
        >
          {t('control.seat_pen', { name })}
        </Button>
      )}
      <Rename person={person} />
      {board.setup.mode === 'table' && <MoveTo person={person} seat={seat} />}
      <Merge person={person} onClose={onClose} />
      <SureButton
        icon="user-minus"
        label={t('control.seat_remove')}
        sure={t('control.seat_remove_sure', { name })}
        yes={t('control.seat_remove_yes')}
        no={t('control.cancel')}
        onSure={() => {
          void ask({ kind: 'remove', participant }, { done: t('control.did_removed', { name }) });
          if (!many) onClose();
        }}
      />
      <SureButton
        icon="trash"
        label={t('control.seat_erase')}
        sure={t('control.seat_erase_sure', { name })}
        yes={t('control.seat_erase_yes')}
        no={t('control.cancel')}
        onSure={() => void ask(() => line.erase(participant), { done: t('control.did_erased') })}
      />
    </section>
  );
}

function Rename({ person: { participant, name } }: { readonly person: Person }) {
  const { t, ask, line, tell } = useSteer();
  const [text, setText] = useState(name);
  const id = useId();
  const rename = async (to: string): Promise<void> => {
    if (!(await ask(() => line.rename(participant, to)))) return;
    tell(t('control.did_renamed', { name: to }), () => void ask(() => line.rename(participant, name)));
  };
  return (
    <form
      class="seat-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && text.trim() !== name) void rename(text.trim());
      }}
    >
      <label for={id}>{t('control.seat_rename')}</label>
      <div class="tell-row">
        <input
          id={id}
          class="field"
          dir="auto"
          maxLength={48}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('control.seat_rename_do')}
        </button>
      </div>
    </form>
  );
}

function MoveTo({ person, seat }: { readonly person: Person; readonly seat: number }) {
  const { t, board, ask } = useSteer();
  const { participant, name } = person;
  const id = useId();
  const move = (to: number | null): void =>
    void ask(
      { kind: 'move_to', participant, seat: to },
      { done: t('control.did_moved', { name }), undo: { kind: 'move_to', participant, seat } },
    );
  return (
    <div class="seat-field">
      <label for={id}>{t('control.seat_move')}</label>
      <select
        id={id}
        class="field"
        value={String(seat)}
        onChange={({ currentTarget: { value } }) => move(value === 'new' ? null : Number(value))}
      >
        {tilesOf(board).map(({ row }) => (
          <option key={row.seat} value={String(row.seat)}>
            {t('control.table', { number: row.seat + 1 })}
          </option>
        ))}
        <option value="new">{t('control.seat_move_new')}</option>
      </select>
    </div>
  );
}

/** Of a few hundred names a list is no help: those that begin alike come first. */
function Merge({ person: { participant, name }, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { t, board, ask } = useSteer();
  const [into, setInto] = useState('');
  const id = useId();
  const first = name.slice(0, 1).toLowerCase();
  const others = board.seats
    .flatMap(({ people }) => people)
    .filter((one) => one.participant !== participant)
    .toSorted((one, other) => Number(alike(other.name, first)) - Number(alike(one.name, first)));
  const other = others.find((one) => String(one.participant) === into);
  if (others.length === 0) return null;
  return (
    <div class="seat-field">
      <label for={id}>{t('control.seat_merge')}</label>
      <select id={id} class="field" value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
        <option value="">{t('control.seat_choose')}</option>
        {others.map((one) => (
          <option key={one.participant} value={String(one.participant)}>
            {one.name}
          </option>
        ))}
      </select>
      {other && (
        <SureButton
          key={into}
          label={t('control.seat_merge_do')}
          sure={t('control.seat_merge_note')}
          yes={t('control.seat_merge_yes')}
          no={t('control.cancel')}
          onSure={() => {
            void ask(
              { kind: 'merge', participant, into: other.participant },
              { done: t('control.did_merged', { name, other: other.name }) },
            );
            onClose();
          }}
        />
      )}
    </div>
  );
}
const alike = (name: string, first: string): boolean => name.toLowerCase().startsWith(first);
