// Phaser running in its element with its power switch; moves over to the Canvas renderer when WebGL proves slow.
import type { Scene } from 'phaser';
import { bootPhaser, endPhaser, fitPhaser } from './boot.ts';
import type { BootSize, Booted } from './boot.ts';
import type { LoadPhaser } from './load-phaser.ts';
import { askRendererName } from './ask-renderer-name.ts';
import { pickRenderer } from './pick-renderer.ts';
import type { Renderer } from './pick-renderer.ts';
import { createPower } from './power.ts';
import type { Power } from './power.ts';

export interface Machine {
  readonly scene: Scene;
  invalidate(): void;
  fit(size: BootSize): void;
  destroy(): void;
}
interface MachineOptions {
  readonly load: LoadPhaser;
  readonly parent: HTMLElement;
  readonly size: BootSize;
  readonly onLost: () => void;
  /** WebGL proved slow: this machine should make way for one with the Canvas renderer. */
  readonly onSlow: () => void;
}

/** The renderer is picked by the name of the graphics driver unless given. */
export async function startMachine(options: MachineOptions, given?: Renderer): Promise<Machine> {
  const phaser = options.load();
  phaser.catch(() => undefined);
  const renderer = given ?? pickRenderer(await askRendererName());
  const booted: Booted = await bootPhaser(() => phaser, options.parent, options.size, renderer);
  const { game, scene } = booted;
  const power: Power = createPower(game, scene, () => renderer === 'webgl' && options.onSlow());
  const lost = (): void => options.onLost();
  game.canvas.addEventListener('webglcontextlost', lost);
  return {
    scene,
    invalidate: () => power.invalidate(),
    fit: (size) => fitPhaser(booted, size),
    destroy() {
      game.canvas.removeEventListener('webglcontextlost', lost);
      endPhaser(booted);
    },
  };
}
