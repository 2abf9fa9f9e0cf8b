import '../styles/problem.css';
import { excerptOf } from '../../../core/scenario/excerpt.ts';
import { problemWords } from '../../../core/scenario/problem-words.ts';
import type { Problem } from '../../../core/scenario/problem.ts';
import type { ProblemWords } from '../../../core/scenario/says.ts';
import { visibleText } from '../../../core/scenario/visible-text.ts';
import { Button } from '../components/button.tsx';
import { usePlace } from '../components/place.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { capital, sentences } from '../text/formats.ts';
import type { TextOf, Translate } from '../text/text.ts';

/** How many problems a page shows before it only counts. */
const MOST_SHOWN = 10;
/** Characters of the author's line that are shown. */
const COLUMNS = 80;

export interface ProblemScreenProps {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** The file's text, for the author's own lines. */
  readonly source: string;
  readonly words: ProblemWords;
  readonly t: TextOf<'run'>;
  readonly ui: Translate;
  readonly onHome: () => void;
}

function excerptText(problem: Problem, source: string): string {
  const { line, text, indent, width } = excerptOf(problem, source, COLUMNS);
  const number = `${line} | `;
  return `${number}${text}\n${' '.repeat(number.length + indent)}${'^'.repeat(width)}`;
}

type CardProps = Pick<ProblemScreenProps, 'source' | 'words' | 't'> & { readonly problem: Problem };

export function ProblemCard({ problem, source, words, t }: CardProps) {
  const { line, column, near, code } = problem;
  const { message, help, crumb } = problemWords(problem, words);
  return (
    <li class="card problem">
      <h2>{capital(t.locale, message)}</h2>
      <p class="quiet small">{t('problem.place', { line, column, crumb: crumb || 'none', code })}</p>
      <pre class="source" lang="" dir="ltr" tabIndex={0} role="group" aria-label={t('problem.where')}>
        {excerptText(problem, source)}
      </pre>
      {help && <p>{help}</p>}
      {near && <p>{t('problem.near', { text: visibleText(near.text) })}</p>}
    </li>
  );
}

export function ProblemScreen({ file, problems, source, words, t, ui, onHome }: ProblemScreenProps) {
  const errors = problems.filter(({ level }) => level === 'error');
  const more = errors.length - MOST_SHOWN;
  usePlace(ui('error.title'));
  return (
    <main class="page">
      <SceneHeading scene={`problems ${file}`}>{ui('error.title')}</SceneHeading>
      <p>
        {sentences(
          errors.length === 0 ? t('problem.one') : t('problem.many', { count: errors.length }),
          t('problem.mend'),
        )}
      </p>
      <p class="quiet">{t('problem.file', { file: visibleText(file) })}</p>
      <ul class="stack">
        {errors.slice(0, MOST_SHOWN).map((problem, at) => (
          <ProblemCard key={at} {...{ problem, source, words, t }} />
        ))}
      </ul>
      {more > 0 && <p>{t('problem.more', { count: more })}</p>}
      <Button kind="main" icon="arrow-left" onPress={onHome}>
        {ui('error.home')}
      </Button>
    </main>
  );
}
