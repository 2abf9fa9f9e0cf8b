// Sessions over a bad network, seed by seed: messages are lost, doubled, late and out of order, the server dies and recovers from its
// log, phones are reloaded. Afterwards all that was promised holds.
import { expect, test } from 'vitest';
import { bareRun } from '../../src/core/run/bare-run.ts';
import { startRun } from '../../src/core/run/start-run.ts';
import { Session } from '../../src/core/session/session.ts';
import type { LogRow } from '../../src/core/session/session-event.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import * as checks from '../support/live-network/checks.ts';
import { Server, type Fault } from '../support/live-network/server.ts';
import { Control, Phone } from '../support/live-network/windows.ts';
import { World } from '../support/live-network/world.ts';
import { setupOf } from '../support/live-session.ts';
import { CAST, moment, scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({
  weeks: 2,
  away_weeks: 1,
  managers: CAST.slice(0, 2),
  moments: [moment('draft', 'mira', 1), moment('outage', 'omar', 2)],
});
const SETUPS: readonly Partial<Setup>[] = [
  { mode: 'own', pace: 'facilitator' },
  { mode: 'own', pace: 'own' },
  { mode: 'table' },
  { mode: 'room' },
];
const PHONES = 3;
/** ms of the world's clock: what is not over by then ends as it stands. */
const LONGEST = 20_000;

interface Result {
  readonly broken: readonly checks.Broken[];
  readonly log: readonly LogRow[];
  readonly state: Session['state'];
}

function played(seed: number, fault: Fault | null = null): Result {
  const world = new World(seed);
  const setup = setupOf(EXAMPLE, { minutes: 90, ...SETUPS[seed % SETUPS.length] });
  const server = new Server(world, setup, EXAMPLE, fault);
  const acknowledged = new Set<string>();
  const place = { world, server, mode: setup.mode, start: bareRun(startRun(EXAMPLE, setup.seed)), fault, acknowledged };
  const control = new Control(place);
  const phones = Array.from({ length: PHONES }, (_, i) => new Phone(place, `p${i}`));
  const end = world.now + LONGEST;
  while (world.now < end && control.room?.closed !== true && world.step());
  world.healed = true;
  const quiet = world.now + 1000;
  while ((world.now < quiet || phones.some(({ waits }) => waits)) && world.now < quiet + 5000) world.step();
  const log = server.log.map((text) => JSON.parse(text) as LogRow);
  const folded = new Session(setup, EXAMPLE);
  for (const row of log) folded.apply(row);
  const { state } = server.session;
  const named = new Map(phones.map(({ participant }, i) => [`p${i}`, participant]));
  const found: readonly (readonly [checks.Broken, boolean])[] = [
    ['an acknowledged word is lost', checks.isLost(log, acknowledged)],
    ['a word counted twice', checks.isDoubled(log)],
    ['a seat’s facts have a gap', checks.hasGap(log, state)],
    ['memory is not what the log says', !checks.isSame(state, folded.state) || server.problems.length > 0],
    ['something counted after the lock', checks.countedAfterLock(log)],
    ['a phone has another run', phones.some((phone) => checks.isApart(state, phone))],
    ['somebody did what they may not', checks.isOverstepped(log, named)],
  ];
  return { broken: found.flatMap(([what, isBroken]) => (isBroken ? [what] : [])), log, state };
}

test('whatever the network does, nothing that was promised is broken', () => {
  const kinds = new Map<string, number>();
  for (let seed = 0; seed < 1000; seed += 1) {
    const { broken, log } = played(seed);
    expect(broken, `seed ${seed}`).toEqual([]);
    for (const { event } of log) kinds.set(event.kind, (kinds.get(event.kind) ?? 0) + 1);
  }
  // All of it came about: what never happens shows nothing.
  for (const kind of [
    'sent',
    'proposed',
    'voted',
    'locked',
    'paused',
    'extended',
    'teamed',
    'merged',
    'removed',
    'set_aside',
    'closed',
  ])
    expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(20);
}, 120_000);

test.each<[Fault, checks.Broken]>([
  ['acknowledged_early', 'an acknowledged word is lost'],
  ['heard_twice', 'a word counted twice'],
  ['numbers_skipped', 'a seat’s facts have a gap'],
  ['memory_apart', 'memory is not what the log says'],
  ['lock_ignored', 'something counted after the lock'],
  ['phone_apart', 'a phone has another run'],
  ['role_trusted', 'somebody did what they may not'],
])('a planted fault is found out: %s', (fault, what) => {
  const found = new Set<string>();
  for (let seed = 0; seed < 60 && !found.has(what); seed += 1)
    for (const one of played(seed, fault).broken) found.add(one);
  expect([...found]).toContain(what);
});
