// One run being played: takes commands, saves, and tells weeks on the stage or, without one, by the clock.
import type { Command, Refusal } from '../../core/run/decision.ts';
import { decide, isRefusal, undo, type Run } from '../../core/run/run.ts';
import { viewOf } from '../../core/run/view-of.ts';
import type { Beat, ManagerView, RunView } from '../../core/run/view.ts';
import type { StagePicture } from '../stage/stage.ts';
import type { Telling } from '../ui/scenes/week-scene.tsx';
import type { StageHost } from './stage-host.ts';

export interface GameState {
  readonly run: Run;
  readonly view: RunView;
  readonly telling: Telling;
}

export interface GameOptions {
  readonly run: Run;
  readonly stage: StageHost;
  readonly lessMotion: () => boolean;
  readonly onChange: (state: GameState) => void;
  readonly onSave: (state: GameState) => void;
  /** A beat is felt now. */
  readonly onFelt: (beat: Beat, state: GameState) => void;
  readonly onRefusal: (message: string) => void;
}

/** How fast things go by: stage speed, and pauses between lines where there is no stage, ms. */
const PACE = { week: { speed: 1, pauseMs: 650 }, away: { speed: 2.5, pauseMs: 260 } } as const;
const TOLD: Telling = { awayWeek: 0, felt: [], done: true };

interface ToldWeek {
  readonly beats: readonly Beat[];
  readonly managers: readonly ManagerView[];
}

function pictureOf(view: RunView, managers: readonly ManagerView[] = view.managers): StagePicture {
  const away = view.phase === 'away' || view.phase === 'debrief';
  return {
    you: { portrait: view.you.portrait, present: !away },
    managers,
    attention: away ? {} : view.attention.byManager,
    revealed: false,
  };
}

/** What is told in this phase: the week just played, or every week of the leave. */
const weeksToTell = (view: RunView): readonly ToldWeek[] =>
  view.phase === 'away' ? view.awayWeeks : [{ beats: view.beats, managers: view.managers }];

export class Game {
  state: GameState;
  private readonly options: GameOptions;
  /** Grows when what is being told ends or is cut short: whoever waits then gives up. */
  private turn = 0;
  private wake = (): void => undefined;

  /** Shows the run as it stands; nothing that was told before is told again. */
  constructor(options: GameOptions) {
    this.options = options;
    const view = viewOf(options.run);
    this.state = { run: options.run, view, telling: this.toldOf(view) };
    this.showEnd();
  }

  decide(command: Command): void {
    this.take(decide(this.state.run, command));
  }

  undo(): void {
    this.take(undo(this.state.run));
  }

  /** A beat is felt now; called by whoever hears the stage. */
  felt(beat: Beat): void {
    const { telling } = this.state;
    if (telling.done) return;
    this.set({ telling: { ...telling, felt: [...telling.felt, beat] } });
    this.options.onFelt(beat, this.state);
  }

  /** Ends the telling of the week or the leave at once. */
  skip(): void {
    this.turn += 1;
    this.set({ telling: this.toldOf(this.state.view) });
    this.wake();
    this.options.stage.skip();
    this.showEnd();
  }

  close(): void {
    this.turn += 1;
    this.wake();
  }

  private set(change: Partial<GameState>): void {
    this.state = { ...this.state, ...change };
    this.options.onChange(this.state);
  }

  private take(next: Run | Refusal): void {
    if (isRefusal(next)) return this.options.onRefusal(next.message);
    const { view: before } = this.state;
    const view = viewOf(next);
    const entered = view.phase !== before.phase || view.week !== before.week;
    const telling = entered && (view.phase === 'week' || view.phase === 'away');
    this.turn += 1;
    this.set({ run: next, view, telling: telling ? { ...TOLD, done: false } : this.toldOf(view) });
    this.options.onSave(this.state);
    if (telling) void this.tell();
    else this.showEnd();
  }

  private toldOf(view: RunView): Telling {
    return { ...TOLD, awayWeek: view.phase === 'away' ? Math.max(0, view.awayWeeks.length - 1) : 0 };
  }

  private showEnd(): void {
    const { view } = this.state;
    this.options.stage.show(pictureOf(view, weeksToTell(view).at(-1)?.managers));
  }

  private async tell(): Promise<void> {
    const mine = this.turn;
    const { view } = this.state;
    for (const [awayWeek, week] of weeksToTell(view).entries()) {
      this.set({ telling: { awayWeek, felt: [], done: false } });
      await this.tellWeek(week, mine);
      if (mine !== this.turn) return;
    }
    this.set({ telling: { ...this.state.telling, done: true } });
  }

  /** On the stage, or line by line where there is none. */
  private async tellWeek({ beats, managers }: ToldWeek, mine: number): Promise<void> {
    const { stage, lessMotion } = this.options;
    const { speed, pauseMs } = PACE[this.state.view.phase === 'away' ? 'away' : 'week'];
    const played = stage.play(beats, pictureOf(this.state.view, managers), speed);
    if (played) return played;
    for (const beat of beats) {
      if (!lessMotion()) await this.pause(pauseMs);
      if (mine !== this.turn) return;
      this.felt(beat);
    }
    if (!lessMotion()) await this.pause(pauseMs);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
