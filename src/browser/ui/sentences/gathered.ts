// What happened, with the like in one line. Comes with the scenes after the opening.
import type { Beat, ManagerView } from '../../../core/run/view.ts';
import { listed } from '../text/formats.ts';
import { askedFor, beatSentence, isSubdued, nameOfWhom, type BeatText } from './beat-sentence.ts';

/** The like in one line: told in the same way, of one manager or several. */
export interface Line {
  readonly beats: readonly [Beat, ...Beat[]];
  /** Told without a cheer. */
  readonly subdued: boolean;
}
interface Telling extends BeatText {
  readonly managers: readonly ManagerView[];
}

/** What it is that happened, whomever to. */
function sortOf(beat: Beat): string {
  switch (beat.kind) {
    case 'ripple':
      return `ripple_${beat.tone}`;
    case 'mood':
      return `mood_${beat.mood}`;
    case 'trust':
      return beat.hidden ? 'trust_hidden' : `trust_${beat.direction}`;
    case 'team':
      return `team_${beat.direction}`;
    case 'seat':
      return `seat_${beat.change}`;
    case 'escalation':
      return beat.unanswered ? 'escalation_unanswered' : 'escalation';
    case 'gave_notice':
    case 'left':
    case 'arrived':
    case 'hovering':
    case 'coaching':
    case 'promise_kept':
    case 'promise_broken':
    case 'grew':
    case 'stalled':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
    case 'lent':
      return beat.kind;
  }
}

/** What cannot be told in one line with another of its sort. */
function detailOf(beat: Beat): string {
  if (beat.kind === 'trust') return beat.much ? 'much' : '';
  if (beat.kind === 'seat') return beat.manager;
  if (beat.kind === 'lent') return `${beat.name} ${beat.back}`;
  if ('person' in beat) return beat.name ?? '';
  return beat.kind === 'escalation' ? `${beat.ofWeek}` : '';
}

/** The heaviest first; what is not here comes last. */
const BY_WEIGHT = [
  'manager_left',
  'seat_vacant',
  'seat_acting',
  'seat_filled',
  'manager_notice',
  'promise_broken',
  'left',
  'gave_notice',
  'manager_stays',
  'wants_out',
  'restless',
  'escalation_unanswered',
  'escalation',
  'stalled',
  'trust_hidden',
  'mood_angry',
  'mood_exhausted',
  'team_down',
  'trust_down',
  'hovering',
  'mood_worried',
  'mood_sceptical',
  'promise_kept',
  'grew',
  'coaching',
  'team_up',
  'trust_up',
  'ripple_cool',
  'arrived',
];
function weightOf({ beats: [first] }: Line): number {
  const at = BY_WEIGHT.indexOf(sortOf(first));
  return at < 0 ? BY_WEIGHT.length : at;
}
export const byWeight = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => weightOf(a) - weightOf(b));

/** In the order in which each is felt first. `managers` as they look now. */
export function gathered(beats: readonly Beat[], managers: readonly ManagerView[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const beat of beats) {
    const subdued = isSubdued(beat, managers, beats);
    const key = `${sortOf(beat)} ${detailOf(beat)}${subdued ? ' subdued' : ''}`;
    const line = lines.get(key);
    lines.set(key, { subdued, beats: line ? [...line.beats, beat] : [beat] });
  }
  return [...lines.values()];
}

/** Each once, in the order of the line. */
export const whoIn = ({ beats }: Line): readonly string[] => [...new Set(beats.map(({ manager }) => manager))];

export function lineSentence(line: Line, telling: Telling): string {
  const { t, words, managers } = telling;
  const { beats, subdued } = line;
  const [first] = beats;
  if (beats.length === 1 || first.kind === 'seat' || first.kind === 'lent')
    return beatSentence(first, managers, telling, subdued);
  const called = (id: string): string => {
    const beat = beats.find(({ manager }) => manager === id);
    return beat === undefined ? id : nameOfWhom(beat, managers, t);
  };
  const who = whoIn(line);
  const args = {
    names: listed(t.locale, who.map(called)),
    managers: who.length,
    count: beats.length,
    ...(first.kind === 'escalation' ? askedFor(first) : { week: 0, past: '' }),
    blocks: beats.reduce((sum, beat) => sum + (beat.kind === 'escalation' ? askedFor(beat).blocks : 0), 0),
    much: String(first.kind === 'trust' && first.much === true),
    mood: first.kind === 'mood' ? first.mood : '',
    list: listed(
      t.locale,
      who.map((id) => words('many.on_team', { name: called(id), count: beats.filter((b) => b.manager === id).length })),
    ),
  };
  return words(subdued ? 'many.team_up_still' : manyKey(first), args);
}

function manyKey(beat: Exclude<Beat, { readonly kind: 'seat' | 'lent' }>) {
  switch (beat.kind) {
    case 'ripple':
      return `many.ripple_${beat.tone}` as const;
    case 'trust':
      return beat.hidden ? 'many.trust_hidden' : (`many.trust_${beat.direction}` as const);
    case 'team':
      return `many.team_${beat.direction}` as const;
    case 'escalation':
      return beat.unanswered ? 'many.escalation_unanswered' : 'many.escalation';
    case 'mood':
    case 'gave_notice':
    case 'left':
    case 'arrived':
    case 'hovering':
    case 'coaching':
    case 'promise_kept':
    case 'promise_broken':
    case 'grew':
    case 'stalled':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
      return `many.${beat.kind}` as const;
  }
}
