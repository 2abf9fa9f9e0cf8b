// Joins the debrief's map to the stage: shows weeks of a finished run, turns them over, and has them told once more.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Beat, ManagerView } from '../../core/run/view.ts';
import type { StagePicture } from '../stage/stage.ts';
import { MapStep } from '../ui/debrief/map-step.tsx';
import { readingOf, trustOf, weekAt, type MapPlace, type MapWeek } from '../ui/debrief/map-weeks.ts';
import type { MapStage } from '../ui/map/map-area.tsx';
import { PlanWords, type PlanText } from '../ui/scenes/plan-words.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { useWords } from '../ui/debrief/words.ts';
import type { Telling } from '../ui/scenes/week-scene.tsx';
import { beatSentence, beatsWorthTelling } from '../ui/sentences/beat-sentence.ts';
import { followAppearance, prefersLessMotion, themeNow } from './appearance.ts';
import type { Ended } from './ended.ts';
import { cueOf } from './cue-of.ts';
import { StageHost } from './stage-host.ts';
import { pictureOfWeek } from './stage-picture.ts';
import type { Surroundings } from './surroundings.ts';
import { Teller, TOLD } from './teller.ts';

interface DebriefMapProps {
  readonly ended: Ended;
  /** The first run while a branch of it is looked at. */
  readonly first: Ended | null;
  readonly shell: Surroundings;
}

/** A stage and a teller for the life of the map, and always the newest shell for what they call back. */
function useTold(shell: Surroundings, managers: readonly ManagerView[], words: PlanText | undefined) {
  const newest = useRef({ ...shell, words });
  newest.current = { ...shell, words };
  const [drawing, setDrawing] = useState(false);
  const [, setLaidOut] = useState(0);
  const [telling, setTelling] = useState<Telling>(TOLD);
  const made = useMemo(() => {
    const lessMotion = (): boolean => prefersLessMotion(newest.current.settings);
    const wanted: { beats: readonly Beat[] } = { beats: [] };
    const onFelt = (beat: Beat): void => {
      const { announce, sound, t, words: said } = newest.current;
      if (said && wanted.beats.includes(beat)) announce(beatSentence(beat, managers, { t, words: said }));
      const cue = cueOf(beat);
      if (cue) sound.play(cue);
    };
    const host: StageHost = new StageHost({
      lessMotion,
      theme: () => themeNow(newest.current.settings),
      onBeat: (beat) => told.felt(beat),
      onLayout: () => setLaidOut((times) => times + 1),
      onDrawing: setDrawing,
      // The plain map stays, and every word.
      onFailure: () => undefined,
    });
    const told = new Teller({ stage: host, lessMotion, onTelling: setTelling, onFelt });
    const quiet = (): void => {
      told.cut();
      setTelling(TOLD);
      host.skip();
    };
    /** Whoever leaves the map leaves the week that was told there: no line of it is spoken afterwards. */
    const onPlace: MapStage['onPlace'] = (place) => {
      if (place === null) quiet();
      host.onPlace(place);
    };
    return { stage: host, teller: told, worthTelling: wanted, rest: quiet, onPlace };
  }, []);
  useEffect(() => () => made.teller.cut(), [made]);
  useEffect(() => followAppearance(() => made.stage.refresh()), [shell.settings.theme, shell.settings.lessMotion]);
  return { ...made, drawing, telling, setTelling };
}

type Pictures = Readonly<Record<'before' | 'after', StagePicture>>;

/** Null for a week that is not there. */
function picturesAt(
  { week, lifted }: MapPlace,
  weeks: readonly MapWeek[],
  ghosts: readonly MapWeek[] | null,
): Pictures | null {
  const found = weekAt(weeks, week);
  if (found === undefined) return null;
  const [now, other] = [readingOf(found, lifted), ghosts && weekAt(ghosts, week)];
  const then = other && readingOf(other, lifted);
  return {
    before: pictureOfWeek(found, now.before, lifted, trustOf(then?.before ?? [])),
    after: pictureOfWeek(found, now.managers, lifted, trustOf(then?.managers ?? [])),
  };
}

export function DebriefMap({ ended, first, shell }: DebriefMapProps) {
  const { t } = useWords();
  // Those of a week that is told; without them it is only shown.
  const words = useLateText(shell.locale, 'plan', () => undefined);
  const weeks = ended.mapWeeks;
  const ghosts = first && first.mapWeeks;
  const { stage, teller, worthTelling, rest, onPlace, drawing, telling, setTelling } = useTold(
    shell,
    weeks[0]?.managers ?? [],
    words,
  );
  const pictures = (place: MapPlace): Pictures | null => picturesAt(place, weeks, ghosts);
  const show = (place: MapPlace): void => {
    rest();
    const shown = pictures(place);
    if (shown) stage.show(shown.after);
  };
  const turn = (place: MapPlace): void => {
    rest();
    const shown = pictures(place);
    if (shown) stage.turnTo(shown.after);
  };
  const over = (): void => {
    setTelling(TOLD);
    shell.announce(t('debrief.map.over'));
  };
  const watch = (place: MapPlace): void => {
    const [shown, week] = [pictures(place), weekAt(weeks, place.week)];
    if (!shown || week === undefined) return;
    rest();
    const { beats } = readingOf(week, place.lifted);
    worthTelling.beats = beatsWorthTelling(beats);
    stage.show(shown.before);
    void teller.tell([{ awayWeek: 0, beats, after: shown.after }], 'week', true).then((whole) => whole && over());
  };
  const skip = (): void => {
    rest();
    over();
  };
  return (
    <PlanWords.Provider value={words ?? null}>
      <MapStep
        {...{ weeks, ghosts, telling }}
        stage={{ layOut: stage.layOut, onComing: stage.onComing, onPlace, drawing }}
        ui={shell.t}
        onShow={show}
        onTurn={turn}
        onWatch={watch}
        onSkip={skip}
        onPace={(pace) => teller.setPace(pace)}
        say={shell.announce}
      />
    </PlanWords.Provider>
  );
}
