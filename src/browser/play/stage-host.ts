// Keeps the stage: loads it after the page can be played on, gives it pictures and weeks, and does without it when it fails.
import type { Beat, ManagerView } from '../../core/run/view.ts';
import { loadPhaser } from '../stage/load-phaser.ts';
import type { Stage, StagePicture } from '../stage/stage.ts';
import type { MapStage } from '../ui/map/map-area.tsx';
import type { MapLayout } from '../ui/map/map-layout.ts';

type Spot = Parameters<MapStage['onPlace']>[0];

interface StageHostOptions {
  readonly theme: () => 'light' | 'dark';
  readonly lessMotion: () => boolean;
  readonly onBeat: (beat: Beat) => void;
  /** The map can be laid out from now on. */
  readonly onLayout: () => void;
  /** The stage has begun or ceased to draw. */
  readonly onDrawing: (drawing: boolean) => void;
  readonly onFailure: (reason: string) => void;
}

const loadStage = () => import('../stage/create-stage.ts');
const askRenderer = async () => (await import('../stage/ask-renderer-name.ts')).askRendererName();

/** Laying out is for the map alone, and comes with it. */
let layoutStage: typeof import('../stage/layout.ts').layoutStage | undefined;

export async function loadLayout(): Promise<void> {
  layoutStage ??= (await import('../stage/layout.ts')).layoutStage;
}

let known: { readonly key: string; readonly layout: MapLayout | undefined } = { key: '', layout: undefined };

function layOut(width: number, height: number, managers: readonly ManagerView[]): MapLayout | undefined {
  const teams = managers.map(({ team }) => team.people.length + team.vacancies);
  const key = [width, height, ...teams].join(' ');
  if (layoutStage === undefined) return undefined;
  if (known.key !== key) known = { key, layout: tryLayout(layoutStage, width, height, teams) };
  return known.layout;
}

function tryLayout(
  lay: NonNullable<typeof layoutStage>,
  width: number,
  height: number,
  teams: readonly number[],
): MapLayout | undefined {
  try {
    return lay(width, height, teams);
  } catch {
    return undefined;
  }
}

export class StageHost {
  readonly layOut: MapStage['layOut'] = layOut;
  private readonly options: StageHostOptions;
  private place: Spot = null;
  private stage: Stage | undefined;
  private picture: StagePicture | undefined;
  private pace = 1;
  private failed = false;

  constructor(options: StageHostOptions) {
    this.options = options;
  }

  /** What cannot be had is asked for again, and told, when the stage opens. */
  readonly onComing: MapStage['onComing'] = () => {
    void this.comeToLayOut();
    if (!this.failed) void Promise.allSettled([loadPhaser(), loadStage(), askRenderer()]);
  };

  readonly onPlace: MapStage['onPlace'] = (next) => {
    const before = this.place;
    this.place = next;
    if (next === null) return this.drop();
    if (before?.parent === next.parent) return this.stage?.resize(next.width, next.height);
    if (this.failed) return;
    this.open(next.parent).catch((error: unknown) => this.fail(String(error)));
  };

  show(picture: StagePicture): void {
    this.picture = picture;
    this.stage?.show(picture);
  }

  /** Undefined when there is no stage to play on: the caller then tells the week by itself. */
  play(beats: readonly Beat[], after: StagePicture, speed: number): Promise<void> | undefined {
    this.picture = after;
    return this.stage?.play(beats, after, speed);
  }

  /** Goes over to another reading of the same week, or is there at once where there is no stage. */
  turnTo(picture: StagePicture): void {
    this.picture = picture;
    void this.stage?.turnTo(picture);
  }

  skip(): void {
    this.stage?.skip();
  }

  setPace(pace: number): void {
    this.pace = pace;
    this.stage?.setPace(pace);
  }

  /** Theme or motion have changed. */
  refresh(): void {
    this.stage?.setTheme(this.options.theme());
    this.stage?.setReducedMotion(this.options.lessMotion());
  }

  private async comeToLayOut(): Promise<void> {
    if (layoutStage !== undefined) return;
    try {
      await loadLayout();
      this.options.onLayout();
    } catch (error) {
      this.fail(String(error));
    }
  }

  private async open(parent: HTMLElement): Promise<void> {
    const { createStage } = await loadStage();
    if (this.place?.parent !== parent) return;
    const { onBeat, onDrawing, theme, lessMotion } = this.options;
    const onFailure = (reason: string): void => this.fail(reason);
    const stage = await createStage({ parent, onBeat, onFailure, theme: theme(), reducedMotion: lessMotion() });
    if (this.failed || this.place?.parent !== parent) return stage.destroy();
    this.stage = stage;
    // Theme and motion may have changed while it was on its way.
    this.refresh();
    stage.resize(this.place.width, this.place.height);
    stage.setPace(this.pace);
    if (this.picture) stage.show(this.picture);
    // The plain map goes only once the stage has drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => this.stage === stage && onDrawing(true)));
  }

  private drop(): void {
    const { stage } = this;
    this.stage = undefined;
    stage?.skip();
    stage?.destroy();
    this.options.onDrawing(false);
  }

  private fail(reason: string): void {
    if (this.failed) return;
    this.failed = true;
    this.stage = undefined;
    this.options.onDrawing(false);
    this.options.onFailure(reason);
  }
}
