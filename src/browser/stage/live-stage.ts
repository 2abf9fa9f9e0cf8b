// A running stage: keeps the picture asked for, draws it for the size and theme of the moment, and plays weeks over it.
import { PALETTES } from '../../../assets/palette/palette.ts';
import type { Beat } from '../../core/run/view.ts';
import { perform, turnOver } from './conductor.ts';
import type { Performance } from './conductor.ts';
import type { Act } from './cues.ts';
import { createFaces } from './faces.ts';
import type { Faces } from './faces.ts';
import type { Ground } from './ground.ts';
import { layoutStage } from './layout.ts';
import type { Machine } from './machine.ts';
import { createScenery } from './scenery.ts';
import type { Scenery } from './scenery.ts';
import { currentDpr, watchDpr, watchVisibility } from './screen.ts';
import type { StageLayout } from './stage-layout.ts';
import type { Stage, StageOptions, StagePicture } from './stage.ts';
import { createTextureBook } from './texture-book.ts';
import type { TextureBook } from './texture-book.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A week that doesn't end by itself (the browser withholds frames) is ended this long after its time. */
const OVERDUE_MS = 4000;
const LONGEST_WEEK_MS = 3000;

/** For every manager people and empty seats: what `layoutStage` wants to know. */
export const teamSizes = (picture: StagePicture): number[] =>
  picture.managers.map(({ team }) => team.people.length + team.vacancies);

export class LiveStage implements Stage {
  readonly #options: StageOptions;
  readonly #ground: Ground;
  readonly #faces: Faces;
  readonly #stopWatching: readonly (() => void)[];
  #machine: Machine | null;
  #size: Size;
  #theme: StageOptions['theme'];
  #reduced: boolean;
  #picture: StagePicture | null = null;
  #scenery: Scenery | null = null;
  #sceneryKey = '';
  #book: TextureBook | null = null;
  #performance: Performance | null = null;
  #pace = 1;
  #speed = 1;
  #overdue: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(options: StageOptions, machine: Machine, ground: Ground, size: Size) {
    this.#options = options;
    this.#machine = machine;
    this.#ground = ground;
    this.#size = size;
    this.#theme = options.theme;
    this.#reduced = options.reducedMotion;
    this.#faces = createFaces(() => {
      this.#scenery?.refreshFaces();
      this.#machine?.invalidate();
    });
    this.#stopWatching = [
      watchDpr(() => this.#redraw()),
      watchVisibility((visible) => (visible ? this.#machine?.invalidate() : this.skip())),
    ];
  }

  get size(): Size {
    return this.#size;
  }

  show(picture: StagePicture): void {
    this.skip();
    this.#picture = picture;
    this.#draw();
  }

  async play(beats: readonly Beat[], after: StagePicture, speed = 1): Promise<void> {
    const act = this.#actTo(after);
    if (act === null) for (const beat of beats) this.#report(beat);
    else await this.#perform(act, speed, (end) => perform(act, beats, speed, (beat) => this.#report(beat), end));
  }

  async turnTo(after: StagePicture): Promise<void> {
    const act = this.#actTo(after);
    if (act === null) return;
    this.#pace = 1;
    await this.#perform(act, 1, (end) => turnOver(act, end));
  }

  skip(): void {
    this.#performance?.finish();
  }

  setPace(pace: number): void {
    this.#pace = pace;
    if (this.#performance !== null) this.#keepPace();
  }

  setTheme(theme: StageOptions['theme']): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#redraw();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reduced = reduced;
    if (reduced) this.skip();
  }

  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#redraw();
  }

  destroy(): void {
    if (this.#over) return;
    this.#over = true;
    this.skip();
    for (const stop of this.#stopWatching) stop();
    this.#strike();
    this.#machine?.destroy();
    this.#machine = null;
    this.#ground.destroy();
  }

  fail(reason: string): void {
    if (this.#over) return;
    this.destroy();
    this.#options.onFailure(reason);
  }

  /** Goes on with another machine, from the picture at rest. */
  async replaceMachine(start: () => Promise<Machine>): Promise<void> {
    this.skip();
    this.#strike();
    this.#machine?.destroy();
    this.#machine = null;
    try {
      const machine = await start();
      if (this.#over) return machine.destroy();
      this.#machine = machine;
      this.#redraw();
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Null, and already at rest, where nothing may move. */
  #actTo(after: StagePicture): Act | null {
    this.skip();
    const [before, scenery] = [this.#picture, this.#scenery];
    if (!this.#over && !this.#reduced && !document.hidden && scenery !== null && before !== null)
      return { scenery, before, after };
    this.#picture = after;
    this.#draw();
    return null;
  }

  #perform({ after }: Act, speed: number, start: (end: () => void) => Performance): Promise<void> {
    for (const { portrait, mood } of after.managers) this.#faces.face(portrait, mood);
    // Wakes before anything moves: the first frame swallows the time slept.
    this.#machine?.invalidate();
    return new Promise((resolve) => {
      this.#performance = start(() => {
        clearTimeout(this.#overdue);
        this.#performance = null;
        this.#picture = after;
        this.#draw();
        resolve();
      });
      this.#speed = speed;
      this.#keepPace();
    });
  }

  #keepPace(): void {
    const speed = this.#speed * this.#pace;
    clearTimeout(this.#overdue);
    this.#performance?.setSpeed(speed);
    if (speed > 0) this.#overdue = setTimeout(() => this.skip(), LONGEST_WEEK_MS / speed + OVERDUE_MS);
    this.#machine?.invalidate();
  }

  #report(beat: Beat): void {
    this.#options.onBeat?.(beat);
  }

  #draw(): void {
    const [machine, picture] = [this.#machine, this.#picture];
    if (this.#over || machine === null || picture === null) return;
    const key = JSON.stringify([picture.managers.map(({ id }) => id), teamSizes(picture)]);
    if (key !== this.#sceneryKey) {
      this.#scenery?.destroy();
      this.#scenery = this.#build(machine, picture);
      this.#sceneryKey = key;
    }
    this.#scenery?.show(picture);
    machine.invalidate();
  }

  #build({ scene }: Machine, picture: StagePicture): Scenery | null {
    const layout = tryLayout(this.#size, picture);
    if (layout === null) return null;
    const palette = PALETTES[this.#theme];
    this.#book ??= createTextureBook(scene.textures, currentDpr());
    this.#ground.draw(layout, palette);
    const tools = { scene, palette, book: this.#book, faces: this.#faces };
    return createScenery(
      tools,
      layout,
      picture.managers.map(({ id }) => id),
    );
  }

  /** Takes everything down, baked pictures too. */
  #strike(): void {
    this.#scenery?.destroy();
    this.#book?.clear();
    this.#scenery = this.#book = null;
    this.#sceneryKey = '';
  }

  #redraw(): void {
    this.skip();
    this.#strike();
    this.#machine?.fit({ ...this.#size, dpr: currentDpr() });
    this.#draw();
  }
}

/** Null while the box is too small for the stage: nothing is drawn until it grows. */
function tryLayout({ width, height }: Size, picture: StagePicture): StageLayout | null {
  try {
    return layoutStage(width, height, teamSizes(picture));
  } catch {
    return null;
  }
}
