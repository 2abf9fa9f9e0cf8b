// The way in: loads Phaser, puts the stage together and answers for it. Whatever fails, the game goes on without it.
import type { Beat } from '../../core/run/view.ts';
import { createGround } from './ground.ts';
import { LiveStage } from './live-stage.ts';
import { loadPhaser, type LoadPhaser } from './load-phaser.ts';
import { startMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import type { Renderer } from './pick-renderer.ts';
import { currentDpr } from './screen.ts';
import type { Stage, StageOptions } from './stage.ts';

/**
 * Never rejects: a stage that cannot be had calls `onFailure` and then does nothing but report its beats.
 * `firstRenderer`: picked by the name of the graphics driver unless given.
 */
export async function createStage(
  options: StageOptions,
  load: LoadPhaser = loadPhaser,
  firstRenderer?: Renderer,
): Promise<Stage> {
  const { parent } = options;
  const size = { width: parent.clientWidth, height: parent.clientHeight };
  const ground = createGround(parent);
  let stage: LiveStage | null = null;
  const start = (renderer: Renderer | undefined): Promise<Machine> =>
    startMachine(
      {
        load,
        parent,
        size: { ...(stage?.size ?? size), dpr: currentDpr() },
        onLost: () => stage?.fail('the graphics context was lost'),
        onSlow: () => stage?.replaceMachine(() => start('canvas')),
      },
      renderer,
    );
  try {
    const machine = await start(firstRenderer);
    stage = new LiveStage(options, machine, ground, size);
    return stage;
  } catch (error) {
    ground.destroy();
    options.onFailure(error instanceof Error ? error.message : String(error));
    return stillStage(options.onBeat);
  }
}

function stillStage(onBeat: (beat: Beat) => void = () => undefined): Stage {
  const nothing = (): void => undefined;
  return {
    show: nothing,
    skip: nothing,
    setPace: nothing,
    setTheme: nothing,
    setReducedMotion: nothing,
    resize: nothing,
    destroy: nothing,
    turnTo: () => Promise.resolve(),
    play(beats) {
      for (const beat of beats) onBeat(beat);
      return Promise.resolve();
    },
  };
}
