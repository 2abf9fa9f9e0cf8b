// Ids, words and figures as the standards want them.

/** Cut to `most` UTF-16 units, never through a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

/** On one line, and with no half of a character: both make some systems refuse the whole. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/\s+/g, ' ')
    .trim();

const fitId = (id: string, most: number): string => id.replaceAll(/[^\w.-]/g, '_').slice(0, most);
export const fitDecision = (id: string): string => fitId(id, 90);
/** Of a choice, or an idea. */
export const fitChoice = (id: string): string => fitId(id, 60);

/** 0–1, to the 4 digits that all of them take. */
export const share = (value: number): number =>
  Number.isFinite(value) ? Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000 : 0;
/** 0–100 of a share. */
export const points = (value: number): number => Math.round(share(value) * 10_000) / 100;

/** A BCP 47 tag, of what a system calls a language; null where it is none. */
export function languageTag(said: string | null): string | null {
  const tag = (said ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const hundredths = (ms: number): number => (Number.isFinite(ms) ? Math.max(0, Math.round(ms / 10)) : 0);

/** SCORM 1.2: HHHH:MM:SS.SS, which ends before ten thousand hours. */
export function timespan(ms: number): string {
  const all = Math.min(hundredths(ms), 3_599_999_999);
  const [hours, minutes, seconds] = [
    Math.floor(all / 360_000),
    Math.floor(all / 6000) % 60,
    Math.floor(all / 100) % 60,
  ];
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(all % 100)}`;
}

/** ISO 8601, to hundredths of a second: PT1H2M3.45S. */
export function duration(ms: number): string {
  const all = hundredths(ms);
  const [hours, minutes, seconds] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, (all % 6000) / 100];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}

/** SCORM 1.2: HH:MM:SS, where the learner is. */
export const timeOfDay = (at: Date): string => [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
