// One visit to a system that speaks SCORM, of either standard: what differs between them is their dialect.
import type { Connection, DecisionReport, Finish, IdeaReport, LmsMode, LmsOptions, LmsTrouble } from './connection.ts';
import { cut, languageTag } from './fitted.ts';
import { cameBack, fromKept, toKept } from './kept-text.ts';
import type { Runtime } from './runtime.ts';

export interface Dialect {
  /** Characters a save, and the bookmark beside it, may have. */
  readonly room: number;
  readonly whereRoom: number;
  /** What the standard calls things. */
  readonly named: Readonly<Record<'learner' | 'language' | 'mode' | 'where' | 'exit' | 'time', string>>;
  readonly timeSpent: (ms: number) => string;
  /** Says that something was begun, unless more than that stands there. */
  begin(): void;
  progress(progress: number): void;
  /** Of those handed in, how many are done with: those that the system did not let begin are tried again. */
  decisions(reports: readonly DecisionReport[]): number;
  objectives(reports: readonly IdeaReport[]): number;
  /** False where it is to be tried again. */
  finish(finish: Finish): boolean;
}

/** Calls hold up the page until they are answered: a frame is drawn first, ms. */
const AFTER_FRAME = 20;

interface Save {
  readonly text: string;
  readonly where: string;
  readonly progress: number;
}

const modeOf = (said: string | null): LmsMode => (said === 'browse' || said === 'review' ? said : 'normal');

/** The one text that a system keeps. What comes back too short or as something else is worth less than what was there before. */
function keepText(runtime: Runtime, most: number, tell: (trouble: LmsTrouble) => void) {
  let room = most;
  let before: string | null = null;
  const ELEMENT = 'cmi.suspend_data';
  return {
    room: () => room,
    load(): string | null {
      before = runtime.get(ELEMENT, true);
      // Some refuse every call with the one word.
      if (before === 'false') {
        before = null;
        tell('refused');
      }
      return before === null ? null : fromKept(before);
    },
    write(text: string): boolean {
      const sent = toKept(text);
      if (sent.length > room) {
        tell('refused');
        return false;
      }
      if (!runtime.set(ELEMENT, sent)) return false;
      const got = runtime.get(ELEMENT, true);
      if (got === null) return false;
      const back = cameBack(sent, got);
      if (back === 'whole') {
        before = sent;
        return true;
      }
      tell('lost');
      if (back === 'cut') {
        room = got.length;
        if (before !== null) runtime.set(ELEMENT, before);
      }
      return false;
    },
  };
}

/** What the system has not been told yet. */
function reportsTo(dialect: Dialect) {
  let begun = false;
  let [decisions, objectives]: [DecisionReport[], IdeaReport[]] = [[], []];
  let finish: Finish | null = null;
  return {
    decision: (report: DecisionReport) => void decisions.push(report),
    objective: (report: IdeaReport) => void objectives.push(report),
    finish: (end: Finish) => void (finish = end),
    waiting: () => !begun || decisions.length > 0 || objectives.length > 0 || finish !== null,
    tell(): void {
      if (!begun) dialect.begin();
      begun = true;
      decisions = decisions.slice(dialect.decisions(decisions));
      objectives = objectives.slice(dialect.objectives(objectives));
      if (finish !== null && dialect.finish(finish)) finish = null;
    },
  };
}

/** For `browse` and `review`, where nothing counts. */
function onlyLooking(runtime: Runtime): Pick<Connection, 'save' | 'decision' | 'objective' | 'finish' | 'leave'> {
  let here = true;
  return {
    save: async () => false,
    decision: () => undefined,
    objective: () => undefined,
    finish: () => undefined,
    leave() {
      if (here) runtime.terminate();
      here = false;
    },
  };
}

/** Acts once a frame is drawn; on a hidden page at once, for it may never be woken again. */
function afterFrame(page: Window, act: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  function now(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    act();
  }
  return {
    now,
    soon(): void {
      if (page.document?.visibilityState === 'hidden') now();
      else timer ??= setTimeout(now, AFTER_FRAME);
    },
  };
}

function counting(
  runtime: Runtime,
  dialect: Dialect,
  text: ReturnType<typeof keepText>,
  { window: page, now }: LmsOptions,
): Pick<Connection, 'save' | 'decision' | 'objective' | 'finish' | 'leave'> {
  const since = now().getTime();
  const reports = reportsTo(dialect);
  let here = true;
  let save: Save | null = null;
  let waiting: ((kept: boolean) => void)[] = [];
  const handing = afterFrame(page, () => {
    const [told, due] = [waiting, save];
    [waiting, save] = [[], null];
    reports.tell();
    const kept = due === null || text.write(due.text);
    // Nothing is no place: systems refuse it.
    if (due !== null && due.where !== '') runtime.set(dialect.named.where, cut(due.where, dialect.whereRoom));
    if (due !== null) dialect.progress(due.progress);
    const safe = runtime.commit() && kept;
    for (const tell of told) tell(safe);
  });
  const ifHere =
    <Told>(act: (told: Told) => void) =>
    (told: Told): void =>
      here ? act(told) : undefined;
  handing.soon();

  return {
    save: (given, where, progress) =>
      new Promise((resolve) => {
        if (!here) return resolve(false);
        save = { text: given, where, progress };
        waiting.push(resolve);
        handing.soon();
      }),
    decision: ifHere(reports.decision),
    objective: ifHere(reports.objective),
    finish: ifHere(reports.finish),
    leave() {
      if (!here) return;
      here = false;
      if (save !== null || reports.waiting()) handing.now();
      runtime.set(dialect.named.exit, 'suspend');
      runtime.set(dialect.named.time, dialect.timeSpent(now().getTime() - since));
      runtime.commit();
      runtime.terminate();
    },
  };
}

export function openScorm(
  runtime: Runtime,
  dialect: Dialect,
  options: LmsOptions,
  tell: (trouble: LmsTrouble) => void,
): Connection {
  const { named, room } = dialect;
  runtime.initialize();
  const mode = modeOf(runtime.get(named.mode));
  const text = keepText(runtime, room, tell);
  return {
    kind: runtime.kind,
    mode,
    learner: runtime.get(named.learner) ?? '',
    language: languageTag(runtime.get(named.language)),
    get room() {
      return text.room();
    },
    load: async () => text.load(),
    ...(mode === 'normal' ? counting(runtime, dialect, text, options) : onlyLooking(runtime)),
  };
}
