import { Button, IconButton } from '../components/button.tsx';
import type { Translate } from '../text/text.ts';

/** How the telling of a week may be steered: 1 is the usual pace, 0 stands still. */
export interface PaceControlProps {
  readonly pace: number;
  readonly onPace: (pace: number) => void;
  readonly t: Translate;
}

const FAST = 2.5;

export function PaceControl({ pace, onPace, t }: PaceControlProps) {
  return (
    <>
      {pace === 0 ? (
        <Button icon="play" onPress={() => onPace(1)}>
          {t('away.go_on')}
        </Button>
      ) : (
        <Button icon="pause" onPress={() => onPace(0)}>
          {t('away.pause')}
        </Button>
      )}
      <IconButton
        icon="lightning"
        label={t('away.faster')}
        pressed={pace === FAST}
        onPress={() => onPace(pace === FAST ? 1 : FAST)}
      />
    </>
  );
}
