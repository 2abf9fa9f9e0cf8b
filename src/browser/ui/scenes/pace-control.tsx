import { IconButton } from '../components/button.tsx';
import type { Translate } from '../text/text.ts';

/** How the telling of a week may be steered: 1 is the usual pace, 0 stands still. */
interface PaceControlProps {
  readonly pace: number;
  readonly onPace: (pace: number) => void;
  readonly t: Translate;
}

const FAST = 2.5;

export function PaceControl({ pace, onPace, t }: PaceControlProps) {
  return (
    <div class="pace">
      <IconButton
        icon={pace === 0 ? 'play' : 'pause'}
        label={t(pace === 0 ? 'away.go_on' : 'away.pause')}
        onPress={() => onPace(pace === 0 ? 1 : 0)}
      />
      <IconButton
        icon="lightning"
        label={t('away.faster')}
        pressed={pace === FAST}
        onPress={() => onPace(pace === FAST ? 1 : FAST)}
      />
    </div>
  );
}
