import type { Beat, RunView } from '../../../core/run/view.ts';
import { Button } from '../components/button.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { beatsWorthTelling } from '../sentences/beat-sentence.ts';
import type { Translate } from '../text/text.ts';
import { Happening } from './happening.tsx';
import type { SceneProps } from './scene-props.ts';
import type { Telling } from './week-scene.tsx';

interface AwaySceneProps extends SceneProps {
  readonly telling: Telling;
  readonly skip: () => void;
}

interface AwayWeekProps {
  readonly week: RunView['awayWeeks'][number];
  readonly number: number;
  /** Beats felt so far; all of them when undefined. */
  readonly felt: readonly Beat[] | undefined;
  readonly t: Translate;
  readonly lang: string;
}

function AwayWeek({ week, number, felt, t, lang }: AwayWeekProps) {
  const beats = beatsWorthTelling(week.beats, felt);
  return (
    <section class="section">
      <h2>{t('away.week', { week: number })}</h2>
      {beats.length === 0 && felt === undefined && <p class="quiet">{t('away.quiet')}</p>}
      <Happening beats={beats} managers={week.managers} t={t} lang={lang} />
    </section>
  );
}

/** The weeks run by without you, the latest on top. */
export function AwayScene({ view, t, decide, telling, skip }: AwaySceneProps) {
  const { awayWeeks, scenario } = view;
  const shown = telling.done ? awayWeeks : awayWeeks.slice(0, telling.awayWeek + 1);
  return (
    <div class="scene">
      <SceneHeading scene="away">{t('away.title')}</SceneHeading>
      <p class="quiet">{t('away.text', { weeks: scenario.awayWeeks })}</p>
      <div class="actions">
        {telling.done ? (
          <Button kind="main" wide onPress={() => decide({ kind: 'continue' })}>
            {t('away.to_debrief')}
          </Button>
        ) : (
          <Button wide icon="skip-forward" onPress={skip}>
            {t('away.skip')}
          </Button>
        )}
      </div>
      {shown
        .map((week, at) => (
          <AwayWeek
            key={week.week}
            week={week}
            number={at + 1}
            felt={telling.done || at < telling.awayWeek ? undefined : telling.felt}
            t={t}
            lang={scenario.language}
          />
        ))
        .toReversed()}
    </div>
  );
}
