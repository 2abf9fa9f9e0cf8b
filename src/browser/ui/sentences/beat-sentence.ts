// Each beat of a week as one sentence, for the live region and the list of what happened.
import type { Beat, ManagerView } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { PlanText } from '../scenes/plan-words.ts';
import type { Translate } from '../text/text.ts';
import { called } from './called.ts';

/** What nobody should be cheerful beside. */
const GRAVE: ReadonlySet<Beat['kind']> = new Set([
  'left',
  'gave_notice',
  'manager_left',
  'manager_notice',
  'promise_broken',
]);
const DARK: ReadonlySet<Mood> = new Set(['angry', 'exhausted', 'worried']);

/** Good news of somebody with nothing to be glad of, by their face or by what else `happened`: it is told, but without a cheer. */
export function isSubdued(beat: Beat, managers: readonly ManagerView[], happened: readonly Beat[] = []): boolean {
  if (beat.kind !== 'team' || beat.direction !== 'up') return false;
  const mood = managers.find(({ id }) => id === beat.manager)?.mood;
  const grave = happened.some(({ kind, manager }) => manager === beat.manager && GRAVE.has(kind));
  return grave || (mood !== undefined && DARK.has(mood));
}

/** Which blocks, and of which week; none where nobody is there to give them. */
export const askedFor = ({ blocks, ofWeek = 0, past = false, why }: Extract<Beat, { kind: 'escalation' }>) => ({
  why: why ?? 'question',
  blocks: ofWeek === 0 ? 0 : blocks,
  week: ofWeek,
  past: String(past),
});

/** What somebody is called, and what is said of them. */
export interface BeatText {
  readonly t: Translate;
  readonly words: PlanText;
}

export function beatSentence(
  beat: Beat,
  managers: readonly ManagerView[],
  { t, words }: BeatText,
  subdued = isSubdued(beat, managers),
): string {
  const name = nameOfWhom(beat, managers, t);
  switch (beat.kind) {
    case 'ripple':
      return words(`beat.ripple_${beat.tone}`, { name });
    case 'mood':
      return words('beat.mood', { name, mood: beat.mood });
    case 'trust':
      if (beat.hidden) return words('beat.trust_hidden', { name, much: String(beat.much ?? false) });
      return words(`beat.trust_${beat.direction}`, { name, much: String(beat.much ?? false) });
    case 'team':
      return subdued ? words('beat.team_up_still', { name }) : words(`beat.team_${beat.direction}`, { name });
    case 'escalation':
      return beat.unanswered
        ? words('beat.escalation_unanswered', { name })
        : words('beat.escalation', { name, ...askedFor(beat) });
    case 'gave_notice':
    case 'left':
    case 'arrived':
      return words(`beat.${beat.kind}`, { name, person: beat.name ?? 'none' });
    case 'seat': {
      const { change, team, gone } = beat;
      return words('beat.seat', { change, team, name: beat.name ?? '', gone: gone ?? 'none' });
    }
    case 'lent': {
      const to = managers.find(({ id }) => id === beat.to);
      return words('beat.lent', { person: beat.name, back: String(beat.back), name, to: to?.short ?? 'none' });
    }
    case 'hovering':
    case 'coaching':
    case 'promise_kept':
    case 'promise_broken':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
    case 'grew':
    case 'stalled':
      return words(`beat.${beat.kind}`, { name });
  }
}

/** Also of somebody who is no manager of the player's. */
export function nameOfWhom(beat: Beat, managers: readonly ManagerView[], t: Translate): string {
  const manager = managers.find(({ id }) => id === beat.manager);
  if (manager !== undefined) return nameIn(beat, manager, t);
  return ('name' in beat && beat.name) || beat.manager;
}

/** Who has just left is still called by their name. */
const nameIn = ({ kind }: Beat, manager: ManagerView, t: Translate): string =>
  kind === 'manager_left' ? manager.short : called(manager, t);

/**
 * Ripples are seen running on the map; as a line they only count where nothing else tells about that manager.
 * With `felt`, the beats felt so far and in that order.
 */
export function beatsWorthTelling(beats: readonly Beat[], felt: readonly Beat[] = beats): readonly Beat[] {
  const told = new Set(beats.filter(({ kind }) => kind !== 'ripple').map(({ manager }) => manager));
  return felt.filter((beat) => beat.kind !== 'ripple' || (beat.tone !== 'plain' && !told.has(beat.manager)));
}
