// What of a slide is on the wall before the facilitator lets it go.
import { expect, test } from 'vitest';
import { slideShown } from '../../src/node/server/slide-shown.ts';
import { exampleBeside, exampleState } from '../support/session.ts';

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
