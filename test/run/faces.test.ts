// A face tells what weighs most: relief is for those whose burden has become light enough, not for who still carries it.
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Manager } from '../../src/core/engine/state.ts';
import { moodOf } from '../../src/core/run/faces.ts';
import { scenario } from '../support/scenario.ts';

const usual = compile(scenario(), 1).managers[0]!;
const under = (strain: number, delivery = 0): Manager => ({ ...usual, strain, team: { ...usual.team, delivery } });

test('somebody whose strain falls is relieved once it is no longer heavy', () => {
  expect(moodOf(under(0.5), under(0.7))).toBe('relieved');
  expect(moodOf(under(1.1), under(1.4))).toBe('worried');
});

test('nobody is relieved while the work lies in pieces', () =>
  expect(moodOf(under(0.5, -1.5), under(0.7))).toBe('worried'));
