// Plays a week over the scenery: one tween counts the time, and every cue on the way starts its own small tweens.
import type { Beat } from '../../core/run/view.ts';
import { scheduleBeats } from './beats.ts';
import { cuesOf } from './cues.ts';
import type { Act } from './cues.ts';

export interface Performance {
  /** 1 usual, 0 stands still. */
  setSpeed(speed: number): void;
  /** Every beat not yet felt is reported now, and it is over. */
  finish(): void;
}

/** Calls `onBeat` as each beat is felt and `onEnd` once, after the last or when finished early. */
export function perform(
  act: Act,
  beats: readonly Beat[],
  speed: number,
  onBeat: (beat: Beat) => void,
  onEnd: () => void,
): Performance {
  const { tweens } = act.scenery.kit.scene;
  const trust = Object.fromEntries(act.before.managers.map(({ id, trustSeen }) => [id, trustSeen]));
  const score = scheduleBeats(beats, trust);
  const waiting = cuesOf(act, score);
  let over = false;
  const reach = (nowMs: number): void => {
    while (!over && waiting[0] !== undefined && waiting[0].atMs <= nowMs) {
      const cue = waiting.shift();
      cue?.start();
      if (cue?.beat) onBeat(cue.beat);
    }
  };
  const finish = (): void => {
    if (over) return;
    over = true;
    tweens.timeScale = 1;
    for (const { beat } of waiting.splice(0)) if (beat) onBeat(beat);
    onEnd();
  };
  tweens.timeScale = speed;
  tweens.addCounter({
    from: 0,
    to: score.endMs,
    duration: score.endMs,
    ease: 'Linear',
    onUpdate: (tween) => {
      const nowMs = tween.getValue() ?? 0;
      act.scenery.week.draw(nowMs / score.endMs);
      reach(nowMs);
    },
    onComplete: finish,
  });
  return { finish, setSpeed: (next) => void (tweens.timeScale = next) };
}
