// What happened, with the like in one line, and the leave told so that nothing is said twice. Comes with the scenes after the opening.
import type { Beat, ManagerView } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { PlanText } from '../scenes/plan-words.ts';
import { listed } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import { beatSentence, nameIn } from './beat-sentence.ts';

/** How a beat is told; null where it is no news. */
export type Tell = 'usual' | 'asks_again' | 'stalled_long' | 'further' | 'still' | 'mood_again' | 'more' | null;

/** The like in one line: told in the same way, of one manager or several. */
export interface Line {
  readonly tell: Exclude<Tell, null>;
  readonly beats: readonly [Beat, ...Beat[]];
  /** Of the leave: questions that wait by now, and for how many weeks somebody is stuck. */
  readonly waiting: number;
  readonly weeks: number;
  /** Of the leave: how many have gone by now, or have said that they will, or have come. */
  readonly total: number;
}
interface Telling {
  readonly t: Translate;
  readonly words: PlanText;
  readonly managers: readonly ManagerView[];
}

const BAD: ReadonlySet<Mood> = new Set(['angry', 'exhausted', 'worried', 'sceptical']);
export const isBad = (mood: Mood): boolean => BAD.has(mood);

/** What it is that happened, whomever to. */
function sortOf(beat: Beat): string {
  switch (beat.kind) {
    case 'ripple':
      return `ripple_${beat.tone}`;
    case 'mood':
      return `mood_${beat.mood}`;
    case 'trust':
    case 'team':
      return `${beat.kind}_${beat.direction}`;
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
      return beat.kind;
  }
}

/** The heaviest first; what is not here comes last. */
const BY_WEIGHT = [
  'manager_left',
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

const usual = (): Tell => 'usual';

type ComesOrGoes = Extract<Beat, { readonly kind: 'gave_notice' | 'left' | 'arrived' }>;
const comesOrGoes = (beat: Beat): beat is ComesOrGoes =>
  beat.kind === 'gave_notice' || beat.kind === 'left' || beat.kind === 'arrived';

/** In the order in which each is felt first. */
export function gathered(
  beats: readonly Beat[],
  tellOf: (beat: Beat) => Tell = usual,
  { waiting = 0, weeks = 0, parted = { gave_notice: 0, left: 0, arrived: 0 } } = {},
): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const beat of beats) {
    const tell = tellOf(beat);
    if (tell === null) continue;
    const key = `${tell} ${sortOf(beat)}`;
    const line = lines.get(key);
    const total = comesOrGoes(beat) ? parted[beat.kind] : 0;
    lines.set(key, { tell, waiting, weeks, total, beats: line ? [...line.beats, beat] : [beat] });
  }
  return [...lines.values()];
}

/** Each once, in the order of the line. */
export const whoIn = ({ beats }: Line): readonly string[] => [...new Set(beats.map(({ manager }) => manager))];

export function lineSentence(line: Line, telling: Telling): string {
  const { t, words, managers } = telling;
  const { tell, beats } = line;
  const [first] = beats;
  if (tell === 'usual' && beats.length === 1) return beatSentence(first, managers, t);
  const called = (id: string): string => {
    const manager = managers.find((one) => one.id === id);
    return manager === undefined ? id : nameIn(first, manager, t);
  };
  const who = whoIn(line);
  const args = {
    names: listed(t.locale, who.map(called)),
    managers: who.length,
    count: beats.length,
    blocks: beats.reduce((sum, beat) => sum + (beat.kind === 'escalation' ? beat.blocks : 0), 0),
    mood: first.kind === 'mood' ? first.mood : '',
    waiting: line.waiting,
    weeks: line.weeks,
    total: line.total,
    list: listed(
      t.locale,
      who.map((id) => words('many.on_team', { name: called(id), count: beats.filter((b) => b.manager === id).length })),
    ),
  };
  const goesOn = tell === 'further' || tell === 'still';
  if (goesOn && (first.kind === 'team' || first.kind === 'trust'))
    return words(`away.${first.kind}_${first.direction}_${tell}`, args);
  if (tell === 'more' && comesOrGoes(first)) return words(`away.${first.kind}_more`, args);
  if (tell === 'usual' || tell === 'more' || goesOn) return words(manyKey(first), args);
  return words(`away.${tell}`, args);
}

function manyKey(beat: Beat) {
  switch (beat.kind) {
    case 'ripple':
      return `many.ripple_${beat.tone}` as const;
    case 'trust':
    case 'team':
      return `many.${beat.kind}_${beat.direction}` as const;
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
