// What somebody who leads the talk reads beforehand: two minutes on the whole, then moment by moment what its author remarked.
import { momentsInOrder } from '../scenario/moments-in-order.ts';
import { IDEA_NAMES } from '../scenario/idea-names.table.ts';
import { optionsIn } from '../scenario/options-in.ts';
import type { Moment, Scenario } from '../scenario/schema.ts';
import { fillUnseen } from './fill.ts';

interface NotedOption {
  readonly text: string;
  readonly note: string | undefined;
}
export interface NotedMoment {
  readonly title: string;
  /** In which it may first come; null for one that only follows on another. */
  readonly week: number | null;
  readonly notes: readonly string[];
  readonly options: readonly NotedOption[];
}
export interface FacilitatorNotes {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly industry: string | undefined;
  readonly place: string | undefined;
  readonly minutes: number;
  readonly weeks: number;
  readonly ideas: readonly string[];
  readonly contentNote: string | undefined;
  readonly ask: readonly string[];
  readonly peopleSay: readonly string[];
  readonly contrast: string | undefined;
  readonly questions: readonly string[];
  readonly research: readonly { readonly text: string; readonly source: string }[];
  /** Those that somebody has remarked on, in the order of play. */
  readonly moments: readonly NotedMoment[];
}

/** Filled in as in the first week in which it may come. */
function noted(scenario: Scenario, moment: Moment): NotedMoment[] {
  const { about, when, looks = [], note_facilitator: note } = moment;
  const said = (text: string): string => fillUnseen({ scenario, week: when?.weeks[0] ?? 1 }, text, about);
  const options = optionsIn(moment).map((one) => ({ text: said(one.text), note: one.note_facilitator }));
  const notes = [note, ...looks.map((look) => look.note_facilitator)].filter((text) => text !== undefined);
  if (notes.length === 0 && options.every((one) => one.note === undefined)) return [];
  return [{ title: said(moment.title), week: when?.weeks[0] ?? null, notes, options }];
}

export function facilitatorNotes(scenario: Scenario): FacilitatorNotes {
  const { id, title, language, summary, minutes, weeks, teaches, setting, facilitation, debrief } = scenario;
  const { ask = [], people_say: peopleSay = [], contrast } = facilitation ?? {};
  const said = (text: string): string => fillUnseen({ scenario, week: weeks }, text);
  return {
    id,
    title,
    language,
    summary,
    minutes,
    weeks,
    ask,
    peopleSay,
    contrast,
    industry: setting?.industry,
    place: setting?.place,
    ideas: teaches.map((idea) => IDEA_NAMES[idea]),
    contentNote: scenario.content_note,
    questions: (debrief?.questions ?? []).map((one) => said(typeof one === 'string' ? one : one.text)),
    research: (debrief?.research ?? []).map(({ text, source }) => ({ text: said(text), source: said(source) })),
    moments: momentsInOrder(scenario).flatMap((moment) => noted(scenario, moment)),
  };
}
