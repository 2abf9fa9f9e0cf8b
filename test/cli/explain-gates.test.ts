// `explain` of gates.
import { expect, test } from 'vitest';
import { GATE_NAMES } from '../../src/core/lab/balance/gate-pages.ts';
import { call } from '../support/command-line.ts';

test('of a gate says why it is asked and what to turn', async () => {
  const { code, out } = await call('explain', 'p4_TRUST', 'seen_12');
  expect(code).toBe(0);
  expect(out).toMatch(/^# P4_trust\n/);
  for (const said of ['Dirks & Ferrin 2002', '**When it is missed:**', '# seen_later']) expect(out).toContain(said);
});

test('of "gates" lists them, and of a slip suggests one', async () => {
  expect((await call('explain', 'gates')).out.trim().split('\n')).toHaveLength(GATE_NAMES.length);
  expect((await call('explain', 'truth_avoit')).err).toContain('did you mean truth_avoid?');
});
