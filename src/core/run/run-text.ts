// A run as a short text: 2~scenario~hash~seed~decisions, and the phase as last digit. Decisions are in the order they
// were made, so that an option or a bet is one character and an unchanged plan a point; the hash pins what they mean.
// Version 1 differs in how it writes a plan, and still opens.
import type { Scenario } from '../scenario/schema.ts';
import { openBet } from './bets.ts';
import type { Command, Decision, PlanItem } from './decision.ts';
import { PACKED, SPELLED } from './plan-code.ts';
import { decide, isRefusal, startRun } from './run.ts';
import { managerIndex, type Run } from './run-state.ts';
import { isRunTextProblem, trouble, type RunTextProblem } from './run-text-problem.ts';
import type { Phase } from './view.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const PHASES: readonly Phase[] = ['opening', 'briefing', 'bet', 'moment', 'plan', 'week', 'away', 'debrief'];
const PLAN_CODES = { 1: SPELLED, 2: PACKED } as const;
type Version = keyof typeof PLAN_CODES;
const VERSIONS: readonly Version[] = [1, 2];
const NEWEST: Version = 2;

export interface RunRecord {
  readonly version: Version;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly moves: string;
  readonly phase: Phase;
}

export function runText(run: Run): string {
  return writeRun(run, NEWEST);
}

/** The run's text as each version writes it: a text kept for long may be an older one. */
export function everyRunText(run: Run): string[] {
  return VERSIONS.map((version) => writeRun(run, version));
}

function writeRun(run: Run, version: Version): string {
  const moves = run.decisions.map((d, i) => encode(run, d, i, version)).join('');
  const phase = DIGITS[PHASES.indexOf(run.phase)] ?? '0';
  return [version, run.scenario.id, run.hash, (run.seed >>> 0).toString(36), moves + phase].join('~');
}

function encode(run: Run, decision: Decision, index: number, version: Version): string {
  switch (decision.kind) {
    case 'style':
      return decision.share.toString(36).padStart(2, '0');
    case 'bet':
      return String(managerIndex(run, decision.manager));
    case 'option': {
      const moment = run.scenario.moments.find((m) => m.id === decision.moment);
      return DIGITS[moment?.options.findIndex((o) => o.id === decision.option) ?? 0] ?? '0';
    }
    case 'plan':
      return PLAN_CODES[version].write(run, decision.items, planBefore(run.decisions.slice(0, index)));
  }
}

/** The last plan among `decisions`; before the first one, an empty plan. */
function planBefore(decisions: readonly Decision[]): readonly PlanItem[] {
  const before = decisions.findLast((d) => d.kind === 'plan');
  return before?.kind === 'plan' ? before.items : [];
}

/** Reads the outside of a run text. Never throws. */
export function readRunText(text: string): RunRecord | RunTextProblem {
  const parts = text.trim().split('~');
  const [given, scenario, hash, seed, played = ''] = parts;
  const version = given === '1' ? 1 : NEWEST;
  if (given !== undefined && /^[0-9]+$/.test(given) && Number(given) > NEWEST) return trouble('newer');
  const at = PHASES[DIGITS.indexOf(played.at(-1) ?? '?')];
  const whole =
    parts.length === 5 &&
    given === String(version) &&
    /^[a-z][a-z0-9_]{1,39}$/.test(scenario ?? '') &&
    /^[0-9a-z]{4,16}$/.test(hash ?? '') &&
    /^[0-9a-z]{1,7}$/.test(seed ?? '') &&
    Number.parseInt(seed ?? '', 36) <= 0xffffffff &&
    /^[0-9a-zA-Z._-]*$/.test(played);
  if (!whole || at === undefined) return trouble('damaged');
  return {
    version,
    scenario: scenario ?? '',
    hash: hash ?? '',
    seed: Number.parseInt(seed ?? '0', 36) | 0,
    moves: played.slice(0, -1),
    phase: at,
  };
}

/** Plays a recorded run again. The same text and scenario give the same run, bit for bit. */
export function rebuildRun(scenario: Scenario, text: string): Run | RunTextProblem {
  const record = readRunText(text);
  if (isRunTextProblem(record)) return record;
  if (record.scenario !== scenario.id) return trouble('other_scenario', { scenario: record.scenario });
  let run = startRun(scenario, record.seed);
  if (run.hash !== record.hash) return trouble('scenario_changed');
  let rest = record.moves;
  while (rest !== '') {
    const next = readOne(forward(run), rest, record.version);
    const after = next === null ? null : decide(forward(run), next.decision);
    if (next === null || after === null || isRefusal(after)) return trouble('does_not_replay', { week: run.week });
    run = after;
    rest = rest.slice(next.length);
  }
  const settled = settleAt(run, record.phase);
  if (isRunTextProblem(settled) || writeRun(settled, record.version) === text.trim()) return settled;
  return trouble('damaged');
}

/** Goes on to where the next decision is made. */
function forward(run: Run): Run {
  let at = run;
  while (at.phase === 'briefing' || (at.phase === 'week' && at.week < at.scenario.weeks)) at = goOn(at);
  return at;
}

function goOn(run: Run): Run {
  const next = decide(run, { kind: 'continue' } satisfies Command);
  return isRefusal(next) ? run : next;
}

function settleAt(run: Run, phase: Phase): Run | RunTextProblem {
  let at = run;
  for (let i = 0; i < 6 && at.phase !== phase; i++) {
    const next = goOn(at);
    if (next === at) break;
    at = next;
  }
  return at.phase === phase ? at : trouble('does_not_replay', { week: at.week });
}

interface Read {
  readonly decision: Decision;
  readonly length: number;
}

function readOne(run: Run, rest: string, version: Version): Read | null {
  if (run.phase === 'opening') return readStyle(rest);
  if (run.phase === 'bet') return readBet(run, rest);
  if (run.phase === 'moment') return readOption(run, rest);
  return run.phase === 'plan' ? readPlan(run, rest, version) : null;
}

function readStyle(rest: string): Read | null {
  const share = Number.parseInt(rest.slice(0, 2), 36);
  return Number.isNaN(share) ? null : { decision: { kind: 'style', share }, length: 2 };
}

function readBet(run: Run, rest: string): Read | null {
  const manager = run.scenario.managers[DIGITS.indexOf(rest[0] ?? '?')];
  const bet = openBet(run);
  return manager === undefined || bet === null
    ? null
    : { decision: { kind: 'bet', bet, manager: manager.id }, length: 1 };
}

function readOption(run: Run, rest: string): Read | null {
  const moment = run.scenario.moments.find((m) => m.id === run.queue[0]);
  const option = moment?.options[DIGITS.indexOf(rest[0] ?? '?')];
  if (moment === undefined || option === undefined) return null;
  return { decision: { kind: 'option', moment: moment.id, option: option.id }, length: 1 };
}

function readPlan(run: Run, rest: string, version: Version): Read | null {
  const read = PLAN_CODES[version].read(run, rest, planBefore(run.decisions));
  return read === null ? null : { decision: { kind: 'plan', items: read.items }, length: read.length };
}
