// The clock of a step. Its last thirty seconds have a frame and words, and are told to whoever listens.
import { useEffect, useState } from 'preact/hooks';
import type { Countdown } from '../../../core/session/session-views.ts';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { clockText } from '../clock-text.ts';
import type { Link } from '../link.ts';

interface ClockFaceProps {
  readonly clock: Countdown;
  readonly link: Pick<Link, 'serverNow'>;
  readonly large?: boolean;
  readonly t: TextOf<'slides'>;
}

const SECOND = 1000;
const SOON = 30;

/** Whole seconds left; null where no clock runs. */
function secondsLeft({ deadline, paused }: Countdown, now: number): number | null {
  const left = paused ?? (deadline === null ? null : deadline - now);
  return left === null ? null : Math.max(0, Math.ceil(left / SECOND));
}

function useSecondsLeft(clock: Countdown, link: ClockFaceProps['link']): number | null {
  const [, tick] = useState(0);
  const runs = clock.deadline !== null && clock.paused === null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), SECOND / 4);
    return () => clearInterval(timer);
  }, [runs]);
  return secondsLeft(clock, link.serverNow());
}

export function ClockFace({ clock, link, large = false, t }: ClockFaceProps) {
  const left = useSecondsLeft(clock, link);
  const state = left === null ? 'none' : stateOf(clock, left);
  const words = {
    none: '',
    runs: '',
    paused: t('projector.paused'),
    soon: t('projector.soon'),
    over: t('projector.over'),
  };
  useAnnounced(state === 'paused' ? '' : words[state]);
  // Keeps its place, so that what stands beside it does not move.
  if (left === null) return large ? null : <div class="clock" data-state="none" />;
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return (
    <div class="clock" data-large={large} data-state={state}>
      <span role="timer" aria-label={t('projector.left', { minutes, seconds })} class="clock-digits">
        {clockText(left)}
      </span>
      {words[state] !== '' && (
        <span class="clock-words">
          <Sign state={state} />
          {words[state]}
        </span>
      )}
    </div>
  );
}

function stateOf({ paused }: Countdown, left: number): 'paused' | 'over' | 'soon' | 'runs' {
  if (paused !== null) return 'paused';
  if (left === 0) return 'over';
  return left <= SOON ? 'soon' : 'runs';
}

const SIGNS = { paused: 'M7 5V19M17 5V19', soon: 'M12 3L22 21H2ZM12 10V14M12 17.5V18', over: 'M5 5H19V19H5Z' } as const;

const Sign = ({ state }: { readonly state: string }) =>
  state in SIGNS ? (
    <svg class="clock-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[state as keyof typeof SIGNS]} />
    </svg>
  ) : null;
