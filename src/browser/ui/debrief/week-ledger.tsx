// What moved a chart's lines in the week picked, under that chart until it is closed.
import type { ComponentChildren } from 'preact';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useWords } from './words.ts';

interface WeekLedgerProps {
  readonly title: string;
  /** Whose week it is; tells the close buttons apart. */
  readonly name: string;
  /** The slider that picked the week, and takes the focus back. */
  readonly pickerId: string;
  readonly onClose: () => void;
  /** Null while no week is picked. */
  readonly children: ComponentChildren;
}

export function WeekLedger({ title, name, pickerId, onClose, children }: WeekLedgerProps) {
  const { t } = useWords();
  const open = children !== null;
  useAnnounced(open ? t('debrief.picked.shown', { name }) : '');
  const close = (): void => {
    document.getElementById(pickerId)?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div class="week-ledger screen-only">
      {open && (
        <div class="picked">
          <h4>{title}</h4>
          {children}
          <Button kind="plain" label={t('debrief.picked.close_named', { name })} onPress={close}>
            {t('debrief.picked.close')}
          </Button>
        </div>
      )}
    </div>
  );
}

export function PickHint() {
  const { t } = useWords();
  return <p class="pick-hint quiet small screen-only">{t('debrief.picked.hint')}</p>;
}

/** A line at the week picked, and a ring where it meets each line. */
interface ChosenWeekProps {
  readonly x: number;
  readonly heights: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

export function ChosenWeek({ x, heights, top, bottom }: ChosenWeekProps) {
  return (
    <g class="chosen-week">
      <line class="cursor" x1={x} x2={x} y1={top} y2={bottom} />
      {heights.map((height, index) => (
        <circle key={index} class="chosen" cx={x} cy={height} r="7" />
      ))}
    </g>
  );
}
