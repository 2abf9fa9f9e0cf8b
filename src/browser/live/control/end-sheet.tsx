import { Asked } from '../../ui/components/asked.tsx';
import { Button } from '../../ui/components/button.tsx';
import { ControlSheet } from './control-sheet.tsx';
import { useSteer } from './steer.tsx';

interface EndSheetProps {
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** The one press of the show after which nothing can be decided any more. */
export function EndSheet({ onClose, onEnded }: EndSheetProps) {
  const { t, board, ask } = useSteer();
  const end = async (): Promise<void> => {
    const done = await ask({ kind: 'close', from: board.room.step }, { done: t('control.ended') });
    onClose();
    if (done) onEnded();
  };
  return (
    <ControlSheet title={t('control.go_end')} onClose={onClose}>
      <Asked question={t('control.end_sure')}>
        <Button onPress={onClose}>{t('control.cancel')}</Button>
        <Button kind="main" onPress={() => void end()}>
          {t('control.end_yes')}
        </Button>
      </Asked>
    </ControlSheet>
  );
}
