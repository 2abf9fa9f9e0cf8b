// A talk of three steps, as small as shows everything: an answer that ends it, one that leads on, and two ways through.
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { moment, option, scenario, type MomentInput } from './scenario.ts';

type StepInput = NonNullable<MomentInput['steps']>[number];
export type StepOptionInput = StepInput['options'][number];

export const said = (id: string, given: Partial<StepOptionInput> = {}): StepOptionInput => ({
  id,
  text: `Say ${id}`,
  reply: `Heard: ${id}`,
  ...given,
});

export const step = (id: string, options: StepOptionInput[], given: Partial<StepInput> = {}): StepInput => ({
  id,
  text: `And then: ${id}.`,
  options,
  ...given,
});

/** about mira: `take` ends it, `ask` leads to `doubt` and from there on to `offer`, `tell` right to `offer`. */
export const TALK = (given: Partial<MomentInput> = {}): MomentInput =>
  moment(
    'talk',
    'mira',
    1,
    [
      option('take', 'take_over', 2),
      option('ask', 'ask_questions', 1, { next: 'doubt' }),
      option('tell', 'direct_with_reasons', 1, { next: 'offer', reply_from: 'agnes' }),
    ],
    {
      steps: [
        step('doubt', [
          said('wait', { effects: [{ kind: 'level', of: 'mira.trust', add: 'small', because: 'You let her think.' }] }),
          said('press', { move: 'check_closely', next: 'offer' }),
        ]),
        step('offer', [said('yes', { then: 'later' }), said('no', { move: 'hand_over', to: 'omar' })], {
          from: 'omar',
          mood: 'worried',
        }),
      ],
      ...given,
    },
  );

export const talkScenario = (given: Partial<MomentInput> = {}): Scenario =>
  scenario({
    format: 2,
    moments: [TALK(given), moment('rota', 'lena', 1), { ...moment('later', 'omar', 2), when: undefined }],
  });
