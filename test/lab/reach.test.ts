// What a story can come to, proved by following it: nothing that is played contradicts it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/core/lab/explore.ts';
import { nameOf, thingsOf } from '../../src/core/lab/explore/things.ts';
import { Cast } from '../../src/core/lab/reach/cast.ts';
import { isSure, reached, type Verdict, wayTo, whyNever } from '../../src/core/lab/reach/verdicts.ts';
import type { Condition, Scenario } from '../../src/core/scenario/schema.ts';
import { randomStory } from '../support/random-story.ts';
import { reachableStory } from '../support/reachable-story.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const RUNS = 40;

/** What is claimed of a story and a run contradicts, and how much was proved either way. */
function contradictions(story: Scenario): { readonly wrong: readonly string[]; readonly proved: number } {
  const { things } = explore(story, { runs: RUNS, seed: 7 });
  const wrong: string[] = [];
  let proved = 0;
  for (const thing of thingsOf(story)) {
    const came = things.find(({ kind, id }) => kind === thing.kind && id === thing.id)?.runs ?? 0;
    const isNever = wayTo(story, thing)?.kind === 'none' || whyNever(story, thing) !== null;
    const comes = isSure(story, thing, new Cast(story, false));
    if (isNever && came > 0) wrong.push(`${nameOf(thing)}: never, and came in ${came} runs`);
    if (comes && came < RUNS) wrong.push(`${nameOf(thing)}: sure, and came in ${came} runs of ${RUNS}`);
    proved += Number(isNever) + Number(comes);
  }
  return { wrong, proved };
}

test('nothing that is met is called never, and nothing that is missed is called sure', { timeout: 60_000 }, () => {
  let proved = 0;
  fc.assert(
    fc.property(randomStory, (story) => {
      const found = contradictions(story);
      proved += found.proved;
      expect(found.wrong).toEqual([]);
    }),
    { numRuns: 12 },
  );
  // Half of what there is can be told either way, so that the claim is not an empty one.
  expect(proved).toBeGreaterThan(100);
});

const verdict = (verdicts: readonly Verdict[], name: string): Verdict => {
  const found = verdicts.find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`expected ${name}, got ${verdicts.map(nameOf).join()}`);
  return found;
};
const verdictsOf = (...given: Parameters<typeof scenario>): readonly Verdict[] =>
  reached(scenario(...given), { runs: RUNS, seed: 1 }).verdicts;
/** A moment in week 2 that asks for something. */
const waiting = (asked: Condition) => [
  moment('start', 'mira', 1),
  moment('later', 'omar', 2, undefined, { if: asked as { chose: string } }),
];

describe('a verdict', () => {
  test('is sure where every way comes by, and possible with a run that shows it', () => {
    const { verdicts } = reached(reachableStory(), { runs: 120, seed: 1 });
    expect(verdict(verdicts, 'moment start').verdict).toBe('sure');
    expect(verdict(verdicts, 'moment third')).toMatchObject({
      verdict: 'possible',
      witness: { text: expect.stringMatching(/^3~/) },
    });
    expect(verdict(verdicts, 'option start.never')).toMatchObject({ verdict: 'never', came: 0, tried: 120 });
  });

  test('is never where answers exclude each other, though no single condition says so', () => {
    const both: Condition = { all: [{ seen: 'left' }, { seen: 'right' }] };
    const [options, followers] = [
      [option('aa', 'take_over', 0, { then: 'left' }), option('bb', 'wait_and_see', 0, { then: 'right' })],
      ['left', 'right'].map((id) => ({ ...moment(id, 'omar', 1), when: undefined })),
    ];
    const verdicts = verdictsOf({
      moments: [
        moment('start', 'mira', 1, options),
        ...followers,
        moment('both', 'lena', 4, undefined, { if: both as never }),
      ],
    });
    expect(verdict(verdicts, 'moment both')).toMatchObject({ verdict: 'never', why: null });
    expect(verdict(verdicts, 'moment left').verdict).toBe('possible');
  });

  test('is never in the words of the check where it has some', () => {
    const verdicts = verdictsOf({ moments: waiting({ seen: 'later' }) });
    expect(verdict(verdicts, 'moment later')).toMatchObject({ verdict: 'never', why: { code: 'F02' } });
    expect(verdict(verdicts, 'option later.ask')).toMatchObject({ verdict: 'never', why: { code: 'F02' } });
  });

  test('is unseen where nobody got there, with what it would take', () => {
    const asked: Condition = { all: [{ chose: 'start.ask' }, { level: 'mira.trust', above: 99.5 }] };
    const verdicts = verdictsOf({ moments: waiting(asked) });
    expect(verdict(verdicts, 'moment later')).toMatchObject({
      verdict: 'unseen',
      choices: ['start.ask'],
      needs: [{ condition: { level: 'mira.trust', above: 99.5 }, week: 2 }],
      gaveUp: false,
    });
  });

  test('names those whose leaving alone keeps it away', () => {
    const moments = Array.from({ length: 16 }, (_, n) => moment(`week_${n + 1}`, 'mira', n + 1));
    const verdicts = verdictsOf({ weeks: 16, moments });
    expect(verdict(verdicts, 'moment week_1').verdict).toBe('sure');
    expect(verdict(verdicts, 'moment week_16')).toMatchObject({ verdict: 'possible', unless: ['mira'] });
  });

  test('says that it gave up where there is too much to follow', () => {
    const weeks = Array.from({ length: 14 }, (_, n) => `week_${n + 1}`);
    const asked: Condition = { all: weeks.map((id): Condition => ({ not: { chose: `${id}.ask` } })) };
    const count: Condition = { fact: 'count', above: 30 };
    const counting = weeks.map((id, n) =>
      moment(
        id,
        'mira',
        n + 1,
        ['ask', 'leave', 'do'].map((one, at) =>
          option(one, 'ask_questions', 0, { remember: [{ fact: 'count', add: at }] }),
        ),
      ),
    );
    const given = { facts: [{ id: 'count', number: 0 }], weeks: 16, format: 2 as const };
    const last = moment('last', 'omar', 16, undefined, { if: { all: [asked, count] } as never });
    expect(verdict(verdictsOf({ ...given, moments: [...counting, last] }), 'moment last')).toMatchObject({
      verdict: 'unseen',
      gaveUp: true,
    });
  });
});
