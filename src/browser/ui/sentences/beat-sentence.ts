// Each beat of a week as one sentence, for the live region and the list of what happened.
import type { Beat, ManagerView } from '../../../core/run/view.ts';
import type { Translate } from '../text/text.ts';
import { called } from './called.ts';

export function beatSentence(beat: Beat, managers: readonly ManagerView[], t: Translate): string {
  const manager = managers.find(({ id }) => id === beat.manager);
  const name = manager === undefined ? beat.manager : nameIn(beat, manager, t);
  switch (beat.kind) {
    case 'ripple':
      return t(`beat.ripple_${beat.tone}`, { name });
    case 'mood':
      return t('beat.mood', { name, mood: beat.mood });
    case 'trust':
      return t(`beat.trust_${beat.direction}`, { name });
    case 'team':
      return t(`beat.team_${beat.direction}`, { name });
    case 'escalation':
      return beat.unanswered
        ? t('beat.escalation_unanswered', { name })
        : t('beat.escalation', { name, blocks: beat.blocks });
    case 'hovering':
    case 'coaching':
    case 'gave_notice':
    case 'left':
    case 'arrived':
    case 'promise_kept':
    case 'promise_broken':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
    case 'grew':
    case 'stalled':
      return t(`beat.${beat.kind}`, { name });
  }
}

/** Who has just left is still called by their name. */
export const nameIn = ({ kind }: Beat, manager: ManagerView, t: Translate): string =>
  kind === 'manager_left' ? manager.short : called(manager, t);

/**
 * Ripples are seen running on the map; as a line they only count where nothing else tells about that manager.
 * With `felt`, the beats felt so far and in that order.
 */
export function beatsWorthTelling(beats: readonly Beat[], felt: readonly Beat[] = beats): readonly Beat[] {
  const told = new Set(beats.filter(({ kind }) => kind !== 'ripple').map(({ manager }) => manager));
  return felt.filter((beat) => beat.kind !== 'ripple' || (beat.tone !== 'plain' && !told.has(beat.manager)));
}
