// Pitfalls and practices shown, each with its very moments.
import type { Debrief, Shown, ShownMoment } from '../../../core/run/debrief.ts';
import { said, Sentence } from '../components/said.tsx';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

/** Moments shown at once; the rest is folded away. */
const SHOWN_AT_ONCE = 4;

function momentWords({ text, practice, weeks }: ShownMoment, t: Translate): string {
  if (practice === null) return t('debrief.quoted', { text: said(text) });
  return t('debrief.shown.kept_up', { practice: t(`debrief.time.kind.${practice}`), weeks });
}

function Moments({ moments }: { readonly moments: readonly ShownMoment[] }) {
  const { t, languageOf } = useWords();
  return (
    <ul class="pattern-moments">
      {moments.map((moment, index) => (
        <li key={index}>
          <span class="quiet small">
            {t(moment.weeks > 1 ? 'debrief.shown.from' : 'debrief.shown.at', { week: moment.week })}
          </span>
          <span>
            <Sentence text={momentWords(moment, t)} language={languageOf} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pattern({ shown }: { readonly shown: Shown }) {
  const { t } = useWords();
  const plainest = shown.moments.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const inTime = (moments: readonly ShownMoment[]): ShownMoment[] => moments.toSorted((a, b) => a.week - b.week);
  const rest = plainest.slice(SHOWN_AT_ONCE);
  return (
    <li class="card pattern">
      <h4>{t(`debrief.idea.${shown.idea}`)}</h4>
      <p class="quiet">{t(`debrief.idea.${shown.idea}_is`)}</p>
      <Moments moments={inTime(plainest.slice(0, SHOWN_AT_ONCE))} />
      {rest.length > 0 && (
        <details class="figures">
          <summary>
            {t('debrief.shown.more', { count: rest.length })}
            <span class="spoken">: {t(`debrief.idea.${shown.idea}`)}</span>
          </summary>
          <Moments moments={inTime(rest)} />
        </details>
      )}
    </li>
  );
}

interface PatternsProps {
  readonly title: string;
  readonly nothing: string;
  readonly shown: readonly Shown[];
}

function PatternList({ title, nothing, shown }: PatternsProps) {
  return (
    <div class="patterns">
      <h3>{title}</h3>
      {shown.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul>
          {shown.map((pattern) => (
            <Pattern key={pattern.idea} shown={pattern} />
          ))}
        </ul>
      )}
    </div>
  );
}

export function Patterns({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  return (
    <div class="pair">
      <PatternList
        title={t('debrief.shown.pitfalls')}
        nothing={t('debrief.shown.no_pitfalls')}
        shown={debrief.pitfalls}
      />
      <PatternList
        title={t('debrief.shown.practices')}
        nothing={t('debrief.shown.no_practices')}
        shown={debrief.practices}
      />
    </div>
  );
}
