// "Did you mean": the address that there is, for one that there is not.
import { nearestName } from '../../core/scenario/nearest.ts';

export interface Known {
  readonly from: 'library' | 'file';
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

/** As an id is written. */
const asId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** `words`: what may be a name, the likeliest first. By their ids, and by their titles. */
export function nearestScenario(words: readonly string[], known: readonly Known[]): Known | null {
  for (const word of words.flatMap((all) => [asId(all), ...all.toLowerCase().split(/[^a-z0-9_]+/)]))
    for (const named of [({ id }: Known): string => id, ({ title }: Known): string => asId(title)]) {
      const name = word === '' ? undefined : nearestName(word, known.map(named));
      const found = known.find((scenario) => named(scenario) === name);
      if (found !== undefined) return found;
    }
  return null;
}
