// What an option means: a named bundle of behaviours (z, this week) and at-once changes (z), each row with its reason.
// `always` counts fully; `ready` is weighted by how ready the manager is, `unready` by how far from it.
// `others` reaches the managers who only hear of it.
import type { Idea, MoveId, Stance } from '../scenario/vocabulary.ts';
import type { Behaviour } from './state.ts';

/** `…Now` keys change a level at once; `dependenceNow` is a share (0–1) of decisions that wait for the player. */
export type AtOnce =
  | 'trustNow'
  | 'autonomyNow'
  | 'clarityNow'
  | 'honestyNow'
  | 'skillNow'
  | 'strainNow'
  | 'engagementNow'
  | 'deliveryNow'
  | 'capabilityNow'
  | 'dependenceNow'
  | 'goalNow'
  | 'creditNow'
  | 'forewarnedNow'
  | 'alliesNow'
  | 'systemsNow'
  | 'strategyNow'
  | 'scarNow'
  | 'opennessNow'
  | 'keepingNow'
  | 'unrestNow';
export type MoveBundle = { readonly [K in Behaviour | AtOnce]?: number };

interface MoveRow {
  readonly stance: Stance;
  readonly ideas: readonly Idea[];
  readonly always?: MoveBundle;
  readonly ready?: MoveBundle;
  readonly unready?: MoveBundle;
  readonly others?: MoveBundle;
  readonly why: string;
}

export const MOVES: Readonly<Record<MoveId, MoveRow>> = {
  take_over: {
    stance: 'micromanage',
    ideas: ['P1', 'D1'],
    always: { monitoring: 2, absence: -0.5, deliveryNow: 0.4, creditNow: 0.25, dependenceNow: 0.07 },
    ready: { sharing: -1.8, fairness: -1.5, autonomyNow: -0.2, trustNow: -0.25, capabilityNow: -0.1 },
    unready: { sharing: -0.7, fairness: -0.2, capabilityNow: -0.05, strainNow: -0.1 },
    why: 'Doing their work gives output now. What it costs is decision rights and respect, and most with the capable (Dirks & Ferrin 2002).',
  },
  check_closely: {
    stance: 'micromanage',
    ideas: ['P1', 'D1'],
    always: { monitoring: 1.6, absence: -0.4, deliveryNow: 0.12, creditNow: 0.12, dependenceNow: 0.03 },
    ready: { sharing: -0.9, fairness: -0.5, trustNow: -0.1 },
    unready: { sharing: -0.3, direction: 0.3 },
    why: 'Close checking by itself moves output little and strain up a little (Siegel et al. 2022); the loss of say costs trust.',
  },
  decide_for_them: {
    stance: 'micromanage',
    ideas: ['P1', 'D1'],
    always: { monitoring: 0.8, direction: 0.7, absence: -0.4, deliveryNow: 0.2, creditNow: 0.1, dependenceNow: 0.08 },
    ready: { sharing: -1.7, fairness: -0.9, autonomyNow: -0.2, trustNow: -0.15 },
    unready: { sharing: -0.6, clarityNow: 0.15 },
    why: 'A decision taken for someone is quick and clear, and teaches them to bring the next one.',
  },
  bypass: {
    stance: 'micromanage',
    ideas: ['P1', 'D3'],
    always: { monitoring: 1.2, sharing: -1.2, fairness: -1.2, deliveryNow: 0.25, trustNow: -0.22, dependenceNow: 0.05 },
    others: { fairness: -0.2 },
    why: 'Going straight to the team is fast and takes the manager’s standing away.',
  },
  direct_with_reasons: {
    stance: 'direct',
    ideas: ['G2'],
    always: { direction: 1.3, absence: -0.5, fairness: 0.25, deliveryNow: 0.18, clarityNow: 0.12 },
    ready: { sharing: -0.5 },
    unready: { trustNow: 0.06, strainNow: -0.08 },
    why: 'Specific, hard, explained goals raise output, given or shared (Locke & Latham 2002); clarity relieves those who are new.',
  },
  set_goal_alone: {
    stance: 'direct',
    ideas: ['G2'],
    always: { direction: 0.9, goalNow: 0.76, deliveryNow: 0.05 },
    ready: { sharing: -0.7, goals: -0.5 },
    unready: { sharing: -0.2 },
    why: 'A goal handed down works on output about as well as a shared one; ownership it does not give.',
  },
  hand_over: {
    stance: 'delegate',
    ideas: ['D1', 'G4'],
    always: { sharing: 1.6, monitoring: -0.8, direction: 0.25, fairness: 0.4, dependenceNow: -0.08 },
    ready: { autonomyNow: 0.2, trustNow: 0.15, skillNow: 0.06, capabilityNow: 0.06, deliveryNow: 0.08 },
    unready: { strainNow: 0.2, deliveryNow: -0.4, creditNow: -0.3, skillNow: 0.02 },
    why: 'A real decision with backing grows the ready; the unready miss in public.',
  },
  drop_on_them: {
    stance: 'avoid',
    ideas: ['P2'],
    always: { absence: 0.9, sharing: 0.3, direction: -0.5, dependenceNow: -0.04 },
    ready: { autonomyNow: 0.08, strainNow: 0.08 },
    unready: { strainNow: 0.28, deliveryNow: -0.4, trustNow: -0.12, clarityNow: -0.2, creditNow: -0.15 },
    why: 'The task without the terms is not delegation; ambiguity follows (Skogstad et al. 2014).',
  },
  wait_and_see: {
    stance: 'avoid',
    ideas: ['P2', 'D1'],
    always: { absence: 0.6, monitoring: -0.5, dependenceNow: -0.03 },
    ready: { autonomyNow: 0.1, sharing: 0.6, skillNow: 0.03 },
    unready: { strainNow: 0.15, deliveryNow: -0.25, direction: -0.4 },
    why: 'Right for whoever has it in hand, drift for whoever has not (Judge & Piccolo 2004 for the average).',
  },
  stay_in_craft: {
    stance: 'avoid',
    ideas: ['P2', 'G1'],
    always: { absence: 1.1, direction: -0.3, coaching: -0.5, creditNow: 0.05 },
    ready: { autonomyNow: 0.04 },
    unready: { strainNow: 0.15, deliveryNow: -0.12, clarityNow: -0.1 },
    why: 'The old work is pleasant and visible; who needed a leader that day had none.',
  },
  redirect: {
    stance: 'delegate',
    ideas: ['D2'],
    always: { absence: -0.1, deliveryNow: 0.15, sharing: 0.2 },
    ready: { fairness: -0.3, trustNow: -0.05 },
    unready: { skillNow: 0.05, strainNow: -0.1, trustNow: 0.04 },
    others: { strainNow: 0.06 },
    why: 'A colleague’s help is cheap for you and lands on the colleague.',
  },
  work_beside: {
    stance: 'coach',
    ideas: ['G4'],
    always: { coaching: 1.8, absence: -0.9, monitoring: 0.2, deliveryNow: 0.1, creditNow: -0.05 },
    ready: { sharing: -0.9, fairness: -0.5, skillNow: 0.03 },
    unready: { sharing: 0.5, fairness: 0.5, skillNow: 0.16, capabilityNow: 0.06, trustNow: 0.16, strainNow: -0.1 },
    why: 'Timely help to someone engaged and stuck builds skill; to someone who is neither, it tells them you doubt them.',
  },
  ask_questions: {
    stance: 'coach',
    ideas: ['G4', 'D1'],
    always: { coaching: 1.6, sharing: 0.8, absence: -0.7, dependenceNow: -0.06, creditNow: -0.06, deliveryNow: -0.06 },
    ready: { skillNow: 0.1, autonomyNow: 0.12, trustNow: 0.1 },
    unready: { skillNow: 0.08, strainNow: 0.08, deliveryNow: -0.1 },
    why: 'Questions return the problem with more thinking in it; slower today.',
  },
  stretch: {
    stance: 'coach',
    ideas: ['G4', 'P3'],
    always: { coaching: 1, sharing: 0.9, direction: 0.4, absence: -0.4, dependenceNow: -0.06 },
    ready: { skillNow: 0.16, autonomyNow: 0.15, engagementNow: 0.15, trustNow: 0.1, deliveryNow: 0.04 },
    unready: { skillNow: 0.08, strainNow: 0.25, deliveryNow: -0.28, creditNow: -0.12 },
    why: 'Nobody grows without real stakes; too much, too early, is only strain.',
  },
  protect_time: {
    stance: 'coach',
    ideas: ['G1'],
    always: {
      coaching: 1.2,
      fairness: 0.6,
      direction: 0.4,
      absence: -0.5,
      strainNow: -0.15,
      deliveryNow: -0.12,
      skillNow: 0.06,
      creditNow: -0.06,
    },
    why: 'Management done in the cracks of a full-time craft job is not done; the hours come out of output first.',
  },
  set_goal_together: {
    stance: 'coach',
    ideas: ['G2'],
    always: {
      goals: 1.8,
      sharing: 0.9,
      direction: 0.9,
      fairness: 0.4,
      absence: -0.6,
      goalNow: 0.76,
      clarityNow: 0.1,
      trustNow: 0.06,
    },
    why: 'Hard, specific, explained, and theirs: output as with a given goal, more trust and fairness.',
  },
  share_decision: {
    stance: 'coach',
    ideas: ['D1', 'D3'],
    always: { sharing: 1.6, fairness: 0.7, openness: 0.3, absence: -0.4, dependenceNow: -0.04, trustNow: 0.08 },
    unready: { deliveryNow: -0.08 },
    why: 'Say in the decision is among the strongest correlates of trust (Dirks & Ferrin 2002).',
  },
  agree_criteria: {
    stance: 'systems',
    ideas: ['G3', 'P4'],
    always: { fairness: 1, direction: 0.3, systemsNow: 0.35 },
    others: { fairness: 0.7 },
    why: 'Criteria before names: fairness for everyone, and discretion that does not lower the quality of hires (Hoffman et al. 2018).',
  },
  convene_panel: {
    stance: 'systems',
    ideas: ['G3', 'P4', 'P3'],
    always: { fairness: 0.7, sharing: 0.3, systemsNow: 0.3 },
    others: { fairness: 0.5, sharing: 0.3 },
    why: 'More than one voice in who gets hired and promoted.',
  },
  promote_the_expert: {
    stance: 'avoid',
    ideas: ['P3'],
    always: {
      fairness: -0.7,
      systemsNow: -0.3,
      deliveryNow: 0.1,
      creditNow: 0.12,
      capabilityNow: -0.12,
      skillNow: -0.1,
    },
    others: { fairness: -0.4 },
    why: 'Promoting on results in the craft costs the team’s results (Benson, Li & Shue 2019: −7.5 %).',
  },
  let_one_decide: {
    stance: 'avoid',
    ideas: ['P4'],
    always: { sharing: 0.5, fairness: -0.6, systemsNow: -0.35, creditNow: 0.04 },
    others: { fairness: -0.6 },
    why: 'One person’s say over careers is quick, and fair only by luck.',
  },
  explain_decision: {
    stance: 'direct',
    ideas: ['D3', 'G2'],
    always: { fairness: 1.1, direction: 0.6, absence: -0.3, trustNow: 0.06 },
    others: { fairness: 0.3, direction: 0.2 },
    why: 'Explanation and respect are the strongest part of fairness for trust (Dirks & Ferrin 2002).',
  },
  back_publicly: {
    stance: 'delegate',
    ideas: ['D3', 'D2'],
    always: { fairness: 1.2, sharing: 0.6, openness: 0.2, trustNow: 0.22, creditNow: -0.08, dependenceNow: -0.03 },
    others: { fairness: 0.25 },
    why: 'Standing behind someone when it costs you is how trust is seen to be given.',
  },
  blame: {
    stance: 'micromanage',
    ideas: ['D3'],
    always: { fairness: -1.8, trustNow: -0.6, honestyNow: -0.5, strainNow: 0.25, creditNow: 0.15 },
    others: { fairness: -0.6, openness: -0.5, honestyNow: -0.12 },
    why: 'A lapse of fairness in public: forgiven slowly, and everyone saw it (Kim et al. 2004 on integrity and competence).',
  },
  welcome_bad_news: {
    stance: 'openness',
    ideas: ['G5', 'D3'],
    always: { openness: 1.2, fairness: 0.6, absence: -0.3, honestyNow: 0.3, trustNow: 0.1 },
    others: { openness: 0.4, honestyNow: 0.06 },
    why: 'What happens to the first messenger decides what the rest will say (Detert & Burris 2007).',
  },
  punish_bad_news: {
    stance: 'micromanage',
    ideas: ['G5', 'D3'],
    always: { openness: -1.5, fairness: -0.8, honestyNow: -0.8, strainNow: 0.15, deliveryNow: 0.06 },
    others: { openness: -0.6, honestyNow: -0.2 },
    why: 'Sharp words for the messenger buy a quieter week and a longer silence.',
  },
  share_criticism: {
    stance: 'openness',
    ideas: ['G5'],
    always: { openness: 2, fairness: 0.4, honestyNow: 0.15, opennessNow: 0.3, creditNow: -0.04 },
    others: { openness: 1.4, honestyNow: 0.06, opennessNow: 0.2 },
    why: 'Leaders who share the criticism they got raise safety a year on (Coutifaris & Grant 2022).',
  },
  ask_feedback: {
    stance: 'openness',
    ideas: ['G5'],
    always: { openness: 0.8, absence: -0.2, honestyNow: 0.05 },
    others: { openness: 0.3 },
    why: 'Asking alone opens the door for a while; answers must be seen to count (Coutifaris & Grant 2022).',
  },
  own_mistake: {
    stance: 'openness',
    ideas: ['G5', 'D3'],
    always: { openness: 1.6, fairness: 1, trustNow: 0.18, creditNow: -0.2 },
    others: { openness: 0.5, fairness: 0.2 },
    why: 'Naming your own part repairs; it costs a little face upstairs.',
  },
  shield: {
    stance: 'delegate',
    ideas: ['D2', 'D3'],
    always: { fairness: 0.7, absence: -0.2, trustNow: 0.1, strainNow: -0.2, creditNow: -0.25 },
    why: 'Pressure that stops with you costs you upstairs and spares everyone below.',
  },
  pass_pressure: {
    stance: 'direct',
    ideas: ['D2'],
    always: { direction: 0.5, monitoring: 0.5, fairness: -0.4, strainNow: 0.25, deliveryNow: 0.25, creditNow: 0.15 },
    why: 'Pressure handed down moves the date and the strain.',
  },
  keep_people: {
    stance: 'direct',
    ideas: ['G1'],
    always: { direction: 0.3, keepingNow: 0.6 },
    why: 'Managers who are asked to keep their people do, for some months; then it fades until someone reminds them (Friebel, Heinz & Zubanov 2022).',
  },
};
