// What number a text means that stands where a number belongs: advice is given only where nothing else can be meant.
interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** A number, and at most one word before it and one after: “3”, “week 3”, “3 weeks”, “40 %”. */
const ALONE = /^\s*(?:\p{L}{1,10}\.?\s*)?(-?\d+(?:\.\d+)?)\s*(\p{L}{1,10}\.?|%)?\s*$/u;
/** “3k” and “3 m” are other numbers, “3rd” and “3/4” are none. */
const MORE = /^(?:k|m|mio|mill?|b|bn|e\d*|st|nd|rd|th)\.?$/i;
/** Of months and days in some languages that have them alike. */
const CALENDAR =
  /(?:^|[^\p{L}])(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|mon|tue|wed|thu|fri|sat|sun)\p{L}*/iu;
const DATE = /\d{4}-\d{1,2}|\d{4}-?W\d{1,2}|\d{1,4}([./])\s?\d{1,2}(?:\1\s?\d{0,4})|\bQ[1-4]\b/i;

export const isDate = (text: string): boolean => DATE.test(text) || (/\d/.test(text) && CALENDAR.test(text));

/** Digits as they would stand in the file; null where the text may mean something else, or nothing that is possible there. */
export function meantNumber(text: string, { least = -Infinity, most = Infinity }: Bounds): string | null {
  const [, digits, unit = ''] = ALONE.exec(text) ?? [];
  if (digits === undefined || isDate(text) || MORE.test(unit)) return null;
  return Number(digits) >= least && Number(digits) <= most ? digits : null;
}
