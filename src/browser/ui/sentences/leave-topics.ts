// What a week of the leave can be told about, and in which words: each sentence once in a leave.
import type { Beat } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { KeyOf } from '../text/catalogue.ts';

type LeaveKey = KeyOf<'leave'>;
/** Told only while there are sentences left, where there is none `beyond` that carries a figure which grows. */
interface Stock {
  readonly once: readonly LeaveKey[];
  readonly beyond?: LeaveKey;
}

/** The heaviest first. */
const STOCK = {
  manager_left: { once: ['leave.manager_left_1'], beyond: 'leave.manager_left_2' },
  seat_vacant: { once: ['leave.seat_vacant'], beyond: 'leave.seat_vacant' },
  seat_acting: { once: ['leave.seat_acting'], beyond: 'leave.seat_acting' },
  seat_filled: { once: ['leave.seat_filled'], beyond: 'leave.seat_filled' },
  manager_notice: { once: ['leave.manager_notice_1'], beyond: 'leave.manager_notice_2' },
  broken: { once: ['leave.broken_1'] },
  manager_stays: { once: ['leave.manager_stays_1'] },
  left: { once: ['leave.left_1', 'leave.left_2', 'leave.left_3'], beyond: 'leave.left_long' },
  notice: { once: ['leave.notice_1', 'leave.notice_2', 'leave.notice_3'], beyond: 'leave.notice_long' },
  wants_out: { once: ['leave.wants_out_1', 'leave.wants_out_2'] },
  restless: { once: ['leave.restless_1', 'leave.restless_2', 'leave.restless_3'] },
  stuck: {
    once: [
      'leave.stuck_1',
      'leave.stuck_2',
      'leave.stuck_3',
      'leave.stuck_4',
      'leave.stuck_5',
      'leave.stuck_6',
      'leave.stuck_7',
      'leave.stuck_8',
    ],
    beyond: 'leave.stuck_long',
  },
  asked: {
    once: ['leave.asked_1', 'leave.asked_2', 'leave.asked_3', 'leave.asked_4', 'leave.asked_5'],
    beyond: 'leave.asked_long',
  },
  down: {
    once: ['leave.down_1', 'leave.down_2', 'leave.down_3', 'leave.down_4', 'leave.down_5'],
    beyond: 'leave.down_long',
  },
  trust_down: { once: ['leave.trust_down_1'] },
  hovering: { once: ['leave.hovering_1', 'leave.hovering_2'] },
  kept: { once: ['leave.kept_1'] },
  grew: { once: ['leave.grew_1', 'leave.grew_2', 'leave.grew_3'] },
  coaching: { once: ['leave.coaching_1', 'leave.coaching_2'] },
  up: { once: ['leave.up_1', 'leave.up_2', 'leave.up_3', 'leave.up_4'], beyond: 'leave.up_long' },
  trust_up: { once: ['leave.trust_up_1'] },
  worn: { once: ['leave.worn_1', 'leave.worn_2', 'leave.worn_3'], beyond: 'leave.worn_long' },
  uneasy: { once: ['leave.uneasy_1', 'leave.uneasy_2', 'leave.uneasy_3'], beyond: 'leave.uneasy_long' },
  arrived: { once: ['leave.arrived_1', 'leave.arrived_2', 'leave.arrived_3'] },
  alone: {
    once: [
      'leave.alone_1',
      'leave.alone_2',
      'leave.alone_3',
      'leave.alone_4',
      'leave.alone_5',
      'leave.alone_6',
      'leave.alone_7',
      'leave.alone_8',
    ],
    beyond: 'leave.alone_long',
  },
} as const satisfies Readonly<Record<string, Stock>>;

export type Topic = keyof typeof STOCK;
export const stockOf = (topic: Topic): Stock => STOCK[topic];
export const BY_WEIGHT = Object.keys(STOCK) as readonly Topic[];

/** What goes well without you: told beside what waits. */
export const GOOD: ReadonlySet<Topic> = new Set([
  'manager_stays',
  'kept',
  'grew',
  'coaching',
  'up',
  'trust_up',
  'alone',
]);
/** Told at the top of its week, whatever else there is. */
export const NEVER_DROPPED: ReadonlySet<Topic> = new Set([
  'manager_left',
  'seat_vacant',
  'seat_acting',
  'seat_filled',
  'manager_notice',
]);
/** Only one of these is told in a week. */
export const PARTINGS: ReadonlySet<Topic> = new Set(['left', 'notice']);
/** Said of one person, as it would be odd of several. */
export const OF_ONE: ReadonlySet<Topic> = new Set(['alone', 'worn', 'uneasy']);

/** Null for what is only seen on the map. */
export function topicOf(beat: Beat): Topic | null {
  switch (beat.kind) {
    case 'team':
      return beat.direction;
    case 'trust':
      return `trust_${beat.direction}`;
    case 'stalled':
      return 'stuck';
    case 'escalation':
      return 'asked';
    case 'gave_notice':
      return 'notice';
    case 'promise_kept':
      return 'kept';
    case 'promise_broken':
      return 'broken';
    case 'seat':
      return `seat_${beat.change}`;
    case 'ripple':
    case 'mood':
    case 'lent':
      return null;
    case 'left':
    case 'arrived':
    case 'hovering':
    case 'coaching':
    case 'grew':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
      return beat.kind;
  }
}

/** How somebody about whom nothing else is told gets on without you. */
export function topicOfMood(mood: Mood): Topic {
  if (mood === 'exhausted' || mood === 'angry') return 'worn';
  return mood === 'worried' || mood === 'sceptical' ? 'uneasy' : 'alone';
}

/** Headlines where the author gave none, by what weighs most in the week. */
export const HEADS = {
  parting: ['leave.head_parting_1', 'leave.head_parting_2', 'leave.head_parting_3'],
  waiting: ['leave.head_waiting_1', 'leave.head_waiting_2', 'leave.head_waiting_3', 'leave.head_waiting_4'],
  down: ['leave.head_down_1', 'leave.head_down_2', 'leave.head_down_3'],
  quiet: ['leave.head_quiet_1', 'leave.head_quiet_2', 'leave.head_quiet_3', 'leave.head_quiet_4', 'leave.head_quiet_5'],
} as const satisfies Readonly<Record<string, readonly LeaveKey[]>>;

export function headOf(topic: Topic | undefined): keyof typeof HEADS {
  switch (topic) {
    case 'manager_left':
    case 'manager_notice':
    case 'left':
    case 'notice':
      return 'parting';
    case 'stuck':
    case 'asked':
    case 'broken':
      return 'waiting';
    case 'down':
    case 'worn':
    case 'uneasy':
    case 'wants_out':
    case 'restless':
    case 'trust_down':
    case 'hovering':
      return 'down';
    default:
      return 'quiet';
  }
}
