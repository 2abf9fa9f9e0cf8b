// One run being played: takes commands, saves, and tells weeks on the stage or, without one, by the clock.
import type { Command, Refusal } from '../../core/run/decision.ts';
import { decide, isRefusal, undo, type Run } from '../../core/run/run.ts';
import { viewOf } from '../../core/run/view-of.ts';
import type { Beat, ManagerView, RunView } from '../../core/run/view.ts';
import type { Telling } from '../ui/scenes/week-scene.tsx';
import type { StageHost } from './stage-host.ts';
import { pictureOf } from './stage-picture.ts';

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
const TOLD: Telling = { awayWeek: 0, felt: [], done: true, pace: 1, again: false };

interface ToldWeek {
  readonly beats: readonly Beat[];
  readonly managers: readonly ManagerView[];
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

  /** 1 usual, 0 stands still; holds for the telling that runs. */
  setPace(pace: number): void {
    const { telling } = this.state;
    if (telling.done) return;
    this.set({ telling: { ...telling, pace } });
    this.options.stage.setPace(pace);
    this.wake();
  }

  /** Tells the week on screen once more, or one week of the leave, from 0. */
  again(awayWeek: number): void {
    const { view, telling } = this.state;
    const weeks = weeksToTell(view);
    const week = weeks[awayWeek];
    if (!telling.done || week === undefined) return;
    this.turn += 1;
    this.options.stage.show(pictureOf(view, weeks[awayWeek - 1]?.managers));
    void this.tell([[awayWeek, week]], true);
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
    // Your seat is empty before the first week without you begins.
    if (view.phase === 'away') this.options.stage.show(pictureOf(view));
    if (telling) void this.tell([...weeksToTell(view).entries()]);
    else this.showEnd();
  }

  private toldOf(view: RunView): Telling {
    return { ...TOLD, awayWeek: view.phase === 'away' ? Math.max(0, view.awayWeeks.length - 1) : 0 };
  }

  private showEnd(): void {
    const { view } = this.state;
    this.options.stage.show(pictureOf(view, weeksToTell(view).at(-1)?.managers));
  }

  private async tell(weeks: readonly (readonly [awayWeek: number, week: ToldWeek])[], again = false): Promise<void> {
    const mine = this.turn;
    this.options.stage.setPace(1);
    for (const [at, [awayWeek, week]] of weeks.entries()) {
      const pace = at === 0 ? 1 : this.state.telling.pace;
      this.set({ telling: { awayWeek, felt: [], done: false, pace, again } });
      await this.tellWeek(week, mine);
      if (mine !== this.turn) return;
    }
    this.set({ telling: this.toldOf(this.state.view) });
    this.showEnd();
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

  /** As long as the pace wants; while everything stands still, until it goes on. */
  private async pause(ms: number): Promise<void> {
    const mine = this.turn;
    const { pace } = this.state.telling;
    if (pace > 0) await this.untilWoken(ms / pace);
    while (this.state.telling.pace === 0 && mine === this.turn) await this.untilWoken();
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
