// Decisions as run texts before version 3 write them: only with the run at hand can be told what a character means.
// Version 1 differs from version 2 in how it writes a plan. Both still open.
import { optionsIn } from '../scenario/options-in.ts';
import type { Decision, PlanItem } from './decision.ts';
import { openBet } from './bets.ts';
import { PACKED, SPELLED } from './plan-code.ts';
import { managerIndex, type Run } from './run-state.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const PLAN_CODES = { 1: SPELLED, 2: PACKED } as const;
export type EarlierVersion = keyof typeof PLAN_CODES;

export const writeEarlier = (run: Run, version: EarlierVersion): string =>
  run.decisions.map((d, i) => encode(run, d, i, version)).join('');

function encode(run: Run, decision: Decision, index: number, version: EarlierVersion): string {
  switch (decision.kind) {
    case 'style':
      return decision.share.toString(36).padStart(2, '0');
    case 'bet':
      return String(managerIndex(run, decision.manager));
    case 'option': {
      const moment = run.scenario.moments.find((m) => m.id === decision.moment);
      const options = moment === undefined ? [] : optionsIn(moment);
      return DIGITS[options.findIndex((o) => o.id === decision.option)] ?? '0';
    }
    case 'look':
    case 'arrange':
      return ''; // they had none
    case 'plan':
      return PLAN_CODES[version].write(run.scenario, decision.items, planBefore(run.decisions.slice(0, index)));
  }
}

/** The last plan among `decisions`; before the first one, an empty plan. */
function planBefore(decisions: readonly Decision[]): readonly PlanItem[] {
  const before = decisions.findLast((d) => d.kind === 'plan');
  return before?.kind === 'plan' ? before.items : [];
}

interface Read {
  readonly decision: Decision;
  readonly length: number;
}

/** The decision that `run` waits for, at the beginning of `rest`; null where none can be read. */
export function readNext(run: Run, rest: string, version: EarlierVersion): Read | null {
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
  const option = moment && optionsIn(moment)[DIGITS.indexOf(rest[0] ?? '?')];
  if (moment === undefined || option === undefined) return null;
  return { decision: { kind: 'option', moment: moment.id, option: option.id }, length: 1 };
}

function readPlan(run: Run, rest: string, version: EarlierVersion): Read | null {
  const read = PLAN_CODES[version].read(run.scenario, rest, planBefore(run.decisions));
  return read === null ? null : { decision: { kind: 'plan', items: read.items }, length: read.length };
}
