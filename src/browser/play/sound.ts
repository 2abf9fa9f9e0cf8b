// Sound is off until somebody turns it up; its code comes only then. Every cue has a visible twin.
import type { Beat, RunView } from '../../core/run/view.ts';
import type { Audio } from '../audio/audio.ts';
import type { CueName } from '../audio/cues.ts';
import { whenNotComposing } from '../ui/components/keys.ts';
import type { Settings } from '../ui/screens/settings.ts';
import { createCueThrottle } from './cue-throttle.ts';

export type SoundTrouble = 'failed' | 'blocked';

export interface Sound {
  play(cue: CueName): void;
  /** Call on every change of the settings; a first volume above 0 must come from a click or key. */
  set(settings: Settings): void;
}

export function cueOf(beat: Beat): CueName | undefined {
  switch (beat.kind) {
    case 'ripple':
      return 'ripple';
    case 'trust':
    case 'team':
      return beat.direction === 'up' ? 'trust-up' : 'trust-down';
    case 'grew':
    case 'arrived':
    case 'coaching':
    case 'promise_kept':
      return 'arrive';
    case 'stalled':
    case 'left':
    case 'hovering':
      return 'arrive-low';
    case 'escalation':
      return beat.unanswered ? 'warn' : 'message';
    case 'gave_notice':
    case 'promise_broken':
      return 'warn';
    case 'mood':
      return undefined;
  }
}

/** Fog above this hides how a team is. */
const MISTY = 0.5;

/** What a step of the player's leads to: a page that comes up, or a team that comes out of the mist. */
export function cueOfStep(before: RunView, after: RunView): CueName | undefined {
  if (before.phase === after.phase && before.week === after.week) return undefined;
  switch (after.phase) {
    case 'briefing':
      return 'message';
    case 'week': {
      const misty = new Set(before.managers.filter(({ fog }) => fog > MISTY).map(({ id }) => id));
      return after.managers.some(({ id, fog }) => fog === 0 && misty.has(id)) ? 'reveal' : 'week';
    }
    case 'away':
      return 'week';
    case 'debrief':
      return 'finish';
    case 'opening':
    case 'bet':
    case 'moment':
    case 'plan':
      return undefined;
  }
}

const levels = ({ effects, music }: Settings) => ({ effects, music });

export function createSound(settings: Settings, onTrouble: (trouble: SoundTrouble) => void): Sound {
  let now = settings;
  const maySound = createCueThrottle();
  let audio: Audio | undefined;
  const wanted = (): boolean => now.effects > 0 || now.music > 0;
  const start = async (): Promise<void> => {
    try {
      const { createAudio } = await import('../audio/create-audio.ts');
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
