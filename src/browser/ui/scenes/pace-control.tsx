import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../components/button.tsx';
import type { Translate } from '../text/text.ts';
import { watchGoing } from './gone-by-itself.ts';

/** How the telling of a week may be steered: 1 is the usual pace, 0 stands still. */
interface PaceControlProps {
  readonly pace: number;
  readonly onPace: (pace: number) => void;
  readonly t: Translate;
}

const FAST = 2.5;

/** It goes by itself when all is told. */
function useGoing() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = place.current?.closest('.actions');
    return around ? watchGoing(around) : undefined;
  }, []);
  return place;
}

export function PaceControl({ pace, onPace, t }: PaceControlProps) {
  return (
    <div class="pace" ref={useGoing()}>
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
