// A small story with everything that may come in a run or not: by choices, looks, promises, facts, posts, levels, weeks and chance.
import { CAST, moment, option, scenario, type MomentInput } from './scenario.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

const look = (id: string, attention: number): NonNullable<MomentInput['looks']>[number] => ({
  id,
  text: `Open ${id}`,
  attention,
  shows: { frame: 'note', text: `A note: ${id}.` },
});

const MOMENTS: MomentInput[] = [
  moment('start', 'mira', 1, [
    option('take_it', 'take_over', 2, {
      then: 'second',
      later: [{ after_weeks: 1, sign: 'A mug is left on the desk.' }],
      remember: [{ fact: 'times', add: 1 }],
    }),
    option('leave_it', 'wait_and_see', 0, {
      promise: { text: 'See her on Friday', to: 'mira', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } },
    }),
    option('never', 'ask_questions', 1, { if: { chose: 'third.plain' } }),
  ]),
  moment('opened', 'omar', 1, undefined, { looks: [look('folder', 1), look('drawer', 0)] }),
  moment('second', 'omar', 1, [
    option('on', 'take_over', 2, {
      then: 'third',
      effects: [
        { kind: 'level', of: 'mira.trust', add: 'grave', because: 'You asked.', remembered: 'A reminder of it.' },
        { kind: 'seat', of: 'lena', does: 'fill', with: 'edda', because: 'Edda takes it.' },
      ],
    }),
    option('off', 'wait_and_see', 0, { text: 'Leave it. {how}' }),
  ]),
  moment('third', 'mira', 1, [
    option('plain', 'wait_and_see', 0),
    option('by_look', 'ask_questions', 0, { if: { looked: 'opened.folder' } }),
    option('other', 'ask_questions', 0),
  ]),
].map((one) => (one.id === 'second' || one.id === 'third' ? { ...one, when: undefined } : one));

export const reachableStory = (): Scenario =>
  scenario({
    format: 2,
    managers: CAST.map((one) => (one.id === 'lena' ? { ...one, seat: 'vacant' } : one)),
    candidates: [
      { id: 'edda', name: 'Edda Example', skill: 'growing', craft: 'fair', independence: 'medium', candour: 'fair' },
    ],
    facts: [{ id: 'times', number: 0 }],
    passages: [
      {
        id: 'how',
        say: [
          { if: { fact: 'times', above: 1 }, text: 'Twice and more.' },
          { if: { chose: 'start.take_it' }, text: 'It was you.' },
          { text: 'Nobody knows.' },
        ],
      },
    ],
    opens: [{ practice: 'skip_level', from: 2, because: 'The rooms are free.' }],
    moments: MOMENTS,
    signs: [
      { id: 'seen_it', text: 'The folder lies open.', weeks: [2, 4], if: { looked: 'opened.folder' } },
      { id: 'broke_it', text: 'She waited on Friday.', weeks: [2, 4], if: { broken: 'start.leave_it' } },
      { id: 'perhaps', text: 'It snows.', chance: 0.3 },
    ],
    away: [
      { id: 'worn', text: 'Mira is tired. {how}', weeks: [1, 2], if: { level: 'mira.strain', above: 50 } },
      { id: 'calm', text: 'All is calm.', weeks: [1, 3] },
      { id: 'home', text: 'You are back.' },
    ],
    endings: [
      { id: 'glad', if: { level: 'mira.trust', above: 52 }, text: 'Mira waves.' },
      { id: 'sad', text: 'Nobody waves.' },
    ],
  });
