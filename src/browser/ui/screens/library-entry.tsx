import { inLanguage } from '../components/said.tsx';
import { isIdea } from '../sentences/ideas.ts';
import type { AppKey, Translate } from '../text/text.ts';

/** What a list says of a scenario in its author's words. */
export interface ItemWords {
  readonly title: string;
  readonly summary: string;
  readonly industry: string;
  readonly place: string;
  /** What may hurt; empty where nothing does. */
  readonly note: string;
}
export interface LibraryItem extends ItemWords {
  readonly id: string;
  /** Ids of ideas; those this version doesn't know are left out. */
  readonly teaches: readonly string[];
  readonly minutes: number;
  readonly weeks: number;
  readonly language: string;
  /** What it says in other languages. */
  readonly words: Readonly<Record<string, Partial<ItemWords>>>;
  /** Where it is shown in another language: what nobody has put into that yet, and what it is in. */
  readonly untranslated?: { readonly language: string; readonly fields: readonly string[] };
  /** There is a page for facilitators. */
  readonly guide: boolean;
}
/** A run of it that is kept here. */
export interface KeptHere {
  readonly week: number;
  readonly weeks: number;
  readonly finished: boolean;
}

interface LibraryEntryProps {
  readonly item: LibraryItem;
  readonly run: KeptHere | undefined;
  /** It has been played to the end, in that run or in one before it. */
  readonly played: boolean;
  readonly t: Translate;
  readonly address: string;
  readonly onStart: () => void;
}

/** Beyond so many it is about the job as a whole. */
const MOST_IDEAS = 5;

function ideasOf({ teaches }: LibraryItem, t: Translate): readonly [first: string, ...others: string[]] {
  const [first = '', ...others] = teaches.filter(isIdea).map((idea) => t(`idea.${idea}`));
  return others.length < MOST_IDEAS ? [first, ...others] : [t('home.whole_job'), first, ...others];
}

const wordsOf = (item: LibraryItem, field: keyof ItemWords) => ({
  children: item[field],
  ...inLanguage(item.untranslated?.fields.includes(field) ? item.untranslated.language : item.language),
});

/** The blanks are for who hears it as one line. */
function Glance({ item, t }: Pick<LibraryEntryProps, 'item' | 't'>) {
  return (
    <>
      <span class="entry-idea">{ideasOf(item, t)[0]}</span> <h3 {...wordsOf(item, 'title')} />{' '}
      <span class="entry-facts">
        <b>{t('home.minutes', { minutes: item.minutes })}</b>
        {(['industry', 'place'] as const).map((field) => item[field] && <span key={field} {...wordsOf(item, field)} />)}
      </span>{' '}
    </>
  );
}

function Marks({ run, played, t }: Pick<LibraryEntryProps, 'run' | 'played' | 't'>) {
  return (
    <span class="entry-marks">
      {run && !run.finished && <span class="chip">{t('home.week_of', { week: run.week, weeks: run.weeks })}</span>}{' '}
      {played && (
        <span class="chip" data-played>
          {t('home.played')}
        </span>
      )}
    </span>
  );
}

function Ways({ item, run, t, address, onStart }: Omit<LibraryEntryProps, 'played'>) {
  const { id, title, guide } = item;
  const way = (words: AppKey, named: AppKey, main: boolean, onClick?: () => void) => (
    <a
      class="button"
      data-kind={main ? 'main' : 'usual'}
      href={address}
      aria-label={t(named, { title })}
      // The middle button opens it in another window.
      {...(onClick && { onClick, onAuxClick: ({ button }: MouseEvent) => button === 1 && onClick() })}
    >
      {t(words)}
    </a>
  );
  return (
    <div class="actions">
      {run && !run.finished && way('home.continue_action', 'home.continue', true)}
      {run?.finished && way('away.to_debrief', 'home.look_back', true)}
      {run
        ? way('home.again', 'home.again_named', false, onStart)
        : way('home.start', 'home.start_named', true, onStart)}
      {guide && (
        <a href={`scenarios/${id}/facilitator.html`} aria-label={t('home.guide_named', { title })}>
          {t('home.guide')}
        </a>
      )}
    </div>
  );
}

function Note({ item, t }: Pick<LibraryEntryProps, 'item' | 't'>) {
  if (item.note === '') return null;
  return (
    <p class="content-note">
      <b>{t('home.content_note')}</b> <span {...wordsOf(item, 'note')} />
    </p>
  );
}

/** A line or two to choose by; what it is about, what may hurt and the way in come with a press. */
export function LibraryEntry(props: LibraryEntryProps) {
  const { item, t } = props;
  const [, ...others] = ideasOf(item, t);
  return (
    <details class="card entry">
      <summary>
        <Glance {...props} />
        <Marks {...props} /> {item.summary && <span class="entry-summary" {...wordsOf(item, 'summary')} />}
      </summary>
      <div class="entry-more">
        <Note {...props} />
        {others.length > 0 && (
          <ul class="chips" aria-label={t('home.also')}>
            {others.map((idea) => (
              <li key={idea} class="chip">
                {idea}
              </li>
            ))}
          </ul>
        )}
        <Ways {...props} />
      </div>
    </details>
  );
}

/** Where to begin, for who has played nothing yet: open as it stands. */
export function FirstEntry(props: LibraryEntryProps) {
  const { item, t } = props;
  return (
    <article class="card entry" data-first>
      <div class="entry-first">
        <p class="begin-here small">{t('home.begin_here')}</p>
        <Glance {...props} />
        {item.summary && <p {...wordsOf(item, 'summary')} />}
        <Note {...props} />
      </div>
      <Ways {...props} />
    </article>
  );
}
