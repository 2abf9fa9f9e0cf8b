// What a facilitator takes home of a session: a table of decisions, everything as data, and a page to print.
import { runText } from '../../run/run-text.ts';
import type { Beside, SessionState } from '../session-state.ts';
import type { Slide } from '../slide.ts';
import type { StepId } from '../step.ts';
import { firstRun, peopleBySeat } from './counted.ts';
import { csvText } from './csv.ts';
import { decisionRows, type DecisionRow } from './export-rows.ts';
import { summaryPage } from './page.ts';
import { pickMoments } from './pick-moments.ts';
import { slideOf } from './slide-of.ts';

interface Wanted {
  /** Without it nobody is named. */
  readonly names: boolean;
}

const COLUMNS = [
  'seat',
  'participant',
  'run',
  'number',
  'turn',
  'week',
  'kind',
  'moment',
  'title',
  'option',
  'text',
  'attention',
  'asLastWeek',
  'collected',
] as const satisfies readonly (keyof DecisionRow)[];

/** How each is called in the file. */
const CALLED: Partial<Record<keyof DecisionRow, string>> = {
  title: 'moment_title',
  text: 'option_text',
  asLastWeek: 'as_last_week',
};

/** A row a decision. */
export function exportCsv(state: SessionState, beside: Beside, { names }: Wanted = { names: false }): string {
  const rows = decisionRows(state).map((row) => {
    const cells = COLUMNS.map((column) => row[column]);
    const name = row.participant === null ? '' : beside.nameOf(row.participant);
    return names ? [...cells.slice(0, 2), name, ...cells.slice(2)] : cells;
  });
  const heads = COLUMNS.map((column) => CALLED[column] ?? column);
  return csvText(names ? [...heads.slice(0, 2), 'name', ...heads.slice(2)] : heads, rows);
}

/** Form of the file. */
const FORM = 1;

/** Runs as run texts, so that each can be opened in the game; and what the slides show. */
export function exportJson(state: SessionState, beside: Beside, { names }: Wanted = { names: false }): string {
  const { setup, scenario, openedAt, participants, picked, pair, votes, tallies, polls } = state;
  const people = peopleBySeat(state);
  const counted = { tallies: Object.fromEntries(tallies), polls: Object.fromEntries(polls) };
  const file = {
    form: FORM,
    setup,
    title: scenario.title,
    openedAt,
    people: participants.map(({ participant, seat, bot, removed, mergedInto }) => ({
      participant,
      seat,
      bot,
      removed,
      mergedInto,
      ...(names && { name: beside.nameOf(participant) }),
    })),
    seats: state.seats.map((seat) => ({
      seat: seat.seat,
      people: people.get(seat.seat) ?? 0,
      collected: seat.collected,
      run: runText(firstRun(seat)),
      wentBackTo: seat.wentBackTo,
      second: seat.first === null ? null : runText(seat.run),
    })),
    decisions: decisionRows(state),
    votes: votes.map((round) => Object.fromEntries(round)),
    ...counted,
    picked,
    pair,
    slides: slidesToKeep(state, beside),
    plans: { written: beside.written, wall: beside.wall },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Everything that the room's debrief can show, whether there was time for it or not. */
function slidesToKeep(state: SessionState, beside: Beside): Slide[] {
  const moments = state.picked.length > 0 ? state.picked : pickMoments(state);
  const steps: readonly StepId[] = [
    'bets',
    'told',
    ...moments.map((moment): StepId => `choice.${moment}`),
    'pair.shift',
    'cloud',
    'second',
    'second.shown',
    'idea',
    'plans',
  ];
  return steps.map((step) => slideOf(state, step, beside)).filter(({ kind }) => kind !== 'nothing');
}

/** A page of its own to read and to print: no script, and nothing that it would have to fetch. */
export const exportPage = (state: SessionState, beside: Beside): string =>
  summaryPage(state, slidesToKeep(state, beside));
