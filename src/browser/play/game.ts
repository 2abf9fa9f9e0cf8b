// A run on screen: hears what its owner decides, and has weeks told, the present ones and earlier ones once more.
import type { PlanItem } from '../../core/run/decision.ts';
import type { EarlierWeek } from '../../core/run/earlier-week.ts';
import { whileRead } from '../../core/run/map-shown.ts';
import type { Play, PlayState } from '../../core/run/play.ts';
import type { Beat, RunView } from '../../core/run/view.ts';
import type { Desk } from '../ui/screens/play-screen.tsx';
import type { Replay, Telling } from '../ui/scenes/week-scene.tsx';
import type { StageHost } from './stage-host.ts';
import { pictureOf } from './stage-picture.ts';
import { Teller, TOLD, type Tale } from './teller.ts';

export interface GameState {
  readonly view: RunView;
  readonly telling: Telling;
  /** An earlier week on screen in place of the present; null while the present is. */
  readonly replay: Replay | null;
  /** Something was sent that is not answered yet. */
  readonly pending: boolean;
}

export interface GameOptions {
  readonly play: Play;
  /** The page of the leave that was open at the last visit, from 0. */
  readonly leavePage?: number | undefined;
  readonly stage: StageHost;
  readonly lessMotion: () => boolean;
  readonly onChange: (state: GameState) => void;
  /** A beat is felt now. */
  readonly onFelt: (beat: Beat, state: GameState) => void;
  /** An earlier week is over, or is left for the present one. */
  readonly onReplay?: (turn: 'over' | 'left', week: number) => void;
}

type SeenWeek = Pick<EarlierWeek, 'beats' | 'managers'>;

/** What can be told in this phase: the week just played, or every week of the leave. */
const weeksToTell = (view: RunView): readonly SeenWeek[] =>
  view.phase === 'away' ? view.awayWeeks : [{ beats: view.beats, managers: view.managers }];

export class Game {
  state: GameState;
  private readonly options: GameOptions;
  private readonly teller: Teller;
  private draft: readonly PlanItem[] = [];
  private unread = false;
  private readonly unsubscribe: () => void;

  /** Shows the run as it stands; nothing that was told before is told again. */
  constructor(options: GameOptions) {
    this.options = options;
    const { view, pending } = options.play.state;
    this.state = { view, telling: this.toldOf(view, options.leavePage), replay: null, pending: pending !== null };
    this.teller = new Teller({
      stage: options.stage,
      lessMotion: options.lessMotion,
      onTelling: (telling) => {
        const { replay } = this.state;
        this.set(replay ? { replay: { ...replay, telling } } : { telling });
      },
      onFelt: (beat) => options.onFelt(beat, this.state),
    });
    this.unsubscribe = options.play.subscribe((state) => this.heard(state));
    this.showEnd();
  }

  /** A beat is felt now; called by whoever hears the stage. */
  felt(beat: Beat): void {
    this.teller.felt(beat);
  }

  /** Ends the telling of the week on screen at once. */
  skip(): void {
    const { replay, view, telling } = this.state;
    this.teller.cut();
    if (!replay) this.set({ telling: this.toldOf(view, telling.awayWeek) });
    this.options.stage.skip();
    if (replay) this.endReplay(replay.view);
    else this.showEnd();
  }

  /** 1 usual, 0 stands still; holds for the telling that runs. */
  setPace(pace: number): void {
    this.teller.setPace(pace);
  }

  /** Tells the week on screen once more, or one week of the leave, from 0. */
  again(awayWeek: number): void {
    const { telling } = this.state;
    if (telling.done) this.tellWeek(awayWeek, true);
  }

  /** Turns to a week of the leave, from 0, and plays it; after the last one, to the day of the return. */
  toWeek(awayWeek: number): void {
    const { view, replay } = this.state;
    if (view.phase !== 'away' || replay) return;
    this.teller.cut();
    this.options.stage.skip();
    if (awayWeek >= 0 && awayWeek < view.awayWeeks.length) return this.tellWeek(awayWeek, false);
    this.set({ telling: this.toldOf(view, view.awayWeeks.length) });
    this.showEnd();
  }

  /** Tells an earlier week once more, with what could be seen then; the present waits until `toNow`. */
  replay(week: number): void {
    const { play, stage } = this.options;
    const earlier = play.earlier(week);
    if (!this.state.telling.done || earlier === null || earlier.away) return;
    const { view, before } = earlier;
    this.teller.cut();
    stage.skip();
    this.set({ replay: { view, telling: { ...TOLD, done: false, again: true } } });
    stage.show(pictureOf(view, before, play.ghosts.before(view, 0)));
    void this.teller.tell([this.tale(view, earlier)], 'week', true).then((whole) => whole && this.endReplay(view));
  }

  /** From an earlier week back to where the run stands. */
  toNow(): void {
    const { replay, view } = this.state;
    if (replay === null) return;
    this.teller.cut();
    this.set({ replay: null });
    this.options.stage.skip();
    this.showEnd();
    this.options.onReplay?.('left', view.week);
  }

  /** What lies on the desk has changed: the map shows what the plan gives to whom, and the face of an answer that is being read. */
  desk({ plan, unread }: Desk): void {
    this.draft = plan;
    this.unread = unread;
    const { view, replay } = this.state;
    if ((view.phase === 'plan' || view.phase === 'moment') && replay === null) this.showEnd();
  }

  close(): void {
    this.unsubscribe();
    this.teller.cut();
  }

  private set(change: Partial<GameState>): void {
    this.state = { ...this.state, ...change };
    this.options.onChange(this.state);
  }

  private heard({ view, pending }: PlayState): void {
    if (view === this.state.view) return this.set({ pending: pending !== null });
    const { view: before } = this.state;
    const entered = view.phase !== before.phase || view.week !== before.week;
    const { awayWeek, back } = this.state.telling;
    const telling = entered && (view.phase === 'week' || view.phase === 'away');
    this.teller.cut();
    this.unread = false;
    if (view.phase !== 'plan') this.draft = [];
    this.set({
      view,
      telling: telling ? { ...TOLD, done: false } : this.toldOf(view, entered ? 0 : awayWeek + Number(back ?? false)),
      replay: null,
      pending: pending !== null,
    });
    // Your seat is empty before the first week without you begins.
    if (view.phase === 'away') this.tellWeek(0, false);
    else if (telling) void this.tell(this.tale(view, { beats: view.beats, managers: view.managers }));
    else this.showEnd();
  }

  /** `page`: of the leave. */
  private toldOf(view: RunView, page = 0): Telling {
    if (view.phase !== 'away') return TOLD;
    const last = view.awayWeeks.length - 1;
    return { ...TOLD, awayWeek: Math.max(0, Math.min(page, last)), back: page > last };
  }

  private tellWeek(awayWeek: number, again: boolean): void {
    const { view } = this.state;
    const { play, stage } = this.options;
    const weeks = weeksToTell(view);
    const week = weeks[awayWeek];
    if (week === undefined) return;
    const before = view.phase === 'week' ? play.earlier(view.week)?.before : weeks[awayWeek - 1]?.managers;
    stage.show(pictureOf(view, before, play.ghosts.before(view, awayWeek)));
    void this.tell(this.tale(view, week, awayWeek), again);
  }

  private tale(view: RunView, { beats, managers }: SeenWeek, awayWeek = 0): Tale {
    return { awayWeek, beats, after: pictureOf(view, managers, this.options.play.ghosts.at(view, awayWeek)) };
  }

  private showEnd(): void {
    const { telling } = this.state;
    const view = this.unread ? whileRead(this.state.view) : this.state.view;
    const { awayWeek, back } = telling;
    const picture = pictureOf(
      view,
      weeksToTell(view)[awayWeek]?.managers,
      this.options.play.ghosts.at(view, awayWeek),
      this.draft,
    );
    this.options.stage.show(back ? { ...picture, you: { ...picture.you, present: true } } : picture);
  }

  /** The end of that week stays on screen until the player goes back to now. */
  private endReplay(view: RunView): void {
    this.set({ replay: { view, telling: TOLD } });
    this.options.stage.show(pictureOf(view, view.managers, this.options.play.ghosts.at(view, 0)));
    this.options.onReplay?.('over', view.week);
  }

  private async tell(tale: Tale, again = false): Promise<void> {
    const whole = await this.teller.tell([tale], this.state.view.phase === 'away' ? 'away' : 'week', again);
    if (!whole) return;
    this.set({ telling: this.toldOf(this.state.view, tale.awayWeek) });
    this.showEnd();
  }
}
