// Every text of a scenario by a key that stays when things are moved: what translations name texts by.
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { textsOf } from './walk.ts';

export interface TextKey {
  /** `you.brief`, `managers.priya.role`, `board_deck.options.redo_slides.later.0.sign`: ids, and places where there are none. */
  readonly key: string;
  /** Keys it had before something was renamed. */
  readonly former: readonly string[];
  /** Where the text stands in the scenario. */
  readonly path: Path;
  /** In the scenario's own language. */
  readonly text: string;
  /** The ids on the way, as an allowance names them. */
  readonly at: string;
}

const NAME = /^(?:boss|peers\.\d+|candidates\.\d+|managers\.\d+(?:\.team\.members\.\d+)?)\.(?:name|short)$/;

/** People are called the same in most languages: a name may stay as it is. */
export const isName = (path: Path): boolean => NAME.test(path.join('.'));

/** In the order of the file, each key once. */
export const textKeys = (scenario: Scenario): TextKey[] =>
  textsOf(scenario).map(({ thing, path }) => {
    const names = namesOn(scenario, path);
    const steps = names.map(([name = '']) => name);
    const keyOf = (from: readonly string[]): string => keyParts(path, from).join('.');
    const former = names.flatMap(([, ...was], index) => was.map((name) => keyOf(steps.with(index, name))));
    const ids = steps.filter((step, index) => typeof path[index] === 'number' && step !== String(path[index]));
    return { key: keyOf(steps), former, path, text: thing, at: ids.join('.') || scenario.id };
  });

/** A passage goes by its id and its lines by their places, wherever it stands. */
function keyParts(path: Path, names: readonly string[]): readonly string[] {
  const at = path.indexOf('passages');
  if (at >= 0) return ['passages', names[at + 1] ?? '', names[at + 3] ?? ''];
  return path[0] === 'moments' ? names.slice(1) : names;
}

/** A thing that was renamed more often is found by these. */
const MOST_FORMER = 20;

/** For each step its name: the field, or the id and the former ids of the thing there, or its place. */
function namesOn(scenario: Scenario, path: Path): string[][] {
  let thing: unknown = scenario;
  return path.map((step) => {
    thing = Reflect.get(Object(thing), step);
    const { id, was = [] } = Object(thing) as Partial<Scenario['managers'][number]>;
    return typeof step === 'number' && id !== undefined ? [id, ...was.slice(0, MOST_FORMER)] : [String(step)];
  });
}

/** Of those that want a translation, the ones that have none; people's names may stay as they are and count for neither. */
export function openKeys(
  keys: readonly TextKey[],
  texts: Readonly<Record<string, { readonly text: string }>>,
): { readonly open: readonly TextKey[]; readonly all: number } {
  const wanted = keys.filter(({ path }) => !isName(path));
  return { open: wanted.filter((key) => !entryIn(texts, key)?.text), all: wanted.length };
}

/** The key by which `texts` has a text: its own, or one it had before something was renamed. */
export const keyIn = (texts: Readonly<Record<string, unknown>>, { key, former }: TextKey): string | undefined =>
  [key, ...former].find((one) => Object.hasOwn(texts, one));

export function entryIn<Entry>(texts: Readonly<Record<string, Entry>>, key: TextKey): Entry | undefined {
  const found = keyIn(texts, key);
  return found === undefined ? undefined : texts[found];
}
