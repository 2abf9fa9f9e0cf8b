// The run: decisions in, new run out, old run untouched. What did not change stays shared.
import { Immer, type Draft } from 'immer';
import { PRACTICES } from '../engine/practices.table.ts';
import { hasGone } from '../engine/reading.ts';
import { isVacant } from '../engine/seat-reading.ts';
import type { WeekInputs } from '../engine/inputs.ts';
import { step, stepUntraced } from '../engine/step.ts';
import { claimedBlocks, planCost, planRoom, openPractices } from './attention.ts';
import { openBet } from './bets.ts';
import type { Command, Decision, PlanItem, Refusal } from './decision.ts';
import { findMoment, optionsOf, optionsOffered } from './moments.ts';
import { openLook } from './open-look.ts';
import { mostToReach, openTurn, planOfWeek, takeOption } from './progress.ts';
import { isRefusal, refuse } from './refusal.ts';
import { managerIndex, type Run, type WeekRecord } from './run-state.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { arrangeProblem, taskNow } from './tasks.ts';
import { impressionOf, toldDelivery } from './told.ts';
import type { Moment } from '../scenario/schema.ts';
import { shortName } from '../scenario/short-name.ts';
import { outcomeOf } from '../scenario/task-ways.ts';
import { turnEnd, turnOf } from '../scenario/turn.ts';
import type { Phase } from './view.ts';
import { withSigns } from './passing-signs.ts';
import { weekInputs } from './week-inputs.ts';
import { tracesOf } from './week-traces.ts';

export { isRefusal } from './refusal.ts';
export type { Run } from './run-state.ts';
export { startRun } from './start-run.ts';

/**
 * Carries out one command, or says why not. A refused command changes nothing; the run keeps nothing of the caller's objects.
 * What comes from outside goes through `readCommand` first.
 */
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
    case 'look':
      return run.phase === 'moment' ? openLook(run, command) : wrongPhase(run, 'moment');
    case 'arrange':
      return arrange(run, command);
    case 'plan':
      return playTurn(run, command.items);
  }
}

/** Takes back this turn's last decision. A played week stays played, and so does an answer to what can't be put right. */
export function undo(run: Run): Run | Refusal {
  return run.previous ?? refuse('nothing_to_undo');
}

function wrongPhase({ phase }: Run, wanted: Phase | 'continue'): Refusal {
  return refuse('wrong_phase', { wanted, phase });
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
  if (run.phase === 'week') return turnEnd(run) >= run.scenario.weeks ? goAway(run) : nextTurn(run);
  if (run.phase === 'away') return { ...run, phase: 'debrief' };
  return wrongPhase(run, 'continue');
}

function afterBriefing(run: Run): Phase {
  if (openBet(run) !== null) return 'bet';
  return run.queue.length > 0 ? 'moment' : 'plan';
}

function chooseStyle(run: Run, decision: Extract<Decision, { kind: 'style' }>): Run | Refusal {
  if (run.phase !== 'opening') return wrongPhase(run, 'opening');
  if (!Number.isInteger(decision.share) || decision.share < 0 || decision.share > 100)
    return refuse('out_of_range', { what: 'share', from: 0, to: 100 });
  const { share } = decision;
  return beginTurn(
    change(run, { kind: 'style', share }, (d) => {
      d.style = share;
    }),
  );
}

function placeBet(run: Run, decision: Extract<Decision, { kind: 'bet' }>): Run | Refusal {
  if (run.phase !== 'bet') return wrongPhase(run, 'bet');
  const next = openBet(run);
  if (decision.bet !== next) return refuse('unknown_bet', { bet: decision.bet, open: next ?? '' });
  if (managerIndex(run, decision.manager) < 0 || hasGone(run.organisation, decision.manager))
    return refuse('unknown_manager', { manager: decision.manager, wanted: 'known' });
  const { bet, manager } = decision;
  const placed = change(run, { kind: 'bet', bet, manager }, (d) => {
    d.bets.push({ bet, manager });
  });
  return { ...placed, phase: afterBriefing(placed) };
}

/** The moment at hand, if that is the one. */
function openMoment(run: Run, id: string): Moment | Refusal {
  if (run.phase !== 'moment') return wrongPhase(run, 'moment');
  const moment = findMoment(run, id);
  if (run.queue[0] !== id && run.chosen.some((c) => c.moment === id)) return refuse('already_decided', { moment: id });
  if (moment === null || run.queue[0] !== moment.id)
    return refuse('unknown_moment', { moment: id, open: run.queue[0] ?? '' });
  return moment;
}

function chooseOption(run: Run, decision: Extract<Decision, { kind: 'option' }>): Run | Refusal {
  const moment = openMoment(run, decision.moment);
  if (isRefusal(moment)) return moment;
  if (taskNow(run, moment) !== undefined) return refuse('wrong_answer', { moment: moment.id, wanted: 'arrange' });
  const options = optionsOf(run, moment);
  const option = optionsOffered(run, moment).find((o) => o.id === decision.option);
  if (option === undefined) return refuse('unknown_option', { moment: moment.id, option: decision.option });
  if (!options.includes(option)) return refuse('needs_boss', { boss: shortName(run.scenario.boss) });
  const left = mostToReach(run, options);
  if (option.attention > left) return refuse('too_little_attention', { needs: option.attention, left });
  return answered(run, { kind: 'option', moment: moment.id, option: option.id }, takeOption(run, moment, option));
}

/** What can't be put right can't be undone either, once the screen is known: a reply that has been read would tell the next answer. */
function isFinal(run: Run): boolean {
  return turnOf(run) > 0 && findMoment(run, run.queue[0] ?? '')?.reversible === false;
}

function answered(
  run: Run,
  made: Decision,
  { queue, chosen, followUps, borrowed }: ReturnType<typeof takeOption>,
): Run {
  const phase = queue.length === 0 ? 'plan' : run.phase;
  const previous = isFinal(run) ? null : run;
  return { ...run, decisions: [...run.decisions, made], queue, chosen, followUps, borrowed, phase, previous };
}

function arrange(run: Run, decision: Extract<Decision, { kind: 'arrange' }>): Run | Refusal {
  const moment = openMoment(run, decision.moment);
  if (isRefusal(moment)) return moment;
  const task = taskNow(run, moment);
  if (task === undefined) return refuse('wrong_answer', { moment: moment.id, wanted: 'option' });
  const problem = arrangeProblem(task, decision.places);
  if (problem !== null) return problem;
  const places = [...decision.places];
  const option = outcomeOf(moment, places);
  if (option === null) return refuse('unknown_option', { moment: moment.id, option: '' });
  const left = mostToReach(run, [option]);
  if (option.attention > left) return refuse('too_little_attention', { needs: option.attention, left });
  return answered(run, { kind: 'arrange', moment: moment.id, places }, takeOption(run, moment, option, places));
}

/** Why a plan cannot be carried out, or null. */
export function planProblem(run: Run, items: readonly PlanItem[]): Refusal | null {
  if (run.phase !== 'plan') return wrongPhase(run, 'plan');
  const allowed = openPractices(run);
  const seen = new Set<string>();
  for (const item of items) {
    const { practice } = item;
    if (!allowed.includes(practice)) return refuse('unknown_practice', { practice });
    const { perManager, most } = PRACTICES[practice];
    if (perManager !== (item.manager !== undefined))
      return refuse('unknown_manager', { practice, wanted: perManager ? 'one' : 'none' });
    if (item.manager !== undefined && managerIndex(run, item.manager) < 0)
      return refuse('unknown_manager', { manager: item.manager, wanted: 'known' });
    if (item.manager !== undefined && isVacant(run.organisation, item.manager))
      return refuse('unknown_manager', { manager: item.manager, wanted: 'there' });
    const key = `${practice}.${item.manager ?? ''}`;
    if (!Number.isInteger(item.times) || item.times < 1 || item.times > most || seen.has(key))
      return refuse('out_of_range', { what: practice, from: 1, to: most });
    seen.add(key);
  }
  const [needs, left] = [planCost(items), planRoom(run)];
  return needs > left ? refuse('too_little_attention', { needs, left }) : null;
}

function playTurn(run: Run, wanted: readonly PlanItem[]): Run | Refusal {
  const problem = planProblem(run, wanted);
  if (problem !== null) return problem;
  const items = wanted.map(({ practice, manager, times }) =>
    manager === undefined ? { practice, times } : { practice, manager, times },
  );
  const decided = change(run, { kind: 'plan', items }, () => undefined);
  let at: Run = { ...decided, previous: null };
  for (let week = run.week; week <= turnEnd(run); week += 1) {
    const now = { ...at, week };
    const plan = planOfWeek(now, items);
    at = stepRun(now, weekInputs(now, plan), plan);
  }
  return { ...at, week: run.week, phase: 'week' };
}

/** One engine week inside the run. What the week left alone stays shared. */
function stepRun(run: Run, inputs: WeekInputs, plan: readonly PlanItem[]): Run {
  const stepped = run.bare
    ? { ...stepUntraced(run.organisation, inputs), ledger: [], memory: null }
    : step(run.organisation, inputs, run.memory);
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
    traces: tracesOf(run.scenario, state, run.weeks.at(-1)?.traces),
    claimed: claimedBlocks(run),
    attention: run.scenario.attention,
    told: toldDelivery(state),
    impression: impressionOf(state),
  };
  return { ...run, organisation: state, memory, weeks: [...run.weeks, record] };
}

function beginTurn(run: Run): Run {
  const opened = openTurn(run);
  const signsTold = withSigns(run, opened.queue);
  return { ...run, ...opened, signsTold, phase: 'briefing', queued: opened.queue.length };
}

function nextTurn(run: Run): Run {
  return { ...beginTurn({ ...run, week: turnEnd(run) + 1 }), previous: null };
}

function goAway(run: Run): Run {
  let next = run;
  for (let i = 0; i < run.scenario.away_weeks; i++) next = stepRun(next, { deeds: [], away: true }, []);
  return { ...next, phase: 'away', previous: null };
}
