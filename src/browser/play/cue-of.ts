// Which cue goes with what happens in a run. Every cue has a visible twin.
import type { Beat, RunView } from '../../core/run/view.ts';
import type { CueName } from '../audio/cues.ts';

export function cueOf(beat: Beat): CueName | undefined {
  switch (beat.kind) {
    case 'ripple':
      return 'ripple';
    case 'trust':
    case 'team':
      return beat.direction === 'up' ? 'trust-up' : 'trust-down';
    case 'seat':
      return beat.change === 'vacant' ? 'warn' : 'arrive';
    case 'lent':
      return beat.back ? 'arrive' : 'arrive-low';
    case 'grew':
    case 'arrived':
    case 'coaching':
    case 'promise_kept':
    case 'manager_stays':
      return 'arrive';
    case 'stalled':
    case 'left':
    case 'hovering':
    case 'restless':
    case 'wants_out':
      return 'arrive-low';
    case 'escalation':
      return beat.unanswered ? 'warn' : 'message';
    case 'gave_notice':
    case 'promise_broken':
    case 'manager_notice':
    case 'manager_left':
      return 'warn';
    case 'mood':
      return undefined;
  }
}

/** Fog above this hides how a team is. */
const MISTY = 0.5;

/** What a step of the player's leads to: a page that comes up, or a team that comes out of the mist. */
export function cueOfStep(before: RunView, after: RunView): CueName | undefined {
  if (before.phase === after.phase && before.week === after.week) return undefined;
  switch (after.phase) {
    case 'briefing':
      return 'message';
    case 'week': {
      const misty = new Set(before.managers.filter(({ fog }) => fog > MISTY).map(({ id }) => id));
      return after.managers.some(({ id, fog }) => fog === 0 && misty.has(id)) ? 'reveal' : 'week';
    }
    case 'away':
      return 'week';
    case 'debrief':
      return 'finish';
    case 'opening':
    case 'bet':
    case 'moment':
    case 'plan':
      return undefined;
  }
}
