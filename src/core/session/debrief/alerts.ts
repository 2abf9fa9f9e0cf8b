// What a facilitator would want to know of the seats, most pressing first.
import { findMoment } from '../../run/moments.ts';
import type { Run } from '../../run/run-state.ts';
import { turnIn } from '../agenda.ts';
import { isPlayed } from '../open.ts';
import { isFull } from '../live-state.ts';
import type { Beside, SeatState, SessionState } from '../session-state.ts';
import type { Alert, SeatRow } from '../session-views.ts';
import { MOST_PEOPLE } from '../setup.ts';
import { MIN_GROUP } from '../slide.ts';
import { firstAnswer, madeByHand } from './by-hand.ts';
import { recentMoments, wordsOf, type Answered } from './choice-slide.ts';
import { countedRuns, peopleBehind, type Counted } from './counted.ts';
import { roundOf } from './presence.ts';
import { deed } from './said.ts';
import { shareInTheirWork } from './work-share.ts';

/** Of all attention; nearly whole, since a moment or a claim takes some of most weeks. Design choice. */
const NEARLY_ALL = 0.75;
/** Turns by which a way of leading shows. */
const TURNS = 2;
/** So many that have gone on have to have answered before one says that everybody has. */
const MOST_OF_THEM = 0.8;

export function alertsOf(state: SessionState, rows: readonly SeatRow[], { turnedAway }: Beside): Alert[] {
  const isAsked = isPlayed(state.step) || roundOf(state.step) !== null;
  const full = fullRoom(state, turnedAway);
  if (!isAsked || state.locked) return full;
  return [...full, ...waitedFor(state, rows), ...penAway(state, rows), ...allSame(state), ...extremes(state, rows)];
}

/** Fewer at once are asked for again in no time. */
const FEWEST_MORE = 20;

/** Whoever comes next is turned away, or somebody has been: before a door that has since been locked, too. */
function fullRoom(state: SessionState, came: boolean): Alert[] {
  const { most, door, closed } = state;
  if (closed || !isFull(state) || !(door || came)) return [];
  const more = most < MOST_PEOPLE ? Math.min(MOST_PEOPLE, Math.max(2 * most, most + FEWEST_MORE)) : null;
  return [{ kind: 'full', most, more, came }];
}

/** Seats of which nobody is there, and those that are there and have stopped. */
function waitedFor(state: SessionState, rows: readonly SeatRow[]): Alert[] {
  const isVote = roundOf(state.step) !== null;
  const open = rows.filter(({ people, done, aside }) => people.length > 0 && !aside && (isVote || !done));
  const offline = open.filter(({ people }) => people.every(({ presence }) => presence === 'offline'));
  const idle = open.filter(
    ({ people }) =>
      people.some(({ presence }) => presence === 'idle') &&
      people.every(({ presence }) => presence === 'idle' || presence === 'offline'),
  );
  const told = (kind: 'idle' | 'offline', found: readonly SeatRow[]): Alert[] =>
    found.length === 0 ? [] : [{ kind, seats: found.map(({ seat }) => seat) }];
  return [...told('idle', idle), ...told('offline', offline)];
}

/** The others at a table wait for somebody who is not there. */
function penAway({ setup, step }: SessionState, rows: readonly SeatRow[]): Alert[] {
  if (setup.mode !== 'table' || !isPlayed(step)) return [];
  return rows
    .filter(
      ({ people, done, aside }) =>
        !done &&
        !aside &&
        people.some(({ pen, presence }) => pen && presence === 'offline') &&
        people.some(({ presence }) => presence !== 'offline'),
    )
    .map(({ seat }) => ({ kind: 'pen_away', seat }));
}

/** Of the turn that is open; at one's own pace, of the last that any seat is in. */
function allSame(state: SessionState): Alert[] {
  const { setup, step, scenario } = state;
  if (setup.mode === 'room' || (turnIn(step) === null && step !== 'play')) return [];
  const runs = countedRuns(state);
  const since = 1 + scenario.turn_weeks * ((turnIn(step) ?? turnNow(state)) - 1);
  return recentMoments(runs, since).flatMap((id): Alert[] => {
    const moment = findMoment(state, id);
    const answered = sameAnswers(runs, id);
    const [one] = answered ?? [];
    if (answered === null || moment === null || one === undefined) return [];
    if (peopleBehind(answered) < MIN_GROUP || answered.length < MOST_OF_THEM * runs.length) return [];
    const { option } = one.chosen;
    const said = wordsOf(state, moment, one);
    const text = deed(said(moment.options.find((o) => o.id === option)?.text ?? ''));
    return [{ kind: 'all_same', moment: id, title: said(moment.title), option, text, count: answered.length }];
  });
}

/** Null as soon as one of them answered something else. */
function sameAnswers(runs: readonly Counted[], moment: string): Answered[] | null {
  const found: Answered[] = [];
  for (const one of runs) {
    const answer = firstAnswer(one.seat, moment);
    if (answer === null) continue;
    if (found[0] !== undefined && found[0].chosen.option !== answer.chosen.option) return null;
    found.push({ ...one, chosen: answer.chosen });
  }
  return found;
}

const turnNow = ({ seats, scenario }: SessionState): number =>
  Math.max(1, ...seats.map(({ run }) => Math.ceil(run.week / scenario.turn_weeks)));

/** Of seats that somebody plays. */
function extremes(state: SessionState, rows: readonly SeatRow[]): Alert[] {
  const open = new Set(rows.filter(({ people, aside }) => people.length > 0 && !aside).map(({ seat }) => seat));
  const played = state.seats.filter(({ seat }) => open.has(seat));
  return WAYS.flatMap((way): Alert[] => {
    const seats = played.filter((seat) => extremeOf(seat) === way).map(({ seat }) => seat);
    return seats.length === 0 ? [] : [{ kind: 'extreme', seats, way }];
  });
}

type Way = Extract<Alert, { kind: 'extreme' }>['way'];
const WAYS: readonly Way[] = ['hovering', 'absent'];
const ways = new WeakMap<Run, Way | 'none'>();

function extremeOf(seat: SeatState): Way | null {
  const way = ways.get(seat.run) ?? extremeAnew(seat) ?? 'none';
  ways.set(seat.run, way);
  return way === 'none' ? null : way;
}

function extremeAnew(seat: SeatState): Way | null {
  const { run } = seat;
  const weeks = TURNS * run.scenario.turn_weeks;
  if (run.weeks.length < weeks || run.weeks.length > run.scenario.weeks) return null;
  if (shareInTheirWork(run, weeks) >= NEARLY_ALL) return 'hovering';
  const byHand = madeByHand(seat).now;
  const plans = run.decisions.flatMap((d, at) => (d.kind === 'plan' && byHand[at] !== false ? [d] : [])).slice(-TURNS);
  const isEmpty = plans.length === TURNS && plans.every(({ items }) => items.length === 0);
  return isEmpty ? 'absent' : null;
}
