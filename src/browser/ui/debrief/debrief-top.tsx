// Above the steps: what this is, how it ended in a sentence, and the run to take along.
import { useEffect, useRef } from 'preact/hooks';
import { band } from '../../../core/run/told.ts';
import type { Debrief } from '../../../core/run/debrief.ts';
import { focusSoon } from '../components/focus.ts';
import { said, Sentence } from '../components/said.tsx';
import { useExtras, useWhole } from './extras.ts';
import { enumerated } from '../text/formats.ts';
import { goneFrom } from './leaver-lines.ts';
import { managerOf } from './managers.ts';
import { OwnCounts, OwnEnding } from './own-words.tsx';
import { useWords } from './words.ts';

interface TopProps {
  readonly title: string;
  readonly debrief: Debrief;
  readonly focused: boolean;
}

/** People, work without you, trust: what stayed, in words. */
function Ending({ debrief }: Pick<TopProps, 'debrief'>) {
  const { t, locale } = useWords();
  const { peopleStart: all, managersLeft, deliveryAway, trustEnd } = debrief.outcome;
  const names = enumerated(
    locale,
    managersLeft.map((id) => managerOf(debrief, id)?.short ?? id),
  );
  const people = { all, left: goneFrom(debrief), managers: managersLeft.length, names };
  return <p>{t('debrief.ending', { ...people, work: band(deliveryAway), trust: band(trustEnd) })}</p>;
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
      <OwnEnding debrief={debrief} />
      <Ending debrief={debrief} />
      <OwnCounts debrief={debrief} />
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
