import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { KeptRun } from '../../../core/run/own-play.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { Button, IconButton } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { inLanguage } from '../components/said.tsx';
import { HeroMap } from '../components/hero-map.tsx';
import { loadAnew, useNewerBuild } from '../components/newer-build.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import type { Translate } from '../text/text.ts';
import type { LibraryItem } from './library-entry.tsx';
import { LibraryList } from './library-list.tsx';
import { OwnFile } from './own-file.tsx';

/** A run that can be gone on with. Its id is its own on this page, with where its scenario is from: library/friday_deck. */
type SavedRun = Pick<KeptRun, 'id' | 'title' | 'language' | 'week' | 'weeks' | 'finished'>;

export type Library =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly items: readonly LibraryItem[] };

export interface HomeScreenProps {
  readonly library: Library;
  readonly saved: readonly SavedRun[];
  /** Ids of scenarios of the library that have been played to the end. */
  readonly played: ReadonlySet<string>;
  readonly t: Translate;
  readonly onContinue: (id: string) => void;
  /** Where a scenario of the library is played. */
  readonly addressOf: (id: string) => string;
  /** On the way to that address: it is to start afresh, also where a run is saved. */
  readonly onStart: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onReload: () => void;
  readonly onMenu: () => void;
  /** The page was there before its script, and somebody has begun to use it. */
  readonly underWay?: boolean;
  /** What else the browser keeps; comes late. */
  readonly kept?: ComponentChildren;
}

function Resume({ run, t, onContinue }: Pick<HomeScreenProps, 't' | 'onContinue'> & { readonly run: SavedRun }) {
  const { id, title, language, week, weeks, finished } = run;
  return (
    <section class="card resume">
      <div>
        <h2 {...inLanguage(language)}>{title}</h2>
        <p class="quiet">{finished ? t('home.continue_finished') : t('home.continue_week', { week, weeks })}</p>
      </div>
      <Button
        kind="main"
        label={t(finished ? 'home.look_back' : 'home.continue', { title })}
        onPress={() => onContinue(id)}
      >
        {t(finished ? 'away.to_debrief' : 'home.continue_action')}
      </Button>
    </section>
  );
}

/** The list of what is kept did not come: nobody should think that it is gone. */
export function KeptFailed({ t, onAgain }: Pick<HomeScreenProps, 't'> & { readonly onAgain: () => void }) {
  const newer = useNewerBuild(true);
  return (
    <div class="home-part stack">
      <p>{t(newer ? 'newer.text' : 'home.kept_failed')}</p>
      <Button icon="arrows-clockwise" onPress={newer ? loadAnew : onAgain}>
        {t(newer ? 'error.reload' : 'home.try_again')}
      </Button>
    </div>
  );
}

/** The part of a saved run's id before that of a scenario of the library. */
const LIBRARY = 'library/';

function LibraryPart({ library, saved, onReload, ...rest }: HomeScreenProps) {
  const { t } = rest;
  useAnnounced(library.kind === 'failed' ? t('home.library_failed') : '');
  if (library.kind === 'loading') return <p class="quiet">{t('home.loading')}</p>;
  if (library.kind === 'failed') {
    return (
      <div class="stack">
        <p>{t('home.library_failed')}</p>
        <Button icon="arrows-clockwise" onPress={onReload}>
          {t('home.try_again')}
        </Button>
      </div>
    );
  }
  if (library.items.length === 0) return <p class="quiet">{t('home.library_empty')}</p>;
  const runs = new Map(
    saved.filter(({ id }) => id.startsWith(LIBRARY)).map((run) => [run.id.slice(LIBRARY.length), run]),
  );
  return <LibraryList {...rest} {...{ runs }} items={library.items} />;
}

/** What is to be gone on with comes first; what is finished is marked in the list, if it is in it. */
function resumed({ saved, library }: HomeScreenProps): readonly SavedRun[] {
  const listed = library.kind === 'ready' ? library.items.map(({ id }) => LIBRARY + id) : [];
  return saved.filter(({ id, finished }) => !finished || !listed.includes(id));
}

export function HomeScreen(props: HomeScreenProps) {
  const { t, onContinue, onFile, onMenu, underWay, kept, library } = props;
  const runs = resumed(props);
  const choose = useRef<HTMLHeadingElement>(null);
  useHeir(library.kind, () => choose.current);
  return (
    <main class="home">
      <div class="home-top">
        <IconButton icon="gear" label={t('menu.title')} onPress={onMenu} />
      </div>
      <div class="hero">
        <div class="hero-words">
          <SceneHeading scene="home" underWay={underWay}>
            {t('game.name')}
          </SceneHeading>
          <p>{t('game.line')}</p>
          <p class="hero-more">{t('game.about')}</p>
          <p class="hero-more">
            <a href="#/model">{t('model.link')}</a>
          </p>
        </div>
        <HeroMap />
      </div>
      {runs.length > 0 && (
        <div class="home-part">
          {runs.map((run) => (
            <Resume key={run.id} run={run} t={t} onContinue={onContinue} />
          ))}
        </div>
      )}
      <section class="home-part">
        <h2 ref={choose} tabIndex={-1}>
          {t('home.library')}
        </h2>
        <LibraryPart {...props} />
      </section>
      <section class="home-part">
        <h2>{t('home.own')}</h2>
        <OwnFile t={t} onFile={onFile} />
        <p>
          <a href="#/pack">{t('home.pack')}</a>
        </p>
      </section>
      {kept}
    </main>
  );
}
