import type { Howl } from 'howler';
import { SPRITE, type CueName } from '../../../assets/sound/sprite.ts';
import { isRunning, type Player } from './load-player.ts';

export interface Effects {
  play(cue: CueName): void;
  setLevel(level: number): void;
  stop(): void;
  destroy(): void;
}

export function createEffects(
  player: Player,
  addresses: readonly string[],
  onFailure: (reason: string) => void,
): Effects {
  let held = false;
  const sprite = Object.fromEntries(
    Object.entries(SPRITE).map(([cue, [start, duration]]): [string, [number, number]] => [cue, [start, duration]]),
  );
  const howl: Howl = new player.Howl({
    src: [...addresses],
    sprite,
    onplay: () => (held = false),
    onloaderror: (_, error) => onFailure(String(error)),
    onplayerror: () => (held = false),
  });
  return {
    play(cue) {
      // Until the file is there and sound may start, keep one cue waiting: more would all sound at once later.
      const ready = howl.state() === 'loaded' && isRunning(player);
      if (!ready && held) return;
      held = !ready;
      howl.play(cue);
    },
    setLevel: (next) => void howl.volume(next),
    stop() {
      held = false;
      howl.stop();
    },
    destroy: () => void howl.unload(),
  };
}
