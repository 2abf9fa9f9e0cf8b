// The one owner of Phaser's loop: it runs while something moves, draws two quiet frames and sleeps. Idle costs nothing.
import type { Game, Scene } from 'phaser';
import { JUDGED_FRAMES, isSlow } from './pick-renderer.ts';

export interface Power {
  /** Something changed: draw, and go on drawing until it has come to rest. */
  invalidate(): void;
  readonly asleep: boolean;
}
const QUIET_FRAMES = 2;

/** `onSlow`: told once, when the first moving frames took too long. */
export function createPower(game: Game, scene: Scene, onSlow: () => void): Power {
  let quiet = 0;
  const frameTimes: number[] = [];
  const judge = (): void => {
    if (frameTimes.length >= JUDGED_FRAMES) return;
    frameTimes.push(game.loop.rawDelta);
    if (isSlow(frameTimes)) onSlow();
  };
  game.events.on('postrender', () => {
    // A week that is held moves nothing.
    const moving = scene.tweens.timeScale > 0 && scene.tweens.getTweens().length > 0;
    if (moving && quiet === 0) judge();
    quiet = moving ? 0 : quiet + 1;
    if (quiet >= QUIET_FRAMES) game.loop.sleep();
  });
  return {
    invalidate() {
      quiet = 0;
      game.loop.wake();
    },
    get asleep() {
      return !game.loop.running;
    },
  };
}
