// The one decision that mattered most, as a story: what was done and what came of it, beside the other road; and back there.
import type { Debrief } from '../../../core/run/debrief.ts';
import type { TurningPoint } from '../../../core/lab/turning.ts';
import { Button } from '../components/button.tsx';
import { said, Sentence, unmarked } from '../components/said.tsx';
import { FiguresApart, PeopleApart, Scenes } from './apart-words.tsx';
import { isTooShort, weeksOf } from './steps.ts';
import { useExtras } from './extras.ts';
import { TwoViews } from './two-views.tsx';
import { useWords } from './words.ts';

interface PointProps {
  readonly debrief: Debrief;
  readonly point: TurningPoint;
}

function Answer({ answer }: { readonly answer: TurningPoint['here'] }) {
  const { t, languageOf } = useWords();
  return (
    <>
      <blockquote>
        <Sentence text={t('debrief.quoted', { text: said(answer.text) })} language={languageOf} />
      </blockquote>
      <p>
        <Sentence text={said(answer.reply)} language={languageOf} />
      </p>
    </>
  );
}

function BackThere({ point }: Pick<PointProps, 'point'>) {
  const { t } = useWords();
  const { rewind } = useExtras();
  if (rewind === null) return null;
  const { decision, there, title } = point;
  return (
    <div class="actions screen-only">
      <Button
        kind="main"
        icon="arrow-u-up-left"
        label={t('debrief.turn.back_named', { title: unmarked(title) })}
        onPress={() => rewind.onBack(decision)}
      >
        {t('debrief.turn.back')}
      </Button>
      <Button
        label={t('debrief.turn.take_named', { text: unmarked(there.text) })}
        onPress={() => rewind.onTake(decision, there.option)}
      >
        {t('debrief.turn.take')}
      </Button>
    </div>
  );
}

function Point({ debrief, point }: PointProps) {
  const { t, languageOf } = useWords();
  const { week, title, here, there, better, guessed, apart } = point;
  return (
    <div class="turn">
      <h3>
        <span class="quiet small">{t('debrief.week_n', { week })}</span>{' '}
        <Sentence text={said(title)} language={languageOf} />
      </h3>
      <p>{t(better ? 'debrief.turn.better' : 'debrief.turn.worse')}</p>
      <div class="turn-roads">
        <section class="card panel" aria-labelledby="debrief-turn-here">
          <h4 id="debrief-turn-here">{t('debrief.turn.here')}</h4>
          <Answer answer={here} />
          <Scenes scenes={apart.scenesHere} />
        </section>
        <section class="card panel" aria-labelledby="debrief-turn-there" data-road="there">
          <h4 id="debrief-turn-there">{t('debrief.turn.there')}</h4>
          <Answer answer={there} />
          <Scenes scenes={apart.scenesThere} />
          <PeopleApart {...{ debrief, apart }} />
        </section>
      </div>
      <TwoViews {...{ debrief, point }} />
      <BackThere point={point} />
      <FiguresApart {...{ debrief, apart }} here={t('debrief.turn.here')} there={t('debrief.turn.there')} />
      <p class="quiet small">{t('debrief.turn.same_luck', { guessed })}</p>
      {isTooShort(debrief) && <p>{t('debrief.turn.short', { weeks: weeksOf(debrief) })}</p>}
    </div>
  );
}

export function Turning({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const { turning } = useExtras();
  if (turning.kind !== 'done') return <p>{t('debrief.turn.looking')}</p>;
  return turning.point && <Point debrief={debrief} point={turning.point} />;
}
