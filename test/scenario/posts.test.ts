// What authors can get wrong about posts and people with names; and that whatever is accepted can be played.
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { ScenarioSchema } from '../../src/core/scenario/schema.ts';
import { draft, problemsOf, type Draft } from './support.ts';

const members = [
  { id: 'dev', name: 'Dev Iyer' },
  { id: 'eva', name: 'Eva Lind', leaning: 'restless' },
];
const kind = { craft: 'fair', independence: 'medium', candour: 'open' };
const candidates = [
  { id: 'ana', name: 'Ana Silva', skill: 'skilled', ...kind },
  { id: 'dev_lead', name: 'Dev Iyer', skill: 'new', ...kind, member: 'dev' },
];
const team = { name: 'Service', people: 6, workload: 'usual', members };
const fill = { kind: 'seat', of: 'tom', does: 'fill', with: 'ana', after_weeks: 1, because: 'A good talk.' };
const fillDev = { ...fill, with: 'dev_lead' };
const vacate = { kind: 'seat', of: 'tom', does: 'vacate', because: 'He moves away.' };
const lend = { kind: 'person', who: 'eva', does: 'lend', to: 'priya', because: 'She is needed there.' };

/** A post that is vacant at first, two options to fill it. */
function posts(change: (scenario: Draft) => void): string {
  return draft((s) => {
    Object.assign(s, { format: 2, candidates: structuredClone(candidates) });
    Object.assign(s.managers[1]!, { seat: 'vacant', team: structuredClone(team) });
    Object.assign(s.moments[0]!, { about: 'tom', from: 'priya', if: { vacant: 'tom' } });
    s.moments[0]!.options[0]!['effects'] = [structuredClone(fill)];
    s.moments[0]!.options[1]!['effects'] = [structuredClone(fillDev), structuredClone(lend)];
    change(s);
  });
}

const effects = (s: Draft, option = 0): Record<string, unknown>[] => s.moments[0]!.options[option]!['effects'] as never;
const platform = (s: Draft): Record<string, unknown> => s.managers[1]!;

test('a scenario with all of it has no problem', () => {
  expect(problemsOf(posts(() => {}))).toEqual([]);
});

const CHANGES: readonly (readonly [what: string, change: (s: Draft) => void, found: readonly string[]])[] = [
  [
    'a post that is held',
    (s) => (delete platform(s)['seat'], delete s.moments[0]!['if']),
    ['F14 filled', 'F14 filled'],
  ],
  [
    'a post that is held, and emptied',
    (s) => (delete platform(s)['seat'], (s.moments[1]!.options[0]!['effects'] = [vacate])),
    [],
  ],
  [
    'an acting member of a post that is held',
    (s) => Object.assign(platform(s), { seat: 'held', acting: 'dev' }),
    ['F14 acting_held'],
  ],
  [
    'an acting member of another team',
    (s) => Object.assign(s.managers[0]!, { seat: 'vacant', acting: 'dev' }),
    ['F14 stranger'],
  ],
  ['nobody to be appointed', (s) => delete effects(s)[0]!['with'], ['F14 nobody', 'F15 unwanted']],
  ['two ways to be appointed', (s) => (effects(s)[0]!['among'] = ['ana']), ['F14 both']],
  ['a panel beside a pick', (s) => (effects(s)[0]!['by'] = 'panel'), ['F14 stray']],
  [
    'somebody who decides, where a panel does',
    (s) => Object.assign(effects(s)[0]!, { with: undefined, among: ['ana'], by: 'panel', who: 'priya' }),
    ['F14 stray'],
  ],
  ['a candidate of a post that is emptied', (s) => (effects(s)[0]!['does'] = 'vacate'), ['F14 stray']],
  ['weeks of somebody who leaves', (s) => Object.assign(effects(s, 1)[1]!, { does: 'leave', weeks: 3 }), ['F14 stray']],
  ['a loan to their own team', (s) => (effects(s, 1)[1]!['to'] = 'tom'), ['F14 home']],
  ['a post filled twice', (s) => effects(s).push(fillDev), ['F14 post_twice']],
  ['somebody lent twice', (s) => effects(s, 1).push(lend), ['F14 person_twice']],
  [
    'one member twice',
    (s) => Object.assign((s['candidates'] as unknown as object[])[0]!, { member: 'dev' }),
    ['F14 two'],
  ],
  [
    'more members than people',
    (s) =>
      Object.assign(platform(s), {
        team: { ...team, people: 2, members: [...members, { id: 'ida', name: 'Ida Holm' }] },
      }),
    ['F14 members'],
  ],
  ['nobody to speak', (s) => delete s.moments[0]!['from'], ['F14 speaker']],
  ['a candidate nobody appoints', (s) => (effects(s)[0]!['with'] = 'dev_lead'), ['F15 unwanted']],
  ['somebody who never has the post', (s) => (s.moments[1]!['if'] = { holds: 'priya', who: 'ana' }), ['F15 never']],
  ['the post itself, vacant at first', (s) => (s.moments[1]!['if'] = { holds: 'tom', who: 'tom' }), ['F15 never']],
  ['a member who may have the post', (s) => (s.moments[1]!['if'] = { holds: 'tom', who: 'dev' }), []],
  ['an unknown candidate', (s) => (effects(s)[0]!['with'] = 'anna'), ['R01 unknown']],
  ['a member for a candidate', (s) => (effects(s)[0]!['with'] = 'eva'), ['R01 other_kind', 'F15 unwanted']],
  ['a manager for a member', (s) => (effects(s, 1)[1]!['who'] = 'priya'), ['R01 other_kind']],
  [
    'an id that a member has',
    (s) => Object.assign((s['candidates'] as unknown as object[])[0]!, { id: 'eva' }),
    ['R02 id', 'R01 unknown', 'F15 unwanted'],
  ],
];

test.each(CHANGES)('%s', (_, change, found) => {
  const told = problemsOf(posts(change)).map(({ code, says }) => `${code} ${says}`);
  expect(told.toSorted()).toEqual([...found].toSorted());
});

describe('whatever is said of posts', () => {
  const id = fc.constantFrom('priya', 'tom', 'dev', 'eva', 'ana', 'dev_lead', 'ines', 'nobody', 'all', 'constructor');
  const part = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const seat = fc.record({
    kind: fc.constant('seat'),
    of: id,
    does: fc.constantFrom('vacate', 'fill'),
    acting: part(id),
    with: part(id),
    among: part(fc.array(id, { minLength: 1, maxLength: 3 })),
    by: part(fc.constantFrom('panel', 'one')),
    who: part(id),
    after_weeks: fc.nat(3),
    because: fc.constant('So it is.'),
  });
  const person = fc.record({
    kind: fc.constant('person'),
    who: id,
    does: fc.constantFrom('leave', 'lend'),
    to: part(id),
    weeks: part(fc.integer({ min: 1, max: 4 })),
    because: fc.constant('So it is.'),
  });
  const condition = fc.oneof(
    fc.record({ vacant: id }),
    fc.record({ holds: id, who: id }),
    fc.record({ gone: id }),
    fc.record({ not: fc.record({ vacant: id }) }),
  );
  const some = fc.array(fc.oneof(seat, person), { maxLength: 3 });

  test('the check copes, and so does a run even of what the check refuses', () => {
    fc.assert(
      fc.property(some, some, part(condition), part(id), part(id), (first, second, asked, acting, member) => {
        const source = posts((s) => {
          Object.assign(platform(s), { acting });
          s.moments[0]!.options[0]!['effects'] = first;
          s.moments[0]!.options[1]!['effects'] = second;
          Object.assign(s.moments[1]!, { if: asked });
          Object.assign((s['candidates'] as unknown as object[])[1]!, { member });
        });
        const { scenario, problems } = parseScenario(source);
        expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
        const shaped = v.parse(ScenarioSchema, JSON.parse(source));
        for (const bot of ['coach', 'random'] as const) expect(playBot(shaped, 3, bot).phase).toBe('debrief');
      }),
      { numRuns: 120 },
    );
  });
});
