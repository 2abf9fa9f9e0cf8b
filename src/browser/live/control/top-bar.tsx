// What is looked at most, large and always at the same place: the clock, how many are where, the code.
import { IconButton, Button } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { whole } from '../../ui/text/formats.ts';
import { clockText } from '../clock-text.ts';
import { clockFace, type ClockFace } from './show-time.ts';
import { stepName, weeksIn } from './step-words.ts';
import { countsOf, tilesOf } from './people.ts';
import { PresenceMark } from './presence-mark.tsx';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';
import { isPlayed } from './thumb.ts';
import { useNow } from './use-now.ts';

/** Where nothing runs out, how long it has been going on. */
function faceWords({ t }: Steer, face: ClockFace, since: number): string {
  switch (face.kind) {
    case 'none':
      return clockText(since);
    case 'running':
      return clockText(face.seconds);
    case 'paused':
      return clockText(face.seconds);
    case 'locked':
      return t('control.clock_locked');
    case 'out':
      return t('control.clock_out');
  }
}

function StepClock() {
  const steer = useSteer();
  const { t, board } = steer;
  const now = useNow(steer.now);
  const since = Math.max(0, Math.floor((now - board.stepAt) / 1000));
  const planned = clockText(60 * (board.agenda.find(({ id }) => id === board.room.step)?.minutes ?? 0));
  const face = clockFace(board.room.clock, board.room.locked, now);
  return (
    <div class="step-clock" data-kind={face.kind}>
      <p class="clock-step">
        <BoardSentence text={stepName(t, board.room.step, board)} />
      </p>
      <p class="clock-face" data-words={face.kind === 'locked' || face.kind === 'out' || undefined}>
        {faceWords(steer, face, since)}
      </p>
      <p class="clock-note small quiet">
        {face.kind === 'paused'
          ? t('control.clock_paused')
          : face.kind === 'running'
            ? t('control.clock')
            : t('control.step_time', { minutes: planned })}
      </p>
    </div>
  );
}

/** What a step asks of people. */
function askedIn({ room, setup }: Steer['board']): 'vote' | 'write' | 'begin' | 'done' {
  if (room.step === 'welcome' || room.step === 'frame') return 'begin';
  if (room.step === 'pair.vote' || room.step === 'pair.again' || (setup.mode === 'room' && isPlayed(room.step)))
    return 'vote';
  return room.step === 'plans' ? 'write' : 'done';
}

function doneWords({ t, board }: Pick<Steer, 't' | 'board'>): string {
  const what = askedIn(board);
  const weeks = what === 'done' ? weeksIn(board.room.step, board) : null;
  if (weeks === null) return t('control.count_done', { what });
  return t(board.turnWeeks === 1 ? 'control.count_week' : 'control.count_weeks', weeks);
}

const SHOWN = ['reading', 'decided', 'idle', 'offline'] as const;

function Counts() {
  const { t, board } = useSteer();
  const counts = countsOf(tilesOf({ ...board, setup: { ...board.setup, mode: 'own' } }));
  const { people, done, of } = board.counts;
  return (
    <dl class="room-counts">
      <div class="room-count" data-main>
        <dt>{doneWords({ t, board })}</dt>
        <dd>{t('control.done_of', { done, of })}</dd>
      </div>
      <div class="room-count">
        <dt>{t('control.count_people')}</dt>
        <dd>{whole(t.locale, people)}</dd>
      </div>
      {SHOWN.map((presence) => (
        <div
          key={presence}
          class="room-count"
          data-minor={presence === 'reading' || presence === 'decided' || undefined}
        >
          <dt>
            <PresenceMark presence={presence} size={0.75} />
            {askedIn(board) === 'begin' && presence === 'decided'
              ? t('control.presence_begun')
              : t(`control.count_${presence}`)}
          </dt>
          <dd>{whole(t.locale, counts[presence])}</dd>
        </div>
      ))}
    </dl>
  );
}

export type SheetName = 'share' | 'after' | 'keys';
interface TopBarProps {
  readonly onSheet: (sheet: SheetName) => void;
  readonly onMenu: () => void;
}

export function TopBar({ onSheet, onMenu }: TopBarProps) {
  const { t, ui, lectern, board, lineState } = useSteer();
  return (
    <header class="top-bar">
      <StepClock />
      <Counts />
      <div class="top-side">
        <p class="top-code">
          <span class="small quiet">{t('control.code')}</span> <b>{lectern.code}</b>
          {!board.door && (
            <span class="chip">
              <Icon name="lock-simple" size={1} />
              {t('control.door_shut')}
            </span>
          )}
        </p>
        <p class="line-state small quiet" data-kind={lineState.kind}>
          {t(lineState.kind === 'here' ? 'control.here' : 'control.connecting')}
        </p>
        <div class="top-buttons">
          <Button icon="users" onPress={() => onSheet('share')}>
            <span class="top-words">{t('control.share')}</span>
          </Button>
          <Button icon="download-simple" onPress={() => onSheet('after')}>
            <span class="top-words">{t('control.after')}</span>
          </Button>
          <IconButton icon="keyboard" label={t('control.keys')} onPress={() => onSheet('keys')} />
          <IconButton icon="gear" label={ui('menu.title')} onPress={onMenu} />
        </div>
      </div>
    </header>
  );
}
