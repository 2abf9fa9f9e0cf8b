// Ledger rows as causes a person can read: whose deed, in which week, in the deed's own words.
import type { LedgerRow } from '../engine/ledger.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import { authoredReason, promiseWords } from './briefing.ts';
import type { Cause } from './debrief.ts';
import { deedWords } from './fill.ts';
import { findMoment } from './moments.ts';
import type { Run, WeekRecord } from './run-state.ts';
import { termsOf } from './week-inputs.ts';

const POINTS_PER_Z = 15;
/** Causes below this many points in a week are summed up as settling. */
const SMALL = 0.05;

/** Causes of one variable's change in one week, largest first; their amounts sum to the change, but for less than SMALL points. */
export function causesOf(run: Run, record: WeekRecord, variable: string): Cause[] {
  const merged = new Map<string, LedgerRow>();
  for (const row of record.ledger) {
    if (row.variable !== variable) continue;
    const before = merged.get(row.cause);
    merged.set(row.cause, before === undefined ? row : { ...row, amount: before.amount + row.amount });
  }
  let small = 0;
  const causes: Cause[] = [];
  for (const row of merged.values()) {
    const cause = readCause(run, row.cause, row.amount * POINTS_PER_Z);
    if (cause.kind === 'settling' || Math.abs(cause.amount) < SMALL) small += cause.amount;
    else causes.push(cause);
  }
  if (Math.abs(small) >= SMALL) causes.push({ ...blank('settling'), amount: small });
  return causes.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

function blank(kind: Cause['kind']): Cause {
  return {
    kind,
    amount: 0,
    week: null,
    text: null,
    moment: null,
    practice: null,
    manager: null,
    variable: null,
    kept: null,
  };
}

function readCause(run: Run, id: string, amount: number): Cause {
  const heard = id.startsWith('heard:');
  const body = heard ? id.slice('heard:'.length) : id;
  const [name, at] = body.split('@');
  const week = at === undefined ? null : Number(at);
  const [kind, rest] = splitOnce(name ?? '', ':');
  switch (kind) {
    case 'option':
      return optionCause(run, rest, week, amount);
    case 'plan': {
      const [practice, manager] = splitOnce(rest, '.');
      return {
        ...blank('plan'),
        amount,
        week,
        practice: practice as PracticeId,
        manager: manager === 'all' ? null : manager,
      };
    }
    case 'effect':
      return { ...blank('effect'), amount, week, text: authoredReason(run, body), moment: splitOnce(rest, '.')[0] };
    case 'promise':
      return promiseCause(run, rest, amount);
    case 'state':
      return { ...blank('state'), amount, variable: rest };
    case 'undone':
    case 'escalation':
    case 'away':
      return { ...blank(kind), amount, week };
    case 'character':
    case 'luck':
      return { ...blank(kind), amount };
    default:
      return { ...blank('settling'), amount };
  }
}

function optionCause(run: Run, rest: string, week: number | null, amount: number): Cause {
  const [momentId, optionId] = splitOnce(rest, '.');
  const moment = findMoment(run, momentId);
  const option = moment?.options.find((o) => o.id === optionId);
  const text = option === undefined ? null : deedWords({ ...run, week: week ?? run.week }, option.text, moment?.about);
  return { ...blank('option'), amount, week, text, moment: momentId, manager: option?.to ?? moment?.about ?? null };
}

function promiseCause(run: Run, id: string, amount: number): Cause {
  const [moment] = splitOnce(id, '.');
  const terms = termsOf(run, id);
  const status = run.organisation.promises.find((p) => p.id === id)?.status;
  return {
    ...blank('promise'),
    amount,
    week: run.chosen.find((c) => `${c.moment}.${c.option}` === id)?.week ?? null,
    text: promiseWords(run, id),
    moment,
    manager: terms?.to ?? null,
    kept: status === 'kept',
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
