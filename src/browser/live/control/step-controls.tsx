// What can be done within a step: stop the clock or give more of it, hold back, leave out what comes, say a line to everybody.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { whenNotComposing } from '../../ui/components/keys.ts';
import { useSteer } from './steer.tsx';
import { canHold, canLock, type Deeds } from './deeds.ts';

interface StepControlsProps {
  readonly deeds: Deeds;
  /** Grows when a key asks for the field. */
  readonly wantsField: number;
}

export function StepControls({ deeds, wantsField }: StepControlsProps) {
  const { t, board } = useSteer();
  const { clock, locked, closed } = board.room;
  const paused = clock.paused !== null;
  const runs = clock.deadline !== null || paused;
  const part = useRef<HTMLElement>(null);
  return (
    <section ref={part} class="step-controls" tabIndex={-1} aria-label={t('control.controls')}>
      <div class="control-row">
        <Button icon={paused ? 'play' : 'pause'} idle={!runs || closed} onPress={deeds.pause}>
          {t(paused ? 'control.resume' : 'control.pause')}
        </Button>
        <Button idle={!runs || closed} label={t('control.more_time_label')} onPress={deeds.time}>
          {t('control.more_time')}
        </Button>
        <Button icon="lock-simple" idle={!canLock(board)} onPress={deeds.lock}>
          {t(locked ? 'control.locked' : 'control.lock')}
        </Button>
        <Button icon={board.revealed ? 'eye-slash' : 'eye'} idle={!canHold(board)} onPress={deeds.reveal}>
          {t(board.revealed ? 'control.hide' : 'control.reveal')}
        </Button>
      </div>
      <TellAll wantsField={wantsField} onLeave={() => part.current?.focus({ preventScroll: true })} />
    </section>
  );
}

/** Bounded by what the screens show in one line or two. */
const MOST_CHARACTERS = 140;

interface TellAllProps {
  readonly wantsField: number;
  /** Puts the focus where keys and clicker steer again. */
  readonly onLeave: () => void;
}

function TellAll({ wantsField, onLeave }: TellAllProps) {
  const { t, board, ask } = useSteer();
  const [text, setText] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wantsField > 0) field.current?.focus();
  }, [wantsField]);
  const send = async (line: string): Promise<void> => {
    const before = board.room.line;
    const done = await ask(
      { kind: 'tell_all', text: line },
      { done: t(line === '' ? 'control.did_untold' : 'control.did_told'), undo: { kind: 'tell_all', text: before } },
    );
    if (!done) return;
    setText('');
    // A clicker in the other hand would be dead for as long as the field keeps the focus.
    if (form.current?.contains(document.activeElement)) onLeave();
  };
  return (
    <form
      ref={form}
      class="tell-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send(text.trim());
      }}
    >
      <label for={id}>{t('control.tell_field')}</label>
      <div class="tell-row">
        <input
          ref={field}
          id={id}
          class="field"
          maxLength={MOST_CHARACTERS}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={whenNotComposing((event) => {
            if (event.key === 'Escape') onLeave();
          })}
        />
        <button type="submit" class="button">
          <Icon name="megaphone" size={1.25} />
          {t('control.tell_send')}
        </button>
      </div>
      {board.room.line !== '' && (
        <p class="told-line">
          <span>{t('control.tell_now', { text: board.room.line })}</span>
          <Button kind="plain" onPress={() => void send('')}>
            {t('control.tell_away')}
          </Button>
        </p>
      )}
    </form>
  );
}
