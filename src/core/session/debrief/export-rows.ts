// Every decision of a room as a row: who made it, when, and what it was.
import { planCost } from '../../run/attention.ts';
import type { Decision } from '../../run/decision.ts';
import { findMoment, madeOf } from '../../run/moments.ts';
import type { Run } from '../../run/run-state.ts';
import type { Moment, Scenario } from '../../scenario/schema.ts';
import { shortName } from '../../scenario/short-name.ts';
import type { Fact } from '../seat-word.ts';
import type { SeatState, SessionState } from '../session-state.ts';
import { madeByHand } from './by-hand.ts';
import { deed, saidToAll } from './said.ts';

export interface DecisionRow {
  readonly seat: number;
  /** Null where nobody made it, or it is not known who of a seat did. */
  readonly participant: number | null;
  readonly run: 'first' | 'second';
  /** Of the run, from 1. */
  readonly number: number;
  readonly turn: number;
  /** The first of its turn. */
  readonly week: number;
  readonly kind: Decision['kind'];
  readonly moment: string;
  readonly title: string;
  /** Id of what was chosen: an option, a look, a manager that was bet on, a share of one's own; of a plan what is in it. */
  readonly option: string;
  readonly text: string;
  /** Blocks; of a plan each week. */
  readonly attention: number;
  /** Played on without anybody. */
  readonly asLastWeek: boolean;
  readonly collected: boolean;
}

/** First runs whole, second ones from where they went back to. */
export function decisionRows(state: SessionState): DecisionRow[] {
  const people = new Map<number, number[]>();
  for (const { seat, participant, mergedInto } of state.participants)
    if (mergedInto === null) people.set(seat, [...(people.get(seat) ?? []), participant]);
  const words = new Words(state.scenario);
  return state.seats.flatMap((seat) => rowsOf(seat, people.get(seat.seat) ?? [], words));
}

function rowsOf(seat: SeatState, people: readonly number[], words: Words): DecisionRow[] {
  const makers = makersOf(seat, people);
  const byHand = madeByHand(seat);
  const row = (run: Run, which: 'first' | 'second', at: number, week: number): DecisionRow => {
    const decision = run.decisions[at]!;
    const isByHand = (which === 'first' ? byHand.first : byHand.now)[at] ?? true;
    return {
      seat: seat.seat,
      participant: isByHand ? (makers[which][at] ?? (people.length === 1 ? people[0]! : null)) : null,
      run: which,
      number: at + 1,
      turn: 1 + Math.floor((week - 1) / run.scenario.turn_weeks),
      week,
      kind: decision.kind,
      ...words.of(run, decision),
      attention: attentionOf(run, decision),
      asLastWeek: !isByHand,
      collected: seat.collected,
    };
  };
  const all = (run: Run, which: 'first' | 'second'): DecisionRow[] =>
    weeksOf(run).map((week, at) => row(run, which, at, week));
  if (seat.first === null) return all(seat.run, 'first');
  return [...all(seat.first, 'first'), ...all(seat.run, 'second').slice(seat.wentBackTo ?? 0)];
}

/** By decision, the first week of its turn. */
function weeksOf({ decisions, scenario }: Run): number[] {
  let week = 1;
  return decisions.map(({ kind }) => {
    const at = week;
    if (kind === 'plan') week += scenario.turn_weeks;
    return at;
  });
}

interface Makers {
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
}

/** Who made each decision: a participant's word says whose it is, a facilitator's does not. */
function makersOf({ facts, collected, run }: SeatState, people: readonly number[]): Makers {
  const sent = facts.filter((fact) => fact.sent.kind !== 'continue').length;
  let now: (number | null)[] = Array.from({ length: collected ? run.decisions.length - sent : 0 }, () => null);
  let first: (number | null)[] | null = null;
  for (const fact of facts) {
    if (fact.sent.kind === 'continue') continue;
    if (fact.sent.kind === 'undo') now = now.slice(0, -1);
    else if (fact.sent.kind === 'rewind') {
      first ??= now;
      now = now.slice(0, fact.sent.to);
    } else now.push(makerOf(fact, people));
  }
  return { first: first ?? now, second: now };
}

/** A word begins with the number of the participant who said it. */
function makerOf({ id }: Fact, people: readonly number[]): number | null {
  const who = Number(/^(\d+)\./.exec(id ?? '')?.[1] ?? NaN);
  return people.includes(who) ? who : null;
}

function attentionOf(run: Run, decision: Decision): number {
  switch (decision.kind) {
    case 'plan':
      return planCost(decision.items);
    case 'option':
    case 'arrange':
      return madeOf(run, decision)?.option.attention ?? 0;
    case 'look':
      return findMoment(run, decision.moment)?.looks?.find(({ id }) => id === decision.look)?.attention ?? 0;
    case 'style':
    case 'bet':
      return 0;
  }
}

type Said = Pick<DecisionRow, 'moment' | 'title' | 'option' | 'text'>;

/** The same words in every row: as on the first day on which a moment may come. */
class Words {
  private readonly scenario: Scenario;
  private readonly known = new Map<string, string>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  of(run: Run, decision: Decision): Said {
    const nothing = { moment: '', title: '', option: '', text: '' };
    switch (decision.kind) {
      case 'style':
        return { ...nothing, option: String(decision.share) };
      case 'bet':
        return { ...nothing, option: decision.manager, text: this.nameOf(decision.manager) };
      case 'plan':
        return { ...nothing, option: planText(decision.items), text: '' };
      case 'look': {
        const moment = findMoment(run, decision.moment);
        const look = moment?.looks?.find(({ id }) => id === decision.look);
        return this.said(moment, decision.look, look?.text ?? '');
      }
      case 'option':
      case 'arrange': {
        const made = madeOf(run, decision);
        return made === null ? nothing : this.said(made.moment, made.option.id, made.option.text);
      }
    }
  }

  private said(moment: Moment | null, option: string, text: string): Said {
    if (moment === null) return { moment: '', title: '', option, text };
    const words = (key: string, of: string): string => {
      const ready = this.known.get(key);
      if (ready !== undefined) return ready;
      const said = deed(saidToAll(this.scenario, of, moment.when?.weeks[0] ?? 1, moment.about));
      this.known.set(key, said);
      return said;
    };
    return {
      moment: moment.id,
      title: words(moment.id, moment.title),
      option,
      text: words(`${moment.id}.${option}`, text),
    };
  }

  private nameOf(id: string): string {
    const manager = this.scenario.managers.find((one) => one.id === id);
    return manager === undefined ? '' : shortName(manager);
  }
}

const planText = (items: Extract<Decision, { kind: 'plan' }>['items']): string =>
  items
    .map(
      ({ practice, manager, times }) =>
        `${practice}${manager === undefined ? '' : `.${manager}`}${times > 1 ? ` x${times}` : ''}`,
    )
    .join(' ');
