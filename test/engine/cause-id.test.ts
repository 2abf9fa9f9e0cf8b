import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causeId, choiceId, readCauseId, readChoiceId, type ReadCause } from '../../src/core/engine/cause-id.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { BOT_NAMES } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const CHOICE = { moment: 'draft', option: 'take_over' };

// The strings are in recorded ledgers: they never change.
test.each([
  [causeId.option(CHOICE, 3), 'option:draft.take_over@3', { kind: 'option', choice: CHOICE, week: 3, heard: false }],
  [
    causeId.heard(causeId.option(CHOICE, 12)),
    'heard:option:draft.take_over@12',
    { kind: 'option', choice: CHOICE, week: 12, heard: true },
  ],
  [causeId.effect(CHOICE, 1, 3), 'effect:draft.take_over.1@3', { kind: 'effect', choice: CHOICE, index: 1, week: 3 }],
  [
    causeId.plan('one_on_one', 'mira', 3),
    'plan:one_on_one.mira@3',
    { kind: 'plan', practice: 'one_on_one', manager: 'mira', week: 3 },
  ],
  [
    causeId.plan('strategy', null, 3),
    'plan:strategy.all@3',
    { kind: 'plan', practice: 'strategy', manager: null, week: 3 },
  ],
  [causeId.promise(choiceId(CHOICE)), 'promise:draft.take_over', { kind: 'promise', promise: 'draft.take_over' }],
  [causeId.undone(3), 'undone@3', { kind: 'undone', week: 3 }],
  [causeId.escalation(3), 'escalation@3', { kind: 'escalation', week: 3 }],
  [causeId.state('quits'), 'state:quits', { kind: 'state', variable: 'quits' }],
] as const satisfies readonly (readonly [string, string, ReadCause])[])('%s is written and read', (built, id, read) => {
  expect(built).toBe(id);
  expect(readCauseId(id)).toEqual(read);
});

test.each([
  'settling',
  'limit',
  'earlier',
  'trial',
  '',
  'option:draft',
  'plan:strategy.all@',
  'effect:a.b@1',
  '@@::..',
])('“%s” is nobody’s deed', (id) => expect(readCauseId(id)).toEqual({ kind: 'settling' }));

test('a choice reads as it was written', () => {
  expect(readChoiceId(choiceId(CHOICE))).toEqual(CHOICE);
  expect(readChoiceId('draft')).toEqual({ moment: 'draft', option: '' });
});

test.each(BOT_NAMES)('no row of a whole ledger has a cause that is not understood (%s)', (bot) => {
  const known = new Set(['settling', 'limit', 'earlier']);
  const run = playBot(shippedScenario('friday_deck'), 3, bot);
  const causes = new Set(run.weeks.flatMap((week) => week.ledger.map(({ cause }) => cause)));
  expect(causes.size).toBeGreaterThan(20);
  for (const cause of causes) expect(readCauseId(cause).kind === 'settling', cause).toBe(known.has(cause));
});

/** Where a cause id is spelt out or taken apart. */
const SPELT = /[`'"](?:heard|option|effect|plan|promise|state|undone|escalation)[:@]|split\('@'\)/;

test('nobody else spells a cause out or takes one apart', () => {
  expect('`option:${moment.id}@${week}`').toMatch(SPELT);
  expect("cause.startsWith('heard:')").toMatch(SPELT);
  const others = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('cause-id.ts'));
  expect(others.length).toBeGreaterThan(200);
  for (const file of others)
    expect(readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''), file).not.toMatch(SPELT);
});
