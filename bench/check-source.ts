// Scenario files of one and of five megabytes, as the check of the command line reads them; and what reading the larger one takes by
// itself: JSON.parse and the schema, without a place, a word or a thought.
import * as v from 'valibot';
import { parseScenario } from '../src/core/scenario/parse.ts';
import { ScenarioSchema, type Scenario } from '../src/core/scenario/schema.ts';
import type { Contestant } from './measure.ts';
import { castOf } from './ours.ts';

const FILLER = 'Nobody knows yet whether this will hold. ';

/** Mostly long notes and texts, as translated files have. */
function bigSource(): string {
  const given = castOf(5);
  const filler = FILLER.repeat(20);
  const size = JSON.stringify(given, null, 2).length;
  const each = Math.ceil((1_000_000 - size) / given.moments.length / filler.length);
  const moments = given.moments.map((m) => ({ ...m, note: filler.repeat(each) }));
  return JSON.stringify({ ...given, moments }, null, 2);
}

/** As many moments as there may be, each with words of its own, to the limit of a file. */
function fullSource(): string {
  const given = castOf(5);
  const moments = Array.from({ length: 1600 }, (_, at): Scenario['moments'][number] => {
    const one = given.moments[at % given.moments.length]!;
    const first = 1 + (at % 90);
    const text = `${FILLER.repeat(12)}This is what came up as number ${at}.`;
    return {
      ...one,
      id: `${one.id}_${at}`,
      when: { ...one.when!, weeks: [first, first + 12] },
      text,
      note: FILLER.repeat(30),
    };
  });
  return JSON.stringify({ ...given, weeks: 104, moments }, null, 2);
}

export function checkSource(): Contestant {
  const source = bigSource();
  return {
    name: `check of a scenario of ${(source.length / 1e6).toFixed(1)} MB`,
    run: () => (parseScenario(source), 1),
  };
}

/** Ours first, then the bare reading. */
export function fullChecks(): readonly [ours: Contestant, bare: Contestant] {
  const source = fullSource();
  const size = `${(source.length / 1e6).toFixed(1)} MB`;
  return [
    { name: `check of a scenario of ${size}`, run: () => (parseScenario(source), 1) },
    {
      name: `JSON.parse and the schema alone, of the same ${size}`,
      run: () => (v.safeParse(ScenarioSchema, JSON.parse(source)), 1),
    },
  ];
}
