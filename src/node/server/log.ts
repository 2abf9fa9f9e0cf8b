// What happened, for whoever runs the server: a line of JSON an event. No name, address, token, code or word of anybody's is in it.

type Level = 'info' | 'warn' | 'error';
/** Figures and fixed words alone. */
type Fields = Readonly<Record<string, string | number | boolean>>;

export type Log = (level: Level, event: string, fields?: Fields) => void;

export const logTo =
  (write: (line: string) => void, now: () => number): Log =>
  (level, event, fields = {}) =>
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields })}\n`);

/** An error by its kind and where in the code it was: its message may hold what somebody wrote. */
export function faultFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const place = /\(?([\w.-]+\.[jt]s:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1];
  return { fault: error.name, ...code, ...(place === undefined ? {} : { place }) };
}
