// What is asked of the server by HTTP: scenarios, a new session, results. What comes back is read before it is used.
import type { HttpError, Opened, ScenarioOffered, SetupWanted } from '../../../core/session/wire.ts';
import type { FileKind } from './control-line.ts';

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Why nothing came of it. `lost`: the server was not reached. */
export interface HostTrouble {
  readonly kind: 'trouble';
  readonly why: HttpError['error'] | 'lost' | 'server';
  readonly args: Readonly<Record<string, string | number>>;
  /** Seconds to wait, where that was said. */
  readonly after: number;
}
const trouble = (why: HostTrouble['why'], args: HostTrouble['args'] = {}, after = 0): HostTrouble => ({
  kind: 'trouble',
  why,
  args,
  after,
});
export const isTrouble = (value: object): value is HostTrouble => 'kind' in value && value.kind === 'trouble';

async function whyNot(response: Response): Promise<HostTrouble> {
  const after = Number(response.headers.get('retry-after')) || 1;
  const body: unknown = await response.json().catch(() => null);
  if (!isObject(body) || !isText(body['error'])) return trouble('server', {}, after);
  const args = isObject(body['args']) ? body['args'] : {};
  const plain = Object.entries(args).filter(([, value]) => isText(value) || isNumber(value));
  return trouble(body['error'] as HttpError['error'], Object.fromEntries(plain) as HostTrouble['args'], after);
}

async function asked<Read>(
  address: string,
  init: RequestInit,
  read: (body: unknown) => Read | null,
): Promise<Read | HostTrouble> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store' });
    if (!response.ok) return await whyNot(response);
    return read(await response.json()) ?? trouble('server');
  } catch {
    return trouble('lost');
  }
}

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

function readOffered(value: unknown): ScenarioOffered | null {
  if (!isObject(value)) return null;
  const { id, title, summary, language, teaches, turns, turnWeeks, minutes } = value;
  if (!isText(id) || !isText(title) || !isText(summary) || !isText(language) || !Array.isArray(teaches)) return null;
  if (!isNumber(turns) || !isNumber(turnWeeks) || !isNumber(minutes)) return null;
  return { id, title, summary, language, teaches: teaches.filter(isText), turns, turnWeeks, minutes };
}

export const fetchOffered = (base: string, key: string): Promise<readonly ScenarioOffered[] | HostTrouble> =>
  asked(`${base}live/scenarios`, { headers: bearer(key) }, (body) =>
    Array.isArray(body) ? body.map(readOffered).filter((one) => one !== null) : null,
  );

function readOpened(value: unknown): Opened | null {
  if (!isObject(value)) return null;
  const { session, code, key, control, projector, address } = value;
  return [session, code, key, control, projector, address].every(isText)
    ? ({ session, code, key, control, projector, address } as Opened)
    : null;
}

export const openSession = (base: string, key: string, wanted: SetupWanted): Promise<Opened | HostTrouble> =>
  asked(
    `${base}live/sessions`,
    {
      method: 'POST',
      headers: { ...bearer(key), 'Content-Type': 'application/json' },
      body: JSON.stringify(wanted),
    },
    readOpened,
  );

/** Null where it did not come. */
export async function fetchExport(
  base: string,
  session: string,
  capability: string,
  kind: FileKind,
  names: boolean,
): Promise<Blob | null> {
  try {
    const response = await fetch(`${base}live/${session}/export.${kind}${names ? '?names=1' : ''}`, {
      headers: bearer(capability),
      cache: 'no-store',
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
