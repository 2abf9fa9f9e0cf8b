// Above the steps: what this is, how it ended in a sentence, and the run to take along.
import { useEffect, useRef } from 'preact/hooks';
import { band } from '../../../core/run/told.ts';
import type { Debrief } from '../../../core/run/debrief.ts';
import { focusSoon } from '../components/focus.ts';
import { said, Sentence } from '../components/said.tsx';
import { useExtras, useWhole } from './extras.ts';
import { useWords } from './words.ts';

interface TopProps {
  readonly title: string;
  readonly debrief: Debrief;
  readonly focused: boolean;
}

/** People, work without you, trust: what stayed, in words. */
function Ending({ outcome }: Pick<Debrief, 'outcome'>) {
  const { t } = useWords();
  const { peopleStart: all, peopleLeft: left, deliveryAway, trustEnd } = outcome;
  return <p>{t('debrief.ending', { all, left, work: band(deliveryAway), trust: band(trustEnd) })}</p>;
}

export function DebriefTop({ title, debrief, focused }: TopProps) {
  const { t, languageOf } = useWords();
  const { guest } = useExtras();
  const whole = useWhole();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (focused ? focusSoon(() => heading.current) : undefined), []);
  return (
    <header class="debrief-top">
      <h1 ref={heading} tabIndex={-1}>
        {t('debrief.title')}
      </h1>
      <p class="quiet">
        <Sentence
          text={t(guest ? 'debrief.lead_guest' : 'debrief.lead', { scenario: said(title) })}
          language={languageOf}
        />
      </p>
      <Ending outcome={debrief.outcome} />
      {whole && <p class="quiet small screen-only">{t('debrief.scale')}</p>}
      <p class="quiet small print-only">{t('debrief.scale')}</p>
      <p class="quiet small print-only">{t('debrief.on_paper')}</p>
      {whole && (
        <p class="small screen-only">
          <a href="#/model">{t('debrief.model')}</a>
        </p>
      )}
    </header>
  );
}
