// The steps of the show with their minutes, how it stands against its slot, and what could be left out.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { dateText } from '../../ui/text/dates.ts';
import { debriefMinutes } from '../../../core/session/agenda.ts';
import type { Step } from '../../../core/session/step.ts';
import type { Deeds } from './deeds.ts';
import { isDebriefLow, isPast, minutesInHand } from './show-time.ts';
import { stepName } from './step-words.ts';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';
import { useNow } from './use-now.ts';

const FIVE_MINUTES_MS = 300_000;

const timeOfDay = ({ t }: Steer, at: number): string =>
  dateText(t.locale, at, { hour: '2-digit', minute: '2-digit', hour12: false });

function SlotEnd() {
  const steer = useSteer();
  const { t, board, ask } = steer;
  const now = useNow(steer.now);
  const { endsAt } = board;
  const inHand = minutesInHand(board, now);
  if (endsAt === null || inHand === null) return <p class="small quiet slot-none">{t('control.run_no_end')}</p>;
  const move = (by: number): void => void ask({ kind: 'end_at', at: endsAt + by });
  return (
    <>
      <p class="in-hand" data-late={inHand < 0 || undefined}>
        {inHand < 0 && <Icon name="warning" size={1.125} />}
        {inHand < 0 ? t('control.run_behind', { minutes: -inHand }) : t('control.run_ahead', { minutes: inHand })}
      </p>
      <div class="slot-end">
        <IconButton icon="minus" label={t('control.run_earlier')} onPress={() => move(-FIVE_MINUTES_MS)} />
        <p>{t('control.run_ends', { time: timeOfDay(steer, endsAt) })}</p>
        <IconButton icon="plus" label={t('control.run_later')} onPress={() => move(FIVE_MINUTES_MS)} />
      </div>
    </>
  );
}

function DebriefShare() {
  const { t, board } = useSteer();
  const low = isDebriefLow(board);
  const args = { minutes: debriefMinutes(board.agenda, board.reserved), slot: board.setup.minutes };
  return (
    <p class="small debrief-share" data-low={low || undefined}>
      {low && <Icon name="warning" size={1.125} />}
      {t(low ? 'control.run_debrief_low' : 'control.run_debrief', args)}
    </p>
  );
}

/** What was not wanted is not proposed again. */
function Proposal({ deeds }: { readonly deeds: Deeds }) {
  const { t, board } = useSteer();
  const [not, setNot] = useState<string | null>(null);
  const { proposal } = board;
  if (proposal === null || proposal.drop === not) return null;
  const { drop } = proposal;
  return (
    <div class="proposal">
      <p>
        <BoardSentence text={t('control.run_propose', { step: stepName(t, drop, board) })} />
      </p>
      <div class="actions">
        <Button kind="main" onPress={() => deeds.drop(drop)}>
          {t('control.run_drop')}
        </Button>
        <Button kind="plain" onPress={() => setNot(drop)}>
          {t('control.run_not')}
        </Button>
      </div>
    </div>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly deeds: Deeds;
}

function StepRow({ step, open, onOpen, deeds }: StepRowProps) {
  const { t, board, ask } = useSteer();
  const isNow = step.id === board.room.step;
  const past = isPast(board, step.id);
  const state = isNow ? 'now' : step.dropped ? 'dropped' : past ? 'done' : 'ahead';
  const low = step.debrief && !step.dropped && isDebriefLow(board, step.id);
  return (
    <li class="run-step" data-state={state} aria-current={isNow ? 'step' : undefined}>
      <button type="button" class="run-row" aria-expanded={open} onClick={onOpen}>
        <span class="run-mark" aria-hidden="true">
          {state === 'done' && <Icon name="check" size={1} />}
          {state === 'now' && <Icon name="play" size={1} />}
          {state === 'dropped' && <Icon name="minus" size={1} />}
        </span>
        <span class="run-name">
          <BoardSentence text={stepName(t, step.id, board)} />
        </span>
        <span class="run-minutes">
          {state === 'ahead' ? t('control.run_minutes', { minutes: step.minutes }) : t(`control.run_${state}`)}
        </span>
      </button>
      {open && (
        <div class="run-deeds">
          {!isNow && (
            <Button onPress={() => void ask({ kind: 'go_to', from: board.room.step, to: step.id })}>
              {t('control.run_go')}
            </Button>
          )}
          {step.dropped && <Button onPress={() => deeds.keep(step.id)}>{t('control.run_keep')}</Button>}
          {!step.dropped && !isNow && !past && (
            <Button idle={low} onPress={() => deeds.drop(step.id)}>
              {t('control.run_drop')}
            </Button>
          )}
          {low && !past && <p class="small">{t('control.run_low_reason')}</p>}
        </div>
      )}
    </li>
  );
}

/** The list scrolls within itself: the page stays where it is. */
function useNowInSight(step: string) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && now)
      list.current.scrollTop = now.offsetTop - list.current.offsetTop - list.current.clientHeight / 3;
  }, [step]);
  return list;
}

export function RunOfShow({ deeds }: { readonly deeds: Deeds }) {
  const { t, board } = useSteer();
  const [open, setOpen] = useState<string | null>(null);
  const list = useNowInSight(board.room.step);
  return (
    <section class="board-panel run-of-show">
      <h2 tabIndex={-1}>{t('control.run_title')}</h2>
      <SlotEnd />
      <DebriefShare />
      <Proposal deeds={deeds} />
      <ol class="run-steps" ref={list}>
        {board.agenda.map((step) => (
          <StepRow
            key={step.id}
            {...{ step, deeds }}
            open={open === step.id}
            onOpen={() => setOpen(open === step.id ? null : step.id)}
          />
        ))}
      </ol>
    </section>
  );
}
