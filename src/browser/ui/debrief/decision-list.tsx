// The words of each decision about one manager, numbered as in the chart.
import { useMemo } from 'preact/hooks';
import type { DecisionMark, ManagerDebrief } from '../../../core/run/debrief.ts';
import { decisionWeight } from './causes.ts';
import { said, Sentence, unmarked } from '../components/said.tsx';
import { sentences, whole } from '../text/formats.ts';
import { ArrangedLine } from './arranged-line.tsx';
import { useExtras } from './extras.ts';
import { momentAnchor } from './moment-link.tsx';
import { MEASURES, placeMarks } from './timeline-box.ts';
import type { PlacedMark } from './timeline-box.ts';
import { useWords } from './words.ts';

interface DecisionListProps {
  readonly manager: ManagerDebrief;
  /** How many have room on paper: those that moved most. */
  readonly onPaper: number;
  readonly onPick: (week: number) => void;
}

/** The decisions that moved this manager's lines most. */
function weightiest(manager: ManagerDebrief, marks: readonly PlacedMark[], count: number): ReadonlySet<number> {
  const weights = new Map(
    marks.map(({ mark }) => [
      mark.decision,
      decisionWeight(
        mark,
        MEASURES.map((measure) => manager[measure]),
      ),
    ]),
  );
  const sorted = [...weights].toSorted((a, b) => b[1] - a[1]);
  return new Set(sorted.slice(0, count).map(([decision]) => decision));
}

interface DecisionProps extends Pick<DecisionListProps, 'manager' | 'onPick'> {
  readonly placed: PlacedMark;
}

/** In plain words, with its price; what was promised and did not happen is told as that alone. */
function WhatItWas({ mark: { move, attention, promise } }: { readonly mark: DecisionMark }) {
  const { t, languageOf } = useWords();
  return (
    <>
      <p class="quiet small">
        {sentences(promise?.came !== 'broken' && t(`debrief.move.${move}`), t('debrief.timeline.price', { attention }))}
      </p>
      {promise !== null && (
        <p class="quiet small">
          <Sentence
            text={t(`debrief.promise.${promise.came}`, { name: said(promise.to), text: said(promise.text) })}
            language={languageOf}
          />
        </p>
      )}
    </>
  );
}

function Decision({ manager, placed: { mark }, onPick }: DecisionProps) {
  const { t, languageOf } = useWords();
  const { rewind } = useExtras();
  const { week, title, answers, arranged } = mark;
  return (
    <div>
      <p class="quiet small">
        <Sentence text={t('debrief.timeline.decision', { week, title: said(title) })} language={languageOf} />
      </p>
      {answers.map((text, at) => (
        <p class="decision-words" key={at}>
          <Sentence text={t('debrief.quoted', { text: said(text) })} language={languageOf} />
        </p>
      ))}
      {arranged && (
        <p>
          <ArrangedLine arranged={arranged} />
        </p>
      )}
      <WhatItWas mark={mark} />
      {manager.signs
        .filter((sign) => sign.moment === mark.moment && sign.chosenWeek === mark.week)
        .map((sign) => (
          <p key={sign.week} class="quiet small sign">
            <Sentence
              text={t('debrief.sign.in_week', { week: sign.week, text: said(sign.text) })}
              language={languageOf}
            />
          </p>
        ))}
      <p class="decision-ways screen-only">
        <button type="button" class="link-button" onClick={() => onPick(week)}>
          {t('debrief.timeline.see_week', { week })}
        </button>
        {rewind !== null && (
          <button
            type="button"
            class="link-button"
            aria-label={t('debrief.rewind.back_to_named', { title: unmarked(title) })}
            onClick={() => rewind.onBack(mark.decision)}
          >
            {t('debrief.rewind.back_to')}
          </button>
        )}
      </p>
    </div>
  );
}

export function DecisionList({ manager, onPaper, onPick }: DecisionListProps) {
  const { t, locale } = useWords();
  const marks = useMemo(() => placeMarks(manager.marks), [manager]);
  const main = useMemo(() => weightiest(manager, marks, onPaper), [manager, onPaper]);
  if (manager.marks.length === 0) {
    return <p class="decisions quiet small">{t('debrief.timeline.no_moments', { name: manager.short })}</p>;
  }
  return (
    <div class="decisions">
      <h4>
        {t('debrief.timeline.moments', { name: manager.short })}
        {marks.length > main.size && (
          <span class="print-only"> {t('debrief.timeline.weightiest', { shown: main.size, all: marks.length })}</span>
        )}
      </h4>
      <ol>
        {marks.map((placed) => {
          const { mark, number } = placed;
          return (
            <li key={number} id={momentAnchor(mark)} tabIndex={-1} data-lesser={!main.has(mark.decision) || undefined}>
              <span class="decision-number" aria-hidden="true">
                {whole(locale, number)}
              </span>
              <Decision {...{ manager, placed, onPick }} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
