// A scenario with other words in it: every text that an author wrote, one after another.
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';

type Json = { [step: string | number]: Json | string };

/** `word` is told which field it is: name, role, title, text, reply … */
export function worded(scenario: Scenario, word: (text: string, field: string, count: number) => string): Scenario {
  const copy = structuredClone(scenario);
  for (const [count, { thing, path }] of textsOf(scenario).entries()) {
    const last = path.at(-1);
    let place: Json | string | undefined = copy as unknown as Json;
    for (const step of path.slice(0, -1)) place = typeof place === 'object' ? place[step] : undefined;
    if (last === undefined || typeof place !== 'object') throw new Error(`expected a text at ${path.join('.')}`);
    place[last] = word(thing, String(last), count);
  }
  return copy;
}
