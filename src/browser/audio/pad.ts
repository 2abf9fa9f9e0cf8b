// The music without end: before one playing of the loop is over the next one fades in over it. That hides the
// joint also where a browser cannot repeat a file without a gap.

import type { Howl } from 'howler';
import { PAD_LOOP } from '../../../assets/sound/sprite.ts';
import type { Player } from './load-player.ts';

const CROSS_FADE = 4000; // ms
const FADE_OUT = 400; // ms

export interface Pad {
  start(): void;
  stop(): void;
  setLevel(level: number): void;
  destroy(): void;
}

export function createPad(player: Player, addresses: readonly string[], onFailure: (reason: string) => void): Pad {
  const [from, duration] = PAD_LOOP;
  const howl: Howl = new player.Howl({
    src: [...addresses],
    sprite: { loop: [from, duration] },
    volume: 0,
    onplay: (id) => overlap(id),
    onloaderror: (_, error) => onFailure(String(error)),
    onplayerror: () => (current = undefined),
  });
  let level = 0;
  let current: number | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    current = howl.play('loop');
  }

  /** Runs when a playing is really heard, which can be long after it was asked for. */
  function overlap(id: number): void {
    if (id !== current) return;
    howl.fade(0, level, CROSS_FADE, id);
    next = setTimeout(() => {
      howl.fade(level, 0, CROSS_FADE, id);
      begin();
    }, duration - CROSS_FADE);
  }

  function stop(): void {
    clearTimeout(next);
    current = undefined;
    howl.stop();
  }

  return {
    start() {
      if (current === undefined) begin();
    },
    stop,
    setLevel(value) {
      if (value === level) return;
      level = value;
      if (current !== undefined) howl.fade(Number(howl.volume(current)), level, FADE_OUT, current);
    },
    destroy() {
      stop();
      howl.unload();
    },
  };
}
