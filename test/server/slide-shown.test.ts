// What of a slide is on the wall before the facilitator lets it go.
import { expect, test } from 'vitest';
import { onPhones } from '../../src/node/server/on-phones.ts';
import { slideShown } from '../../src/node/server/slide-shown.ts';
import { exampleBeside, exampleState } from '../support/session.ts';
import { cloudOf, SLIDES } from '../support/slides.ts';

test('plans are held until they are let go: their number is seen, and not a word of them', () => {
  const beside = exampleBeside();
  expect(beside.wall.length).toBeGreaterThan(0);
  const state = exampleState({ step: 'plans' });
  expect(slideShown({ ...state, revealed: false }, beside)).toEqual({ kind: 'plans', written: 9, wall: [] });
  expect(slideShown({ ...state, revealed: true }, beside)).toEqual({ kind: 'plans', written: 9, wall: beside.wall });
});

test('of a decision that is held back the room sees what was asked and the answers, and no figure', () => {
  const state = exampleState({ step: 'choice.board_deck' });
  const shown = slideShown({ ...state, revealed: true }, exampleBeside());
  if (shown.kind !== 'choice') throw new Error(`expected how the room chose, got ${shown.kind}`);
  const { title, text, rows } = shown;
  const options = rows.map((row) => ({ id: row.option, text: row.text }));
  expect(slideShown({ ...state, revealed: false }, exampleBeside())).toEqual({
    kind: 'nothing',
    step: 'choice.board_deck',
    why: 'held',
    asked: { title, text, options },
  });
});

test('phones are told all that the wall says of the debrief, in a few kilobytes, and nothing of what comes before', () => {
  const before = new Set(['welcome', 'frame', 'turn']);
  for (const [name, slide] of Object.entries(SLIDES)) {
    const told = onPhones(slide);
    expect([name, told?.kind ?? null]).toEqual([name, before.has(slide.kind) ? null : slide.kind]);
    expect([name, JSON.stringify(told).length < 4000]).toEqual([name, true]);
  }
  const plans = {
    kind: 'plans',
    written: 500,
    wall: Array.from({ length: 500 }, (_, plan) => `Plan ${plan}`),
  } as const;
  expect(onPhones(plans)).toEqual({ ...plans, wall: plans.wall.slice(-6) });
});

test('of a cloud of five hundred phones are told the week that its words are about', () => {
  const cloud = cloudOf(200);
  const played = cloud.frames.filter(({ away }) => !away);
  expect(onPhones(cloud)).toEqual({ kind: 'cloud', frames: played.slice(-1) });
});
