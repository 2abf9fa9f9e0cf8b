// A learning system for tests: scorm-again, with the limit of SCORM 1.2 that it leaves out, a memory between visits and a journal.
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { LmsMode } from '../../src/browser/lms/connection.ts';

export type ScormKind = 'scorm12' | 'scorm2004';
/** As the page calls it, `LMS` of SCORM 1.2 left out. */
export interface Call {
  readonly verb: string;
  readonly given: readonly string[];
  readonly answer: unknown;
}
export type Kept = Readonly<Record<string, unknown>>;
type Speaking = (...given: string[]) => unknown;

export const VERBS = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'] as const;
export type Verb = (typeof VERBS)[number];
export const nameOf = (kind: ScormKind, verb: Verb): string =>
  kind === 'scorm2004' ? verb : `LMS${verb === 'Terminate' ? 'Finish' : verb}`;
const SETTINGS = { autocommit: false, logLevel: 5, lmsCommitUrl: false };
/** SCORM 1.2: characters of `cmi.suspend_data`. */
const ROOM = 4096;

/** What a system knows before the first visit. */
export const newcomer = (kind: ScormKind): Kept =>
  kind === 'scorm12' ? { core: { student_id: 'anna', credit: 'credit' } } : { learner_id: 'anna', credit: 'credit' };

const isKept = (what: unknown): what is Kept => typeof what === 'object' && what !== null;
const keptOf = (rendered: unknown): Kept => {
  const cmi: unknown = isKept(rendered) ? JSON.parse(JSON.stringify(rendered['cmi'])) : null;
  if (!isKept(cmi)) throw new Error('scorm-again gave back no cmi');
  return cmi;
};

/** What scorm-again keeps of a visit begins the next: all but the mode, which the system sets, and what a visit left without `suspend`. */
export function begin(kind: ScormKind, kept: Kept, mode: LmsMode): Kept {
  if (kind === 'scorm2004') return { ...kept, mode, exit: '', session_time: '' };
  const core = isKept(kept['core']) ? kept['core'] : {};
  return { ...kept, core: { ...core, lesson_mode: mode, exit: '', session_time: '' } };
}

export interface Visit {
  /** As the page of the course has it. */
  readonly window: Window;
  readonly api: Record<string, unknown>;
  readonly journal: readonly Call[];
  /** What was set and taken, the newest of each element. */
  readonly set: (element: string) => string | undefined;
  /** As the system has it, asked past the journal. */
  readonly value: (element: string) => string;
  readonly verbs: () => readonly string[];
}

/** One person in one course, for as many visits as they make. */
export class ScormSystem {
  readonly kind: ScormKind;
  /** At the last commit. */
  kept: Kept;
  constructor(kind: ScormKind, kept = newcomer(kind)) {
    this.kind = kind;
    this.kept = kept;
  }

  visit(mode: LmsMode = 'normal'): Visit {
    const { kind } = this;
    const api = kind === 'scorm12' ? new Scorm12API(SETTINGS) : new Scorm2004API(SETTINGS);
    api.loadFromJSON(begin(kind, this.kept, mode), '');
    const journal: Call[] = [];
    const plain = (verb: Verb, ...given: string[]): unknown => {
      if (
        verb === 'SetValue' &&
        kind === 'scorm12' &&
        given[0] === 'cmi.suspend_data' &&
        (given[1] ?? '').length > ROOM
      )
        return 'false';
      const kept = verb === 'Commit' || verb === 'Terminate' ? keptOf(api.renderCommitCMI(true)) : null;
      const speak: unknown = Reflect.get(api, `lms${verb === 'Terminate' ? 'Finish' : verb}`);
      if (typeof speak !== 'function') throw new Error(`scorm-again has no ${verb}`);
      const answer: unknown = Reflect.apply(speak, api, given);
      if (kept !== null && answer === 'true') this.kept = kept;
      return answer;
    };
    const speaking = VERBS.map((verb): [string, Speaking] => [
      nameOf(kind, verb),
      (...given) => {
        const answer = plain(verb, ...given);
        journal.push({ verb, given, answer });
        return answer;
      },
    ]);
    const shown = Object.fromEntries(speaking);
    return {
      window: windowWith({ [kind === 'scorm12' ? 'API' : 'API_1484_11']: shown }),
      api: shown,
      journal,
      set: (element) =>
        journal.findLast(({ verb, given, answer }) => verb === 'SetValue' && given[0] === element && answer === 'true')
          ?.given[1],
      value: (element) => String(plain('GetValue', element)),
      verbs: () => journal.map(({ verb }) => verb).filter((verb) => verb !== 'GetLastError'),
    };
  }
}

/** A window that stands in no other, as browsers have it. */
export function windowWith(own: Record<string, unknown>): Window {
  const window: Record<string, unknown> = { opener: null, document: { visibilityState: 'visible' }, ...own };
  window['parent'] ??= window;
  return window as unknown as Window;
}
