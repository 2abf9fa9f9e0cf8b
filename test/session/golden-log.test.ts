// A log as each version of it was written comes to the same session for good.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_REVISION } from '../../src/core/engine/revision.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import type { Run } from '../../src/core/run/run-state.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { Session } from '../../src/core/session/session.ts';
import { LOG_VERSION, type LogRow, type SessionEvent } from '../../src/core/session/session-event.ts';
import type { SessionState } from '../../src/core/session/session-state.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import { upcast } from '../../src/core/session/upcast.ts';

interface Golden {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly rows: readonly LogRow[];
  readonly comes_to: ReturnType<typeof summaryOf>;
}
const golden = (version: number): Golden =>
  JSON.parse(readFileSync(`test/session/golden/log-${version}.json`, 'utf8')) as Golden;
const VERSIONS = Array.from({ length: LOG_VERSION }, (_, at) => at + 1);

const runOf = (run: Run) => ({ phase: run.phase, decisions: run.decisions, hash: stateHash(run.organisation) });

function summaryOf(state: SessionState) {
  const { step, closed, door, line, endsAt, picked, pair, participants } = state;
  return {
    show: { step, closed, door, line, endsAt, picked, pair, participants },
    dropped: [...state.dropped],
    votes: state.votes.map((round) => [...round]),
    tallies: [...state.tallies],
    seats: state.seats.map(({ run, first, facts, pen, aside, collected, empty, wentBackTo }) => ({
      seat: { pen, aside, collected, empty, wentBackTo },
      facts: facts.length,
      run: runOf(run),
      first: first && runOf(first),
    })),
  };
}

/** All there are: a kind that is not in the newest log would be untried. */
const KINDS: Readonly<Record<SessionEvent['kind'], true>> = {
  opened: true,
  joined: true,
  sent: true,
  proposed: true,
  pen_passed: true,
  teamed: true,
  moved: true,
  locked: true,
  paused: true,
  resumed: true,
  extended: true,
  dropped: true,
  kept: true,
  picked: true,
  paired: true,
  voted: true,
  revealed: true,
  hidden: true,
  told_all: true,
  tallied: true,
  collected: true,
  set_aside: true,
  taken_back: true,
  removed: true,
  merged: true,
  renamed: true,
  door: true,
  let_in: true,
  end_set: true,
  closed: true,
};

test.each(VERSIONS)('a log of version %i comes to what it came to', (version) => {
  const { scenario, setup, rows, comes_to } = golden(version);
  const session = new Session(setup, scenario);
  for (const row of rows) session.apply(row);
  const { seats, ...show } = summaryOf(session.state);
  const { seats: known, ...expected } = comes_to;
  expect(show).toEqual(expected);
  // What runs come to, and whether they can be followed at all, is the engine's.
  if (setup.revision === ENGINE_REVISION) expect(seats).toEqual(known);
});

test('the newest log holds every kind of event', () => {
  expect(new Set(golden(LOG_VERSION).rows.map(({ event }) => event.kind))).toEqual(new Set(Object.keys(KINDS)));
});

test('a row that was followed does nothing again, nor does one that makes no sense; one that is missing is an error', () => {
  const { scenario, setup, rows } = golden(LOG_VERSION);
  const [one, other] = [new Session(setup, scenario), new Session(setup, scenario)];
  const odd: readonly SessionEvent[] = [
    { kind: 'joined', participant: 0, seat: 0 },
    { kind: 'joined', participant: 99, seat: 0 },
    { kind: 'sent', seat: 0, number: 0, by: 0, sent: { kind: 'style', share: 1 } },
    { kind: 'sent', seat: 77, number: 0, by: 0, sent: { kind: 'style', share: 1 } },
    { kind: 'sent', seat: 0, number: 10_000, by: 0, sent: { kind: 'undo' } },
    { kind: 'proposed', participant: 99, sent: { kind: 'undo' } },
    { kind: 'pen_passed', seat: 0, to: 99 },
    { kind: 'pen_passed', seat: 99, to: 0 },
    { kind: 'teamed', participant: 0, seat: 99 },
    { kind: 'teamed', participant: 99, seat: 0 },
    { kind: 'removed', participant: 99 },
    { kind: 'merged', participant: 0, into: 0 },
    { kind: 'merged', participant: 99, into: 0 },
    { kind: 'collected', seat: 99, text: 'nothing' },
    { kind: 'set_aside', seat: 99 },
    { kind: 'voted', participant: 99, round: 1, side: 'one' },
    { kind: 'unheard_of' } as unknown as SessionEvent,
  ];
  for (const row of rows) one.apply(row);
  for (const row of rows) other.apply(row);
  for (const row of rows) other.apply(row);
  odd.forEach((event, at) => other.apply({ seq: rows.length + 1 + at, version: 1, at: 0, word: 'w', event }));
  expect(summaryOf(other.state)).toEqual(summaryOf(one.state));
  expect(() => one.apply({ ...rows[0]!, seq: rows.length + 2 })).toThrow(`expected row ${rows.length + 1}`);
});

test('what a newer program wrote is passed over', () => {
  const event: SessionEvent = { kind: 'closed' };
  for (const version of [LOG_VERSION + 1, 0, -1, 0.5]) expect(upcast({ version, event })).toBeNull();
  expect(upcast({ version: LOG_VERSION, event })).toBe(event);
});
