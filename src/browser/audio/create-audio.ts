import type { Audio, AudioProblem, Levels } from './audio.ts';
import type { CueName } from './cues.ts';
import { createEffects, type Effects } from './effects.ts';
import { isRunning, isTaken, loadPlayer, type Player } from './load-player.ts';
import { createPad, type Pad } from './pad.ts';
import { SOUND_FILES, type SoundFiles } from './sound-files.ts';

export interface AudioOptions {
  readonly onProblem?: (problem: AudioProblem) => void;
  readonly files?: SoundFiles;
}

export function createAudio(options: AudioOptions = {}): Audio {
  return new HowlerAudio(options);
}

/** When somebody is back, or does something: then the system gives the sound back if asked. */
const RETURNS = ['visibilitychange', 'focus', 'pageshow', 'pointerdown', 'keydown'] as const;

/** A browser that allows sound has started it by then, ms. */
const START_TIME = 1000;

class HowlerAudio implements Audio {
  private readonly files: SoundFiles;
  private readonly onProblem: (problem: AudioProblem) => void;
  private levels: Levels = { effects: 0, music: 0 };
  private state: 'off' | 'on' | 'destroyed' = 'off';
  private paused = false;
  private player: Player | undefined;
  private effects: Effects | undefined;
  private pad: Pad | undefined;
  private readonly failed = new Set<'cues' | 'pad'>();
  private startCheck: ReturnType<typeof setTimeout> | undefined;

  constructor({ files = SOUND_FILES, onProblem = () => {} }: AudioOptions) {
    this.files = files;
    this.onProblem = onProblem;
  }

  async enable(levels: Levels): Promise<void> {
    if (this.state === 'destroyed') return;
    this.state = 'on';
    this.failed.clear();
    document.addEventListener('visibilitychange', this.update);
    for (const event of RETURNS) addEventListener(event, this.takeBack, true);
    this.levels = withinRange(levels);
    await this.fetchPlayer();
    this.player?.Howler.ctx?.addEventListener('statechange', this.update);
    this.update();
  }

  play(cue: CueName): void {
    if (this.isHeard() && this.levels.effects > 0) this.effects?.play(cue);
  }

  setVolume(levels: Partial<Levels>): void {
    this.levels = withinRange({ ...this.levels, ...levels });
    this.update();
  }

  pauseAll(): void {
    this.paused = true;
    this.update();
  }

  resume(): void {
    this.paused = false;
    this.update();
  }

  destroy(): void {
    this.state = 'destroyed';
    clearTimeout(this.startCheck);
    document.removeEventListener('visibilitychange', this.update);
    for (const event of RETURNS) removeEventListener(event, this.takeBack, true);
    this.player?.Howler.ctx?.removeEventListener('statechange', this.update);
    this.close('cues');
    this.close('pad');
  }

  private isWanted(): boolean {
    return this.state === 'on' && !this.paused && !document.hidden;
  }

  /** What is begun while the system has the sound would all be heard at once later. */
  private isHeard(): boolean {
    return this.isWanted() && this.player !== undefined && !isTaken(this.player);
  }

  private readonly takeBack = (): void => {
    const { effects, music } = this.levels;
    if (effects + music === 0 || !this.isWanted() || this.player === undefined || !isTaken(this.player)) return;
    this.player.Howler.ctx.resume().catch(() => {}); // the system still has it: the next press asks again
  };

  private async fetchPlayer(): Promise<void> {
    try {
      this.player ??= await loadPlayer();
    } catch (error) {
      this.onProblem({ kind: 'player-failed', reason: String(error) });
    }
  }

  /** Brings what sounds in line with what is wanted. */
  private readonly update = (): void => {
    if (this.player === undefined || this.state !== 'on') return;
    if (this.player.Howler.noAudio) return this.onProblem({ kind: 'no-audio' });
    const { effects, music } = this.levels;
    if (effects > 0) this.openEffects(this.player);
    if (music > 0) this.openPad(this.player);
    this.effects?.setLevel(effects);
    this.pad?.setLevel(music);
    if (!this.isHeard()) this.effects?.stop();
    if (this.isHeard() && music > 0) this.pad?.start();
    else this.pad?.stop();
  };

  private openEffects(player: Player): void {
    if (this.effects !== undefined || this.failed.has('cues')) return;
    this.effects = createEffects(player, this.files.cues, (reason) => this.fail('cues', reason));
    this.expectStart(player);
  }

  private openPad(player: Player): void {
    if (this.pad !== undefined || this.failed.has('pad')) return;
    this.pad = createPad(player, this.files.pad, (reason) => this.fail('pad', reason));
    this.expectStart(player);
  }

  private expectStart(player: Player): void {
    if (isRunning(player)) return;
    player.Howler.ctx.resume().catch(() => {}); // the check below tells
    clearTimeout(this.startCheck);
    this.startCheck = setTimeout(() => {
      if (!isRunning(player) && this.isWanted()) this.onProblem({ kind: 'blocked' });
    }, START_TIME);
  }

  private fail(file: 'cues' | 'pad', reason: string): void {
    if (this.state === 'destroyed') return; // Howler calls a download that was cut short a failure
    this.failed.add(file);
    this.close(file);
    this.onProblem({ kind: 'file-failed', file, reason });
  }

  private close(file: 'cues' | 'pad'): void {
    if (file === 'cues') {
      this.effects?.destroy();
      this.effects = undefined;
    } else {
      this.pad?.destroy();
      this.pad = undefined;
    }
  }
}

function withinRange({ effects, music }: Levels): Levels {
  const limit = (level: number): number => Math.min(1, Math.max(0, level));
  return { effects: limit(effects), music: limit(music) };
}
