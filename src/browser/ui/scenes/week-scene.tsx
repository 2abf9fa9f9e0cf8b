import type { Beat, RunView } from '../../../core/run/view.ts';
import { Button } from '../components/button.tsx';
import { useTold } from '../components/focus.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { beatsWorthTelling } from '../sentences/beat-sentence.ts';
import { gathered } from '../sentences/gathered.ts';
import { weeksOf } from '../sentences/turn-words.ts';
import { FellOutNote } from './fell-out.tsx';
import { GoOn } from './go-on.tsx';
import { Happening } from './happening.tsx';
import { PaceControl } from './pace-control.tsx';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';
import { UndoButton } from './undo-button.tsx';

/** How far the telling of a week, or of the leave, has come. */
export interface Telling {
  /** Which week of the leave, from 0; 0 outside of it. */
  readonly awayWeek: number;
  /** The leave is over: the day of the return is on screen. */
  readonly back?: boolean;
  /** Beats of that week felt so far, in the order in which they are felt. */
  readonly felt: readonly Beat[];
  readonly done: boolean;
  /** 1 usual, 0 standing still. */
  readonly pace: number;
  /** It has been told before. */
  readonly again: boolean;
}

/** What a player may do while something is told, and after it. */
export interface TellingControls {
  readonly skip: () => void;
  readonly setPace: (pace: number) => void;
  /** Tells the week on screen once more, or that week of the leave, from 0. */
  readonly again: (awayWeek: number) => void;
  /** Turns to that week of the leave, from 0; after the last one, to the day of the return. */
  readonly toWeek: (awayWeek: number) => void;
}

/** An earlier week being told once more, with all that could be seen when it was over. */
export interface Replay {
  readonly view: RunView;
  readonly telling: Telling;
}
export interface ReplayControls {
  /** Null while the present is on screen. */
  readonly replay: Replay | null;
  /** Tells that earlier week. */
  readonly onReplay: (week: number) => void;
  /** Back to where the run stands. */
  readonly onNow: () => void;
}

interface WeekSceneProps extends SceneProps, TellingControls {
  readonly telling: Telling;
}

export function WeekScene({ view, t, held, decide, undo, telling, skip, setPace, again }: WeekSceneProps) {
  // All of them once done, in the order felt where they were all felt.
  const whole = telling.felt.length === view.beats.length ? telling.felt : view.beats;
  const beats = beatsWorthTelling(view.beats, telling.done ? whole : telling.felt);
  const { week, weekTo, scenario } = view;
  const weeks = weeksOf(view);
  const words = usePlanWords();
  const scene = useTold(telling.done);
  return (
    <div class="scene" ref={scene}>
      <SceneHeading scene={`week ${week}`}>{words('week.title', weeks)}</SceneHeading>
      {telling.done && beats.length === 0 && <p class="quiet">{t('week.quiet')}</p>}
      <Happening lines={gathered(beats, view.managers)} managers={view.managers} t={t} settled={telling.done} />
      {telling.done && week === 1 && <p class="quiet small">{words('week.trust_note')}</p>}
      {telling.done && <FellOutNote view={view} />}
      <div class="actions">
        {telling.done ? (
          <GoOn key="on" {...{ held, decide }}>
            {weekTo < scenario.weeks ? words('week.next', { week: weekTo + 1 }) : words('week.to_away')}
          </GoOn>
        ) : (
          <>
            <Button wide icon="skip-forward" onPress={skip}>
              {t('week.skip', weeks)}
            </Button>
            <PaceControl pace={telling.pace} onPace={setPace} t={t} />
          </>
        )}
        {(telling.again || (telling.done && beats.length > 0)) && (
          <Button key="again" kind="plain" icon="arrows-clockwise" onPress={() => again(0)}>
            {words('week.again', weeks)}
          </Button>
        )}
        {telling.done && <UndoButton key="undo" undo={undo} t={t} />}
      </div>
    </div>
  );
}
