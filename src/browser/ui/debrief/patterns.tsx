// Pitfalls and practices shown, each with its very moments.
import type { Debrief } from '../../../core/run/debrief.ts';
import type { Shown, ShownMoment } from '../../../core/run/pattern.ts';
import { said, Sentence } from '../components/said.tsx';
import { ResearchList } from './own-words.tsx';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

/** Moments shown at once; the rest is folded away. */
const SHOWN_AT_ONCE = 4;

/** What was done, or left undone; for a `Sentence`. */
export function deedOf({ text, practice, weeks, name }: ShownMoment, t: Translate): string {
  if (practice !== null) {
    const what = t(`debrief.time.kind.${practice}`);
    return t('debrief.shown.kept_up', { practice: what, weeks, name: name ?? 'none' });
  }
  return text === '' ? (name ?? '') : t('debrief.quoted', { text: said(text) });
}

/** Why it stands under this heading. */
export const whyOf = ({ why, name, amount, weeks }: ShownMoment, t: Translate): string =>
  t(`debrief.why.${why}`, { name: name ?? 'none', amount, weeks });

/** What was left undone has no week of its own. */
const isOverAll = ({ why }: ShownMoment): boolean =>
  why === 'unspent' || why === 'never_met' || why === 'never_visited';

function Moments({ moments }: { readonly moments: readonly ShownMoment[] }) {
  const { t, languageOf } = useWords();
  return (
    <ul class="pattern-moments">
      {moments.map((moment, index) => (
        <li key={index}>
          <span class="quiet small">
            {isOverAll(moment)
              ? t('debrief.shown.throughout')
              : t(moment.weeks > 1 ? 'debrief.shown.from' : 'debrief.shown.at', { week: moment.week })}
          </span>
          <span>
            <Sentence text={deedOf(moment, t)} language={languageOf} /> <span class="quiet">{whyOf(moment, t)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pattern({ shown, research }: { readonly shown: Shown; readonly research: Debrief['research'] }) {
  const { t } = useWords();
  const plainest = shown.moments.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const inTime = (moments: readonly ShownMoment[]): ShownMoment[] => moments.toSorted((a, b) => a.week - b.week);
  const rest = plainest.slice(SHOWN_AT_ONCE);
  return (
    <li class="card pattern">
      <h4>{t(`debrief.idea.${shown.pattern}`)}</h4>
      <p class="quiet">{t(`debrief.idea.${shown.pattern}_is`)}</p>
      <Moments moments={inTime(plainest.slice(0, SHOWN_AT_ONCE))} />
      {rest.length > 0 && (
        <details class="figures">
          <summary>
            {t('debrief.shown.more', { count: rest.length })}
            <span class="spoken">: {t(`debrief.idea.${shown.pattern}`)}</span>
          </summary>
          <Moments moments={inTime(rest)} />
        </details>
      )}
      {research.length > 0 && (
        <div class="pattern-research">
          <h5>{t('debrief.shown.research')}</h5>
          <ResearchList research={research} level="beside" />
        </div>
      )}
    </li>
  );
}

interface PatternsProps {
  readonly title: string;
  readonly nothing: string;
  readonly shown: readonly Shown[];
  readonly research: Debrief['research'];
}

function PatternList({ title, nothing, shown, research }: PatternsProps) {
  return (
    <div class="patterns">
      <h3>{title}</h3>
      {shown.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul>
          {shown.map((pattern) => (
            <Pattern
              key={pattern.pattern}
              shown={pattern}
              research={research.filter(({ idea }) => idea === pattern.pattern)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** On ideas of which this run showed neither the one side nor the other. */
function Elsewhere({ debrief: { pitfalls, practices, research } }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const told = [...pitfalls, ...practices].map(({ pattern }) => pattern);
  const rest = research.filter(({ idea }) => !told.includes(idea));
  if (rest.length === 0) return null;
  return (
    <section class="research-more">
      <h3>{t(rest.length === research.length ? 'debrief.shown.research' : 'debrief.shown.research_more')}</h3>
      <ResearchList research={rest} level="own" />
    </section>
  );
}

export function Patterns({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const { research } = debrief;
  return (
    <>
      <div class="pair">
        <PatternList
          title={t('debrief.shown.pitfalls')}
          nothing={t('debrief.shown.no_pitfalls')}
          shown={debrief.pitfalls}
          research={research}
        />
        <PatternList
          title={t('debrief.shown.practices')}
          nothing={t('debrief.shown.no_practices')}
          shown={debrief.practices}
          research={research}
        />
      </div>
      <Elsewhere debrief={debrief} />
    </>
  );
}
