// Where somebody is, as a shape: it tells the states apart without their colours.
import type { Presence } from '../../../core/session/session-views.ts';

const SHAPES: Readonly<Record<Presence, string>> = {
  joined: 'M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  reading: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  decided: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z',
  idle: 'M8 1.5L15 14H1z',
  offline: 'M2 3.6L3.6 2L8 6.4L12.4 2L14 3.6L9.6 8L14 12.4L12.4 14L8 9.6L3.6 14L2 12.4L6.4 8z',
};
/** A tick within what has decided. */
const TICK = 'M4.6 8.2L7 10.6L11.6 5.6';

export function PresenceMark({ presence, size = 1 }: { readonly presence: Presence; readonly size?: number }) {
  return (
    <svg
      class="presence"
      data-presence={presence}
      viewBox="0 0 16 16"
      width={`${size}rem`}
      height={`${size}rem`}
      aria-hidden="true"
    >
      <path d={SHAPES[presence]} fill="currentColor" fill-rule="evenodd" />
      {presence === 'decided' && <path class="presence-tick" d={TICK} fill="none" stroke-width="2" />}
    </svg>
  );
}

interface DotsProps {
  readonly presences: readonly Presence[];
}

/** Dots in a row of the picture of all seats. */
const ACROSS = 50;
/** A picture of all seats, for the eye alone: the counts say the same. */
export function SeatDots({ presences }: DotsProps) {
  const rows = Math.ceil(presences.length / ACROSS);
  return (
    <svg class="seat-dots" viewBox={`0 0 ${ACROSS * 16} ${rows * 16}`} aria-hidden="true">
      {presences.map((presence, at) => (
        <path
          key={at}
          class="presence"
          data-presence={presence}
          fill="currentColor"
          fill-rule="evenodd"
          d={SHAPES[presence]}
          transform={`translate(${(at % ACROSS) * 16 + 1.6} ${Math.floor(at / ACROSS) * 16 + 1.6}) scale(0.8)`}
        />
      ))}
    </svg>
  );
}
