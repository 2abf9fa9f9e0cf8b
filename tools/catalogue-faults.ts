// What keeps a catalogue from being shown in its language, a line each.
import type { Message, Part } from '../src/core/scenario/message.ts';
import { readMessage } from '../src/core/scenario/message-syntax.ts';

export type Words = Readonly<Record<string, string>>;
type Choice = Extract<Part, { readonly cases: unknown }>;

/** Every part of a message, also those inside its cases. */
const partsOf = (message: Message): Part[] =>
  [message]
    .flat()
    .flatMap((part) =>
      typeof part !== 'string' && 'cases' in part
        ? [part, ...part.cases.flatMap(([, parts]) => partsOf(parts))]
        : [part],
    );
const choicesIn = (message: Message): Choice[] =>
  partsOf(message).filter((part): part is Choice => typeof part !== 'string' && 'cases' in part);
export const argumentsIn = (message: Message): Set<string> =>
  new Set(partsOf(message).flatMap((part) => (typeof part !== 'string' && 'arg' in part ? [part.arg] : [])));

const keysOf = ({ cases }: Choice): string[] => cases.map(([key]) => key);
const countsByCategory = (choice: Choice): boolean =>
  keysOf(choice).some((key) => /^(zero|one|two|few|many)$/.test(key));

/** We count nothing beyond. Some languages have a category for fractions or millions alone. */
const MOST_COUNTED = 1000;

/** The categories into which whole numbers fall that have no case of their own (`=1`). */
function neededBy(language: string, choice: Choice): Set<string> {
  const rules = new Intl.PluralRules(language, { type: choice.kind === 'selectordinal' ? 'ordinal' : 'cardinal' });
  const exact = new Set(keysOf(choice));
  const counts = Array.from({ length: MOST_COUNTED + 1 }, (_, count) => count);
  return new Set(counts.filter((count) => !exact.has(`=${count}`)).map((count) => rules.select(count)));
}

const listed = (names: Iterable<string>): string => [...names].toSorted().join(', ');
const without = (names: Iterable<string>, others: ReadonlySet<string>): string[] =>
  [...names].filter((name) => !others.has(name));

function choiceFaults(language: string, choice: Choice, english: Message): string[] {
  const keys = new Set(keysOf(choice));
  if (!keys.has('other')) return [`{${choice.arg}} has no "other"`];
  const twins = choicesIn(english).filter(({ arg, kind }) => arg === choice.arg && kind === choice.kind);
  if (choice.kind === 'select') {
    const wanted = new Set(twins.flatMap(keysOf));
    const missing = without(wanted, keys);
    const foreign = wanted.size === 0 ? [] : without(keys, wanted);
    return [
      ...missing.map((key) => `{${choice.arg}} has no case for "${key}"`),
      ...foreign.map((key) => `{${choice.arg}} is never "${key}"`),
    ];
  }
  if (![choice, ...twins].some(countsByCategory)) return [];
  const missing = without(neededBy(language, choice), keys).toSorted();
  return missing.map((category) => `{${choice.arg}} has no "${category}", which ${language} needs`);
}

function messageFaults(language: string, text: string, original: string): string[] {
  try {
    const [message, english] = [readMessage(text), readMessage(original)];
    const [here, there] = [argumentsIn(message), argumentsIn(english)];
    return [
      ...without(there, here).map((name) => `{${name}} is missing`),
      ...without(here, there).map((name) => `{${name}} is none of: ${listed(there) || 'nothing to fill in'}`),
      ...choicesIn(message).flatMap((choice) => choiceFaults(language, choice, english)),
    ];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Empty where every English message is there, can be read, takes the same arguments, and counts as the language counts. */
export function catalogueFaults(language: string, words: Words, english: Words): string[] {
  const [keys, wanted] = [new Set(Object.keys(words)), new Set(Object.keys(english))];
  return [
    ...without(wanted, keys).map((key) => `${key}: missing`),
    ...without(keys, wanted).map((key) => `${key}: no such message in English`),
    ...Object.entries(words).flatMap(([key, text]) => {
      const original = english[key];
      const faults = original === undefined ? [] : messageFaults(language, text, original);
      return faults.map((fault) => `${key}: ${fault}`);
    }),
  ];
}
