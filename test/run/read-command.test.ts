import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { readCommand } from '../../src/core/run/read-command.ts';
import { isRefusal } from '../../src/core/run/refusal.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { strangeValues } from '../support/strange-values.ts';
import { freezeDeep } from '../support/freeze-deep.ts';
import { CONTINUE, does, idleCommand } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1, bets: [{ week: 1, ask: 'worst_team_at', of_week: 3 }] });

/** One run for every phase, frozen to its ground: what is written to it throws. */
function everyPhase(): Run[] {
  const runs = new Map<Run['phase'], Run>();
  for (let run = startRun(EXAMPLE, 5); ; run = does(run, idleCommand(run))) {
    if (!runs.has(run.phase)) runs.set(run.phase, freezeDeep(run));
    if (run.phase === 'debrief') return [...runs.values()];
  }
}

const COMMANDS: readonly Command[] = [
  CONTINUE,
  { kind: 'style', share: 40 },
  { kind: 'bet', bet: 0, manager: 'mira' },
  { kind: 'option', moment: 'draft', option: 'ask' },
  { kind: 'plan', items: [] },
  {
    kind: 'plan',
    items: [
      { practice: 'one_on_one', manager: 'mira', times: 1 },
      { practice: 'strategy', times: 1 },
    ],
  },
];

test('every command is read as it is, and as an object of its own', () => {
  for (const command of COMMANDS) {
    const read = readCommand(freezeDeep(command));
    expect(read).toEqual(command);
    expect(read).not.toBe(command);
    if (!isRefusal(read) && read.kind === 'plan' && command.kind === 'plan') {
      expect(read.items).not.toBe(command.items);
      read.items.forEach((item, i) => expect(item).not.toBe(command.items[i]));
    }
  }
});

test('fields that no command has are left out', () => {
  expect(readCommand(JSON.parse('{"kind":"continue","__proto__":{"kind":"plan"},"more":1}'))).toEqual(CONTINUE);
});

const getter = (field: string, rest: object): object =>
  Object.defineProperty({ ...rest }, field, {
    enumerable: true,
    get: () => {
      throw new Error('a getter was called');
    },
  });
const revoked = Proxy.revocable([], {});
revoked.revoke();
const lying = new Proxy([], { get: (_, field) => (field === 'length' ? 1e12 : undefined) });
const hostile = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error('a trap was called');
    },
  },
);

test.each([
  ['nothing', undefined, 'kind'],
  ['null', null, 'kind'],
  ['words', 'continue', 'kind'],
  ['a list', ['continue'], 'kind'],
  ['no kind', {}, 'kind'],
  ['an unknown kind', { kind: 'dance' }, 'kind'],
  ['a kind from everywhere', { kind: 'constructor' }, 'kind'],
  ['an inherited kind', Object.create({ kind: 'continue' }), 'kind'],
  ['a kind behind a getter', getter('kind', {}), 'kind'],
  ['a hidden kind', Object.defineProperty({}, 'kind', { value: 'continue' }), 'kind'],
  ['a proxy that throws', hostile, 'kind'],
  ['a style without share', { kind: 'style' }, 'share'],
  ['a share in words', { kind: 'style', share: '40' }, 'share'],
  ['a share that is no number', { kind: 'style', share: Number.NaN }, 'share'],
  ['a share behind a getter', getter('share', { kind: 'style' }), 'share'],
  ['a large share', { kind: 'style', share: 10n }, 'share'],
  ['half a bet', { kind: 'bet', bet: 0.5, manager: 'mira' }, 'bet'],
  ['a bet on nobody', { kind: 'bet', bet: 0 }, 'manager'],
  ['an option of no moment', { kind: 'option', option: 'ask' }, 'moment'],
  ['a moment without end', { kind: 'option', moment: 'x'.repeat(2 ** 20), option: 'ask' }, 'moment'],
  ['an option that is a symbol', { kind: 'option', moment: 'draft', option: Symbol('ask') }, 'option'],
  ['a plan without items', { kind: 'plan' }, 'items'],
  ['a plan of something like a list', { kind: 'plan', items: { length: 0 } }, 'items'],
  ['a plan without end', { kind: 'plan', items: Array.from({ length: 100_000 }) }, 'items'],
  ['a plan of holes', { kind: 'plan', items: Array(2 ** 31) }, 'items'],
  ['a plan that lies about its length', { kind: 'plan', items: lying }, 'items'],
  ['a plan that is gone', { kind: 'plan', items: revoked.proxy }, 'kind'],
  ['an unknown practice', { kind: 'plan', items: [{ practice: 'constructor', times: 1 }] }, 'practice'],
  ['a practice no one counted', { kind: 'plan', items: [{ practice: 'strategy' }] }, 'times'],
  ['a manager who is null', { kind: 'plan', items: [{ practice: 'one_on_one', manager: null, times: 1 }] }, 'manager'],
])('refuses %s, and names the field', (_, value, field) => {
  expect(readCommand(value)).toEqual({ kind: 'refusal', code: 'unknown_command', args: { field } });
});

test('what a caller does with its list later changes no run', () => {
  const [atPlan] = everyPhase().filter((run) => run.phase === 'plan');
  const items = [{ practice: 'strategy', times: 1 }] as const satisfies unknown[];
  const mine = items.map((item) => ({ ...item })) as { practice: 'strategy'; times: number }[];
  const after = does(atPlan!, { kind: 'plan', items: mine });
  const before = runText(after);
  mine[0]!.times = 9;
  mine.push({ practice: 'strategy', times: 9 });
  expect(runText(after)).toBe(before);
  expect(after.decisions.at(-1)).toEqual({ kind: 'plan', items });
  expect(after.weeks.at(-1)?.plan).toEqual(items);
});

test('100,000 strange values: nothing throws, nothing changes the run, each is refused or done', () => {
  const runs = everyPhase();
  const marks = runs.map((run) => [runText(run), stateHash(run.organisation)].join(' '));
  const next = strangeValues(20_261_128, COMMANDS);
  const taken = { refused: 0, late: 0, done: 0 };
  for (let n = 0; n < 100_000; n++) {
    const command = readCommand(next());
    if (isRefusal(command)) {
      if (command.code === 'unknown_command' && typeof command.args['field'] === 'string') taken.refused += 1;
      continue;
    }
    const run = runs[n % runs.length]!;
    const after = decide(run, command);
    if (isRefusal(after)) taken.late += 1;
    else if (after.scenario === EXAMPLE && after.week >= run.week) taken.done += 1;
  }
  expect(runs.map((run) => [runText(run), stateHash(run.organisation)].join(' '))).toEqual(marks);
  expect(taken.refused + taken.late + taken.done).toBe(100_000);
  // Enough of each for this to be a test of all three.
  expect(taken.refused).toBeGreaterThan(50_000);
  expect(taken.late).toBeGreaterThan(10_000);
  expect(taken.done).toBeGreaterThan(1000);
});
