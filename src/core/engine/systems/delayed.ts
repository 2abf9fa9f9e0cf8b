// Changes an author put in the pipeline, felt in the week they are due.
import type { Cohort, Place } from '../cohort.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { Deed } from '../inputs.ts';
import type { Delayed } from '../state.ts';
import { changeLevel, deedsAt } from '../week.ts';

export function delayedSystem(c: Cohort): void {
  for (let p = 0; p < c.size; p++) {
    const place = c.places[p]!;
    for (const deed of deedsAt(c, p)) if (deed.kind === 'effect') put(place, deed, c.number);
    const { delayed } = place;
    if (delayed.length === 0) continue;
    for (const d of delayed) if (d.week === c.number) feel(c, place, d);
    if (delayed.some((d) => d.week <= c.number)) place.delayed = delayed.filter((d) => d.week > c.number);
  }
}

function put(place: Place, deed: Extract<Deed, { kind: 'effect' }>, now: number): void {
  const { manager, level, add, cause, afterWeeks } = deed;
  place.delayed = [...place.delayed, { week: now + afterWeeks, manager, level, add, cause }];
}

function feel(c: Cohort, { index }: Place, d: Delayed): void {
  if (d.level === 'claim') return;
  if (d.level === 'credit') {
    const { credit } = c.you;
    const before = credit[index]!;
    credit[index] = clamp(before + snap(d.add), -EDGE, EDGE);
    if (c.trace !== null) c.trace.you('credit', credit[index] - before, d.cause);
    return;
  }
  for (let i = 0; i < c.managers; i++)
    if (d.manager < 0 || d.manager === i) changeLevel(c, index * c.managers + i, d.level, snap(d.add), d.cause);
}
