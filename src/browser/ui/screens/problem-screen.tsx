import type { Problem } from '../../../core/scenario/problem.ts';
import { Button } from '../components/button.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { capital } from '../sentences/manager-sentence.ts';
import type { Translate } from '../text/text.ts';

/** How many problems a page shows before it only counts. */
const MOST_SHOWN = 10;
/** Characters of the author's line either side of the place. */
const REACH = 40;

export interface ProblemScreenProps {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** The file's text, for the author's own lines. */
  readonly source: string;
  readonly t: Translate;
  readonly onHome: () => void;
}

/** The author's own line with a caret under the place; a long line is cut around it. */
export function sourceExcerpt(source: string, problem: Pick<Problem, 'line' | 'column' | 'length'>): string {
  const line = (source.split(/\r\n|\n|\r/)[problem.line - 1] ?? '').replaceAll('\t', ' ');
  const at = problem.column - 1;
  const from = Math.max(0, at - REACH);
  const end = Math.min(line.length, at + REACH);
  const number = `${problem.line} | `;
  const head = from > 0 ? '…' : '';
  const shown = `${head}${line.slice(from, end)}${end < line.length ? '…' : ''}`;
  const caret = '^'.repeat(Math.max(1, Math.min(problem.length, end - at)));
  return `${number}${shown}\n${' '.repeat(number.length + head.length + at - from)}${caret}`;
}

function ProblemCard({
  problem,
  source,
  t,
}: {
  readonly problem: Problem;
  readonly source: string;
  readonly t: Translate;
}) {
  const { message, help, line, column, crumb, near, code } = problem;
  return (
    <li class="card problem">
      <h2>{capital(message)}</h2>
      <p class="quiet small">
        {t('error.line', { line, column })}
        {crumb && ` · ${crumb}`} · {code}
      </p>
      <pre class="source" tabIndex={0} role="group" aria-label={t('error.where')}>
        {sourceExcerpt(source, problem)}
      </pre>
      {help && <p>{help}</p>}
      {near && <p>{t('error.near', { text: near.text })}</p>}
    </li>
  );
}

export function ProblemScreen({ file, problems, source, t, onHome }: ProblemScreenProps) {
  const errors = problems.filter(({ level }) => level === 'error');
  const more = errors.length - MOST_SHOWN;
  return (
    <main class="page">
      <SceneHeading scene={`problems ${file}`}>{t('error.title')}</SceneHeading>
      <p>
        {errors.length === 0 ? t('error.one') : t('error.many', { count: errors.length })} {t('error.mend')}
      </p>
      <p class="quiet">
        {t('error.file')}: {file}
      </p>
      <ul class="stack">
        {errors.slice(0, MOST_SHOWN).map((problem, at) => (
          <ProblemCard key={at} problem={problem} source={source} t={t} />
        ))}
      </ul>
      {more > 0 && <p>{t('error.more', { count: more })}</p>}
      <Button kind="main" icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </main>
  );
}
