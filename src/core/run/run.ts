// The run: decisions in, new run out, old run untouched. What did not change stays shared.
import { Immer, type Draft } from 'immer';
import { PRACTICES } from '../engine/practices.table.ts';
import type { WeekInputs } from '../engine/inputs.ts';
import { step } from '../engine/step.ts';
import { attentionLeft, claimedBlocks, planCost, practicesOf } from './attention.ts';
import { betsDue } from './bets.ts';
import type { Command, Decision, PlanItem, Refusal } from './decision.ts';
import { findMoment, optionsOf } from './moments.ts';
import { mostToSpend, openWeek, takeOption } from './progress.ts';
import { managerIndex, type Run, type WeekRecord } from './run-state.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { impressionOf, toldDelivery } from './told.ts';
import type { Phase } from './view.ts';
import { weekInputs } from './week-inputs.ts';

export type { Run } from './run-state.ts';
export { startRun } from './start-run.ts';

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

/** Carries out one command, or says why not. A refused command changes nothing. */
export function decide(run: Run, command: Command): Run | Refusal {
  switch (command.kind) {
    case 'continue':
      return goOn(run);
    case 'style':
      return chooseStyle(run, command);
    case 'bet':
      return placeBet(run, command);
    case 'option':
      return chooseOption(run, command);
    case 'plan':
      return playWeek(run, command.items);
  }
}

/** Takes back this week's last decision. A played week stays played. */
export function undo(run: Run): Run | Refusal {
  return run.previous ?? refuse('nothing_to_undo', 'There is nothing to take back this week.');
}

function refuse(code: Refusal['code'], message: string): Refusal {
  return { kind: 'refusal', code, message };
}

function wrongPhase(run: Run, wanted: Phase): Refusal {
  return refuse('wrong_phase', `This belongs to the ${wanted} phase; the run is at ${run.phase}.`);
}

/** Nothing is frozen: V8 goes a slow way through frozen arrays, and the author's scenario would be frozen with the run. */
const { produce } = new Immer({ autoFreeze: false });

/** `run` after a decision: what `recipe` edits is new, all else is shared, and `run` stays for undo. */
function change(run: Run, decision: Decision, recipe: (draft: Draft<Run>) => void): Run {
  const next = produce({ ...run, previous: null }, (draft) => {
    draft.decisions.push(decision as Draft<Decision>);
    recipe(draft);
  });
  return { ...next, previous: run };
}

function goOn(run: Run): Run | Refusal {
  if (run.phase === 'briefing') return { ...run, phase: afterBriefing(run) };
  if (run.phase === 'week') return run.week >= run.scenario.weeks ? goAway(run) : nextWeek(run);
  if (run.phase === 'away') return { ...run, phase: 'debrief' };
  return refuse('wrong_phase', `A decision is needed here: the run is at ${run.phase}.`);
}

function afterBriefing(run: Run): Phase {
  const open = betsDue(run).some((b) => !run.bets.some((placed) => placed.bet === b));
  if (open) return 'bet';
  return run.queue.length > 0 ? 'moment' : 'plan';
}

function chooseStyle(run: Run, decision: Extract<Decision, { kind: 'style' }>): Run | Refusal {
  if (run.phase !== 'opening') return wrongPhase(run, 'opening');
  if (!Number.isInteger(decision.share) || decision.share < 0 || decision.share > 100)
    return refuse('out_of_range', 'Your share is a whole number from 0 to 100.');
  return beginWeek(
    change(run, decision, (d) => {
      d.style = decision.share;
    }),
  );
}

function placeBet(run: Run, decision: Extract<Decision, { kind: 'bet' }>): Run | Refusal {
  if (run.phase !== 'bet') return wrongPhase(run, 'bet');
  const next = betsDue(run).find((b) => !run.bets.some((placed) => placed.bet === b));
  if (decision.bet !== next) return refuse('unknown_bet', `The open bet is number ${next}.`);
  if (managerIndex(run, decision.manager) < 0) return unknownManager(decision.manager);
  const placed = change(run, decision, (d) => {
    d.bets.push({ bet: decision.bet, manager: decision.manager });
  });
  return { ...placed, phase: afterBriefing(placed) };
}

function unknownManager(id: string): Refusal {
  return refuse('unknown_manager', `There is no manager called "${id}".`);
}

function chooseOption(run: Run, decision: Extract<Decision, { kind: 'option' }>): Run | Refusal {
  if (run.phase !== 'moment') return wrongPhase(run, 'moment');
  if (run.chosen.some((c) => c.moment === decision.moment))
    return refuse('already_decided', 'This moment has been decided.');
  const moment = findMoment(run, decision.moment);
  if (moment === null || run.queue[0] !== moment.id)
    return refuse('unknown_moment', `The moment at hand is "${run.queue[0]}".`);
  const options = optionsOf(run, moment);
  const option = options.find((o) => o.id === decision.option);
  if (option === undefined)
    return refuse('unknown_option', `"${moment.id}" offers no option "${decision.option}" now.`);
  if (option.attention > mostToSpend(run, options))
    return refuse('too_little_attention', 'This week has too little attention left for that.');
  const { queue, chosen, followUps } = takeOption(run, moment, option);
  const phase = queue.length === 0 ? 'plan' : run.phase;
  return { ...run, decisions: [...run.decisions, decision], queue, chosen, followUps, phase, previous: run };
}

/** Why a plan cannot be carried out, or null. */
export function planProblem(run: Run, items: readonly PlanItem[]): Refusal | null {
  const allowed = practicesOf(run);
  const seen = new Set<string>();
  for (const item of items) {
    const row = PRACTICES[item.practice];
    if (row === undefined || !allowed.includes(item.practice))
      return refuse('unknown_practice', `"${item.practice}" is not part of this scenario.`);
    if (row.perManager !== (item.manager !== undefined))
      return refuse('unknown_manager', `"${item.practice}" ${row.perManager ? 'needs a' : 'takes no'} manager.`);
    if (item.manager !== undefined && managerIndex(run, item.manager) < 0) return unknownManager(item.manager);
    const key = `${item.practice}.${item.manager ?? ''}`;
    if (!Number.isInteger(item.times) || item.times < 1 || item.times > row.most || seen.has(key))
      return refuse('out_of_range', `"${item.practice}" fits 1 to ${row.most} times a week.`);
    seen.add(key);
  }
  if (planCost(items) > attentionLeft(run))
    return refuse('too_little_attention', 'The plan needs more attention than the week has left.');
  return null;
}

function playWeek(run: Run, items: readonly PlanItem[]): Run | Refusal {
  if (run.phase !== 'plan') return wrongPhase(run, 'plan');
  const problem = planProblem(run, items);
  if (problem !== null) return problem;
  const decided = change(run, { kind: 'plan', items }, () => undefined);
  const played = stepRun({ ...decided, previous: null }, weekInputs(run, items), items);
  return { ...played, phase: 'week' };
}

/** One engine week inside the run. What the week left alone stays shared. */
function stepRun(run: Run, inputs: WeekInputs, plan: readonly PlanItem[]): Run {
  const stepped = step(run.organisation, inputs, run.memory);
  const { events, ledger, memory } = stepped;
  const state = shareUnchanged(run.organisation, stepped.state);
  const record: WeekRecord = {
    number: state.week,
    away: inputs.away,
    state,
    inputs,
    events,
    ledger,
    plan,
    claimed: claimedBlocks(run),
    attention: run.scenario.attention,
    told: toldDelivery(state),
    impression: impressionOf(state),
  };
  return { ...run, organisation: state, memory, weeks: [...run.weeks, record] };
}

function beginWeek(run: Run): Run {
  const opened = openWeek(run);
  return { ...run, ...opened, phase: 'briefing', queued: opened.queue.length };
}

function nextWeek(run: Run): Run {
  return { ...beginWeek({ ...run, week: run.week + 1 }), previous: null };
}

function goAway(run: Run): Run {
  let next = run;
  for (let i = 0; i < run.scenario.away_weeks; i++) next = stepRun(next, { deeds: [], away: true }, []);
  return { ...next, phase: 'away', previous: null };
}
