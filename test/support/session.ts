// A room as it stands at some step, played by bots: for slides, the board, and whoever draws them. Runs in a page, too.
import deckFile from '../../scenarios/friday_deck/scenario.json';
import { draw } from '../../src/core/engine/random.ts';
import { hasGone } from '../../src/core/engine/reading.ts';
import { botCommand, type BotName } from '../../src/core/lab/bots.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { findMoment, optionsOf } from '../../src/core/run/moments.ts';
import { affordable } from '../../src/core/run/progress.ts';
import { isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import { decisionFor } from '../../src/core/run/tasks.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { turnsOf, weeksOfTurn } from '../../src/core/scenario/turn.ts';
import { advanced, type Fact, type SeatSent } from '../../src/core/session/seat-word.ts';
import type { Side } from '../../src/core/session/session-event.ts';
import type { Beside, Participant, SeatState, SessionState } from '../../src/core/session/session-state.ts';
import type { Mode } from '../../src/core/session/setup.ts';
import type { StepId } from '../../src/core/session/step.ts';

import { STARTED } from './session-board.ts';

export { exampleBoard } from './session-board.ts';
export { exampleSlides } from './session-slides.ts';

const MINUTE = 60_000;
const SEED = 20_261_130;
const LIKE: readonly BotName[] = ['micromanage', 'coach', 'avoid', 'adaptive', 'random'];

let deck: Scenario | null = null;
/** The Friday deck as it ships. */
export function fridayDeck(): Scenario {
  deck ??= parseScenario(JSON.stringify(deckFile), { file: 'friday_deck' }).scenario;
  if (deck === null) throw new Error('friday_deck: expected a scenario');
  return deck;
}

/** Everybody has the same luck: what they do differently is up to them. */
const dice = (seat: number, run: Run, what: number): number => draw(SEED + seat, run.decisions.length, what, 1) >>> 0;

/** What a seat's player would do; no two are alike. */
export function playerCommand(run: Run, seat: number): Command {
  const roll = (what: number, of: number): number => dice(seat, run, what) % of;
  switch (run.phase) {
    case 'opening':
      return { kind: 'style', share: 10 + roll(1, 8) * 10 };
    case 'bet': {
      const bet = botCommand(run, 'coach');
      const there = run.scenario.managers.filter(({ id }) => !hasGone(run.organisation, id));
      return bet.kind === 'bet' && roll(2, 2) === 0 ? { ...bet, manager: there[roll(3, there.length)]!.id } : bet;
    }
    case 'moment': {
      const moment = findMoment(run, run.queue[0] ?? '')!;
      const most = affordable(run, moment.id);
      const options = optionsOf(run, moment).filter((o) => o.attention <= most);
      return decisionFor(moment, options[roll(4, options.length)]!);
    }
    default:
      return botCommand(run, LIKE[(seat + Number(roll(5, 4) === 0)) % LIKE.length]!);
  }
}

interface Played {
  readonly run: Run;
  readonly facts: readonly Fact[];
}

const sentTo = ({ run, facts }: Played, seat: number, sent: SeatSent, byNobody = false): Played => {
  const next = advanced(run, sent);
  if (isRefusal(next)) throw new Error(`seat ${seat}, ${run.phase}: ${next.code}`);
  const number = facts.length;
  return {
    run: next,
    facts: [...facts, { kind: 'fact', seat, number, id: byNobody ? null : `${seat}.${number}`, sent }],
  };
};

const played = new WeakMap<Scenario, Map<number, Played>>();

/** The seat's whole run; worked out once. Another seat in seven is played on without its people from half-way on. */
function wholeRun(scenario: Scenario, seat: number): Played {
  const known = played.get(scenario) ?? new Map<number, Played>();
  played.set(scenario, known);
  let at = known.get(seat) ?? { run: startRun(scenario, SEED), facts: [] };
  while (at.run.phase !== 'debrief')
    at = sentTo(at, seat, playerCommand(at.run, seat), seat % 7 === 6 && at.run.week > scenario.weeks / 2);
  known.set(seat, at);
  return at;
}

/** As far as `until`, the whole run where it never holds. */
function runUntil(scenario: Scenario, seat: number, until: (run: Run) => boolean): Played {
  const whole = wholeRun(scenario, seat);
  let at: Played = { run: startRun(scenario, SEED), facts: [] };
  for (const { sent, id } of whole.facts) {
    if (until(at.run)) break;
    at = sentTo(at, seat, sent, id === null);
  }
  return at;
}

type Second = Pick<SeatState, 'run' | 'facts' | 'first' | 'wentBackTo'>;
const seconds = new WeakMap<Run, Second>();

/** Goes back to one of the first moments and on from there as somebody else would; worked out once. */
function secondRun(first: Played, seat: number): Second {
  const known = seconds.get(first.run);
  if (known !== undefined) return known;
  const to = first.run.decisions.findIndex((d, at) => d.kind === 'option' && at > dice(seat, first.run, 9) % 12);
  let at = sentTo(first, seat, { kind: 'rewind', to: Math.max(0, to) });
  while (at.run.phase !== 'debrief') at = sentTo(at, seat, playerCommand(at.run, seat + 101));
  const second = { ...at, first: first.run, wentBackTo: Math.max(0, to) };
  seconds.set(first.run, second);
  return second;
}

/** How far a seat's run is at a step; in a turn some are through, some at a moment and some not begun. */
function playedBy(scenario: Scenario, step: StepId, seat: number): Played {
  if (step === 'welcome' || step === 'frame')
    return runUntil(scenario, seat, (run) => seat % 3 > 0 || run.style !== null);
  if (!step.startsWith('turn.')) return wholeRun(scenario, seat);
  const turn = Number(step.slice(5)) - 1;
  const { from, to } = weeksOfTurn(scenario, turn);
  if (seat % 3 === 0) return runUntil(scenario, seat, (run) => run.weeks.length >= to);
  const phase = seat % 3 === 1 ? 'plan' : 'moment';
  return runUntil(scenario, seat, (run) => (run.week === from && run.phase === phase) || run.weeks.length >= to);
}

const AFTER_SECOND: readonly StepId[] = ['second', 'second.shown', 'idea', 'plans', 'close'];
/** Of a table. */
const AT_TABLE = 5;

interface Wanted {
  readonly mode: Mode;
  /** Seats; in the whole room people at its one seat. */
  readonly seats: number;
  readonly step: StepId;
  readonly scenario: Scenario;
}

/** Seats of one's own, tables of five, or everybody at one seat; played by bots as people. */
export function exampleState(wanted: Partial<Wanted> = {}, given: Partial<SessionState> = {}): SessionState {
  const { mode = 'own', seats = 12, step = 'bets', scenario = fridayDeck() } = wanted;
  const numbers = Array.from({ length: mode === 'room' ? 1 : seats }, (_, seat) => seat);
  const perSeat = mode === 'own' ? 1 : mode === 'table' ? AT_TABLE : seats;
  const participants: Participant[] = numbers.flatMap((seat) =>
    Array.from({ length: perSeat }, (_, at) => ({
      participant: seat * perSeat + at,
      seat,
      bot: false,
      removed: false,
      mergedInto: null,
    })),
  );
  return {
    setup: {
      scenario: scenario.id,
      hash: startRun(scenario, SEED).hash,
      revision: 1,
      seed: SEED,
      turns: turnsOf(scenario),
      mode,
      pace: 'facilitator',
      minutes: 90,
      capacity: 500,
      rehearsal: false,
    },
    scenario,
    seq: 1 + participants.length,
    openedAt: STARTED,
    stepAt: STARTED + 20 * MINUTE,
    endsAt: STARTED + 90 * MINUTE,
    step,
    clock: { deadline: STARTED + 24 * MINUTE, paused: null },
    locked: false,
    closed: false,
    revealed: true,
    door: true,
    most: 500,
    line: '',
    dropped: new Set(),
    picked: [],
    pickedOnce: true,
    pair: null,
    votes: votesOf(participants, step),
    tallies: new Map(),
    polls: new Map(),
    participants,
    seats: numbers.map((seat) => seatOf({ mode, seats, step, scenario }, seat, perSeat)),
    ...given,
  };
}

function seatOf({ mode, step, scenario }: Wanted, seat: number, perSeat: number): SeatState {
  const first = playedBy(scenario, step, mode === 'room' ? 2 : seat);
  const goesBack = AFTER_SECOND.includes(step) && (mode === 'room' || seat % 4 !== 3);
  const proposals = new Map<number, SeatSent>();
  if (perSeat > 1 && first.run.phase === 'moment')
    for (let at = 1; at < perSeat; at++) {
      const sent = playerCommand(first.run, 31 * seat + at);
      if (sent.kind !== 'continue') proposals.set(seat * perSeat + at, sent);
    }
  return {
    seat,
    ...first,
    first: null,
    wentBackTo: null,
    own: 1,
    ...(goesBack && secondRun(first, seat)),
    pen: mode === 'room' ? null : seat * perSeat,
    proposals,
    aside: seat % 7 === 6,
    collected: false,
    empty: false,
  };
}

/** Most think better of it once they have talked. */
function votesOf(people: readonly Participant[], step: StepId): SessionState['votes'] {
  const vote = (minus: number): ReadonlyMap<number, Side> =>
    new Map(people.filter((_, at) => at % 9 < 8).map((one, at) => [one.participant, at % 5 < minus ? 'one' : 'other']));
  const none = new Map<number, Side>();
  const steps: readonly StepId[] = ['pair.vote', 'pair.talk', 'pair.again', 'pair.shift'];
  const at = steps.indexOf(step);
  return [at >= 0 ? vote(3) : none, at >= 2 ? vote(1) : none];
}

const NAMES = ['Nadia', 'Tom', 'Aylin', 'José', 'Ming', 'Ruth', 'Bo', 'Ifeoma', 'Lars', 'Zoë', 'Kwame', 'Hanne'];

/** People of every kind of presence; names repeat with a number. */
export function exampleBeside(given: Partial<Beside> = {}): Beside {
  const now = STARTED + 21 * MINUTE;
  return {
    now,
    nameOf: (one) =>
      `${NAMES[one % NAMES.length]}${one < NAMES.length ? '' : ` ${1 + Math.floor(one / NAMES.length)}`}`,
    hereSince: (one) => (one % 11 === 10 ? null : one % 11 === 9 ? now - 2 * MINUTE : now - 5_000),
    wall: [
      'When somebody sends me a draft on a Friday, I’ll ask what they would change before I open it.',
      'If a report sounds better than last week’s figures, then I’ll go and see on the same day.',
      'When I’m about to fix it myself, I’ll ask first who will have this next time.',
    ],
    written: 9,
    plans: [],
    turnedAway: false,
    ...given,
  };
}
