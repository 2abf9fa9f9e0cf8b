// Ledger rows as causes a person can read: whose deed, in which week, in the deed's own words.
import { choiceId, readCauseId, readChoiceId, type ReadCause } from '../engine/cause-id.ts';
import type { CauseId, LedgerRow } from '../engine/ledger.ts';
import { authoredReason, promiseWords } from './cause-words.ts';
import type { Cause } from './cause.ts';
import { deedWords } from './fill.ts';
import { optionOf } from './moments.ts';
import { beforeChoice } from './past.ts';
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

export function readCause(run: Run, id: CauseId, amount: number): Cause {
  const cause = readCauseId(id);
  switch (cause.kind) {
    case 'option':
      return optionCause(run, cause, amount);
    case 'plan': {
      const { kind, practice, manager, week } = cause;
      return { ...blank(kind), amount, week, practice, manager };
    }
    case 'effect': {
      const { kind, choice, week } = cause;
      return { ...blank(kind), amount, week, text: authoredReason(run, id), moment: choice.moment };
    }
    case 'promise':
      return promiseCause(run, cause.promise, amount);
    case 'state':
      return { ...blank('state'), amount, variable: cause.variable };
    case 'undone':
    case 'escalation':
      return { ...blank(cause.kind), amount, week: cause.week };
    // Claims attention and changes no level.
    case 'report':
      return { ...blank('escalation'), amount, week: cause.week };
    case 'away':
    case 'character':
    case 'luck':
    case 'settling':
      return { ...blank(cause.kind), amount };
  }
}

function optionCause(run: Run, { choice, week }: Extract<ReadCause, { kind: 'option' }>, amount: number): Cause {
  const made = optionOf(run, choice);
  const text =
    made === null ? null : deedWords(beforeChoice(run, { ...choice, week }), made.option.text, made.moment.about);
  const manager = made?.option.to ?? made?.moment.about ?? null;
  return { ...blank('option'), amount, week, text, moment: choice.moment, manager };
}

function promiseCause(run: Run, id: string, amount: number): Cause {
  const status = run.organisation.promises.find((p) => p.id === id)?.status;
  return {
    ...blank('promise'),
    amount,
    week: run.chosen.find((c) => choiceId(c) === id)?.week ?? null,
    text: promiseWords(run, id),
    moment: readChoiceId(id).moment,
    manager: termsOf(run, id)?.to ?? null,
    kept: status === 'kept',
  };
}
