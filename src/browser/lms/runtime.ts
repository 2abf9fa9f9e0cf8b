// SCORM's calls, made so that nothing a system does gets through but an answer.
import type { Found } from './find-api.ts';
import type { LmsTrouble } from './connection.ts';

export interface Runtime {
  readonly kind: Found['kind'];
  initialize(): void;
  /** Empty where nothing is there; null where it would not say, which is told of what is needed. */
  get(element: string, needed?: boolean): string | null;
  /** False where it was not taken, which is told. `stands`: what is read there next must be so, or it is told as lost. */
  set(element: string, value: string, stands?: (there: string) => boolean): boolean;
  commit(): boolean;
  terminate(): void;
}

/** Both standards call what they do not have “not implemented” or “undefined”, by these numbers. */
const NOT_THERE = new Set([401, 402]);
/** SCORM 2004's “not set yet”. */
const NOT_YET = 403;
/** What a system may do without, and still be one. */
const OPTIONAL = /^cmi\.(?:interactions|objectives|comments)|\.(?:min|max)$/;

/** Yes, no, or an answer that says neither: a number, a boolean, an object or nothing at all has been seen. */
function verdictOf(answer: string): boolean | null {
  const word = answer.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : null;
}

function asText(answer: unknown): string {
  // Nobody waits for a promise, so nobody may hear that it failed.
  if (typeof answer === 'object') Promise.resolve(answer).catch(() => undefined);
  const bare: unknown = answer?.valueOf();
  return typeof bare === 'string' || typeof bare === 'number' || typeof bare === 'boolean' ? String(bare) : '';
}

export function openRuntime({ kind, api }: Found, tell: (trouble: LmsTrouble) => void): Runtime {
  const [prefix, end] = kind === 'scorm12' ? ['LMS', 'Finish'] : ['', 'Terminate'];

  /** Null: there is no such function, or it threw. */
  function call(verb: string, ...given: string[]): string | null {
    try {
      const called: unknown = Reflect.get(api, prefix + verb);
      return typeof called === 'function' ? asText(Reflect.apply(called, api, given)) : null;
    } catch {
      return null;
    }
  }
  const lastError = (): number => Number.parseInt(call('GetLastError') ?? '', 10) || 0;

  function done(answer: string | null, optional: boolean): boolean {
    if (answer === null) {
      if (!optional) tell('silent');
      return false;
    }
    const verdict = verdictOf(answer);
    if (verdict === true) return true;
    const error = lastError();
    if (verdict === null && error === 0) return true;
    if (!(optional && NOT_THERE.has(error))) tell('refused');
    return false;
  }

  function get(element: string, needed = false): string | null {
    const answer = call('GetValue', element);
    if (answer !== '' && answer !== null) return answer === 'undefined' || answer === 'null' ? '' : answer;
    const error = answer === null ? null : lastError();
    if (error === 0 || error === NOT_YET) return '';
    if (needed) tell(error === null ? 'silent' : 'refused');
    return null;
  }
  return {
    kind,
    // Some refuse and work, some were begun by the frame around: what follows shows it.
    initialize: () => void call('Initialize', ''),
    get,
    set(element, value, stands) {
      if (!done(call('SetValue', element, value), OPTIONAL.test(element))) return false;
      const there = stands === undefined ? null : get(element);
      if (there === null || stands?.(there) === true) return true;
      tell('lost');
      return false;
    },
    commit: () => done(call('Commit', ''), false),
    terminate: () => void call(end, ''),
  };
}
