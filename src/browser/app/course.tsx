// The entry of a packed game: what it is a course of, who hears of it, and the course on the page.
import { render } from 'preact';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/components.css';
import '../ui/styles/controls.css';
import '../ui/styles/screens.css';
import './fonts.css';
import { afterFrame } from '../ui/components/after-frame.ts';
import { createText } from '../ui/text/text.ts';
import { loadCatalogue } from '../ui/text/languages.ts';
import { beginPage, localesFor } from './begin-page.ts';
import { BrokenCourse } from './course/broken-course.tsx';
import { COURSE_HOME, CourseApp } from './course/course-app.tsx';
import { openVisit, type Visit } from './course/course-services.ts';
import { findCourse } from './course/read-course.ts';
import { answerFromPage } from './inside-page.ts';
import { openEarly } from './open-scenario.ts';
import { Waiting } from '../ui/screens/late.tsx';
import { HOME, playAddress, readRoute } from './route.ts';
import { PLAY } from './screens.ts';
import type { Services } from './services.ts';
import type { Store } from './store.ts';

const PATIENCE_MS = 700;
const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** A course of one scenario opens with it. */
function openAtOnce({ course, services }: Visit): void {
  const [only, ...others] = course.scenarios;
  const { hash, replace } = services.address;
  if (only !== undefined && others.length === 0 && ['', '#', HOME].includes(hash))
    replace(playAddress('library', only));
}

async function readyToDraw(services: Services, store: Store): Promise<void> {
  const route = readRoute(services.address.hash);
  const { interface: locale, wanted } = localesFor(services, store);
  const early = route.kind === 'play' ? [PLAY.load(locale), openEarly(route.id, wanted)] : [COURSE_HOME.load(locale)];
  await Promise.race([Promise.allSettled(early), pause(PATIENCE_MS)]);
}

async function begin(root: HTMLElement): Promise<void> {
  // While the system is looked for.
  const play = PLAY.load('en').catch(() => undefined);
  const course = await findCourse();
  document.getElementById('no-start')?.remove();
  document.documentElement.dataset['start'] = 'started';
  if (course === null) {
    await loadCatalogue('en', 'course').catch(() => undefined);
    return render(<BrokenCourse t={createText('en')} />, root);
  }
  const waiting = setTimeout(() => render(<Waiting t={createText('en')} />, root), PATIENCE_MS);
  const visit = await openVisit(course);
  clearTimeout(waiting);
  openAtOnce(visit);
  const page = await beginPage(readyToDraw, visit.services);
  await play;
  render(null, root);
  render(<CourseApp {...page} visit={visit} />, root);
  afterFrame(
    () =>
      void import('./late-page.tsx').then(
        ({ startLatePage }) => startLatePage(root),
        () => undefined,
      ),
  );
}

answerFromPage(document);
const root = document.getElementById('course');
// What watch-start.ts has found too old is told so, and is not shown half a course.
if (root && !document.documentElement.hasAttribute('data-old')) void begin(root);
