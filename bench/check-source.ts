// A scenario file of a megabyte, as the check of the command line reads it.
import { parseScenario } from '../src/core/scenario/parse.ts';
import type { Contestant } from './measure.ts';
import { castOf } from './ours.ts';

/** Mostly long notes and texts, as translated files have. */
function bigSource(): string {
  const given = castOf(5);
  const filler = 'Nobody knows yet whether this will hold. '.repeat(20);
  const size = JSON.stringify(given, null, 2).length;
  const each = Math.ceil((1_000_000 - size) / given.moments.length / filler.length);
  const moments = given.moments.map((m) => ({ ...m, note: filler.repeat(each) }));
  return JSON.stringify({ ...given, moments }, null, 2);
}

export function checkSource(): Contestant {
  const source = bigSource();
  return {
    name: `check of a scenario of ${(source.length / 1e6).toFixed(1)} MB`,
    run: () => (parseScenario(source), 1),
  };
}
