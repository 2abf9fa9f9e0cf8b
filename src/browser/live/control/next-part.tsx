// What is on the projector, what comes next, and the one big press between them.
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { said, unmarked } from '../../ui/components/said.tsx';
import { heldBack, isResult } from '../../../core/session/is-result.ts';
import type { Slide } from '../../../core/session/slide.ts';
import type { StepId } from '../../../core/session/step.ts';
import { SlidePreview } from './slide-preview.tsx';
import { stepsAhead } from './show-time.ts';
import { stepDeed, stepName } from './step-words.ts';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';
import { isDeciding, isPlayed, type NextPress } from './thumb.ts';

/** The step before, or null at the first. */
function stepBefore({ agenda, room }: Steer['board']): StepId | null {
  const at = agenda.findIndex(({ id }) => id === room.step);
  return agenda.slice(0, Math.max(0, at)).findLast(({ dropped }) => !dropped)?.id ?? null;
}

/** A result is held back at first: going there shows its name alone. */
const onTo = ({ t, board }: Pick<Steer, 't' | 'board'>, id: StepId): string =>
  board.next !== null && isResult(board.next)
    ? t('control.go_step', { step: stepName(t, id, board) })
    : stepDeed(t, id, board);

function settleWords(t: Steer['t'], { wanted: [first] }: Steer['board']): string {
  if (first === undefined) return t('control.go_read');
  return first.text === '' ? t('control.go_settle_plan') : t('control.go_settle', { text: said(first.text) });
}

/** What the big button says. */
export function nextWords({ t, board }: Pick<Steer, 't' | 'board'>, { kind }: NextPress): string {
  const next = stepsAhead(board)[0];
  switch (kind) {
    case 'reveal':
      return board.room.step === 'plans' ? t('control.go_wall') : stepDeed(t, board.room.step, board);
    case 'next':
      return next === undefined ? t('control.go_end') : onTo({ t, board }, next.id);
    case 'settle':
      return settleWords(t, board);
    case 'tie':
      return t('control.go_tie');
    case 'wait':
      return t('control.go_wait');
    case 'end':
      return t('control.go_end');
    case 'over':
      return t('control.ended');
  }
}

interface PreviewProps {
  readonly title: string;
  readonly slide: Steer['board']['next'];
  readonly which: 'now' | 'next';
}

function Preview({ title, slide, which }: PreviewProps) {
  const { t } = useSteer();
  return (
    <figure class="preview" data-which={which}>
      <figcaption>{title}</figcaption>
      <div class="preview-frame">
        {slide === null ? <p class="preview-none">{t('control.next_none')}</p> : <SlidePreview slide={slide} />}
      </div>
    </figure>
  );
}

/** What is held back comes next: it is seen here before it is seen by anybody else. */
export function Previews() {
  const { t, board } = useSteer();
  const held = !board.revealed && isResult(board.now);
  const now: Slide = held ? heldBack(board.now, board.room.step) : board.now;
  return (
    <div class="previews">
      <Preview which="now" title={t('control.now')} slide={now} />
      <Preview which="next" title={t('control.next')} slide={held ? board.now : board.next} />
    </div>
  );
}

/** Nobody has a week before the first, and on leave nothing is decided. */
function leftOpen(step: StepId): 'control.next_left' | 'control.next_left_first' | 'control.next_left_leave' {
  if (step === 'leave') return 'control.next_left_leave';
  return step === 'turn.1' ? 'control.next_left_first' : 'control.next_left';
}

/** What should be known before one goes on. */
function nextNote({ t, board }: Pick<Steer, 't' | 'board'>, { kind }: NextPress): string {
  const { step } = board.room;
  const left = board.counts.of - board.counts.done;
  if (kind === 'wait') return t('control.next_wait');
  if ((kind === 'settle' || kind === 'tie') && board.wanted.length > 0)
    return left > 0 ? t('control.next_unvoted', { left }) : '';
  if (kind !== 'next') return '';
  if (isDeciding(board)) return t('control.next_nobody');
  if (isPlayed(step) && left > 0) return t(leftOpen(step), { left });
  return stepsAhead(board)[0]?.id === 'pair.vote' && board.pair === null ? t('control.next_no_pair') : '';
}

interface NextBarProps {
  readonly press: NextPress;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** Stays at one place and as high, whatever it says: a thumb finds it without looking. */
export function NextBar({ press, onNext, onBack, onSkip }: NextBarProps) {
  const { t, board } = useSteer();
  const before = stepBefore(board);
  const next = stepsAhead(board)[0];
  const dead = press.kind === 'wait' || press.kind === 'tie' || press.kind === 'over';
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="next-bar">
      <Button
        icon="arrow-u-up-left"
        idle={before === null}
        label={
          before === null ? t('control.back') : unmarked(t('control.back_to', { step: stepName(t, before, board) }))
        }
        onPress={onBack}
      >
        <span class="back-word">{t('control.back')}</span>
      </Button>
      <button
        ref={button}
        type="button"
        class="next-button"
        aria-disabled={dead || undefined}
        aria-describedby="next-note"
        onClick={() => dead || onNext()}
      >
        <span class="next-words">
          <BoardSentence text={nextWords({ t, board }, press)} />
        </span>
        <Icon name={press.kind === 'reveal' ? 'eye' : 'arrow-right'} size={1.75} />
      </button>
      <div class="next-under">
        <p id="next-note" class="small quiet">
          {nextNote({ t, board }, press)}
        </p>
        {next && next.spare > 0 && press.kind === 'next' && (
          <Button
            kind="plain"
            icon="skip-forward"
            label={unmarked(t('control.skip_label', { step: stepName(t, next.id, board) }))}
            onPress={onSkip}
          >
            {t('control.skip')}
          </Button>
        )}
      </div>
    </div>
  );
}
