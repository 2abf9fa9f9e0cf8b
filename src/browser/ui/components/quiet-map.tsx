import { Portrait } from './portrait.tsx';

const RADII = [15, 27, 40, 54, 69];

/** You, and a line that reaches nobody: decoration beside words about what is in the way. */
export function QuietMap() {
  return (
    <div class="hero-map quiet-map" aria-hidden="true">
      <svg viewBox="0 0 100 100">
        {RADII.map((radius) => (
          <circle key={radius} class="ring" cx="50" cy="50" r={radius} />
        ))}
        <line
          class="trust"
          data-hue="calm"
          x1="50"
          y1="50"
          x2="72"
          y2="32"
          stroke-width="1.2"
          stroke-dasharray="3.4 2.2"
        />
        <circle class="nobody" cx="79" cy="26" r="8" />
      </svg>
      <span class="hero-node hero-you" style={{ '--x': '50%', '--y': '50%' }}>
        <Portrait portrait="player" name="" mood="neutral" size={5} ring />
      </span>
    </div>
  );
}
