import type { Beat, RunView } from '../../../core/run/view.ts';
import { Button, IconButton } from '../components/button.tsx';
import { useTold } from '../components/focus.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { beatsWorthTelling } from '../sentences/beat-sentence.ts';
import { isWaiting, leaveLines } from '../sentences/leave-so-far.ts';
import type { Translate } from '../text/text.ts';
import { Happening } from './happening.tsx';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';
import { PaceControl } from './pace-control.tsx';
import type { Telling, TellingControls } from './week-scene.tsx';

interface AwaySceneProps extends SceneProps, TellingControls {
  readonly telling: Telling;
}

interface AwayWeekProps {
  readonly weeks: RunView['awayWeeks'];
  /** Which of them, from 0. */
  readonly at: number;
  /** Beats felt so far; all of them when undefined. */
  readonly felt: readonly Beat[] | undefined;
  readonly t: Translate;
  /** Undefined while the leave is told for the first time. */
  readonly onAgain: (() => void) | undefined;
}

function AwayWeek({ weeks, at, felt, t, onAgain }: AwayWeekProps) {
  const words = usePlanWords();
  const number = at + 1;
  const lines = leaveLines(weeks, at, felt);
  const { beats, managers } = weeks[at] ?? { beats: [], managers: [] };
  return (
    <section class="section">
      <div class="away-week">
        <h2>{t('away.week', { week: number })}</h2>
        {onAgain && beatsWorthTelling(beats).length > 0 && (
          <IconButton icon="arrows-clockwise" label={t('away.again', { week: number })} onPress={onAgain} />
        )}
      </div>
      {lines.length === 0 && felt === undefined && (
        <p class="quiet">{isWaiting(weeks, at) ? words('away.same') : t('away.quiet')}</p>
      )}
      <Happening {...{ lines, managers, t }} settled={felt === undefined} />
    </section>
  );
}

/** The weeks run by without you, the latest on top. */
export function AwayScene({ view, t, decide, telling, skip, setPace, again }: AwaySceneProps) {
  const { awayWeeks, scenario } = view;
  const scene = useTold(telling.done);
  const all = telling.done || telling.again;
  const shown = all ? awayWeeks : awayWeeks.slice(0, telling.awayWeek + 1);
  return (
    <div class="scene" ref={scene}>
      <SceneHeading scene="away">{t('away.title')}</SceneHeading>
      <p class="quiet">{t('away.text', { weeks: scenario.awayWeeks })}</p>
      <div class="actions">
        {telling.done ? (
          <Button kind="main" wide onPress={() => decide({ kind: 'continue' })}>
            {t('away.to_debrief')}
          </Button>
        ) : (
          <>
            <Button wide icon="skip-forward" onPress={skip}>
              {t('away.skip')}
            </Button>
            <PaceControl pace={telling.pace} onPace={setPace} t={t} />
          </>
        )}
      </div>
      {shown
        .map((week, at) => (
          <AwayWeek
            key={week.week}
            weeks={awayWeeks}
            at={at}
            felt={telling.done || at !== telling.awayWeek ? undefined : telling.felt}
            t={t}
            onAgain={all ? () => again(at) : undefined}
          />
        ))
        .toReversed()}
    </div>
  );
}
