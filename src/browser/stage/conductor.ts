// Plays a week over the scenery: one tween counts the time, and every cue on the way starts its own small tweens.
import type { Beat } from '../../core/run/view.ts';
import { scheduleBeats } from './beats.ts';
import { cuesOf, turnCues } from './cues.ts';
import type { Act, Cue } from './cues.ts';

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
  const trust = Object.fromEntries(act.before.managers.map(({ id, trustSeen }) => [id, trustSeen]));
  const score = scheduleBeats(beats, trust);
  const onTime = (share: number): void => act.scenery.week.draw(share);
  return run(act, { cues: cuesOf(act, score), endMs: score.endMs, speed, onTime, onBeat, onEnd });
}

/** Goes over to `act.after` with no week in between; calls `onEnd` once. */
export function turnOver(act: Act, onEnd: () => void): Performance {
  const nothing = (): void => undefined;
  return run(act, { ...turnCues(act), speed: 1, onTime: nothing, onBeat: nothing, onEnd });
}

interface Course {
  readonly cues: readonly Cue[];
  readonly endMs: number;
  readonly speed: number;
  /** Told how far it has come, 0–1, with every frame. */
  readonly onTime: (share: number) => void;
  readonly onBeat: (beat: Beat) => void;
  readonly onEnd: () => void;
}

function run({ scenery }: Act, { cues, endMs, speed, onTime, onBeat, onEnd }: Course): Performance {
  const { tweens } = scenery.tools.scene;
  const waiting = [...cues];
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
    to: endMs,
    duration: endMs,
    ease: 'Linear',
    onUpdate: (tween) => {
      const nowMs = tween.getValue() ?? 0;
      onTime(nowMs / endMs);
      reach(nowMs);
    },
    onComplete: finish,
  });
  return { finish, setSpeed: (next) => void (tweens.timeScale = next) };
}
