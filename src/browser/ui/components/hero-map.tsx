import type { Mood } from '../../../core/scenario/vocabulary.ts';
import { MOOD_HUE, Portrait } from './portrait.tsx';

interface Node {
  readonly portrait: string;
  readonly mood: Mood;
  /** Percent of the picture; the style sheet puts the face there, since the page that the build draws can hold no style. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly dashed?: true;
}

const NODES: readonly Node[] = [
  { portrait: 'mara', mood: 'worried', x: 46, y: 13, width: 1.6 },
  { portrait: 'kofi', mood: 'happy', x: 87, y: 36, width: 2.6 },
  { portrait: 'fatima', mood: 'neutral', x: 77, y: 83, width: 1.9 },
  { portrait: 'tomasz', mood: 'exhausted', x: 23, y: 85, width: 1.2, dashed: true },
  { portrait: 'amina', mood: 'relieved', x: 11, y: 42, width: 2.4 },
];
/** None reaches the words beside it. */
const RADII = [17, 30, 44, 59, 75];

/** The game at a glance, as decoration: you, your managers, and how much each trusts you. */
export function HeroMap() {
  return (
    <div class="hero-map" aria-hidden="true">
      <svg viewBox="0 0 100 100">
        {RADII.map((radius) => (
          <circle key={radius} class="ring" cx="50" cy="52" r={radius} />
        ))}
        {NODES.map(({ portrait, mood, x, y, width, dashed }) => (
          <line
            key={portrait}
            class="trust"
            data-hue={MOOD_HUE[mood]}
            x1="50"
            y1="52"
            x2={x}
            y2={y}
            stroke-width={width}
            stroke-dasharray={dashed && '3.4 2.2'}
          />
        ))}
      </svg>
      {NODES.map(({ portrait, mood }) => (
        <span key={portrait} class="hero-node" data-who={portrait}>
          <Portrait portrait={portrait} name="" mood={mood} size={4.75} styled ring />
        </span>
      ))}
      <span class="hero-node hero-you">
        <Portrait portrait="player" name="" mood="neutral" size={5.5} styled ring />
      </span>
    </div>
  );
}
