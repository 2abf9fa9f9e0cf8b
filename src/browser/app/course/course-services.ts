// What a packed game is given from outside: a learning system, where there is one, beside what the browser gives every page.
import { textHash } from '../../../core/scenario/text-hash.ts';
import type { Course } from '../../../core/pack/course.ts';
import { connect } from '../../lms/connect.ts';
import type { Connection, LmsMode, LmsTrouble } from '../../lms/connection.ts';
import { localesOf } from '../../ui/text/locales.ts';
import { browserServices } from '../browser-services.ts';
import { openFromLibrary } from '../open-scenario.ts';
import type { Services } from '../services.ts';
import { neighboursApart, storageApart } from './apart.ts';
import { courseStorage, DONE, TRIES } from './course-storage.ts';
import { NOTHING_DONE, readCourseText, type CourseState } from './course-text.ts';
import { Recorder, type RecorderGiven } from './recorder.ts';

type Told =
  | 'none'
  | LmsTrouble
  | 'welcome'
  | 'welcome_mark'
  | 'back'
  | 'again'
  | 'nearly'
  | 'finished'
  | 'passed'
  | 'failed'
  | 'review'
  | 'review_empty'
  | 'browse';
/** What is to be said of this visit; the newest stays until it is put away. */
export interface CourseNews {
  readonly what: Told;
  readonly args: Readonly<Record<string, number>>;
}

export interface News {
  last: CourseNews | null;
  onNews: (news: CourseNews) => void;
}

export interface Visit {
  readonly course: Course;
  readonly services: Services;
  readonly news: News;
  /** As it stands; the list of scenarios shows it. */
  readonly state: () => CourseState;
  /** There is a system that hears of it. */
  readonly isReported: boolean;
}

/** How long a system may take to be found and to answer; play does not wait longer. ms */
const PATIENCE_MS = 9000;

const inTime = <Result>(asked: Promise<Result>, otherwise: Result): Promise<Result> =>
  Promise.race([asked, new Promise<Result>((resolve) => setTimeout(resolve, PATIENCE_MS, otherwise))]);

const tellIn =
  (news: News) =>
  (what: Told, args: CourseNews['args'] = {}): void => {
    news.last = { what, args };
    news.onNews(news.last);
  };
type Tell = ReturnType<typeof tellIn>;

/** A folder or a file looks for no system: nobody promised one. */
async function findConnection(course: Course, tell: Tell): Promise<Connection | null> {
  if (course.as === 'html' || course.as === 'file') return null;
  const mastery = course.mastery === null ? null : course.mastery / 100;
  const asked = connect({ window, now: () => new Date(), onTrouble: (trouble) => tell(trouble), mastery }).catch(
    () => null,
  );
  const connection = await inTime(asked, null);
  // One that comes too late has nothing to do with this visit any more.
  if (connection === null) void asked.then((late) => late?.leave());
  if (connection === null) tell('none');
  return connection;
}

function recorderFor(
  visit: { readonly course: Course; readonly base: Services; readonly connection: Connection },
  system: CourseState,
  on: Pick<RecorderGiven, 'onDone' | 'onAnotherRun' | 'onNearly' | 'onFinished'>,
): Recorder {
  const { course, base, connection } = visit;
  const { interface: locale, wanted } = localesOf(base.address.asked('lang'), null, base.languages);
  const opened = new Map<string, ReturnType<typeof openFromLibrary>>();
  const given = {
    connection,
    course,
    now: base.now,
    ...on,
    async scenarioOf(id: string) {
      const asked = opened.get(id) ?? openFromLibrary(id, wanted);
      opened.set(id, asked);
      const found = await asked;
      if (found.kind === 'opened') return found.scenario;
      opened.delete(id);
      return null;
    },
    texts: async () => (await import('./course-report.ts')).loadReportTexts(locale),
  };
  return new Recorder(given, system);
}

/** Saves while the page may still be there, and says good-bye when it goes; `unload` would keep it from ever coming back. */
function watchPage(connection: Connection, recorder: Recorder | null): void {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && recorder?.saveNow());
  addEventListener('pagehide', () => (recorder ?? connection).leave());
  // Brought back as it was left, after the system has been told good-bye.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

/** What somebody who opens the course should know first. */
function greet({ scenarios, mastery }: Course, mode: LmsMode, { runs, done }: CourseState, tell: Tell): void {
  const [only, ...others] = scenarios;
  const run = runs.get(only ?? '');
  if (mode === 'browse') return tell('browse');
  if (mode === 'review') return tell(runs.size === 0 ? 'review_empty' : 'review');
  if (scenarios.every((id) => done.has(id))) return tell('again');
  if (runs.size === 0) return mastery === null ? tell('welcome') : tell('welcome_mark', { mark: mastery });
  if (others.length === 0 && run !== undefined && !run.finished) tell('back', { week: run.week, weeks: run.weeks });
}

function onRecorded({ mastery }: Course, mode: LmsMode, tell: Tell, put: (key: string, value: string) => void) {
  return {
    onDone: (id: string, points: number) => put(DONE + id, String(points)),
    onAnotherRun: (id: string, number: number) => put(TRIES + id, String(number)),
    onNearly: () => mode === 'normal' && tell('nearly'),
    onFinished(points: number): void {
      if (mastery === null) tell('finished');
      else tell(points >= mastery ? 'passed' : 'failed', { points, mark: mastery });
    },
  };
}

export async function openVisit(course: Course): Promise<Visit> {
  const news: News = { last: null, onNews: () => undefined };
  const tell = tellIn(news);
  const base = browserServices();
  const connection = await findConnection(course, tell);
  const text = connection === null ? null : await inTime(connection.load(), null);
  const system = text === null ? null : text === '' ? NOTHING_DONE : readCourseText(text);
  // What it has and would not say must not be written over: this visit is kept here, and the next compares the two.
  const isUnknown = connection !== null && text === null;
  const prefix = `course/${course.id}/${textHash(connection?.learner ?? '')}/`;
  const mode = connection?.mode ?? 'normal';
  const languages = connection?.language ? [connection.language, ...base.languages] : base.languages;
  const services = { ...base, languages, neighbours: neighboursApart(base.neighbours, prefix) };
  const recorded = onRecorded(course, mode, tell, (key, value) => storage.put(key, value));
  const recorder =
    connection === null || isUnknown
      ? null
      : recorderFor({ course, base: services, connection }, system ?? NOTHING_DONE, recorded);
  const storage = courseStorage({
    local: storageApart(base.storage, prefix),
    system,
    passing: mode !== 'normal',
    onChange: (state) => recorder?.keep(state),
    safe: async () => (await recorder?.safe()) ?? false,
  });
  if (connection !== null) watchPage(connection, recorder);
  if (isUnknown && mode === 'normal' && news.last === null) tell('silent');
  await storage.load().catch(() => undefined);
  if (news.last === null) greet(course, mode, storage.state(), tell);
  return {
    course,
    services: {
      ...services,
      storage,
      onLife(event) {
        recorder?.hear(event);
        base.onLife(event);
      },
    },
    news,
    state: () => storage.state(),
    isReported: recorder !== null && mode === 'normal',
  };
}
