// SCORM's numbered lists: `cmi.interactions.3.id`. The next number is asked for each time, for others write there too.
import type { IdeaReport } from './connection.ts';
import { points } from './fitted.ts';
import type { Runtime } from './runtime.ts';

export type Fields = readonly (readonly [name: string, value: string])[];
type List = 'interactions' | 'objectives';

function countOf(runtime: Runtime, list: List): number {
  const count = Number.parseInt(runtime.get(`cmi.${list}._count`) ?? '', 10);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** False where it could not even be begun: then nothing of it stands there. */
function fill(runtime: Runtime, at: string, id: string, fields: Fields): boolean {
  if (!runtime.set(`${at}.id`, id)) return false;
  for (const [name, value] of fields) runtime.set(`${at}.${name}`, value);
  return true;
}

export const addInteraction = (runtime: Runtime, id: string, fields: Fields): boolean =>
  fill(runtime, `cmi.interactions.${countOf(runtime, 'interactions')}`, id, fields);

/** Where an earlier visit put it, else as a new one. */
export function putObjective(runtime: Runtime, id: string, fields: Fields): boolean {
  const count = countOf(runtime, 'objectives');
  let at = 0;
  while (at < count && runtime.get(`cmi.objectives.${at}.id`) !== id) at += 1;
  return fill(runtime, `cmi.objectives.${at}`, id, fields);
}

/** Out of a hundred; nothing where nothing bore on it. */
export const scoreFields = (score: IdeaReport['score']): Fields =>
  score === null
    ? []
    : [
        ['score.min', '0'],
        ['score.max', '100'],
        ['score.raw', String(points(score))],
      ];

/** The better of two visits stays. True where this one is it. */
export function bestScore(runtime: Runtime, at: string, score: number | null): boolean {
  if (score === null) return false;
  const before = Number.parseFloat(runtime.get(`${at}.raw`) ?? '');
  return !(before > points(score));
}

/** How many could be handed in, one after the other: where one is not taken the rest wait. */
export function inTurn<Report>(reports: readonly Report[], hand: (report: Report) => boolean): number {
  const stopped = reports.findIndex((report) => !hand(report));
  return stopped === -1 ? reports.length : stopped;
}
