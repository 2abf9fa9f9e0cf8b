import { inLanguage } from '../components/said.tsx';
import { isIdea } from '../sentences/ideas.ts';
import type { Translate } from '../text/text.ts';

export interface LibraryItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Ids of ideas; those this version doesn't know are left out. */
  readonly teaches: readonly string[];
  readonly minutes: number;
  readonly weeks: number;
  readonly language: string;
  /** Where it is another one than the title's. */
  readonly summaryLanguage?: string;
  /** What it is called in other languages. */
  readonly words: Readonly<Record<string, { readonly title?: string; readonly summary?: string }>>;
}

interface LibraryEntryProps {
  readonly item: LibraryItem;
  readonly first: boolean;
  readonly saved: boolean;
  readonly t: Translate;
  readonly address: string;
  readonly onStart: () => void;
}

export function LibraryEntry({ item, first, saved, t, address, onStart }: LibraryEntryProps) {
  const { title, summary, teaches, minutes, weeks, language } = item;
  return (
    <article class="card entry" data-first={first || undefined}>
      {first && <p class="begin-here small">{t('home.begin_here')}</p>}
      <h3 {...inLanguage(language)}>{title}</h3>
      {summary && <p {...inLanguage(item.summaryLanguage ?? language)}>{summary}</p>}
      <ul class="chips" aria-label={t('home.about')}>
        {teaches.filter(isIdea).map((idea) => (
          <li key={idea} class="chip">
            {t(`idea.${idea}`)}
          </li>
        ))}
      </ul>
      <p class="quiet small">{t('home.length', { minutes, weeks })}</p>
      <div class="actions">
        <a
          class="button"
          data-kind={first ? 'main' : 'usual'}
          href={address}
          aria-label={saved ? t('home.again_named', { title }) : t('home.start_named', { title })}
          onClick={onStart}
        >
          {saved ? t('home.again') : t('home.start')}
        </a>
      </div>
    </article>
  );
}
