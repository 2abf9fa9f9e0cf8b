// Runs in the page that take-signs.ts photographs: a stage of its own, and where to look.
import { PALETTES } from '../../assets/palette/palette.ts';
import { createStage } from '../../src/browser/stage/create-stage.ts';
import { layoutStage } from '../../src/browser/stage/layout.ts';
import type { ManagerPlace, StageLayout } from '../../src/browser/stage/layout.ts';
import { teamSizes } from '../../src/browser/stage/live-stage.ts';
import type { Beat } from '../../src/core/run/view.ts';
import type { SignShot } from './sign-shots.ts';

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface SignPage {
  /** Shows the map before; says where the first manager is. */
  open(shot: SignShot): Promise<Clip>;
  play(shot: SignShot): void;
  /** Kinds of beats felt since, in order. */
  felt(): readonly string[];
}
declare global {
  interface Window {
    signPage?: SignPage;
  }
}

/** CSS px. */
const STAGE = { width: 400, height: 340 };
const PADDING = 6;

function placesOf({ before }: SignShot): StageLayout & { readonly place: ManagerPlace } {
  const layout = layoutStage(STAGE.width, STAGE.height, teamSizes(before));
  const place = layout.managers[0];
  if (place === undefined) throw new Error('expected a manager on the map, got none');
  return { ...layout, place };
}

/** Nothing but portrait and badge: the people behind it tell nothing of a mood. */
function maskOf(shot: SignShot): string {
  if (shot.frame !== 'portrait') return '';
  const { place } = placesOf(shot);
  const circles = [
    { ...place, radius: place.radius + 3 },
    { ...place.badge, radius: place.badge.radius + 2 },
  ];
  const path = circles.map(
    ({ x, y, radius: r }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  );
  return `path('${path.join('')}')`;
}

function clipOf(shot: SignShot): Clip {
  const { place, you, personSize } = placesOf(shot);
  const near = place.seats.map((seat) => ({ ...seat, radius: personSize * (shot.frame === 'team' ? 2.4 : 1) }));
  const circles = {
    portrait: [place, place.badge],
    team: [{ ...place, radius: place.radius * 1.5 }, ...near],
    reach: [place, { ...you, radius: you.track }, ...near],
  }[shot.frame];
  const left = Math.min(...circles.map(({ x, radius }) => x - radius)) - PADDING;
  const top = Math.min(...circles.map(({ y, radius }) => y - radius)) - PADDING;
  const right = Math.max(...circles.map(({ x, radius }) => x + radius)) + PADDING;
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius)) + PADDING;
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

async function makePage(): Promise<SignPage> {
  const parent = document.createElement('div');
  Object.assign(parent.style, {
    position: 'absolute',
    inset: '0 auto auto 0',
    width: `${STAGE.width}px`,
    height: `${STAGE.height}px`,
  });
  document.body.style.background = PALETTES.light.paper;
  document.body.append(parent);
  const onFailure = (reason: string): never => {
    throw new Error(reason);
  };
  const felt: string[] = [];
  const onBeat = ({ kind }: Beat): number => felt.push(kind);
  const stage = await createStage(
    { parent, theme: 'light', reducedMotion: false, onFailure, onBeat },
    undefined,
    'canvas',
  );
  return {
    open(shot) {
      // Faces load once; with both pictures shown before, the week finds them there.
      parent.style.clipPath = maskOf(shot);
      stage.show(shot.after);
      stage.show(shot.before);
      return Promise.resolve(clipOf(shot));
    },
    play(shot) {
      felt.length = 0;
      void stage.play(shot.beats, shot.after);
    },
    felt: () => felt,
  };
}

window.signPage = await makePage();
