// What a facilitator is given: everything its author wrote for the talk, in the order of play, and names where players read names.
import { expect, test } from 'vitest';
import { facilitatorNotes } from '../../src/core/run/facilitator-notes.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const plain = [
  option('redo', 'take_over', 2, { text: 'Redo {omar}’s slides' }),
  option('leave', 'wait_and_see', 0, { text: 'Leave it' }),
];
const options = plain.map((one) =>
  one.id === 'redo' ? { ...one, note_facilitator: 'The best lines are here.' } : one,
);
const EXAMPLE = scenario({
  format: 2,
  setting: { industry: 'Hospital', place: 'Wales' },
  content_note: 'A patient dies, off stage.',
  facilitation: { ask: ['Who rang whom?'], people_say: ['“No time.”'], contrast: 'This, or that.' },
  debrief: {
    questions: ['What did it cost?', { if: { week: { from: 1 } }, text: 'And {omar}?' }],
    research: [{ idea: 'P1', text: 'It is common.', source: 'Somebody (2020)' }],
  },
  moments: [
    moment('late', 'omar', 3, options, { title: 'Late' }),
    moment('early', 'omar', 1, plain, {
      title: 'Early, says {manager}',
      note_facilitator: 'An easy start.',
    }),
    moment('unremarked', 'omar', 2, plain),
  ],
});

test('has all that was written for the talk', () => {
  expect(facilitatorNotes(EXAMPLE)).toMatchObject({
    industry: 'Hospital',
    place: 'Wales',
    contentNote: 'A patient dies, off stage.',
    ask: ['Who rang whom?'],
    peopleSay: ['“No time.”'],
    contrast: 'This, or that.',
    questions: ['What did it cost?', 'And Omar?'],
    research: [{ text: 'It is common.', source: 'Somebody (2020)' }],
  });
});

test('has the moments that somebody has remarked on, as they come, with their options', () => {
  expect(facilitatorNotes(EXAMPLE).moments).toEqual([
    {
      title: 'Early, says Omar',
      week: 1,
      notes: ['An easy start.'],
      options: [
        { text: 'Redo Omar’s slides', note: undefined },
        { text: 'Leave it', note: undefined },
      ],
    },
    {
      title: 'Late',
      week: 3,
      notes: [],
      options: [
        { text: 'Redo Omar’s slides', note: 'The best lines are here.' },
        { text: 'Leave it', note: undefined },
      ],
    },
  ]);
});

test('of a scenario for which nobody has written any, it has what everybody reads', () => {
  expect(facilitatorNotes(scenario({}))).toMatchObject({ ask: [], peopleSay: [], questions: [], moments: [] });
});
