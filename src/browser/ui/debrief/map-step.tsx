// The map once more in the debrief, week by week: with the fog and the faces that were shown, then with the fog lifted.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { MapArea, type MapStage } from '../map/map-area.tsx';
import { FellOutLines } from '../scenes/fell-out.tsx';
import { Happening } from '../scenes/happening.tsx';
import { PaceControl } from '../scenes/pace-control.tsx';
import type { Telling } from '../scenes/week-scene.tsx';
import { beatsWorthTelling } from '../sentences/beat-sentence.ts';
import { gathered } from '../sentences/gathered.ts';
import type { Translate as UiTranslate } from '../text/text.ts';
import { MapKey } from './map-key.tsx';
import { useWhole } from './extras.ts';
import { MapReadings, readingId, reportId } from './map-readings.tsx';
import {
  guarded,
  inMist,
  readingOf,
  lastWeekThere,
  trustOf,
  weekAt,
  type MapPlace,
  type MapWeek,
} from './map-weeks.ts';
import { useNear } from './use-near.ts';
import { listed, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';
import './map-step.css';

interface MapStepProps {
  readonly weeks: readonly MapWeek[];
  /** The first run's weeks while a branch is looked at; null otherwise. */
  readonly ghosts: readonly MapWeek[] | null;
  readonly stage: MapStage;
  /** Words of the map itself. */
  readonly ui: UiTranslate;
  readonly telling: Telling;
  readonly onShow: (place: MapPlace) => void;
  /** Shows the same week in the other light. */
  readonly onTurn: (place: MapPlace) => void;
  readonly onWatch: (place: MapPlace) => void;
  readonly onSkip: () => void;
  readonly onPace: (pace: number) => void;
  readonly say: (text: string) => void;
}

function weekName({ week, away }: MapWeek, { t }: Words): string {
  return t(away ? 'debrief.leave_week' : 'debrief.week_n', { week });
}

const placeWords = (week: MapWeek, lifted: boolean, words: Words): string =>
  words.t(lifted ? 'debrief.map.at_true' : 'debrief.map.at_seen', { week: weekName(week, words) });

/** What there is to find, in a sentence. */
function sentence(week: MapWeek, lifted: boolean, { t, locale }: Words): string {
  const names = (lifted ? guarded(week) : inMist(week)).map(({ short }) => short);
  const args = { count: names.length, names: listed(locale, names) };
  return t(lifted ? 'debrief.map.guarded' : 'debrief.map.mist', args);
}

function goToReading(manager: string): void {
  const heading = document.getElementById(readingId(manager));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'center' });
}

/** On the way the last report of each stands below the map instead. */
function goToReport(manager: string): void {
  const report = document.getElementById(reportId(manager));
  report?.focus({ preventScroll: true });
  report?.scrollIntoView({ block: 'center' });
}

interface WeekSliderProps {
  readonly weeks: readonly MapWeek[];
  readonly week: MapWeek;
  readonly lifted: boolean;
  readonly onPick: (week: number) => void;
}

function WeekSlider({ weeks, week, lifted, onPick }: WeekSliderProps) {
  const id = useId();
  const words = useWords();
  return (
    <div class="map-week">
      <label for={id}>{words.t('debrief.map.pick')}</label>
      <input
        id={id}
        class="range"
        type="range"
        min={weeks[0]?.week ?? 1}
        max={weeks.at(-1)?.week ?? 1}
        step={1}
        value={week.week}
        aria-valuetext={placeWords(week, lifted, words)}
        onInput={(event) => onPick(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

interface MapActionsProps extends Pick<MapStepProps, 'telling' | 'ui' | 'onSkip' | 'onPace'> {
  readonly lifted: boolean;
  /** Everything is on the page: the week can be watched, too. */
  readonly whole: boolean;
  readonly onLift: () => void;
  readonly onReplay: () => void;
}

function MapActions({ lifted, whole, telling, ui, onSkip, onPace, onLift, onReplay }: MapActionsProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useHeir(telling.done, () => place.current?.querySelectorAll<HTMLElement>('button')[1]);
  return (
    <div class="actions" ref={place}>
      <Button key="lift" kind="main" icon={lifted ? 'cloud-fog' : 'eye'} onPress={onLift}>
        {t(lifted ? 'debrief.map.lower' : 'debrief.map.lift')}
      </Button>
      {whole && (
        <Button key="watch" icon="play" onPress={onReplay}>
          {t('debrief.map.watch')}
        </Button>
      )}
      {!telling.done && (
        <>
          <Button icon="skip-forward" onPress={onSkip}>
            {ui('week.skip', { length: 1 })}
          </Button>
          <PaceControl pace={telling.pace} onPace={onPace} t={ui} />
        </>
      )}
    </div>
  );
}

interface HappenedProps extends Pick<MapStepProps, 'telling' | 'ui'> {
  readonly week: MapWeek;
  readonly lifted: boolean;
  /** The map is not on screen any more. */
  readonly left: boolean;
}

/** The week that was watched, in lines. */
function Happened({ week, lifted, left, telling, ui }: HappenedProps) {
  const words = useWords();
  const { beats, managers } = readingOf(week, lifted);
  const lines = gathered(beatsWorthTelling(beats, telling.done ? beats : telling.felt), managers);
  return (
    <div class="map-happened">
      <h4>{words.t('debrief.map.happened', { week: weekName(week, words) })}</h4>
      {telling.done && lines.length === 0 && <p class="quiet">{ui('week.quiet')}</p>}
      <Happening {...{ lines, managers, left }} t={ui} settled={telling.done} />
      {telling.done && <FellOutLines view={week.view} />}
    </div>
  );
}

export function MapStep(props: MapStepProps) {
  const { weeks, ghosts, stage, ui, telling, onShow, onTurn, onWatch, onSkip, onPace, say } = props;
  const words = useWords();
  const { t } = words;
  const whole = useWhole();
  const [place, go] = useState<MapPlace>(() => ({ week: lastWeekThere(weeks), lifted: false }));
  const [watched, watch] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  const showMap = (): void => frame.current?.scrollIntoView({ block: 'nearest' });
  useEffect(() => onShow(place), [weeks]);
  const week = weekAt(weeks, place.week);
  if (week === undefined) return null;
  const { lifted } = place;
  const reading = readingOf(week, lifted);
  const ghost = ghosts === null ? undefined : weekAt(ghosts, place.week);
  const pick = (next: number): void => {
    go({ week: next, lifted });
    watch(false);
    onShow({ week: next, lifted });
  };
  const lift = (): void => {
    go({ ...place, lifted: !lifted });
    watch(false);
    showMap();
    onTurn({ ...place, lifted: !lifted });
    say(sentences(t('debrief.map.place', { place: placeWords(week, !lifted, words) }), sentence(week, !lifted, words)));
  };
  const play = (): void => {
    watch(true);
    showMap();
    say(t('debrief.map.watching', { place: placeWords(week, lifted, words) }));
    onWatch(place);
  };
  return (
    <section class="debrief-map screen-only" aria-labelledby="debrief-map-title">
      <h3 id="debrief-map-title">{t(whole ? 'debrief.map.title' : 'debrief.map.title_last')}</h3>
      {whole && <p class="quiet">{t('debrief.map.lead')}</p>}
      {whole && <WeekSlider {...{ weeks, week, lifted }} onPick={pick} />}
      <MapActions {...{ lifted, telling, ui, onSkip, onPace, whole }} onLift={lift} onReplay={play} />
      <p class="map-place">
        <strong>{t('debrief.map.place', { place: placeWords(week, lifted, words) })}</strong>{' '}
        {sentence(week, lifted, words)}
      </p>
      <div ref={frame} class="map-frame" data-lifted={lifted || undefined}>
        {near && (
          <MapArea
            {...{ stage, view: week.view, managers: reading.managers, t: ui }}
            ghosts={ghost && trustOf(readingOf(ghost, lifted).managers)}
            onManager={whole ? goToReading : goToReport}
          />
        )}
      </div>
      <MapKey ghost={ghost !== undefined} lifted={lifted} />
      {watched && <Happened {...{ week, lifted, telling, ui }} left={!near} />}
      {whole && <MapReadings {...{ week, ghost, place, ui }} />}
    </section>
  );
}
