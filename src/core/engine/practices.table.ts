// What a block of standing attention is, as behaviours (z) and at-once changes. One row a practice, each with its reason.
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { MoveBundle } from './moves.table.ts';

interface PracticeRow {
  /** Blocks of attention each time. */
  readonly cost: number;
  readonly perManager: boolean;
  /** Most times a week, per manager where perManager. */
  readonly most: number;
  readonly kind: 'details' | 'developing' | 'elsewhere';
  readonly ideas: readonly string[];
  readonly always: MoveBundle;
  readonly ready?: MoveBundle;
  readonly unready?: MoveBundle;
  /** The player sees the team's true state this week. */
  readonly reveals?: true;
  readonly why: string;
}

export const PRACTICES: Readonly<Record<PracticeId, PracticeRow>> = {
  one_on_one: {
    cost: 1,
    perManager: true,
    most: 2,
    kind: 'developing',
    ideas: ['G1', 'G4', 'D3'],
    always: { absence: -0.9, coaching: 0.85, sharing: 0.5, fairness: 0.36, direction: 0.2, monitoring: -0.1 },
    why: 'Regular talks about how they manage raise safety a little and skill over months (Castro et al. 2025; Liu & Batt 2010).',
  },
  go_and_see: {
    cost: 1,
    perManager: true,
    most: 1,
    kind: 'elsewhere',
    ideas: ['D1'],
    always: { absence: -0.4, monitoring: 0.15, openness: 0.1 },
    reveals: true,
    why: 'True now; felt as watching where trust is low.',
  },
  skip_level: {
    cost: 1,
    perManager: true,
    most: 1,
    kind: 'elsewhere',
    ideas: ['D1'],
    always: { monitoring: 0.5, sharing: -0.3, fairness: -0.45, absence: -0.1, trustNow: -0.08 },
    reveals: true,
    why: 'The truest instrument; unannounced, it goes round the manager.',
  },
  skip_level_announced: {
    cost: 2,
    perManager: true,
    most: 1,
    kind: 'elsewhere',
    ideas: ['D1', 'G5'],
    always: { absence: -0.4, fairness: 0.1, openness: 0.15 },
    reveals: true,
    why: 'The same talk, agreed with the manager first, leaves their standing whole.',
  },
  redo_work: {
    cost: 2,
    perManager: true,
    most: 2,
    kind: 'details',
    ideas: ['P1'],
    always: { monitoring: 1.3, absence: -0.8, direction: 0.3, deliveryNow: 0.2, dependenceNow: 0.05, creditNow: 0.06 },
    ready: { sharing: -1.9, fairness: -1.3, autonomyNow: -0.18, trustNow: -0.05, capabilityNow: -0.05 },
    unready: { sharing: -0.6, fairness: -0.35, capabilityNow: -0.04 },
    why: 'Output now; the pattern takes ownership and respect away, most from the capable (Dirks & Ferrin 2002 on participation and respect).',
  },
  join_work: {
    cost: 2,
    perManager: true,
    most: 2,
    kind: 'details',
    ideas: ['G4'],
    always: { monitoring: 0.35, absence: -0.9, coaching: 0.7, direction: 0.25, deliveryNow: 0.07 },
    ready: { sharing: -0.35, fairness: -0.15 },
    unready: { sharing: 0.15, fairness: 0.15, skillNow: 0.03 },
    why: 'Help beside someone who is stuck lifts them; beside someone who is not, it crowds (Fisher, Pillemer & Amabile 2018, qualitative).',
  },
  goals_together: {
    cost: 2,
    perManager: true,
    most: 1,
    kind: 'developing',
    ideas: ['G2'],
    always: { goals: 1.4, direction: 0.7, sharing: 0.6, absence: -0.7, fairness: 0.3, goalNow: 0.2 },
    why: 'Specific, hard, explained goals raise output; working them out together wins trust and fairness, hardly more output.',
  },
  people_panel: {
    cost: 2,
    perManager: false,
    most: 1,
    kind: 'developing',
    ideas: ['G3', 'P3', 'P4'],
    always: { fairness: 0.55, systemsNow: 0.25 },
    why: 'Criteria and more than one voice in hiring and promotion are what fairness is made of (Dirks & Ferrin 2002; Hoffman et al. 2018).',
  },
  answer_feedback: {
    cost: 1,
    perManager: false,
    most: 1,
    kind: 'developing',
    ideas: ['G5'],
    always: { openness: 1.1, fairness: 0.15, opennessNow: 0.05 },
    why: 'Leaders who share the criticism they got make it safer to speak, and it lasts (Coutifaris & Grant 2022).',
  },
  old_specialty: {
    cost: 2,
    perManager: false,
    most: 3,
    kind: 'elsewhere',
    ideas: ['P2'],
    always: { deliveryNow: 0.05, creditNow: 0.04 },
    why: 'The work you were promoted for still pays a little, at the price of the hours.',
  },
  boss_time: {
    cost: 1,
    perManager: false,
    most: 2,
    kind: 'elsewhere',
    ideas: [],
    always: { creditNow: 0.22 },
    why: 'A boss who knows what is coming asks for fewer surprises.',
  },
  peer_time: {
    cost: 1,
    perManager: false,
    most: 2,
    kind: 'elsewhere',
    ideas: ['D2'],
    always: { alliesNow: 0.22 },
    why: 'Work that crosses departments is unblocked there; it lightens every team a little.',
  },
  strategy: {
    cost: 2,
    perManager: false,
    most: 2,
    kind: 'elsewhere',
    ideas: ['D2', 'G2'],
    always: { direction: 0.35, strategyNow: 0.16 },
    why: 'Choosing what not to do is work that only the senior leader can do.',
  },
};
