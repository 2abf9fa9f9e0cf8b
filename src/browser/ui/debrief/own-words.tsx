// What the author says of how it ended: the ending, their numbers, and what research found.
import '../styles/counts.css';
import type { Debrief } from '../../../core/run/debrief.ts';
import { Prose, Words } from '../components/prose.tsx';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { useWords } from './words.ts';

export function OwnEnding({ debrief: { ending } }: { readonly debrief: Debrief }) {
  const { languageOf } = useWords();
  if (ending === null) return null;
  const { title, text } = ending;
  return (
    <section class="own-ending">
      {title !== null && (
        <h2 {...inLanguage(languageOf(title))}>
          <Words text={title} />
        </h2>
      )}
      <div {...inLanguage(languageOf(text))}>
        <Prose text={text} />
      </div>
    </section>
  );
}

export function OwnCounts({ debrief: { facts } }: { readonly debrief: Debrief }) {
  const { t, languageOf } = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="counts">
      {facts.map(({ id, label, value, unit, change }) => (
        <div key={id}>
          <dt {...inLanguage(languageOf(label))}>
            <Words text={label} />
          </dt>
          <dd>
            <strong>{t('debrief.count', { value })}</strong>{' '}
            {unit !== null && (
              <span {...inLanguage(languageOf(unit))}>
                <Words text={unit} />
              </span>
            )}
            {change !== 0 && <span class="quiet small">{t('debrief.count_start', { start: value - change })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Research = Debrief['research'];

/** Sources as they would stand in a footnote. */
export function ResearchList({ research, level }: { readonly research: Research; readonly level: 'own' | 'beside' }) {
  const { t, languageOf } = useWords();
  return (
    <ul class="research">
      {research.map(({ idea, text, source }, at) => (
        <li key={at}>
          {level === 'own' && <h4>{t(`debrief.idea.${idea}`)}</h4>}
          <p>
            <Sentence text={said(text)} language={languageOf} />{' '}
            <cite class="quiet small">
              <Sentence text={said(source)} language={languageOf} />
            </cite>
          </p>
        </li>
      ))}
    </ul>
  );
}
