// Rows of older logs, brought up to date as they are read. Pure: the same row gives the same event for good.
import { LOG_VERSION, type LogRow, type SessionEvent } from './session-event.ts';

/** From version n to n + 1, by n. Each knows only the form before it and the form after it. */
const STEPS: Readonly<Record<number, (event: SessionEvent) => SessionEvent>> = {};

/** The event of a row in today's form; null where the row is of a version this program does not know. */
export function upcast({ version, event }: Pick<LogRow, 'version' | 'event'>): SessionEvent | null {
  if (!Number.isInteger(version) || version < 1 || version > LOG_VERSION) return null;
  let now = event;
  for (let from = version; from < LOG_VERSION; from += 1) now = STEPS[from]?.(now) ?? now;
  return now;
}
