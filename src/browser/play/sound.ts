// Sound is off until somebody turns it up; its code comes only then.
import type { Audio } from '../audio/audio.ts';
import type { CueName } from '../audio/cues.ts';
import { whenNotComposing } from '../ui/components/keys.ts';
import type { Settings } from '../ui/screens/settings.ts';
import type { createCueThrottle } from './cue-throttle.ts';

export type SoundTrouble = 'failed' | 'blocked';

export interface Sound {
  play(cue: CueName): void;
  /** Call on every change of the settings; a first volume above 0 must come from a click or key. */
  set(settings: Settings): void;
}

const levels = ({ effects, music }: Settings) => ({ effects, music });

export function createSound(settings: Settings, onTrouble: (trouble: SoundTrouble) => void): Sound {
  let now = settings;
  let audio: Audio | undefined;
  let maySound: ReturnType<typeof createCueThrottle> = () => false;
  const wanted = (): boolean => now.effects > 0 || now.music > 0;
  const start = async (): Promise<void> => {
    try {
      const [{ createAudio }, throttle] = await Promise.all([
        import('../audio/create-audio.ts'),
        import('./cue-throttle.ts'),
      ]);
      maySound = throttle.createCueThrottle();
      audio ??= createAudio({ onProblem: ({ kind }) => onTrouble(kind === 'blocked' ? 'blocked' : 'failed') });
      await audio.enable(levels(now));
    } catch {
      onTrouble('failed');
    }
  };
  const onGesture = (): void => {
    if (!wanted() || audio) return;
    void start();
  };
  addEventListener('pointerdown', onGesture);
  addEventListener('keydown', whenNotComposing(onGesture));
  return {
    play(cue) {
      if (audio && maySound(cue, performance.now())) audio.play(cue);
    },
    set(next) {
      now = next;
      if (audio) audio.setVolume(levels(next));
      else if (wanted()) void start();
    },
  };
}
