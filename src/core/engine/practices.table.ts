// What a block of standing attention is, as behaviours (z) and at-once changes. One row a practice, each with its reason.
import { PRACTICE_PRICES, type PracticePrice } from '../scenario/practice-prices.table.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { MoveBundle } from './moves.table.ts';

/**
 * What a practice answers to, each by how far it is from usual, up to 1: workload and strain of their own accord, reports that leave
 * things out (honesty), a boss out of patience (credit), work that goes badly (delivery), and seats that are empty.
 */
export type Need = 'loaded' | 'strained' | 'unheard' | 'distrusted' | 'impatient' | 'behind' | 'short';
export interface NeededBundle {
  readonly where: Need;
  /** Whose it is to make something of it: counts by how ready the manager is, or by how far from it. */
  readonly by?: 'ready' | 'unready';
  readonly does: MoveBundle;
}

interface PracticeRow extends PracticePrice {
  readonly kind: 'details' | 'developing' | 'elsewhere';
  readonly ideas: readonly string[];
  readonly always: MoveBundle;
  readonly ready?: MoveBundle;
  readonly unready?: MoveBundle;
  /** Done besides, as far as it is needed. */
  readonly needed?: NeededBundle;
  /** The player sees the team's true state this week. */
  readonly reveals?: true;
  readonly why: string;
}

export const PRACTICES: Readonly<Record<PracticeId, PracticeRow>> = {
  one_on_one: {
    ...PRACTICE_PRICES.one_on_one,
    kind: 'developing',
    ideas: ['G1', 'G4', 'D3'],
    always: { absence: -0.9, coaching: 0.9, sharing: 0.62, fairness: 0.48, direction: 0.2, monitoring: -0.1 },
    needed: { where: 'strained', does: { strainNow: -0.25 } },
    why: 'Regular talks about how they manage raise safety a little and skill over months (Castro et al. 2025; Liu & Batt 2010).',
  },
  go_and_see: {
    ...PRACTICE_PRICES.go_and_see,
    kind: 'elsewhere',
    ideas: ['D1'],
    always: { absence: -0.4, monitoring: 0.15, openness: 0.1 },
    reveals: true,
    needed: { where: 'behind', by: 'ready', does: { deliveryNow: 0.5, capabilityNow: 0.08 } },
    why: 'True now; felt as watching where trust is low.',
  },
  skip_level: {
    ...PRACTICE_PRICES.skip_level,
    kind: 'elsewhere',
    ideas: ['D1'],
    always: { monitoring: 0.5, absence: -0.1 },
    reveals: true,
    ready: { sharing: -0.5, fairness: -0.8, trustNow: -0.14 },
    unready: { sharing: -0.1, fairness: -0.1, trustNow: -0.02 },
    needed: { where: 'unheard', does: { capabilityNow: 0.18, deliveryNow: 0.2, honestyNow: 0.15 } },
    why: 'The truest instrument; unannounced, it goes round the manager.',
  },
  skip_level_announced: {
    ...PRACTICE_PRICES.skip_level_announced,
    kind: 'elsewhere',
    ideas: ['D1', 'G5'],
    always: { absence: -0.4, fairness: 0.1, openness: 0.15 },
    reveals: true,
    needed: { where: 'unheard', does: { capabilityNow: 0.26, deliveryNow: 0.3, honestyNow: 0.3 } },
    why: 'The same talk, agreed with the manager first, leaves their standing whole.',
  },
  redo_work: {
    ...PRACTICE_PRICES.redo_work,
    kind: 'details',
    ideas: ['P1'],
    always: { monitoring: 1.3, absence: -0.8, direction: 0.3, deliveryNow: 0.2, dependenceNow: 0.05, creditNow: 0.02 },
    ready: { sharing: -1.9, fairness: -1.3, autonomyNow: -0.18, trustNow: -0.05, capabilityNow: -0.05 },
    unready: { sharing: -0.3, fairness: -0.1, capabilityNow: -0.02 },
    needed: { where: 'behind', by: 'unready', does: { deliveryNow: 1.7, creditNow: 0.25 } },
    why: 'Output now; the pattern takes ownership and respect away, most from the capable (Dirks & Ferrin 2002 on participation and respect).',
  },
  join_work: {
    ...PRACTICE_PRICES.join_work,
    kind: 'details',
    ideas: ['G4'],
    always: { monitoring: 0.35, absence: -0.9, coaching: 0.65, direction: 0.25, deliveryNow: 0.07 },
    ready: { sharing: -0.35, fairness: -0.15 },
    unready: { sharing: 0.15, fairness: 0.15, skillNow: 0.1, capabilityNow: 0.05 },
    why: 'Help beside someone who is stuck lifts them; beside someone who is not, it crowds (Fisher, Pillemer & Amabile 2018, qualitative).',
  },
  goals_together: {
    ...PRACTICE_PRICES.goals_together,
    kind: 'developing',
    ideas: ['G2'],
    always: { goals: 1.4, direction: 0.7, sharing: 0.6, absence: -0.7, fairness: 0.3, goalNow: 0.4 },
    why: 'Specific, hard, explained goals raise output; working them out together wins trust and fairness, hardly more output.',
  },
  people_panel: {
    ...PRACTICE_PRICES.people_panel,
    kind: 'developing',
    ideas: ['G3', 'P3', 'P4'],
    always: { fairness: 0.55, systemsNow: 0.25 },
    why: 'Criteria and more than one voice in hiring and promotion are what fairness is made of (Dirks & Ferrin 2002; Hoffman et al. 2018).',
  },
  answer_feedback: {
    ...PRACTICE_PRICES.answer_feedback,
    kind: 'developing',
    ideas: ['G5'],
    always: { openness: 1.1, fairness: 0.15, opennessNow: 0.05 },
    needed: { where: 'distrusted', does: { trustNow: 0.07 } },
    why: 'Leaders who share the criticism they got make it safer to speak, and it lasts (Coutifaris & Grant 2022).',
  },
  old_specialty: {
    ...PRACTICE_PRICES.old_specialty,
    kind: 'elsewhere',
    ideas: ['P2'],
    always: { deliveryNow: 0.05, creditNow: 0.04 },
    needed: { where: 'short', does: { deliveryNow: 0.5 } },
    why: 'The work you were promoted for still pays a little, at the price of the hours.',
  },
  boss_time: {
    ...PRACTICE_PRICES.boss_time,
    kind: 'elsewhere',
    ideas: [],
    always: { creditNow: 0.12, forewarnedNow: 0.5 },
    needed: { where: 'impatient', does: { creditNow: 0.5, strainNow: -0.1 } },
    why: 'A boss who was told what is coming holds off what would else reach the teams.',
  },
  peer_time: {
    ...PRACTICE_PRICES.peer_time,
    kind: 'elsewhere',
    ideas: ['D2'],
    always: { alliesNow: 0.22 },
    needed: { where: 'loaded', does: { deliveryNow: 0.1, strainNow: -0.07 } },
    why: 'Work and questions that cross departments are settled there, and peers speak well of you above.',
  },
  strategy: {
    ...PRACTICE_PRICES.strategy,
    kind: 'elsewhere',
    ideas: ['D2', 'G2'],
    always: { direction: 0.35, strategyNow: 0.12 },
    why: 'Choosing what not to do is work that only the senior leader can do.',
  },
};
