// Set-ups and sessions that this browser remembers. Whatever stands there may be another version's, or somebody's hand's.
import { MOST_PEOPLE } from '../../../core/session/setup.ts';
import type { SetupWanted } from '../../../core/session/wire.ts';
import type { LiveKept } from '../live-shell.ts';

export type Wanted = Pick<SetupWanted['setup'], 'turns' | 'mode' | 'pace' | 'minutes' | 'capacity'>;
export interface KeptSetup {
  /** Id of a scenario that ships; null for a file of one's own, which is not kept. */
  readonly scenario: string | null;
  readonly title: string;
  readonly setup: Wanted;
  /** ms since 1970 */
  readonly at: number;
}
export interface SessionHere {
  readonly session: string;
  readonly code: string;
  readonly title: string;
  readonly control: string;
  /** Null once it was made anew elsewhere. */
  readonly projector: string | null;
  readonly rehearsal: boolean;
  readonly at: number;
  /** As its control window saw it here. */
  readonly closed?: boolean;
}

const SETUPS = 'live/setups';
const SESSIONS = 'live/sessions';
const MOST_SETUPS = 5;
const MOST_SESSIONS = 20;

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;
const isTime = (value: unknown): value is number => isWhole(value, 0, Number.MAX_SAFE_INTEGER);

function isWanted(value: unknown): value is Wanted {
  if (!isObject(value)) return false;
  const { turns, mode, pace, minutes, capacity } = value;
  return (
    isWhole(turns, 1, 99) &&
    (mode === 'own' || mode === 'table' || mode === 'room') &&
    (pace === 'facilitator' || pace === 'own') &&
    (minutes === 45 || minutes === 60 || minutes === 90) &&
    isWhole(capacity, 1, MOST_PEOPLE)
  );
}

const isSetup = (value: unknown): value is KeptSetup =>
  isObject(value) &&
  (value['scenario'] === null || isText(value['scenario'])) &&
  isText(value['title']) &&
  isWanted(value['setup']) &&
  isTime(value['at']);

const isCapability = (value: unknown): value is string => isText(value) && /^[\w-]+$/.test(value);
const isSession = (value: unknown): value is SessionHere =>
  isObject(value) &&
  isCapability(value['session']) &&
  isText(value['code']) &&
  isText(value['title']) &&
  isCapability(value['control']) &&
  (value['projector'] === null || isCapability(value['projector'])) &&
  typeof value['rehearsal'] === 'boolean' &&
  (value['closed'] === undefined || typeof value['closed'] === 'boolean') &&
  isTime(value['at']);

function read<Kept>(kept: LiveKept, key: string, is: (value: unknown) => value is Kept): readonly Kept[] {
  try {
    const list: unknown = JSON.parse(kept.read(key) ?? '[]');
    return Array.isArray(list) ? list.filter(is) : [];
  } catch {
    return [];
  }
}

function write(kept: LiveKept, key: string, list: readonly unknown[]): void {
  if (list.length === 0) kept.remove(key);
  else kept.write(key, JSON.stringify(list));
}

const same = (one: KeptSetup, other: KeptSetup): boolean =>
  one.scenario === other.scenario &&
  one.title === other.title &&
  JSON.stringify(one.setup) === JSON.stringify(other.setup);

/** The newest first. */
export const keptSetups = (kept: LiveKept): readonly KeptSetup[] => read(kept, SETUPS, isSetup);
export function keepSetup(kept: LiveKept, setup: KeptSetup): void {
  const others = keptSetups(kept).filter((one) => !same(one, setup));
  write(kept, SETUPS, [setup, ...others].slice(0, MOST_SETUPS));
}
export const forgetSetup = (kept: LiveKept, setup: KeptSetup): void =>
  write(
    kept,
    SETUPS,
    keptSetups(kept).filter((one) => !same(one, setup)),
  );

/** Nobody means yesterday's; ms. */
const STILL_MS = 86_400_000;
export const isStillOpen = ({ at, closed }: SessionHere, now: number): boolean =>
  closed !== true && now - at < STILL_MS;

export const keptSessions = (kept: LiveKept): readonly SessionHere[] => read(kept, SESSIONS, isSession);
export function keepSession(kept: LiveKept, session: SessionHere): void {
  const others = keptSessions(kept).filter((one) => one.session !== session.session);
  write(kept, SESSIONS, [session, ...others].slice(0, MOST_SESSIONS));
}
export const forgetSession = (kept: LiveKept, id: string): void =>
  write(
    kept,
    SESSIONS,
    keptSessions(kept).filter((one) => one.session !== id),
  );
