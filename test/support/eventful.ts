// A scenario in which things come by state, by chance, out of a pool, and again.
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { moment, option, scenario, type MomentInput } from './scenario.ts';

const soon = (from: number, to: number): MomentInput['when'] => ({ weeks: [from, to], as_soon: true });

/** Small events out of one pool, each at most once. */
const pooled = (n: number): MomentInput =>
  moment(`small_${n}`, ['mira', 'omar', 'lena'][n % 3]!, 1, undefined, { when: { weeks: [1, 10] }, pool: 'small' });

export const eventful = (given: Partial<Scenario> = {}): Scenario =>
  scenario({
    format: 2,
    id: 'eventful_example',
    weeks: 10,
    away_weeks: 3,
    pools: [{ id: 'small', chance: 0.7 }],
    moments: [
      moment('call', 'omar', 1, undefined, { when: soon(2, 10), again_after_weeks: 3 }),
      moment('row', 'lena', 1, undefined, {
        when: soon(1, 10),
        if: { any: [{ chose: 'call.step_in' }, { level: 'lena.trust', below: 49 }] },
      }),
      moment('storm', 'mira', 1, [option('go', 'take_over', 1, { then: 'after' }), option('let', 'wait_and_see', 0)], {
        when: { weeks: [3, 6], chance: 0.5 },
      }),
      moment('after', 'mira', 1, undefined, { when: undefined }),
      moment('last', 'omar', 1, undefined, { when: { weeks: [4, 4] }, priority: 'last' }),
      moment('first', 'lena', 1, undefined, { when: { weeks: [4, 4] }, priority: 'first' }),
      ...[0, 1, 2, 3, 4].map(pooled),
    ],
    bets: [],
    signs: [
      { id: 'rain', chance: 0.5, text: 'It rains in week {week}.' },
      { id: 'bikes', about: 'omar', again_after_weeks: 3, if: { seen: 'call' }, text: '{manager} comes by bike.' },
      { id: 'cake', pool: 'small', text: 'There is cake.' },
    ],
    ...given,
  });
