import { useId } from 'preact/hooks';
import { useAnnounce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useTold } from '../components/focus.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { beatsWorthTelling } from '../sentences/beat-sentence.ts';
import { gathered } from '../sentences/gathered.ts';
import { whole } from '../text/formats.ts';
import { usePlanWords } from './plan-words.ts';
import type { Translate } from '../text/text.ts';
import { FellOutNote } from './fell-out.tsx';
import { Happening } from './happening.tsx';
import { PaceControl } from './pace-control.tsx';
import type { Replay, ReplayControls, TellingControls } from './week-scene.tsx';

interface ReplaySceneProps extends Pick<TellingControls, 'skip' | 'setPace'>, Omit<ReplayControls, 'replay'> {
  readonly replay: Replay;
  /** Weeks that can be watched again, from 1. */
  readonly weeks: number;
  /** What the way back is called. */
  readonly backTo: string;
  readonly t: Translate;
}

interface WeekNumbersProps {
  readonly weeks: number;
  readonly week: number;
  readonly t: Translate;
  readonly onWeek: (week: number) => void;
}

function WeekNumbers({ weeks, week, t, onWeek }: WeekNumbersProps) {
  const words = usePlanWords();
  const name = useId();
  return (
    <fieldset class="weeks">
      <legend class="small quiet">{words('replay.pick')}</legend>
      <div class="few">
        {Array.from({ length: weeks }, (_, at) => at + 1).map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={name}
              aria-label={t('play.week', { week: number })}
              checked={number === week}
              onChange={() => onWeek(number)}
            />
            {whole(t.locale, number)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** An earlier week in place of the present one, as it was seen then. */
export function ReplayScene({ replay, weeks, backTo, t, skip, setPace, onReplay, onNow }: ReplaySceneProps) {
  const words = usePlanWords();
  const announce = useAnnounce();
  const scene = useTold(replay.telling.done);
  const { view, telling } = replay;
  const { week } = view;
  // The first one’s heading has just said so.
  const watch = (next: number): void => {
    announce(t('replay.begins_said', { week: next }));
    onReplay(next);
  };
  const beats = beatsWorthTelling(view.beats, telling.done ? view.beats : telling.felt);
  return (
    <div class="scene" ref={scene}>
      <SceneHeading scene="replay">{t('replay.title', { week })}</SceneHeading>
      <p class="quiet">{telling.done ? words('replay.over', { week }) : words('replay.runs')}</p>
      {weeks > 1 && <WeekNumbers {...{ weeks, week, t }} onWeek={watch} />}
      {telling.done && beats.length === 0 && <p class="quiet">{t('week.quiet')}</p>}
      <Happening lines={gathered(beats, view.managers)} managers={view.managers} t={t} settled={telling.done} />
      {telling.done && <FellOutNote view={view} />}
      <div class="actions">
        <Button key="again" icon="arrows-clockwise" onPress={() => watch(week)}>
          {words('replay.again')}
        </Button>
        {!telling.done && (
          <>
            <Button icon="skip-forward" onPress={skip}>
              {t('week.skip', { length: 1 })}
            </Button>
            <PaceControl pace={telling.pace} onPace={setPace} t={t} />
          </>
        )}
        <Button key="back" kind="main" wide icon="arrow-left" onPress={onNow}>
          {backTo}
        </Button>
      </div>
    </div>
  );
}
