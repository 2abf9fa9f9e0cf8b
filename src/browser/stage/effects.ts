// Passing signs: waves on the water, beads on a line, a mark that pops up. Each cleans up after itself.
import type { GameObjects } from 'phaser';
import type { IconName } from '../../../assets/icons/icons.ts';
import { mix } from '../../../assets/palette/palette.ts';
import { between } from './geometry.ts';
import type { Circle, Point } from './geometry.ts';
import { DEPTH, addPicture, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { badgePainter, beadPainter } from './paint-portrait.ts';

export interface Effects {
  /** Rings run outward from a circle until `reach` and dissolve into the paper. */
  wave(from: Circle, reach: number, colour: string, durationMs: number, rings: number): void;
  /** `size`: 1 usual. `stop`: share of the way at which it comes to rest. */
  bead(from: Point, to: Point, colour: string, durationMs: number, size: number, stop: number): void;
  mark(at: Point, icon: IconName, colour: string, radius: number): void;
  /** Removes what is still passing. */
  clear(): void;
}
interface Passing {
  keep<Thing extends GameObjects.GameObject>(thing: Thing): Thing;
  drop(thing: GameObjects.GameObject): void;
  clear(): void;
}

const RING_APART = 0.13;

/** `scale`: thickness of what is drawn, 1 at the usual size. */
export function createEffects(tools: DrawingTools, scale: number): Effects {
  const passing = createPassing();
  return {
    wave: (from, reach, colour, durationMs, rings) => {
      const graphics = passing.keep(tools.scene.add.graphics().setDepth(DEPTH.wave));
      const run = { share: 0 };
      tools.scene.tweens.add({
        targets: run,
        share: 1,
        duration: durationMs,
        ease: 'Sine.easeOut',
        onUpdate: () => drawWave(tools, graphics, { from, reach, colour, rings, scale, share: run.share }),
        onComplete: () => passing.drop(graphics),
      });
    },
    bead: (from, to, colour, durationMs, size, stop) => {
      const radius = 9 * size * Math.max(0.65, scale);
      const name = tools.book.bake(
        `bead ${colour} ${radius}`,
        radius * 2 + 2,
        beadPainter(radius, colour, tools.palette.paper),
      );
      const bead = passing.keep(addPicture(tools, name, from.x, from.y).setDepth(DEPTH.bead));
      const { tweens } = tools.scene;
      tweens.add({ targets: bead, ...between(from, to, stop), duration: durationMs, ease: 'Sine.easeInOut' });
      const gone = { targets: bead, scale: 0.2 / tools.book.dpr, alpha: 0 };
      tweens.add({ ...gone, duration: 140, delay: durationMs, onComplete: () => passing.drop(bead) });
    },
    mark: (at, icon, colour, radius) => {
      const { book, palette, scene } = tools;
      const name = `mark ${icon} ${colour} ${radius.toFixed(1)}`;
      const texture = book.bake(name, radius * 2 + 2, badgePainter(icon, radius, colour, palette.paper));
      const rest = 1 / book.dpr;
      const mark = passing.keep(addPicture(tools, texture, at.x, at.y).setDepth(DEPTH.mark));
      scene.tweens.add({ targets: mark, scale: { from: rest * 0.2, to: rest }, duration: 240, ease: 'Back.easeOut' });
      const gone = { targets: mark, y: at.y - radius * 0.8, alpha: 0 };
      scene.tweens.add({ ...gone, duration: 260, delay: 720, onComplete: () => passing.drop(mark) });
    },
    clear: () => passing.clear(),
  };
}

function createPassing(): Passing {
  const things = new Set<GameObjects.GameObject>();
  return {
    keep(thing) {
      things.add(thing);
      return thing;
    },
    drop(thing) {
      things.delete(thing);
      thing.destroy();
    },
    clear() {
      for (const thing of things) thing.destroy();
      things.clear();
    },
  };
}

interface Wave {
  readonly from: Circle;
  readonly reach: number;
  readonly colour: string;
  readonly rings: number;
  readonly scale: number;
  /** 0 just leaving – 1 gone. */
  readonly share: number;
}

function drawWave({ palette }: DrawingTools, graphics: GameObjects.Graphics, wave: Wave): void {
  const { from, rings, scale } = wave;
  graphics.clear();
  for (let ring = 0; ring < rings; ring++) {
    const share = wave.share * (1 + (rings - 1) * RING_APART) - ring * RING_APART;
    if (share <= 0 || share >= 1) continue;
    const first = ring === 0;
    const colour = mix(wave.colour, palette.paper, (1 - share) ** 0.8 * (first ? 0.75 : 0.45));
    graphics.lineStyle((first ? 1.2 + 5 * (1 - share) : 1.3) * scale, colourNumber(colour), 1);
    graphics.strokeCircle(from.x, from.y, from.radius + (wave.reach - from.radius) * share);
  }
}
