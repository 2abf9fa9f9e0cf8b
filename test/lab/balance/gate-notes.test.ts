// What is said of gates: each gate there is has its note, each note its gate, and the authors' page says the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gatesOf } from '../../../src/core/lab/balance/gates.ts';
import { asked, noteOf } from '../../../src/core/lab/balance/gate-notes.ts';
import { GATE_NOTES } from '../../../src/core/lab/balance/gate-notes.table.ts';
import { GATE_NAMES, gatesManual, targetNoted } from '../../../src/core/lab/balance/gate-pages.ts';
import { IDEA_CLAIMS } from '../../../src/core/lab/balance/idea-claims.table.ts';
import { looksGates } from '../../../src/core/lab/balance/looks-gates.ts';
import { matterGates } from '../../../src/core/lab/balance/matter.ts';
import { pressGates } from '../../../src/core/lab/balance/press-gates.ts';
import { traceGates } from '../../../src/core/lab/balance/trace-gates.ts';
import { huntGates } from '../../../src/core/lab/exploit/hunt-gates.ts';
import { IDEAS } from '../../../src/core/scenario/vocabulary.ts';
import { scenario } from '../../support/scenario.ts';

const split = { plan: 0, moments: 0, planWithMoments: 0, cast: 0, castWithDecisions: 0, luck: 0 };
const pair = {
  options: ['a', 'b'],
  runs: 1,
  shown: 0,
  heard: 0,
  noticed: 0,
  stays: 0,
  grave: true,
  widest: [],
} as const;
const gates = gatesOf({ runs: {}, weeks: 8, capable: '', bestShares: null });

test('docs/authors/gates.md is what node tools/write-gates-page.ts writes', () =>
  expect(readFileSync('docs/authors/gates.md', 'utf8').replaceAll('\r\n', '\n')).toBe(gatesManual()));

test('every gate of an idea has a note of that idea, and every idea gates of its own', () => {
  for (const idea of IDEAS) {
    const ids = [`${idea}_there`, ...IDEA_CLAIMS[idea].contrasts.flatMap(({ claims }) => claims.map(({ id }) => id))];
    for (const id of ids) expect(noteOf(id)?.ideas).toContain(idea);
    expect(ids.length).toBeGreaterThan(1);
  }
});

test('a note says why, where that is from, and what to turn, in whole sentences', () => {
  for (const name of GATE_NAMES) {
    const note = noteOf(name);
    expect(note?.why).toMatch(/^[A-Z].*[.]$/);
    expect(note?.turn).toMatch(/^[A-Z][^\n]*[.]$/);
    expect(note?.source).not.toBe('');
    expect(note?.says).not.toMatch(/[.]$/);
  }
});

test('a scenario is asked what all are, and what its ideas are', () => {
  const ids = (...teaches: (typeof IDEAS)[number][]): string[] => asked(gates, teaches).map(({ id }) => id);
  expect(ids('G2')).toEqual(['adaptive_micromanage', 'adaptive_avoid', 'adaptive_coach', 'luck']);
  expect(ids('P1')).toContain('temptation');
  expect(ids('P1')).not.toContain('truth_avoid');
  expect(ids('P2')).toContain('truth_avoid');
  expect(ids(...IDEAS)).toEqual(gates.map(({ id }) => id));
  expect(asked([{ ...gates[0]!, id: 'seen_16' }], ['G2'])).toHaveLength(1);
});

test('each week that is looked at has the same note', () => expect(noteOf('seen_8')).toBe(GATE_NOTES.seen_later));

test('what is said to be wanted is what is asked for', () => {
  const bestShares = { stepIn: 0, coach: 0, leave: 0 };
  const all = [
    ...gatesOf({ runs: {}, weeks: 8, capable: '', bestShares }),
    ...matterGates({
      balance: { bots: {}, luck: 1 },
      prices: { cheapestBest: 0, moments: 0, prices: [] },
      variance: { deliveryAway: split, peopleLeft: split },
      without: {
        coachAheadUnwaited: 0,
        contagionCosts: 0,
        contagionCostsDelivery: 0,
        intervals: { coachAheadUnwaited: null, contagionCosts: null },
      },
    }),
    ...looksGates({ told: [4, 8].map((week) => ({ week, all: 0, others: 0 })), changes: {} }),
    ...traceGates([{ moment: 'm', pairs: [pair] }]),
    ...pressGates(scenario({ weeks: 1 }), 1),
    ...huntGates({ practices: {}, constant: [] }),
  ];
  const nameOf = (id: string): string => (id === 'seen_8' ? 'seen_later' : id);
  for (const { id, target } of all) expect([id, targetNoted(nameOf(id))]).toEqual([id, target]);
  const claimed = IDEAS.flatMap((idea) => [
    `${idea}_there`,
    ...IDEA_CLAIMS[idea].contrasts.flatMap((c) => c.claims.map(({ id }) => id)),
  ]);
  expect([...all.map(({ id }) => nameOf(id)), ...claimed].sort()).toEqual([...GATE_NAMES].sort());
});
