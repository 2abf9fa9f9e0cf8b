// The if-then plan as a calendar file (RFC 5545): one event with two days on which it comes back, since some calendars take only
// the first event of a file. The core has no clock: today is handed in.

interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}
export interface CalendarPlan {
  /** One line: what stands in the calendar. */
  readonly summary: string;
  /** The plan in full; lines may break. */
  readonly description: string;
  readonly today: CalendarDay;
  /** When the file is made, in UTC: `20261123T081500Z`. */
  readonly stamp: string;
  /** Unlike that of any other file; letters, digits and hyphens. */
  readonly id: string;
  /** Days from today, the nearer first. */
  readonly inDays: readonly [number, number];
}

/** Octets a line may have without its line break (RFC 5545, 3.1). */
const LONGEST = 75;

/** The file's text, lines ended by CRLF. Throws for a stamp or id that would not be one. */
export function planCalendar(plan: CalendarPlan): string {
  if (!/^\d{8}T\d{6}Z$/.test(plan.stamp)) throw new Error(`stamp "${plan.stamp}": expected 20261123T081500Z`);
  if (!/^[0-9A-Za-z-]+$/.test(plan.id)) throw new Error(`id "${plan.id}": expected letters, digits and hyphens`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Skip Level//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...eventLines(plan),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(plan: CalendarPlan): string[] {
  const summary = escaped(plan.summary);
  const [days, later] = plan.inDays;
  return [
    'BEGIN:VEVENT',
    `UID:${plan.id}`,
    `DTSTAMP:${plan.stamp}`,
    `DTSTART;VALUE=DATE:${written(laterDay(plan.today, days))}`,
    `DTEND;VALUE=DATE:${written(laterDay(plan.today, days + 1))}`,
    // Calendars that know no list of dates know a rule.
    `RRULE:FREQ=DAILY;INTERVAL=${later - days};COUNT=2`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(plan.description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 31));

/** The day so many days after another, in the Gregorian calendar; `days` is a whole number from 0. */
export function laterDay(from: CalendarDay, days: number): CalendarDay {
  let { year, month } = from;
  let day = from.day + days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return { year, month, day };
}

const written = ({ year, month, day }: CalendarDay): string =>
  `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

/** TEXT as RFC 5545, 3.3.11 wants it; control characters have no place in it, and a tab is a space. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Octets of one character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line so that none is longer than 75 octets, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}
