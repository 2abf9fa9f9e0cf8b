// The words after the verb: paths, and flags with or without a value.
import { nearestName } from '../../core/scenario/nearest.ts';
import { UsageError } from './verb.ts';

interface CommandLine {
  readonly paths: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

/** `known`: flag → the values it may have; an empty list for a flag without a value, null for any value. */
type KnownFlags = Readonly<Record<string, readonly string[] | null>>;

export function readCommandLine(words: readonly string[], known: KnownFlags): CommandLine {
  const paths: string[] = [];
  const flags = new Map<string, string>();
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', inline] = (words[i] ?? '').split(/=(.*)/s);
    if (!word.startsWith('--')) {
      paths.push(words[i] ?? '');
      continue;
    }
    const allowed = valuesOf(word, known);
    const takesNext = allowed?.length !== 0 && inline === undefined;
    if (takesNext) i += 1;
    flags.set(word.slice(2), checkValue(word, takesNext ? words[i] : (inline ?? ''), allowed));
  }
  return { paths, flags };
}

function valuesOf(word: string, known: KnownFlags): readonly string[] | null {
  const allowed = Object.hasOwn(known, word.slice(2)) ? known[word.slice(2)] : undefined;
  if (allowed !== undefined) return allowed;
  const near = nearestName(word.slice(2), Object.keys(known));
  throw new UsageError(`there is no flag ${word}${near === undefined ? '' : `; did you mean --${near}?`}`);
}

function checkValue(word: string, value: string | undefined, allowed: readonly string[] | null): string {
  if (value === undefined) throw new UsageError(`${word} needs a value${allowed ? `: ${allowed.join(', ')}` : ''}`);
  if (allowed === null || allowed.includes(value) || (allowed.length === 0 && value === '')) return value;
  if (allowed.length === 0) throw new UsageError(`${word} takes no value`);
  throw new UsageError(`${word} can be ${allowed.join(', ')}, not "${value}"`);
}
