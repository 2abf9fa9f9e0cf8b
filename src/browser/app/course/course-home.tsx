// A course's own page: its scenarios, how far each has come, and the way back to where the course was opened.
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../ui/screens/home-screen.tsx';
import type { LibraryItem } from '../../ui/screens/library-entry.tsx';
import { Button, IconButton } from '../../ui/components/button.tsx';
import { inLanguage } from '../../ui/components/said.tsx';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import { NotCome, Waiting } from '../../ui/screens/late.tsx';
import { useLateText } from '../../ui/text/use-text.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { fetchLibrary, spokenItem } from '../library.ts';
import { playAddress } from '../route.ts';
import { ASIDE, readSave, type Save } from '../saves.ts';
import type { Shell } from '../shell.ts';
import type { Visit } from './course-services.ts';
import './course.css';

const ASIDE_OF = `${ASIDE}library/`;

export interface CourseHomeProps {
  readonly visit: Visit;
  readonly shell: Shell;
}

interface EntryProps {
  readonly item: LibraryItem;
  readonly save: Save | null;
  readonly done: boolean;
  /** A finished run of it that made room for another: its key. */
  readonly earlier: string | null;
  /** The page has its title already. */
  readonly only: boolean;
  readonly t: TextOf<'course'>;
  readonly shell: Shell;
}

/** The newest of those set aside. */
function earlierRun({ saves: { store } }: Shell, id: string): string | null {
  const aside = store.keys().filter((key) => key === ASIDE_OF + id || key.startsWith(`${ASIDE_OF}${id}/`));
  return aside.findLast((key) => readSave(store.read(key))?.finished === true) ?? null;
}

function Entry({ item, save, done, earlier, only, t, shell }: EntryProps) {
  const { id, title, summary, minutes, language, untranslated } = item;
  const ofSummary = untranslated?.fields.includes('summary') ? untranslated.language : language;
  const way = save === null ? 'start' : save.finished ? 'look_back' : 'go_on';
  return (
    <li class="card course-entry">
      <div>
        {!only && <h2 {...inLanguage(language)}>{title}</h2>}
        <p {...inLanguage(ofSummary)}>{summary}</p>
        <p class="quiet small">
          {shell.t('home.minutes', { minutes })}{' '}
          {done ? (
            <span class="chip" data-played>
              {t('course.done')}
            </span>
          ) : (
            save !== null && <span class="chip">{t('course.week', { week: save.week, weeks: save.weeks })}</span>
          )}
        </p>
      </div>
      <div class="course-ways">
        {earlier !== null && (
          <Button
            label={t('course.earlier_title', { title })}
            onPress={() => {
              shell.saves.takeBack(earlier);
              shell.goTo(playAddress('library', id));
            }}
          >
            {t('course.earlier')}
          </Button>
        )}
        <Button
          kind="main"
          label={t(`course.${way}_title`, { title })}
          onPress={() => shell.goTo(playAddress('library', id))}
        >
          {t(`course.${way}`)}
        </Button>
      </div>
    </li>
  );
}

function useLibrary(): readonly [Library, () => void] {
  const [library, setLibrary] = useState<Library>({ kind: 'loading' });
  const load = (): void => void fetchLibrary().then(setLibrary);
  useEffect(load, []);
  return [library, load];
}

export function CourseHome({ visit, shell }: CourseHomeProps) {
  const { course, isReported } = visit;
  const { saves, wanted, t: words, onMenu } = shell;
  const [library, load] = useLibrary();
  const [failed, setFailed] = useState(false);
  const t = useLateText(shell.locale, 'course', () => setFailed(true));
  const [, setChanges] = useState(0);
  useEffect(() => saves.store.subscribe(() => setChanges((times) => times + 1)), []);
  useEffect(() => shell.setPlace(course.title), [course.title]);
  const again = failed ? shell.services.address.reload : (): void => load();
  if (failed || library.kind === 'failed')
    return <NotCome title={words('home.library_failed')} t={words} onAgain={again} onHome={again} />;
  if (library.kind === 'loading' || t === undefined) return <Waiting t={words} />;
  const { done } = visit.state();
  const items = course.scenarios.flatMap((id) => library.items.filter((item) => item.id === id));
  const kept = (id: string): Save | null => {
    const save = saves.find('library', id);
    return save === 'damaged' ? null : save;
  };
  return (
    <main class="course">
      <div class="home-top">
        <IconButton icon="gear" label={words('menu.title')} onPress={onMenu} />
      </div>
      <SceneHeading scene="course">{course.title}</SceneHeading>
      <section aria-label={t('course.scenarios', { count: items.length })}>
        <ul class="course-list">
          {items.map((item) => (
            <Entry
              key={item.id}
              item={spokenItem(item, wanted)}
              save={kept(item.id)}
              done={done.has(item.id)}
              earlier={earlierRun(shell, item.id)}
              only={items.length === 1}
              {...{ t, shell }}
            />
          ))}
        </ul>
        {isReported && <p class="quiet">{t('course.leave')}</p>}
      </section>
    </main>
  );
}
