// Tells weeks on the stage or, without one, by the clock; what is told can be held, hurried and cut short.
import type { Beat } from '../../core/run/view.ts';
import type { StagePicture } from '../stage/stage.ts';
import type { Telling } from '../ui/scenes/week-scene.tsx';
import type { StageHost } from './stage-host.ts';

/** How fast things go by: stage speed, and pauses between lines where there is no stage, ms. */
const PACE = { week: { speed: 1, pauseMs: 650 }, away: { speed: 1.6, pauseMs: 400 } } as const;
export const TOLD: Telling = { awayWeek: 0, felt: [], done: true, pace: 1, again: false };

/** One week to tell, and the picture it settles on. */
export interface Tale {
  readonly awayWeek: number;
  readonly beats: readonly Beat[];
  readonly after: StagePicture;
}
interface TellerOptions {
  readonly stage: Pick<StageHost, 'play' | 'skip' | 'setPace'>;
  readonly lessMotion: () => boolean;
  readonly onTelling: (telling: Telling) => void;
  /** A beat is felt now. */
  readonly onFelt: (beat: Beat) => void;
}

export class Teller {
  private readonly options: TellerOptions;
  private telling: Telling = TOLD;
  /** Grows when what is being told ends or is cut short: whoever waits then gives up. */
  private turn = 0;
  private wake = (): void => undefined;

  constructor(options: TellerOptions) {
    this.options = options;
  }

  /** False when it was cut short. `kind`: the leave goes by faster. */
  async tell(tales: readonly Tale[], kind: keyof typeof PACE, again: boolean): Promise<boolean> {
    this.turn += 1;
    const mine = this.turn;
    this.options.stage.setPace(1);
    for (const [at, tale] of tales.entries()) {
      const pace = at === 0 ? 1 : this.telling.pace;
      this.set({ awayWeek: tale.awayWeek, felt: [], done: false, pace, again });
      await this.tellWeek(tale, kind, mine);
      if (mine !== this.turn) return false;
    }
    this.telling = TOLD;
    return true;
  }

  /** A beat is felt now; called by whoever hears the stage. */
  felt(beat: Beat): void {
    if (this.telling.done) return;
    this.set({ ...this.telling, felt: [...this.telling.felt, beat] });
    this.options.onFelt(beat);
  }

  /** 1 usual, 0 stands still; holds for the telling that runs. */
  setPace(pace: number): void {
    if (this.telling.done) return;
    this.set({ ...this.telling, pace });
    this.options.stage.setPace(pace);
    this.wake();
  }

  /** Nothing is told any more. What the stage still plays is for the caller to skip. */
  cut(): void {
    this.turn += 1;
    this.telling = TOLD;
    this.wake();
  }

  private set(telling: Telling): void {
    this.telling = telling;
    this.options.onTelling(telling);
  }

  /** On the stage, or line by line where there is none. */
  private async tellWeek({ beats, after }: Tale, kind: keyof typeof PACE, mine: number): Promise<void> {
    const { stage, lessMotion } = this.options;
    const { speed, pauseMs } = PACE[kind];
    const played = stage.play(beats, after, speed);
    if (played) return played;
    for (const beat of beats) {
      if (!lessMotion()) await this.pause(pauseMs);
      if (mine !== this.turn) return;
      this.felt(beat);
    }
    if (!lessMotion()) await this.pause(pauseMs);
  }

  /** As long as the pace wants; while everything stands still, until it goes on. */
  private async pause(ms: number): Promise<void> {
    const mine = this.turn;
    const { pace } = this.telling;
    if (pace > 0) await this.untilWoken(ms / pace);
    while (this.telling.pace === 0 && mine === this.turn) await this.untilWoken();
  }

  private untilWoken(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
