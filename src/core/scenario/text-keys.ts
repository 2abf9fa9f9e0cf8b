// Every text of a scenario by a key that stays when things are moved: what translations name texts by.
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { textsOf } from './walk.ts';

export interface TextKey {
  /** `you.brief`, `managers.priya.role`, `board_deck.options.redo_slides.later.0.sign`: ids, and places where there are none. */
  readonly key: string;
  /** Where the text stands in the scenario. */
  readonly path: Path;
  /** In the scenario's own language. */
  readonly text: string;
  /** The ids on the way, as an allowance names them. */
  readonly at: string;
}

const NAME = /^(?:boss|peers\.\d+|managers\.\d+)\.(?:name|short)$/;

/** People are called the same in most languages: a name may stay as it is. */
export const isName = (path: Path): boolean => NAME.test(path.join('.'));

/** In the order of the file, each key once. */
export const textKeys = (scenario: Scenario): TextKey[] =>
  textsOf(scenario).map(({ thing, path }) => {
    const steps = stepsOf(scenario, path);
    const key = path[0] === 'moments' ? steps.slice(1) : steps;
    const ids = steps.filter((step, index) => typeof path[index] === 'number' && step !== String(path[index]));
    return { key: key.join('.'), path, text: thing, at: ids.join('.') || scenario.id };
  });

/** The path with the ids of things for their places. */
function stepsOf(scenario: Scenario, path: Path): string[] {
  let thing: unknown = scenario;
  return path.map((step) => {
    thing = Reflect.get(Object(thing), step);
    const id: unknown = typeof step === 'number' ? Reflect.get(Object(thing), 'id') : undefined;
    return typeof id === 'string' ? id : String(step);
  });
}
