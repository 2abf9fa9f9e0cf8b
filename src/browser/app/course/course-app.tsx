// A course on the page: its scenarios and nothing else of the site.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AnnounceContext, Announcer } from '../../ui/components/announcer.tsx';
import { useFocusNet } from '../../ui/components/focus.ts';
import { PlaceContext } from '../../ui/components/place.ts';
import { Notice } from '../../ui/screens/notice.tsx';
import type { Translate } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import './course-news.css';
import { useLines } from '../announcements.ts';
import { useEscape, useInterface, useKept, usePlaceTitle, useTrouble } from '../around-page.ts';
import type { Page as Begun } from '../begin-page.ts';
import { CatchCrash } from '../catch-crash.tsx';
import { Crash } from '../crash.tsx';
import { LateMenu, LateTrouble, useMenuSoon } from '../late-menu.tsx';
import { Late, lateScreen } from '../late-screen.tsx';
import { MishapNotice } from '../mishap-notice.tsx';
import { HOME, readRoute, type Route } from '../route.ts';
import { openSaves } from '../saves.ts';
import { MODEL, PLAY } from '../screens.ts';
import type { Services } from '../services.ts';
import type { Shell } from '../shell.ts';
import { CourseBrand, useBrandTitle } from './course-brand.tsx';
import type { CourseNews, News, Visit } from './course-services.ts';

export const COURSE_HOME = lateScreen(
  () => import('./course-home.tsx'),
  ({ CourseHome }) => CourseHome,
  'course',
);

const isCourses = (route: Route, { course }: Visit): boolean =>
  route.kind === 'model' || (route.kind === 'play' && route.from === 'library' && course.scenarios.includes(route.id));

/** Where there is nothing of the course, its own page is. */
function useRoute({ address }: Services, visit: Visit): readonly [Route, string] {
  const here = (before: string): readonly [Route, string] => {
    const route = readRoute(address.hash);
    return [isCourses(route, visit) ? route : { kind: 'home' }, before];
  };
  const [place, setPlace] = useState(() => here(HOME));
  useEffect(() => address.subscribe((before) => setPlace(here(before))), []);
  return place;
}

/** After the page has said where one is: two voices at once are none. ms */
const PAGE_FIRST_MS = 1200;

function useNews(news: News): readonly [CourseNews | null, () => void] {
  const [told, setTold] = useState<CourseNews | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setTold(news.last), PAGE_FIRST_MS);
    news.onNews = (one) => {
      clearTimeout(timer);
      setTimeout(setTold, PAGE_FIRST_MS, one);
    };
    return () => clearTimeout(timer);
  }, []);
  return [told, () => setTold(null)];
}

function NewsNotice({ news, t }: { readonly news: News; readonly t: Translate }) {
  const [told, forget] = useNews(news);
  const words = useLateText(t.locale, 'course', () => undefined);
  if (told === null || words === undefined) return null;
  return (
    <div class="course-news">
      <Notice key={told.what} text={words(`course.${told.what}`, told.args)} t={t} onClose={forget} />
    </div>
  );
}

interface PageProps {
  readonly route: Route;
  readonly cameFrom: string;
  readonly shell: Shell;
  readonly visit: Visit;
}

function Page({ route, cameFrom, shell, visit }: PageProps) {
  const { t, goTo } = shell;
  const onHome = (): void => goTo(HOME);
  if (route.kind === 'play') return <Late screen={PLAY} props={{ route, shell }} {...{ t, onHome }} />;
  if (route.kind === 'model')
    return <Late screen={MODEL} props={{ shell, onBack: () => goTo(cameFrom) }} {...{ t, onHome }} />;
  return <Late screen={COURSE_HOME} props={{ visit, shell }} t={t} onHome={shell.services.address.reload} />;
}

type CourseAppProps = Begun & { readonly visit: Visit };

export function CourseApp({ text, services, store, troubles, visit }: CourseAppProps) {
  const [route, cameFrom] = useRoute(services, visit);
  const [trouble, forget] = useTrouble(troubles);
  const saves = useMemo(() => openSaves(store), []);
  const { settings, sound, onSettings, deleteAll, soundTrouble } = useKept(store);
  const { t, wanted } = useInterface(text, settings, services);
  const { lines, announce } = useLines();
  const [menu, setMenu] = useState(false);
  const onMenu = useRef(() => setMenu(true)).current;
  const [round, setRound] = useState(0);
  useFocusNet();
  useMenuSoon(t.locale);
  useEscape(onMenu);
  const setPlace = useBrandTitle(usePlaceTitle(t), visit.course.brand);
  const { goTo, reload, hash } = services.address;
  const own = { settings, services, saves, sound, announce, onSettings, onMenu, goTo, setPlace };
  const shell: Shell = { t, locale: t.locale, wanted, linked: false, scenarios: visit.course.scenarios, ...own };
  const playing = route.kind === 'play';
  const leave = (act: () => void) => () => {
    setMenu(false);
    act();
  };
  const restart = (): void => {
    if (playing) saves.drop('library', route.id);
    setRound(round + 1);
  };
  return (
    <AnnounceContext.Provider value={announce}>
      {trouble && <LateTrouble apart {...{ trouble, t, store }} onClose={forget} />}
      <NewsNotice news={visit.news} t={t} />
      <MishapNotice t={t} onReload={reload} />
      <PlaceContext.Provider value={setPlace}>
        <CatchCrash instead={<Crash t={t} onReload={reload} />} key={`${hash} ${round}`}>
          {visit.course.brand && <CourseBrand brand={visit.course.brand} />}
          <Page {...{ route, cameFrom, shell, visit }} />
        </CatchCrash>
      </PlaceContext.Provider>
      {menu && (
        <LateMenu
          apart
          {...{ settings, t, onSettings, route, saves }}
          languages={visit.course.languages}
          soundTrouble={soundTrouble}
          onClose={() => setMenu(false)}
          alsoAt={visit.isReported ? 'course' : undefined}
          onDelete={deleteAll}
          onHome={playing ? leave(() => goTo(HOME)) : undefined}
          onRestart={playing ? leave(restart) : undefined}
        />
      )}
      <Announcer lines={lines} />
    </AnnounceContext.Provider>
  );
}
