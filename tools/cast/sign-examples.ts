// One beat of each kind with its shades, for the table of signs and for their pictures.
import type { Beat } from '../../src/core/run/view.ts';

export const SIGN_MANAGER = 'Mara';
const manager = SIGN_MANAGER;

/** A kind without an example does not compile. */
export const EXAMPLES: Readonly<Record<Beat['kind'], readonly Beat[]>> = {
  ripple: (['warm', 'cool', 'plain'] as const).map((tone) => ({ kind: 'ripple', manager, tone, blocks: 1 })),
  mood: [{ kind: 'mood', manager, mood: 'worried' }],
  trust: (['up', 'down'] as const).map((direction) => ({ kind: 'trust', manager, direction })),
  team: (['up', 'down'] as const).map((direction) => ({ kind: 'team', manager, direction })),
  hovering: [{ kind: 'hovering', manager }],
  coaching: [{ kind: 'coaching', manager }],
  gave_notice: [{ kind: 'gave_notice', manager, person: 1 }],
  left: [{ kind: 'left', manager, person: 1 }],
  arrived: [{ kind: 'arrived', manager, person: 1 }],
  escalation: [false, true].map((unanswered) => ({ kind: 'escalation', manager, blocks: 1, unanswered })),
  promise_kept: [{ kind: 'promise_kept', manager }],
  promise_broken: [{ kind: 'promise_broken', manager }],
  restless: [{ kind: 'restless', manager }],
  wants_out: [{ kind: 'wants_out', manager }],
  manager_notice: [{ kind: 'manager_notice', manager }],
  manager_stays: [{ kind: 'manager_stays', manager }],
  manager_left: [{ kind: 'manager_left', manager }],
  seat: [
    { kind: 'seat', manager, change: 'vacant', team: 'Platform', name: null, gone: 'Mara Lind' },
    { kind: 'seat', manager, change: 'filled', team: 'Platform', name: 'Ana Ruiz', gone: null },
  ],
  lent: [{ kind: 'lent', manager, person: 1, name: 'Dev Shah', back: false, to: null }],
  grew: [{ kind: 'grew', manager }],
  stalled: [{ kind: 'stalled', manager }],
};

function shadeOf(beat: Beat): string | undefined {
  switch (beat.kind) {
    case 'ripple':
      return beat.tone;
    case 'trust':
    case 'team':
      return beat.direction;
    case 'escalation':
      return beat.unanswered ? 'unanswered' : undefined;
    case 'seat':
      return beat.change;
    case 'mood':
      return 'changes';
    default:
      return undefined;
  }
}

/** Of its picture in docs/authors/signs: `trust-up`. */
export const signName = (beat: Beat): string =>
  [beat.kind.replaceAll('_', '-'), shadeOf(beat)].filter((part) => part !== undefined).join('-');
